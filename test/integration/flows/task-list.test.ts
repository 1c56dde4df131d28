import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SenderId } from '../../../functions/domain/ids.ts';
import type { HttpCall } from '../../../functions/carriers/carrier.ts';
import { openPage } from '../../../functions/flows/open-page.ts';
import { countCapacity } from '../../support/capacity.ts';
import { deployment } from '../../support/deployment.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { tasksOf } from '../../support/tasks.ts';
import { openWorld, start, status, type World } from '../../support/world.ts';

const line = '+33639981234';
const minute = 60_000;
const day = 24 * 60 * minute;
let dynamo: Dynamo;
let world: World;
beforeAll(async () => void (dynamo = await startDynamo()));
beforeEach(async () => void (world = await openWorld(dynamo)));
afterAll(() => dynamo.close());

const { says, list, only, settle, settledEvents } = tasksOf(() => world, line);

describe('what is told to a person besides failed texts', () => {
  it('somebody writes of a death: a task from the moment the STOP is stored', async () => {
    await says('Mon mari est décédé, arrêtez vos sms');
    expect(await only()).toMatchObject({ kind: 'concern', reason: 'death', about: 'stop' });
    await says('Mon mari est décédé, arrêtez vos sms');
    expect(await settle('told', 'called')).toMatchObject({ kind: 'settled' });
    expect(await list()).toEqual([]);
  });

  it('a question of ours that nobody answers for three days, with the date that a request would have', async () => {
    await says('vous avez quoi sur moi ?');
    expect(world.handed).toHaveLength(1);
    expect(await list()).toEqual([]);
    world.now = start + 3 * day + minute;
    await world.sweep();
    expect(await only()).toMatchObject({
      kind: 'question',
      reason: 'access',
      due: '2026-04-10T23:59:59.999Z',
      since: new Date(world.now).toISOString(),
    });
    expect(world.logged).toContainEqual(expect.objectContaining({ is: 'staff-task', reason: 'question without an answer' }));
  });

  it('a question that did not reach the person, at once', async () => {
    world.answer = () => status(400, { code: 'bad-number' });
    await says('vous avez quoi sur moi ?');
    expect(await only()).toMatchObject({ kind: 'question', reason: 'access', due: '2026-04-10T23:59:59.999Z', since: new Date(start).toISOString() });
    world.now = start + 3 * day + minute;
    await world.sweep();
    expect(await settle('told')).toMatchObject({ kind: 'settled' });
    expect(await list()).toEqual([]);
  });

  it.each([
    ['is refused', () => status(400, { code: 'bad-number' })],
    ['is lost', (call: HttpCall) => (call.method === 'GET' ? status(500) : { kind: 'ambiguous' as const, reason: 'timeout' })],
  ])('a code for the page that %s is none: it is asked for anew', async (_, answer) => {
    await says('ACCES');
    world.answer = answer;
    const slug = /\/([0-9a-z]{12})/.exec(world.handed.at(-1)?.text ?? '')?.[1] ?? '';
    await openPage(world.deps, { slug, address: '192.0.2.9', act: { act: 'code' } });
    for (const minutes of [2, 3, 11, 61, 80 * 60]) {
      world.now += minutes * minute;
      await world.sweep();
    }
    expect(world.logged.some(({ is }) => is === 'staff-task')).toBe(false);
    expect(await list()).toEqual([]);
    expect((await world.person(line)).texts.map((text) => text.reply.to)).toEqual([undefined]);
  });

  it('a question that the person answered is none', async () => {
    await says('vous avez quoi sur moi ?');
    world.now += minute;
    await says('ACCES');
    world.now = start + 3 * day + minute;
    await world.sweep();
    expect((await list()).filter(({ kind }) => kind !== 'request')).toEqual([]);
  });

  it('a question to which the person only asked who we are stays open', async () => {
    await says('vous avez quoi sur moi ?');
    world.now += minute;
    await says('CONTACT');
    world.now = start + 3 * day + minute;
    await world.sweep();
    expect(await only()).toMatchObject({ kind: 'question' });
  });

  it('a message that the operator’s own system never took', async () => {
    const boutique = deployment.senders['boutique' as SenderId];
    if (!boutique) throw new Error('the test deployment lost its sender');
    const senders = { ...deployment.senders, [boutique.id]: { ...boutique, forward: { url: 'https://crm.example/in' } } };
    world = await openWorld(dynamo, { senders });
    world.answer = (call) => (call.url.includes('crm.example') ? status(500) : status(202, { id: 'x' }));
    await says('merci');
    for (let round = 0; round < 12; round += 1) {
      world.now += 8 * 60 * minute;
      await world.sweep();
    }
    expect(await only()).toMatchObject({ kind: 'forward', programme: 'boutique' });
  });

  it('a request that waits for staff, which is worked on at its own desk', async () => {
    await says('EFFACER');
    world.now += 22 * day;
    await world.sweep();
    const task = await only();
    expect(task).toMatchObject({ kind: 'request', about: 'erase', reason: 'answer before the due date' });
    expect(task.what).toContain(task.id.slice('request.'.length));
    expect(await settle('told')).toEqual({ kind: 'unknown' });
  });
});

describe('the list', () => {
  it('has the most urgent first, and nothing of what the sweep still works on', async () => {
    world.answer = () => status(400, { code: 'bad-number' });
    await says('STOP');
    const others = Array.from({ length: 6 }, (_, n) => `+3363998${1_300 + n}`);
    for (const from of others) {
      world.now -= 60 * minute;
      await world.text('boutique', { from, text: 'STOP', id: from });
      await world.deliver(from);
    }
    world.answer = () => status(429);
    await world.text('boutique', { from: '+33639981399', text: 'STOP', id: 'busy' });
    await world.deliver('+33639981399');
    const tasks = await list();
    expect(tasks).toHaveLength(7);
    expect(tasks.map(({ due }) => due)).toEqual(tasks.map(({ due }) => due).toSorted());
    expect((await world.deps.tasks.open(3)).tasks.map(({ due }) => due)).toEqual(tasks.slice(0, 3).map(({ due }) => due));
    expect(await world.deps.tasks.open(3)).toMatchObject({ more: true });
  });

  it('is found without a scan, and costs the more only the more tasks there are', async () => {
    const capacity = countCapacity(world.context.client);
    await world.deps.tasks.open(500);
    const empty = capacity.read();
    expect(empty).toBeLessThanOrEqual(4);
    expect(
      await world.context.client.send(
        new QueryCommand({
          TableName: world.context.tables.messages,
          IndexName: 'due',
          KeyConditionExpression: 'dueShard = :s',
          ExpressionAttributeValues: { ':s': '0' },
        }),
      ),
    ).toMatchObject({ Count: 0 });
  });
});

describe('the API', () => {
  it('lists and settles, with who called in the ledger, and tells how many calls nobody could read', async () => {
    world.answer = () => status(400, { code: 'bad-number' });
    await says('STOP');
    const serving = servingOf(world, undefined, { quarantined: async () => 2 });
    const listed = await ask(serving, 'GET /v1/tasks');
    expect(listed).toMatchObject({ status: 200, body: { more: false, quarantine: { waiting: 2, runbook: 'docs/runbook.md#quarantine-not-empty' } } });
    expect(JSON.stringify(listed.body)).not.toContain('3363998');
    const [{ id } = { id: '' }] = listed.body['tasks'] as readonly { readonly id: string }[];
    const call = (body: object, path = id) => ask(serving, 'POST /v1/tasks/{id}/settle', { path: { id: path }, body });
    expect(await call({ outcome: 'received', note: 'x' })).toMatchObject({ status: 422 });
    expect(await call({ outcome: 'told', note: 'x' }, 'reply.nobody')).toMatchObject({ status: 404 });
    expect(await call({ outcome: 'told' })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/note' }] } });
    const settled = await call({ outcome: 'told', note: 'letter 12', channel: 'letter', staff: 'camille' });
    expect(settled).toMatchObject({ status: 200, body: { id, outcome: 'told' } });
    expect(await settledEvents()).toMatchObject([
      { at: settled.body['event'], told: { by: 'key:all', staff: 'camille', channel: 'letter', note: 'letter 12' } },
    ]);
    expect((await ask(serving, 'GET /v1/tasks')).body['tasks']).toEqual([]);
  });
});
