import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MessageId } from '../../../functions/domain/ids.ts';
import type { Task } from '../../../functions/domain/tasks/task.ts';
import { settleTask, showTask } from '../../../functions/flows/tasks.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { tasksOf } from '../../support/tasks.ts';
import { openWorld, status, type World } from '../../support/world.ts';

const line = '+33639981234';
const minute = 60_000;
const day = 24 * 60 * minute;
let dynamo: Dynamo;
let world: World;
beforeAll(async () => void (dynamo = await startDynamo()));
beforeEach(async () => void (world = await openWorld(dynamo)));
afterAll(() => dynamo.close());

const { says, list, only, settle, settledEvents } = tasksOf(() => world, line);
const receipt = async (state: string) => {
  const reference = (await world.person(line)).messages.map((m) => `${m.subject}.${m.message}`)[0];
  return world.post('boutique', { type: 'receipt', reference, status: state }, { query: `ref=${reference}` });
};
const reply = async () => (await world.person(line)).messages[0]?.reply;
/** Nobody knows what became of the confirmation, and all look-ups were in vain. */
const unknownOutcome = async () => {
  world.answer = (call) => (call.method === 'GET' ? status(500) : { kind: 'ambiguous', reason: 'timeout' });
  await says('STOP');
  for (const minutes of [3, 11, 61]) {
    world.now += minutes * minute;
    await world.sweep();
  }
};
/** The task’s own item. */
const itemOf = async (task: Pick<Task, 'subject' | 'message' | 'kind'>) => {
  const Key = { subject: task.subject, item: `task#${task.kind}#${task.message}` };
  return (await world.context.client.send(new GetCommand({ TableName: world.context.tables.messages, Key, ConsistentRead: true }))).Item;
};

describe('a confirmation that the carrier refuses for good', () => {
  const refuse = async () => {
    world.answer = () => status(400, { code: 'bad-number' });
    await says('STOP');
  };

  it('is listed with its legal date and what to do, without number or words, until a person settles it', async () => {
    await refuse();
    const task = await only();
    expect(task).toMatchObject({
      kind: 'reply',
      reason: 'refused',
      about: 'stop_all',
      programme: 'boutique',
      subject: world.subject(line),
      isOverdue: false,
    });
    expect(task.due).toBe('2026-03-11T12:00:00.000Z');
    expect(JSON.stringify(await itemOf({ ...task, kind: 'reply', message: task.id.split('.')[2] as MessageId }))).not.toMatch(/3363998|STOP/);
    expect(await settle('told', 'a letter')).toMatchObject({ kind: 'settled' });
    expect(await list()).toEqual([]);
    expect(await settledEvents()).toMatchObject([
      { told: { note: 'a letter' }, task: { kind: 'reply', reason: 'refused', outcome: 'told' }, registers: [] },
    ]);
    expect(await reply()).toMatchObject({ state: 'refused', settledAt: expect.any(String) });
    expect(await reply()).not.toHaveProperty('staffTask');
    expect(await reply()).not.toHaveProperty('to');
  });

  it('is settled once, whoever comes second', async () => {
    await refuse();
    const { id } = await only();
    const told = { by: 'test', note: 'x' };
    // Each at its own moment: their events have different keys, and only the task itself can refuse the second.
    const deps = { ...world.deps, clock: () => (world.now += 1) };
    const settled = await Promise.all([1, 2].map(() => settleTask(deps, id, { outcome: 'told', told })));
    expect(settled.filter(({ kind }) => kind === 'settled')).toHaveLength(1);
    expect(await settleTask(world.deps, id, { outcome: 'told', told })).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('it was settled'),
    });
    expect(await settledEvents()).toHaveLength(1);
  });

  it('is sent again once the cause is mended, and what becomes of it then stands in the ledger too', async () => {
    await refuse();
    await settle('send-again', 'the sender is registered now');
    world.answer = () => status(202, { id: 'second' });
    world.now += minute;
    await world.sweep();
    expect(await reply()).toMatchObject({ state: 'accepted', again: 1 });
    await receipt('delivered');
    expect((await world.person(line)).ledger.flatMap(({ confirmation }) => confirmation?.state ?? []).toSorted()).toEqual(['delivered', 'refused']);
    expect(await list()).toEqual([]);
  });

  it('that is refused again is a task again', async () => {
    await refuse();
    await settle('send-again');
    world.now += minute;
    await world.sweep();
    expect(await only()).toMatchObject({ reason: 'refused', since: new Date(world.now).toISOString() });
    expect(await settle('nothing-to-do')).toMatchObject({ kind: 'settled' });
    expect(await list()).toEqual([]);
  });

  it('stays a task however old it gets, and says that it is overdue', async () => {
    await refuse();
    world.now += 400 * day;
    await world.sweep();
    const task = await only();
    expect(task.isOverdue).toBe(true);
    const item = () => itemOf({ ...task, kind: 'reply', message: task.id.split('.')[2] as MessageId });
    expect((await item())?.['ttl']).toBeUndefined();
    await settle('nothing-to-do');
    expect((await item())?.['ttl']).toBeDefined();
  });

  it('that is overdue is told as long as it is so, and not each minute', async () => {
    await refuse();
    world.now += 2 * day;
    const told = async (): Promise<readonly unknown[]> => {
      world.logged.length = 0;
      for (let minutes = 0; minutes < 20; minutes += 1) {
        await world.sweep();
        world.now += minute;
      }
      return world.logged.filter(({ is }) => is === 'tasks-overdue');
    };
    expect(await told()).toEqual([1, 2].map(() => ({ is: 'tasks-overdue', tasks: 1 })));
    await settle('nothing-to-do');
    expect(await told()).toEqual([]);
  });
});

describe('a confirmation of which nobody knows whether it arrived', () => {
  it('is a task after the last look-up, and not before', async () => {
    world.answer = (call) => (call.method === 'GET' ? status(500) : { kind: 'ambiguous', reason: 'timeout' });
    await says('STOP');
    world.now += 3 * minute;
    await world.sweep();
    expect(await list()).toEqual([]);
    for (const minutes of [11, 61]) {
      world.now += minutes * minute;
      await world.sweep();
    }
    expect(await only()).toMatchObject({ kind: 'reply', reason: 'uncertain', what: expect.stringContaining('carrier’s console') });
  });

  it('is none any more when the receipt comes after all', async () => {
    await unknownOutcome();
    const { id } = await only();
    await receipt('delivered');
    expect(await list()).toEqual([]);
    expect((await showTask(world.deps, id))?.task.end).toMatchObject({ outcome: 'by-itself' });
    expect(await reply()).toMatchObject({ state: 'delivered' });
    expect(await reply()).not.toHaveProperty('staffTask');
  });

  it('stays one, of another kind of failure, when the carrier says that it did not arrive', async () => {
    await unknownOutcome();
    await receipt('undelivered');
    expect(await only()).toMatchObject({ reason: 'undelivered' });
    expect(await settle('send-again')).toMatchObject({ kind: 'refused' });
  });

  it('makes no new task once a person has told the person otherwise', async () => {
    await unknownOutcome();
    await settle('told');
    await receipt('undelivered');
    expect(await reply()).toMatchObject({ state: 'undelivered' });
    expect(await list()).toEqual([]);
  });

  it('counts as delivered where a person found it in the carrier’s console', async () => {
    await unknownOutcome();
    expect(await settle('received')).toMatchObject({ kind: 'settled' });
    expect(await reply()).toMatchObject({ state: 'delivered' });
    expect((await world.person(line)).ledger.flatMap(({ confirmation }) => confirmation?.state ?? [])).toEqual(['delivered']);
  });

  it('is sent again, once, where the carrier never got it', async () => {
    await unknownOutcome();
    const before = world.handed.length;
    await settle('send-again', 'not in the console');
    world.answer = () => status(202, { id: 'again' });
    for (let round = 0; round < 3; round += 1) {
      world.now += minute;
      await world.sweep();
    }
    expect(world.handed).toHaveLength(before + 1);
    expect(await list()).toEqual([]);
  });

  it('may be settled although the message has left', async () => {
    await unknownOutcome();
    const { id } = await only();
    Object.assign(world, { deps: { ...world.deps, replies: { ...world.deps.replies, read: async () => undefined } } });
    expect(await settleTask(world.deps, id, { outcome: 'nothing-to-do', told: { by: 'test', note: 'old' } })).toMatchObject({ kind: 'settled' });
    expect(await list()).toEqual([]);
  });
});
