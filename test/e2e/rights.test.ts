import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deployment } from '../../functions/domain/deployment.ts';
import type { RequestType, RightsRequest } from '../../functions/domain/rights/request.ts';
import { keysIn, objectsIn, openedIn } from '../support/archive.ts';
import { type RunningStack, startStack } from '../support/stack.ts';
import { startVendor, type Vendor } from '../support/vendor.ts';
import { placeOf } from '../support/cli.ts';
import { listSecrets, setSystemSecret } from '../../functions/cli/secrets.ts';

// From a person's text at a carrier's webhook to the end of an erasure, on what would be deployed: webhook, stream, sweep and page.
const minute = 60_000;
const hour = 60 * minute;
/** A Wednesday, by day in France: texts may go out. */
const noon = Date.parse('2027-03-10T11:00:00.000Z');
let ahead = noon - Date.now();
let stack: RunningStack;
let shop: Vendor;
let people = 0;
let line: string;

/** A shop that is asked for what it holds, and for nothing else. */
const withShop = (deployment: Deployment): Deployment => {
  const [controller] = Object.values(deployment.controllers);
  if (!controller) throw new Error('the example configuration lost its controller');
  const system = {
    id: 'shop',
    name: 'La boutique en ligne',
    controller: controller.id,
    requests: ['access'] as const,
    url: shop.url,
    answerDays: 10,
  };
  return { ...deployment, systems: { shop: system } };
};

beforeAll(async () => {
  shop = await startVendor(() => ({ status: 204, body: {} }));
  stack = await startStack({ schedules: false, now: () => Date.now() + ahead, change: withShop });
  await setSystemSecret(placeOf(stack), stack.deployment, 'shop');
});
afterAll(async () => {
  await stack.close();
  await shop.close();
});
beforeEach(() => {
  line = `+3363998${7_500 + ++people}`;
  ahead = noon - Date.now();
  stack.lines.length = 0;
});

const boutique = '+33639980001';
const words = 'je suis Camille Martin du 3e étage';
const says = async (text: string): Promise<void> => {
  expect(await stack.text(line, boutique, text)).toMatchObject({ delivered: true });
};
const received = async (pattern: RegExp): Promise<string> => {
  const find = async (): Promise<string> => (await stack.received(line)).find((text) => pattern.test(text)) ?? '';
  await expect.poll(find, { timeout: 15_000 }).toMatch(pattern);
  return find();
};
/** What became of the text that tells the end. */
const told = async (): Promise<string | undefined> => {
  const { texts } = await stack.person(line);
  return texts.find(({ reply }) => reply.template === 'erase_done')?.reply.state;
};
/** The number goes when the carrier takes that text, and its receipt, which ends the request, comes only after. */
const forgotten = async (): Promise<void> => {
  await expect.poll(told, { timeout: 15_000 }).toBe('delivered');
  expect(await everything()).not.toContain(line);
};
const request = async (type: RequestType): Promise<RightsRequest | undefined> => (await stack.requests(line)).find((one) => one.type === type);
const passes = async (ms: number): Promise<void> => {
  ahead += ms;
  await stack.server.invoke('Sweep', {});
};
/** All that is stored and logged. */
const everything = async (): Promise<string> => {
  const { outputs } = stack.server.stack;
  const names = ['TableSuppressions', 'TableConsents', 'TableMessages', 'TableRequests'].map((name) => outputs[name]);
  const items = await Promise.all(names.map((TableName) => stack.server.dynamo.send(new ScanCommand({ TableName }))));
  const objects = path.join(stack.server.folder, 'objects');
  const raw = objectsIn(objects).map((name) => readFileSync(path.join(objects, name), 'utf8'));
  const keys = keysIn(items.flatMap(({ Items = [] }) => Items));
  return JSON.stringify([items.map(({ Items }) => Items), stack.lines, raw, openedIn(objects, keys)]);
};
/** What the bus was told of the line's requests. */
const published = (): readonly string[] =>
  stack.server.events
    .published()
    .filter(({ detail }) => (detail as { readonly subject?: string; readonly ref?: string }).subject === stack.subject(line))
    .filter(({ detail }) => (detail as { readonly ref?: string }).ref !== undefined)
    .map((event) => event['detail-type']);
const traces = (): readonly string[] => [line, line.slice(-9), 'Camille', 'étage', 'EFFACER'];
const refIn = (text: string): string => /OUI (\w{6})/.exec(text)?.[1] ?? '';

describe('EFFACER', () => {
  it('confirmed with OUI erases, says so once, and ends with nothing but the STOP and the proof', async () => {
    await says(words);
    await says('EFFACER');
    const question = await received(/répondez OUI/);
    expect(question).toMatch(/^Lavande: STOP enregistré, plus de SMS publicitaires\. .*répondez OUI \w{6}/);
    await says(`OUI ${refIn(question)}`);
    await expect.poll(async () => (await request('erase'))?.state, { timeout: 15_000 }).toBe('running');
    expect(await everything()).toContain('Camille');

    await passes(2 * minute);
    await passes(0);
    expect(await received(/effacement fait/)).toContain(`réf ${refIn(question)}`);
    const { messages } = await stack.person(line);
    expect(messages).toEqual([]);

    await forgotten();
    await passes(6 * minute);
    expect(await request('erase')).toMatchObject({
      state: 'fulfilled',
      verified: { how: 'texted-yes' },
      closed: { outcome: 'erased, told: delivered' },
      answerBy: '2027-04-12',
    });
    const left = await everything();
    for (const trace of traces()) expect(left, trace).not.toContain(trace);
    expect((await stack.person(line)).image?.registers['all:lavande']?.state).toBe('stopped');
    expect((await stack.received(line)).filter((text) => text.includes('effacement fait'))).toHaveLength(1);
    await expect.poll(published, { timeout: 15_000 }).toEqual(['RightsRequestOpened', 'ErasureConfirmed', 'RightsRequestFulfilled']);
    const events = JSON.stringify(stack.server.events.published());
    for (const trace of traces().filter((one) => one !== 'EFFACER')) expect(events, trace).not.toContain(trace);
  });

  it('of somebody whose number the carrier has blocked ends as a task for staff, and the number goes all the same', async () => {
    await says('EFFACER');
    const question = await received(/répondez OUI/);
    await says(`OUI ${refIn(question)}`);
    await expect.poll(async () => (await request('erase'))?.state, { timeout: 15_000 }).toBe('running');
    await stack.fault(line, 'opted-out');
    await passes(2 * minute);
    await passes(0);
    await expect.poll(told, { timeout: 15_000 }).toBe('blocked');
    await passes(6 * minute);
    expect(await request('erase')).toMatchObject({ state: 'running', staffTask: 'the person was not told: blocked' });
    expect(stack.lines.some(({ text }) => text.includes('"request-task"'))).toBe(true);
    await passes(73 * hour);
    expect(await everything()).not.toContain(line);
  });
});

describe('ACCES', () => {
  const post = async (link: string, form: Readonly<Record<string, string>>): Promise<string> => {
    const answer = await fetch(link, { method: 'POST', body: new URLSearchParams(form) });
    expect(answer.status).toBe(200);
    return answer.text();
  };

  it('leads to the page, where the line is checked and the erasure confirmed', async () => {
    await says(`${words} STOP`);
    await says('ACCES');
    const link = /http:\S+/.exec(await received(/demande d'accès/))?.[0] ?? '';
    await post(link, { act: 'code' });
    const code = /\d{6}/.exec(await received(/votre code est/))?.[0] ?? '';
    const page = await post(link, { act: 'enter', code });
    expect(page).toContain('Camille');
    const session = /name="session" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(page).toContain('en cours');
    await passes(2 * minute);
    await expect.poll(() => shop.calls.length, { timeout: 15_000 }).toBe(1);
    const asked = JSON.parse(shop.calls[0]?.body ?? '{}') as { readonly data: { readonly number: string; readonly answerAt: string } };
    expect(asked.data.number).toBe(line);
    expect((await stack.api('POST', asked.data.answerAt, { data: { commandes: ['lampe <Camille>'] } })).body).toMatchObject({ request: 'fulfilled' });
    expect(await post(link, { act: 'report', session })).toMatch(/La boutique en ligne[\s\S]*lampe &lt;Camille&gt;/);
    await post(link, { act: 'erase-confirmed', session });
    await passes(2 * minute);
    await passes(0);
    await received(/effacement fait/);
    await forgotten();
    await passes(6 * minute);
    expect(await request('erase')).toMatchObject({ state: 'fulfilled', verified: { how: 'line-code' } });
    const left = await everything();
    for (const trace of traces()) expect(left, trace).not.toContain(trace);
  });
});

it('STOP ACCES is answered once, with the STOP, the reference and a link that opens', async () => {
  await says('STOP ACCES');
  const text = await received(/STOP enregistré, votre demande/);
  const opened = await fetch(/http:\S+/.exec(text)?.[0] ?? '');
  expect(await opened.text()).toContain('Maison Lavande SAS');
  expect(text).toContain((await request('access'))?.ref);
  expect(await stack.received(line)).toHaveLength(1);
});

it('the shop’s signing secret is rotated on the command line, and the one before signs beside it', async () => {
  const place = placeOf(stack);
  await expect(setSystemSecret(place, stack.deployment, 'nobody')).rejects.toThrow('Those are: shop.');
  const { lines } = await setSystemSecret(place, stack.deployment, 'shop');
  expect(lines.join(' ')).toContain('The secret before it signs too');
  expect((await listSecrets(place)).lines).toContain('system shop: 2 signing secret(s)');
});

describe('the page', () => {
  const headersOf = (answer: Response): Readonly<Record<string, string | null>> =>
    Object.fromEntries(
      ['cache-control', 'referrer-policy', 'x-robots-tag', 'set-cookie', 'x-injected', 'access-control-allow-origin'].map((name) => [
        name,
        answer.headers.get(name),
      ]),
    );
  const bare = {
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
    'set-cookie': null,
    'x-injected': null,
    'access-control-allow-origin': null,
  };

  it('says to nobody who asked, runs nothing and is framed nowhere, whatever stands in its address', async () => {
    await says('ACCES');
    const link = /http:\S+/.exec(await received(/demande d'accès/))?.[0] ?? '';
    const addresses = [link, `${stack.server.url}/0123456789ab`, `${stack.server.url}/%0d%0ax-injected:%201`, `${stack.server.url}/%3Cscript%3E`];
    for (const address of addresses) {
      const answer = await fetch(address, { headers: { 'accept-language': 'fr\u00e9<script>, de' } });
      expect([address, headersOf(answer)]).toEqual([address, bare]);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      );
      expect(await answer.text()).not.toContain('<script');
    }
  });

  it('takes what its own forms send, and nothing else', async () => {
    await says('ACCES');
    const link = /http:\S+/.exec(await received(/demande d'accès/))?.[0] ?? '';
    const status = async (body: BodyInit, headers: Record<string, string> = {}) => (await fetch(link, { method: 'POST', body, headers })).status;
    expect(await status('{"act":"code"}', { 'content-type': 'application/json' })).toBe(400);
    expect(await status(new URLSearchParams({ act: 'everything' }))).toBe(400);
    expect(await status(new URLSearchParams({ act: 'code', wish: 'x'.repeat(40_000) }))).toBe(400);
    expect((await stack.received(line)).some((text) => text.includes('votre code est'))).toBe(false);
  });
});
