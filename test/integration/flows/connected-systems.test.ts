import { createHmac } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ControllerId } from '../../../functions/domain/ids.ts';
import type { RequestType, RightsRequest } from '../../../functions/domain/rights/request.ts';
import type { ConnectedSystem } from '../../../functions/domain/rights/systems.ts';
import type { PortalDeps } from '../../../functions/flows/dependencies.ts';
import { openPage } from '../../../functions/flows/open-page.ts';
import { nodeHttp } from '../../../functions/platform/http.ts';
import { personReader } from '../../../functions/store/person-reader.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { startVendor, type Vendor, type VendorCall } from '../../support/vendor.ts';
import { accept, openWorld, type World } from '../../support/world.ts';

const minute = 60_000;
const day = 86_400_000;
const lavande = 'lavande' as ControllerId;
const [newest, older] = [
  `whsec_${Buffer.from('the newest secret').toString('base64')}`,
  `whsec_${Buffer.from('the older secret').toString('base64')}`,
];
let dynamo: Dynamo;
let world: World;
let shop: Vendor;
let status: number;
let people = 0;
let line: string;
let ids = 0;

beforeAll(async () => {
  dynamo = await startDynamo();
  // A real server: the calls go over HTTP.
  shop = await startVendor(() => ({ status, body: {} }));
});
afterAll(async () => {
  await shop.close();
  await dynamo.close();
});
beforeEach(async () => {
  const requests: readonly RequestType[] = ['access', 'port', 'erase', 'rectify', 'restrict'];
  const systems: readonly ConnectedSystem[] = [
    { id: 'shop', name: 'The shop', controller: lavande, requests, url: `${shop.url}/rights`, answerDays: 10 },
    { id: 'carrier-log', name: 'Carrier', controller: lavande, requests: ['erase'], task: 'ask the carrier', answerDays: 60 },
    { id: 'elsewhere', name: 'Elsewhere', controller: 'prairie' as ControllerId, requests, url: `${shop.url}/never`, answerDays: 10 },
  ];
  world = await openWorld(dynamo, { systems: Object.fromEntries(systems.map((system) => [system.id, system])) });
  world.systemSecrets = [newest, older];
  world.answer = (call) => (call.url.startsWith(shop.url) ? nodeHttp.call(call, 5_000) : accept());
  shop.calls.length = 0;
  status = 204;
  line = `+3363998${8_500 + ++people}`;
});

const says = async (text: string): Promise<void> => {
  await world.text('boutique', { from: line, text, id: `c${(ids += 1)}` });
  await world.deliver(line);
};
const passes = async (ms: number): Promise<void> => {
  world.now += ms;
  await world.sweep();
};
const request = async (type: RequestType): Promise<RightsRequest> =>
  (await world.deps.requests.of(world.subject(line))).find((one) => one.type === type) ?? expect.fail(`no ${type}`);
const answer = (ref: string, system: string, body: object) =>
  ask(servingOf(world), 'POST /v1/requests/{ref}/systems/{system}', { path: { ref, system }, body });
const excuse = (ref: string, system: string) =>
  ask(servingOf(world), 'POST /v1/requests/{ref}/systems/{system}/excuse', {
    path: { ref, system },
    body: { reason: 'closed in 2024', staff: 'camille' },
  });
const stateOf = (one: RightsRequest, system: string) => one.systems?.find((task) => task.system === system);
/** As the receiver checks it, by the Standard Webhooks specification. */
const isSignedWith = (secret: string, { headers, body }: VendorCall): boolean => {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const expected = createHmac('sha256', key)
    .update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`)
    .digest('base64');
  return String(headers['webhook-signature']).split(' ').includes(`v1,${expected}`);
};

const portal = (): PortalDeps => ({ ...world.deps, person: personReader(world.context) });
const checkLine = async () => {
  const slug = /\/([0-9a-z]{12})/.exec(world.handed.at(-1)?.text ?? '')?.[1] ?? '';
  const address = `192.0.2.${people}`;
  await openPage(portal(), { slug, address, act: { act: 'code' } });
  await passes(91_000);
  const code = /\d{6}/.exec(world.handed.at(-1)?.text ?? '')?.[0] ?? '';
  const view = await openPage(portal(), { slug, address, act: { act: 'enter', code } });
  return view.is === 'report' ? view : expect.fail(`the page is ${view.is}`);
};

describe('a request for access', () => {
  it('is carried to the shop once the line is checked, signed with each secret that is valid, and ends with its answer', async () => {
    await says('ACCES');
    await passes(minute);
    expect(shop.calls).toEqual([]);
    expect((await checkLine()).request.state).toBe('running');
    await passes(minute);
    const [call] = shop.calls;
    const { ref, id, subject } = await request('access');
    expect(shop.calls).toHaveLength(1);
    expect(call).toMatchObject({ method: 'POST', path: '/rights', headers: { 'webhook-id': `${id}.shop`, 'content-type': 'application/json' } });
    expect(JSON.parse(call?.body ?? '')).toMatchObject({
      type: 'rights.access',
      data: {
        ref,
        subject,
        number: line,
        right: 'access',
        verified: 'line-code',
        answerBy: '2026-03-20',
        answerAt: `/v1/requests/${ref}/systems/shop`,
      },
    });
    expect(call && [newest, older].every((secret) => isSignedWith(secret, call))).toBe(true);
    expect(call && isSignedWith(`whsec_${Buffer.from('another').toString('base64')}`, call)).toBe(false);

    const data = { customer: 'Zoé <b>Martin</b>', orders: [{ day: '2026-01-02', total: 12 }] };
    expect((await answer(ref, 'shop', { data })).body).toEqual({ ref, system: 'shop', state: 'answered', request: 'fulfilled' });
    expect(await request('access')).toMatchObject({ state: 'fulfilled', closed: { outcome: 'all answered' }, tell: 'rights_done' });
    await passes(minute);
    await passes(2 * minute);
    expect(world.handed.at(-1)?.text).toContain(`demande ${ref} est traitée`);
    expect((await checkLine()).report.systems).toEqual([{ name: 'The shop', at: expect.any(String), data }]);
  });

  it('is asked for again, further and further apart, under the same id, until it is taken', async () => {
    status = 503;
    await says('ACCES');
    await checkLine();
    for (const minutes of [0, 1, 2, 5]) await passes(minutes * minute);
    expect(shop.calls).toHaveLength(4);
    await passes(minute);
    expect(shop.calls).toHaveLength(4);
    status = 200;
    await passes(15 * minute);
    await passes(day);
    expect(shop.calls).toHaveLength(5);
    expect(new Set(shop.calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(world.logged.filter(({ is }) => is === 'system-asked')).toHaveLength(5);
  });

  it('without an answer by the system’s own date becomes staff’s, once; what staff excuses is needed no more', async () => {
    status = 500;
    await says('ACCES');
    await checkLine();
    for (let n = 0; n < 16; n += 1) await passes(day);
    const late = world.logged.filter((event) => event.is === 'request-task' && event.reason === 'shop has not answered');
    expect(late).toHaveLength(1);
    const { ref } = await request('access');
    expect(stateOf(await request('access'), 'shop')).toMatchObject({ state: 'open', isLate: true });
    const calls = shop.calls.length;
    await passes(day);
    expect(shop.calls).toHaveLength(calls);
    expect((await excuse(ref, 'shop')).status).toBe(200);
    expect(await request('access')).toMatchObject({ state: 'fulfilled', systems: [{ state: 'excused', why: 'closed in 2024' }] });
  });

  it('cannot be called done by anybody while an answer is missing', async () => {
    await says('ACCES');
    await checkLine();
    const { ref } = await request('access');
    const done = await ask(servingOf(world), 'POST /v1/requests/{ref}/complete', { path: { ref }, body: { outcome: 'done' } });
    expect([done.status, done.body['detail']]).toEqual([422, 'It stays as it is: without an answer: shop.']);
  });
});

describe('an erasure', () => {
  const confirmed = async (): Promise<string> => {
    await says('je suis Camille');
    await says('EFFACER');
    const { ref } = await request('erase');
    await says(`OUI ${ref}`);
    return ref;
  };

  it('wipes at once, and tells the person only when all others have erased too', async () => {
    const ref = await confirmed();
    for (const minutes of [0, 1, 1, 60]) await passes(minutes * minute);
    expect(shop.calls.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual(['rights.erase']);
    expect((await world.person(line)).messages).toEqual([]);
    expect(world.handed.some(({ text }) => text.includes('effacement fait'))).toBe(false);
    expect(stateOf(await request('erase'), 'carrier-log')).toMatchObject({ state: 'open', dueBy: '2026-04-07' });
    expect((await answer(ref, 'shop', {})).body).toMatchObject({ state: 'done', request: 'running' });
    await passes(minute);
    expect(world.handed.some(({ text }) => text.includes('effacement fait'))).toBe(false);
    await excuse(ref, 'carrier-log');
    for (const minutes of [1, 1, 2]) await passes(minutes * minute);
    expect(world.handed.filter(({ text }) => text.includes('effacement fait'))).toHaveLength(1);
    await passes(73 * 60 * minute);
    expect(await request('erase')).toMatchObject({ state: 'fulfilled' });
  });

  it('goes on by itself after a late answer, though staff had been warned meanwhile', async () => {
    const ref = await confirmed();
    for (let n = 0; n < 24; n += 1) await passes(day);
    expect(await request('erase')).toMatchObject({ staffTask: 'answer before the due date' });
    await answer(ref, 'shop', {});
    await answer(ref, 'carrier-log', {});
    for (const minutes of [1, 1, 2]) await passes(minutes * minute);
    expect(world.handed.filter(({ text }) => text.includes('effacement fait'))).toHaveLength(1);
  });

  it('wipes what the systems had answered before', async () => {
    await says('ACCES');
    await checkLine();
    const access = await request('access');
    await answer(access.ref, 'shop', { data: { name: 'Camille Martin' } });
    const all = async (): Promise<string> =>
      JSON.stringify((await world.context.client.send(new ScanCommand({ TableName: world.context.tables.requests }))).Items);
    expect(await all()).toContain('Camille Martin');
    await confirmed();
    await passes(minute);
    expect(await all()).not.toContain('Camille Martin');
  });
});

describe('other rights', () => {
  it('a restriction is told to the systems at once', async () => {
    await says('LIMITATION');
    await passes(minute);
    expect(shop.calls.map(({ body }) => JSON.parse(body) as object)).toEqual([expect.objectContaining({ type: 'rights.restrict' })]);
  });

  it('a correction is told with the person’s words', async () => {
    await says('RECTIFIER');
    const view = await checkLine();
    const slug = /\/([0-9a-z]{12})/.exec(world.handed.find(({ text }) => text.includes('rectification'))?.text ?? '')?.[1] ?? '';
    await openPage(portal(), { slug, address: '192.0.2.9', act: { act: 'rectify', session: view.session, wish: 'Zoé, not Zoe' } });
    await passes(minute);
    expect(JSON.parse(shop.calls[0]?.body ?? '')).toMatchObject({ type: 'rights.rectify', data: { wish: 'Zoé, not Zoe' } });
  });
});

describe('an answer', () => {
  it('for a system that was not asked, or a request that has ended, is refused', async () => {
    await says('ACCES');
    const before = await request('access');
    expect((await answer(before.ref, 'shop', {})).status).toBe(422);
    await checkLine();
    // Another controller's system was not asked.
    expect((await request('access')).systems?.map(({ system }) => system)).toEqual(['shop']);
    expect((await answer(before.ref, 'elsewhere', {})).status).toBe(422);
    expect((await answer('B2B2BB', 'shop', {})).status).toBe(404);
    await answer(before.ref, 'shop', {});
    expect((await answer(before.ref, 'shop', {})).status).toBe(422);
  });
});
