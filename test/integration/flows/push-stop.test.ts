import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Credentials } from '../../../functions/carriers/carrier.ts';
import type { ProgrammeId, SenderId } from '../../../functions/domain/ids.ts';
import type { Sender } from '../../../functions/domain/programme.ts';
import { nodeHttp } from '../../../functions/platform/http.ts';
import { signedHttp } from '../../../functions/platform/signed-http.ts';
import { ours } from '../../fixtures/carriers/fixture.ts';
import { deployment as standard } from '../../support/deployment.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { type PlayedList, playList } from '../../support/played-lists.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let lists: readonly PlayedList[] = [];
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterEach(async () => {
  await Promise.all(lists.map((list) => list.close()));
  lists = [];
});
afterAll(() => dynamo.close());

const senderAt = (carrier: string, programmes: readonly string[] = ['boutique']): Sender => ({
  id: `at-${carrier}` as SenderId,
  carrier,
  number: ours,
  type: 'long',
  programmes: programmes as readonly ProgrammeId[],
  mode: 'live',
  settings: {},
});

/** A world whose STOPs are followed at these carriers, and their lists. */
const worldWith = async (senders: readonly Sender[], pushStops = senders.map(({ carrier }) => carrier)) => {
  const played = new Map(await Promise.all(senders.map(async ({ carrier }) => [carrier, await playList(carrier)] as const)));
  lists = [...played.values()];
  const changes = { pushStops, senders: { ...standard.senders, ...Object.fromEntries(senders.map((sender) => [sender.id, sender])) } };
  const world = await openWorld(dynamo, changes);
  const sandbox = world.deps.http;
  const over = world.deps.secrets;
  const aws = { accessKeyId: 'role', secretAccessKey: 'role', region: 'eu-west-3', endpoint: played.get('aws')?.credentials['apiBaseUrl'] ?? '' };
  const real = signedHttp(nodeHttp, () => aws, world.deps.clock);
  Object.assign(world.deps, {
    http: {
      call: (call: Parameters<typeof sandbox.call>[0], ms: number) =>
        (call.sign || lists.some(({ credentials }) => call.url.startsWith(credentials['apiBaseUrl'] ?? '-')) ? real : sandbox).call(call, ms),
    },
    secrets: {
      ...over,
      of: async (carrier: string): Promise<readonly Credentials[]> =>
        played.has(carrier) ? [played.get(carrier)?.credentials ?? {}] : over.of(carrier),
    },
  });
  const of = (carrier: string): PlayedList => {
    const list = played.get(carrier);
    if (!list) throw new Error(carrier);
    return list;
  };
  return { world, of };
};

const stop = (world: World, from: string, id = '1') => world.text('boutique', { from, text: 'STOP', id: `${from} stop ${id}` });
const start = (world: World, from: string, id = '1') => world.text('boutique', { from, text: 'START', id: `${from} start ${id}` });
const minutes = (world: World, count: number): void => void (world.now += count * 60_000);
const person = '+33639987401';
const items = async (world: World, from: string): Promise<readonly string[]> => {
  const { QueryCommand } = await import('@aws-sdk/lib-dynamodb');
  const { Items = [] } = await world.context.client.send(
    new QueryCommand({
      TableName: world.context.tables.messages,
      KeyConditionExpression: 'subject = :s',
      ExpressionAttributeValues: { ':s': world.subject(from) },
    }),
  );
  return Items.map(({ item }) => String(item).split('#')[0] ?? '');
};

describe('a STOP', () => {
  test('is put on the lists of the other carriers with the next sweep, after its own confirmation, and then nothing of it waits', async () => {
    const { world, of } = await worldWith([senderAt('aws'), senderAt('infobip')]);
    await stop(world, person);
    expect([of('aws').calls, of('infobip').calls]).toEqual([[], []]);
    await world.deliver(person);
    expect(world.handed).toHaveLength(1);
    await world.sweep();
    expect([...of('aws').numbers.keys()]).toEqual([person]);
    expect([...of('infobip').numbers]).toMatchObject([[person, { from: ours }]]);
    expect(await items(world, person)).not.toContain('push');
    expect(world.handed).toHaveLength(1);
    await world.sweep();
    expect(of('aws').calls).toHaveLength(1);
  });

  test('of an operator who follows no list writes nothing more', async () => {
    const { world } = await worldWith([senderAt('aws')], []);
    await stop(world, person);
    expect(await items(world, person)).toEqual(['in']);
  });

  test('changes nothing at the carrier that was texted, nor from a sender that only observes', async () => {
    const { world, of } = await worldWith([senderAt('aws')], ['aws', 'sandbox']);
    await world.text('watched', { from: person, text: 'STOP', id: 'watched' });
    await world.sweep();
    expect(of('aws').calls).toEqual([]);
    expect(await items(world, person)).toEqual(['in']);
  });

  test('is not put on a list that would stop what goes on', async () => {
    const { world, of } = await worldWith([senderAt('aws', ['boutique', 'codes'])]);
    await stop(world, person);
    await world.sweep();
    expect(of('aws').calls).toEqual([]);
    expect(await items(world, person)).not.toContain('push');
  });

  test('told over the API by number is followed too', async () => {
    const { world, of } = await worldWith([senderAt('aws')]);
    const body = { number: person, programme: 'boutique', key: 'call-1', channel: 'phone', scope: 'all' };
    expect((await ask(servingOf(world), 'PUT /v1/suppressions', { body })).status).toBe(200);
    await world.sweep();
    expect([...of('aws').numbers.keys()]).toEqual([person]);
  });

  test('waits while the carrier is away, and comes to a person after three days with the number gone', async () => {
    const { world, of } = await worldWith([senderAt('infobip')]);
    await stop(world, person);
    of('infobip').answer = () => ({ status: 503 });
    await world.sweep();
    minutes(world, 2);
    await world.sweep();
    expect(of('infobip').calls).toHaveLength(2);
    for (let hour = 0; hour < 90; hour += 6) {
      minutes(world, 360);
      await world.sweep();
    }
    const { tasks } = await world.deps.tasks.open(10);
    expect(tasks).toMatchObject([{ kind: 'list', about: 'infobip', reason: 'http-503', programme: 'boutique' }]);
    expect(world.logged).toContainEqual(expect.objectContaining({ is: 'staff-task', reason: 'opt-out list not changed' }));
    expect(await items(world, person)).not.toContain('push');
    expect(JSON.stringify(world.logged)).not.toContain(person.slice(1));
  });

  test('that the carrier refuses for good comes to a person at once, and the other lists have it', async () => {
    const { world, of } = await worldWith([senderAt('aws'), senderAt('infobip')]);
    of('aws').answer = () => ({ status: 400, body: { __type: 'ConflictException', Reason: 'CANNOT_ADD_OPTED_OUT_NUMBER' } });
    await stop(world, person);
    await world.sweep();
    expect((await world.deps.tasks.open(10)).tasks).toMatchObject([{ kind: 'list', about: 'aws', reason: 'CANNOT_ADD_OPTED_OUT_NUMBER' }]);
    expect([...of('infobip').numbers.keys()]).toEqual([person]);
  });
});

describe('a START', () => {
  test('takes off what Halte put there, and leaves what others put there', async () => {
    const { world, of } = await worldWith([senderAt('aws'), senderAt('infobip')]);
    const other = '+33639987402';
    for (const carrier of ['aws', 'infobip']) of(carrier).numbers.set(other, { at: '2026-03-01T09:00:00Z', by: 'person', from: ours });
    for (const from of [person, other]) await stop(world, from);
    await world.sweep();
    expect([of('aws').numbers.size, of('infobip').numbers.size]).toEqual([2, 2]);
    minutes(world, 5);
    for (const from of [person, other]) await start(world, from);
    await world.sweep();
    for (const carrier of ['aws', 'infobip']) expect([...of(carrier).numbers.keys()], carrier).toEqual([other]);
  });

  test('takes nothing off where Halte put nothing', async () => {
    const { world, of } = await worldWith([senderAt('aws')]);
    of('aws').numbers.set(person, { at: '2026-03-01T09:00:00Z', by: 'person' });
    await start(world, person);
    await world.sweep();
    expect(of('aws').calls).toEqual([]);
  });

  test('becomes a task where the carrier takes nobody off', async () => {
    const { world, of } = await worldWith([senderAt('sinch-conversation')]);
    await stop(world, person);
    await world.sweep();
    expect(of('sinch-conversation').numbers.size).toBe(1);
    minutes(world, 5);
    await start(world, person);
    await world.sweep();
    expect((await world.deps.tasks.open(10)).tasks).toMatchObject([{ kind: 'list', about: 'sinch-conversation', reason: 'no-remove' }]);
  });

  test('that comes while the STOP is on its way wins', async () => {
    const { world, of } = await worldWith([senderAt('aws')]);
    await stop(world, person);
    minutes(world, 5);
    let first = true;
    const call = world.deps.http.call.bind(world.deps.http);
    Object.assign(world.deps, {
      http: {
        call: async (...args: Parameters<typeof call>) => {
          const result = await call(...args);
          if (first && String(args[0].headers['x-amz-target']).endsWith('PutOptedOutNumber')) {
            first = false;
            await start(world, person);
          }
          return result;
        },
      },
    });
    await world.sweep();
    expect(of('aws').numbers.size).toBe(0);
  });
});

test('whatever comes in whatever order, swept whenever: in the end the list agrees with what is stored', async () => {
  const step = fc.constantFrom('stop', 'start', 'sweep', 'late-sweep', 'fault');
  let runs = 0;
  const { world, of } = await worldWith([senderAt('infobip')]);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
      const from = `+3363998${String(7500 + (runs += 1))}`;
      for (const [index, one] of steps.entries()) {
        minutes(world, 2);
        of('infobip').answer = one === 'fault' ? () => ({ status: 503 }) : undefined;
        if (one === 'stop') await stop(world, from, String(index));
        else if (one === 'start') await start(world, from, String(index));
        else await world.sweep();
      }
      of('infobip').answer = undefined;
      minutes(world, 20);
      await world.sweep();
      const { image } = await world.person(from);
      const stopped =
        ['boutique', 'all:lavande'].map((name) => image?.registers[name]).toSorted((a, b) => ((a?.rank ?? '') < (b?.rank ?? '') ? 1 : -1))[0]
          ?.state === 'stopped';
      expect(of('infobip').numbers.has(from)).toBe(stopped);
      expect(await items(world, from)).not.toContain('push');
    }),
    { numRuns: 25 },
  );
});
