import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import type { RightsRequest } from '../../../functions/domain/rights/request.ts';
import { type Step, workOn } from '../../../functions/flows/request-desk.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { openWorld, status, type World } from '../../support/world.ts';

const day = 86_400_000;
const line = '+33639989101' as PhoneNumber;
let dynamo: Dynamo;
let world: World;
let ids = 0;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.close());
beforeEach(async () => {
  world = await openWorld(dynamo);
});

const says = async (text: string): Promise<void> => {
  await world.text('boutique', { from: line, text, id: `r${(ids += 1)}` });
  await world.deliver(line);
};
const passes = async (ms: number): Promise<void> => {
  world.now += ms;
  await world.sweep();
};
const request = async (): Promise<RightsRequest> =>
  (await world.deps.requests.of(world.subject(line))).find(({ type }) => type === 'restrict') ?? expect.fail('nothing is restricted');
const step = async (given: Step) => workOn(world.deps, (await request()).ref, given, 'camille');
/** The times to live of all that is stored of the person: messages, evidence, closed requests. */
const lives = async (): Promise<readonly number[]> => {
  const { messages, consents, requests } = world.context.tables;
  const found = await Promise.all(
    [messages, consents, requests].map((TableName) =>
      world.context.client.send(
        new QueryCommand({ TableName, KeyConditionExpression: 'subject = :s', ExpressionAttributeValues: { ':s': world.subject(line) } }),
      ),
    ),
  );
  return found.flatMap(({ Items = [] }) =>
    Items.filter((item) => !/^(?:quota|key|open|short)#/.test(String(item['item'])) && item['ttl'] !== undefined).map((item) => Number(item['ttl'])),
  );
};
const closed = async (): Promise<readonly RightsRequest[]> =>
  (await world.deps.requests.of(world.subject(line))).filter(({ type }) => type === 'rectify');
const complete = async (): Promise<void> => {
  const [one] = await closed();
  await workOn(world.deps, one?.ref ?? '', { is: 'complete', outcome: 'corrected', isTold: false }, 'camille');
};
const year9999 = 253_370_764_800;
const restricted = async (): Promise<boolean> => {
  const command = new GetCommand({ TableName: world.context.tables.suppressions, Key: { subject: world.subject(line) } });
  return (await world.context.client.send(command)).Item?.['restricted'] !== undefined;
};
const mayText = async (): Promise<unknown> => {
  const check = { number: line, programme: 'boutique', purpose: 'security' };
  const { body } = await ask(servingOf(world), 'POST /v1/check', { body: { checks: [check] } });
  return (body['results'] as readonly { readonly reasons: readonly string[] }[])[0]?.reasons;
};

describe('LIMITATION', () => {
  it('freezes sends and times to live, of what comes later too, until it is lifted', async () => {
    await says('bonjour');
    await says('RECTIFIER');
    await complete();
    await says('LIMITATION');
    const before = await lives();
    const [stale = expect.fail('nothing is closed')] = await closed();
    expect(stale).toMatchObject({ ttl: expect.any(Number) });
    await passes(60_000);
    expect(await restricted()).toBe(true);
    expect(await mayText()).toEqual(['restricted']);
    // Who read the closed request before would write its old end back.
    expect(await world.deps.requests.change({ ...stale, version: stale.version + 1 }, stale.version)).toBe(false);
    expect(new Set(await lives())).toEqual(new Set([year9999]));
    await says('merci');
    await passes(22 * day);
    expect(new Set(await lives())).toEqual(new Set([year9999]));

    await step({ is: 'lift', reason: 'the address was corrected', isTold: true });
    await passes(60_000);
    expect(await restricted()).toBe(false);
    const after = await lives();
    expect(after).toEqual(expect.arrayContaining([...before]));
    expect(after.every((ttl) => ttl < year9999)).toBe(true);
  });

  it('is lifted a week after the person was told, with a reason that the page shows', async () => {
    await says('LIMITATION');
    await passes(60_000);
    expect(await step({ is: 'lift', reason: 'the address was corrected', isTold: false })).toMatchObject({ kind: 'done' });
    await passes(60_000);
    await passes(100_000);
    const { ref } = await request();
    expect(world.handed.at(-1)).toMatchObject({ to: line, text: expect.stringContaining(`(réf ${ref}) sera levée le 17/03/2026. Motifs: https://`) });
    expect(world.handed.at(-1)?.text.length).toBeLessThanOrEqual(160);
    await passes(5 * day);
    expect(await restricted()).toBe(true);
    await passes(2 * day);
    expect(await restricted()).toBe(false);
    expect(await request()).toMatchObject({ state: 'fulfilled', lift: { reason: 'the address was corrected' }, closed: { outcome: 'lifted' } });
    expect(world.handed.filter(({ text }) => text.includes('levée'))).toHaveLength(1);
  });

  it('stays, and becomes a task, where the person cannot be told', async () => {
    await says('LIMITATION');
    await passes(60_000);
    world.answer = () => status(403, { code: 'opted-out' });
    await step({ is: 'lift', reason: 'corrected', isTold: false });
    await passes(60_000);
    await passes(100_000);
    await passes(8 * day);
    expect(await restricted()).toBe(true);
    expect(await request()).toMatchObject({ state: 'running', staffTask: 'the person was not told that the restriction ends: blocked' });
    await step({ is: 'lift', reason: 'corrected, told by letter', isTold: true });
    await passes(60_000);
    expect(await restricted()).toBe(false);
  });

  it('cannot be called done: it is lifted, with a reason', async () => {
    await says('LIMITATION');
    expect(await step({ is: 'complete', outcome: 'done', isTold: true })).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('being lifted'),
    });
    const { ref } = await request();
    const without = await ask(servingOf(world), 'POST /v1/requests/{ref}/lift', { path: { ref }, body: {} });
    expect([without.status, without.body['errors']]).toEqual([400, [expect.objectContaining({ pointer: '/reason' })]]);
  });

  it('lets staff edit nothing: a STOP that was told is not repaired meanwhile', async () => {
    const told = { number: line, key: 'one', programme: 'boutique', channel: 'phone' };
    await ask(servingOf(world), 'PUT /v1/suppressions', { body: told });
    await says('LIMITATION');
    await passes(60_000);
    const repair = { number: line, key: 'two', programme: 'boutique', staff: 'camille', reason: 'a slip' };
    const answered = await ask(servingOf(world), 'POST /v1/suppressions/repair', { body: repair });
    expect([answered.status, answered.body['detail']]).toEqual([422, expect.stringContaining('processing is restricted')]);
  });

  it('does not keep an erasure from what it must erase', async () => {
    await says('RECTIFIER');
    await complete();
    await says('LIMITATION');
    await passes(60_000);
    await says('EFFACER');
    const erase = (await world.deps.requests.of(world.subject(line))).find(({ type }) => type === 'erase');
    await says(`OUI ${erase?.ref}`);
    await passes(60_000);
    expect((await world.person(line)).messages).toEqual([]);
    expect(await closed()).toMatchObject([{ state: 'fulfilled' }]);
    // With the data gone the restriction has ended too, and its proof has a term like the others.
    expect(await request()).toMatchObject({ state: 'fulfilled', ttl: Math.floor(world.now / 1000) + 1_825 * 86_400 });
    expect((await lives()).every((ttl) => ttl < year9999)).toBe(true);
    expect(await restricted()).toBe(false);
  });
});
