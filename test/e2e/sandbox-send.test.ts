import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withEveryCarrier } from '../../functions/carriers/every-carrier.ts';
import { carriers, carriersMetadata } from '../../functions/carriers/registry.ts';
import { postSample } from '../../functions/cli/sandbox-post.ts';
import { sampleFor } from '../../functions/cli/sandbox-send.ts';
import type { Place } from '../../functions/cli/place.ts';
import { loadDeployment } from '../../functions/config/load.ts';
import { everyCarrierOf } from '../../infra/local/every-carrier.ts';
import { placeOf, runHalte, type Said } from '../support/cli.ts';
import { type RunningStack, startStack } from '../support/stack.ts';

// `npm start -- --every-carrier` and `halte sandbox send`: each carrier's machine is played towards the running stack, and its API behind it.
let stack: RunningStack;
let place: Place;
let people = 0;
const newLine = (): string => `+3363998${7000 + ++people}`;

beforeAll(async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'halte-every-'));
  const { deployment } = await loadDeployment(path.resolve(import.meta.dirname, '../../halte.config.ts'), carriersMetadata);
  const every = await everyCarrierOf(deployment, dataDir);
  stack = await startStack({ dataDir, change: () => every.deployment, complete: every.complete, schedules: false });
  place = placeOf(stack, { everyCarrier: true });
}, 60_000);
afterAll(() => stack.close());

const send = (carrier: string, line: string, text = 'arrêt svp', ...more: readonly string[]): Promise<Said> =>
  runHalte(place, ['sandbox', 'send', '--carrier', carrier, '--text', text, '--from', line, ...more]);

describe.each(Object.keys(carriers))('a text by %s', (carrier) => {
  it('is let in, stops, and its confirmation goes through the vendor’s API to the phone', async () => {
    const line = newLine();
    const { code, out, err } = await send(carrier, line);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/read as stop \(fr\.stop\.word:arret\); stopped; reply stop_all in fr: (accepted|delivered)/);
    expect(out).toContain('the phone got: STOP enregistré.');
    expect((await stack.person(line)).image?.registers['all:lavande']?.state).toBe('stopped');
  });

  it('that comes twice changes nothing: one message, one confirmation', async () => {
    const line = newLine();
    const id = `twice-${people}-${carrier}`;
    for (const _ of [1, 2]) expect((await send(carrier, line, 'arrêt svp', '--id', id)).code).toBe(0);
    const { messages, image } = await stack.person(line);
    expect(messages.filter(({ reply }) => reply !== undefined && reply.state !== 'withheld')).toHaveLength(1);
    expect(await stack.received(line)).toHaveLength(1);
    expect(image?.registers['all:lavande']?.state).toBe('stopped');
  });
});

describe('while the store is slow', () => {
  it.each(['telnyx', 'octopush'])(
    'a call of %s, which waits little, has its receipt from the spool, and is stored afterwards',
    async (carrier) => {
      const line = newLine();
      // DynamoDB answers the webhook alone, and when the carrier has hung up.
      const ms = carriers[carrier]?.metadata.answerWithinMs ?? 0;
      const slow = stack.server.faults.add({ kind: 'delay', service: 'dynamodb', function: 'Webhook', ms });
      const before = stack.lines.filter(({ text }) => text.includes('"call-spooled"')).length;
      const answered = await postSample(place, await sampleFor(place, stack.deployment, { carrier, text: 'arrêt svp', from: line }));
      slow.remove();
      expect(answered.status).toBe(200);
      expect(stack.lines.filter((one) => one.text.includes('"call-spooled"')).length).toBe(before + 1);
      await expect.poll(async () => (await stack.person(line)).image?.registers['all:lavande']?.state, { timeout: 30_000 }).toBe('stopped');
      await expect.poll(() => stack.received(line), { timeout: 30_000 }).toHaveLength(1);
    },
    90_000,
  );
});

describe('halte sandbox send', () => {
  it('says what to add where the configuration has no sender of the carrier', async () => {
    const { code, err } = await runHalte(placeOf(stack), ['sandbox', 'send', '--carrier', 'telnyx', '--text', 'STOP']);
    expect(code).toBe(1);
    expect(err).toContain('npm start -- --every-carrier');
    expect(err).toContain("'main-telnyx': { carrier: 'telnyx', number: '+33639980199', type: 'long', programme: 'boutique' }");
  });

  it('does not answer by a real vendor’s API unless it is told to', async () => {
    stack.setCredentials('d7', { pathKey: 'real-path-key-real-path-key', apiToken: 'real' });
    const { code, err, out } = await send('d7', newLine());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--yes');
  });

  it('tells of a carrier, a sender and a number that it does not know', async () => {
    expect((await send('nobody', newLine())).err).toMatch(/There is no carrier nobody\. Carriers: twilio/);
    expect((await send('twilio', newLine(), 'STOP', '--sender', 'x')).err).toContain('Those are: boutique-twilio.');
    expect(await send('twilio', '+?')).toMatchObject({ code: 2 });
  });

  it('needs a server that runs', async () => {
    const { baseUrl: _, ...closed } = place;
    const { code, err } = await runHalte(closed, ['sandbox', 'send', '--carrier', 'twilio', '--text', 'STOP']);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('npm start') });
  });

  it('prints no path key but in JSON, and none is in the log', async () => {
    const { out } = await send('ovhcloud', newLine());
    expect(out).toContain('/webhooks/ovhcloud/club-ovh/<path key>');
    const json = JSON.parse((await send('ovhcloud', newLine(), 'arrêt svp', '--json')).out) as { call: { url: string }; stored: object };
    const key = json.call.url.split('/').at(-1) ?? '';
    expect(key.length).toBeGreaterThan(20);
    expect(json.stored).toMatchObject({ intent: 'stop', outcome: 'stopped', reply: 'accepted' });
    expect(stack.lines.map(({ text }) => text).join('\n')).not.toContain(key);
  });
});

describe('a demo sender', () => {
  it('stands at each carrier that has none, and the configured ones stay as they are', async () => {
    const added = Object.values((await withEveryCarrier(stack.deployment)).senders);
    expect(new Set(added.map(({ carrier }) => carrier))).toEqual(new Set(Object.keys(carriers)));
    expect(Object.keys(stack.deployment.senders)).toEqual(expect.arrayContaining(['boutique-twilio', 'club-ovh', 'demo-telnyx']));
  });
});
