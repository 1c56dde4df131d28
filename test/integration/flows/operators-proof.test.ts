import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ControllerId } from '../../../functions/domain/ids.ts';
import type { PageAct, PageView } from '../../../functions/domain/rights/page.ts';
import { proofKinds, type RightsRequest } from '../../../functions/domain/rights/request.ts';
import { openPage } from '../../../functions/flows/open-page.ts';
import { workOn } from '../../../functions/flows/request-desk.ts';
import { nodeHttp } from '../../../functions/platform/http.ts';
import { personReader } from '../../../functions/store/person-reader.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { startVendor, type Vendor } from '../../support/vendor.ts';
import { accept, openWorld, type World } from '../../support/world.ts';

const day = 86_400_000;
let dynamo: Dynamo;
let world: World;
let shop: Vendor;
let people = 0;
let line: string;
let ids = 0;
beforeAll(async () => {
  dynamo = await startDynamo();
  shop = await startVendor(() => ({ status: 204, body: {} }));
});
afterAll(async () => {
  await shop.close();
  await dynamo.close();
});

const open = async (withShop: boolean): Promise<void> => {
  const system = { id: 'shop', name: 'Shop', controller: 'lavande' as ControllerId, requests: ['access'] as const, url: shop.url, answerDays: 10 };
  world = await openWorld(dynamo, withShop ? { systems: { shop: system }, proof: { access: ['client-number', 'email'] } } : {});
  world.systemSecrets = ['whsec_c2VjcmV0IG9mIHRoZSB0ZXN0cw=='];
  world.answer = (call) => (call.url.startsWith(shop.url) ? nodeHttp.call(call, 5_000) : accept());
};
beforeEach(() => {
  shop.calls.length = 0;
  line = `+3363998${8_800 + ++people}`;
});

const says = async (text: string): Promise<void> => {
  await world.text('boutique', { from: line, text, id: `o${(ids += 1)}` });
  await world.deliver(line);
};
const passes = async (ms: number): Promise<void> => {
  world.now += ms;
  await world.sweep();
};
const request = async (): Promise<RightsRequest> =>
  (await world.deps.requests.of(world.subject(line))).find(({ type }) => type === 'access') ?? expect.fail('no access');
const slugNow = (): string => /\/([0-9a-z]{12})/.exec(world.handed.findLast(({ text }) => text.includes('/'))?.text ?? '')?.[1] ?? '';
const visit = (act: PageAct): Promise<PageView> =>
  openPage({ ...world.deps, person: personReader(world.context) }, { slug: slugNow(), address: `192.0.2.${people}`, act });
const enter = async (): Promise<Extract<PageView, { is: 'report' }>> => {
  await visit({ act: 'code' });
  await passes(91_000);
  const view = await visit({ act: 'enter', code: /\d{6}/.exec(world.handed.at(-1)?.text ?? '')?.[0] ?? '' });
  return view.is === 'report' ? view : expect.fail(`the page is ${view.is}`);
};
const answer = async (body: object) =>
  ask(servingOf(world), 'POST /v1/requests/{ref}/systems/{system}', { path: { ref: (await request()).ref, system: 'shop' }, body });

describe('what a connected system holds', () => {
  beforeEach(() => open(true));

  it('is asked for only once the person has given what the operator wants, which goes to that system', async () => {
    await says('ACCES');
    const { session, asks } = await enter();
    expect(asks).toEqual(['client-number', 'email']);
    await passes(day);
    expect(shop.calls).toEqual([]);
    const given = { 'client-number': '4711', email: 'zoe@mail.example' };
    const view = await visit({ act: 'prove', session: (await enter()).session, proof: given });
    expect(view).toMatchObject({ notice: 'proof-kept' });
    expect(view).not.toHaveProperty('asks');
    await passes(60_000);
    expect(JSON.parse(shop.calls[0]?.body ?? '')).toMatchObject({ data: { proof: given } });
    await answer({ data: { orders: 2 } });
    expect(await request()).toMatchObject({ state: 'fulfilled', proven: { by: 'shop' } });
    expect(session).not.toBe('');
  });

  it('stays unanswered where the system does not know the proof: that is staff’s, and nobody tries another', async () => {
    await says('ACCES');
    const { session } = await enter();
    await visit({ act: 'prove', session, proof: { email: 'a@mail.example' } });
    await passes(60_000);
    expect((await answer({ unproven: true })).body).toMatchObject({ state: 'open', request: 'running' });
    expect(await request()).toMatchObject({ staffTask: 'shop does not know what the person gave as proof' });
    await visit({ act: 'prove', session, proof: { email: 'b@mail.example' } });
    expect((await request()).proof).toEqual({ email: 'a@mail.example' });
  });

  it('leaves with the number, thirty days after the end', async () => {
    await says('ACCES');
    await visit({ act: 'prove', session: (await enter()).session, proof: { account: 'zoe-1' } });
    await answer({ data: {} });
    await passes(60_000);
    await passes(31 * day);
    expect(await request()).not.toHaveProperty('proof');
    expect(await request()).not.toHaveProperty('to');
  });
});

describe('a line that was silent for ninety days', () => {
  beforeEach(async () => {
    await open(false);
    await says('bonjour, Camille');
    await says('STOP');
    world.now += 120 * day;
    await says('ACCES');
  });

  it('is shown nothing older, no date either, and is asked for more', async () => {
    const { report, asks, request: shown } = await enter();
    expect(report.messages.map(({ words }) => words)).toEqual(['ACCES']);
    expect(JSON.stringify(report)).not.toContain('Camille');
    expect(JSON.stringify(report)).not.toContain('2026-03-10');
    expect(report.silentUntil).toBe('2026-07-08T12:00:00.000Z');
    expect(report.programmes[0]).toMatchObject({ state: 'stopped' });
    expect(asks).toEqual(proofKinds);
    expect(shown.state).toBe('running');
  });

  it('is shown everything once staff has found the person to be who they say', async () => {
    const { session } = await enter();
    await visit({ act: 'prove', session, proof: { account: 'camille-7' } });
    expect(await request()).toMatchObject({ staffTask: 'check what the person gave as proof', proof: { account: 'camille-7' } });
    await workOn(world.deps, (await request()).ref, { is: 'prove', note: 'account and last order' }, 'dominique');
    const view = await visit({ act: 'report', session });
    expect(view.is === 'report' && view.report.messages.map(({ words }) => words)).toEqual(['ACCES', 'STOP', 'bonjour, Camille']);
    expect(view).not.toHaveProperty('asks');
    await workOn(world.deps, (await request()).ref, { is: 'complete', outcome: 'shown', isTold: false }, 'dominique');
    expect(await request()).toMatchObject({ state: 'fulfilled' });
  });
});

it('a line that wrote now and then is asked for nothing more', async () => {
  await open(false);
  for (let n = 0; n < 4; n += 1) {
    await says(`bonjour ${n}`);
    world.now += 80 * day;
  }
  await says('ACCES');
  const view = await enter();
  expect(view.report.messages).toHaveLength(5);
  expect(view).not.toHaveProperty('asks');
  expect((await request()).state).toBe('fulfilled');
});
