import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { contracts } from '../../functions/api/contracts.ts';
import { bodyOf } from '../../functions/api/problem.ts';
import {
  type Change,
  type Changes,
  type Check,
  type CheckResult,
  halteClient,
  HalteRefused,
  HalteUnavailable,
  type Redeemed,
  type NewRequest,
  type RightsRequest,
  type SystemAnswered,
  type Send,
  type SendResult,
  type SettledTask,
  type TaskList,
} from '../../functions/client/client.ts';
import { type RunningStack, startStack } from '../support/stack.ts';

let stack: RunningStack;
beforeAll(async () => (stack = await startStack({ schedules: false })));
afterAll(() => stack.close());

type Body<Name extends 'checkSends' | 'recordSends' | 'openRequest'> = z.output<NonNullable<(typeof contracts)[Name]['body']>>;
type Answer<
  Name extends 'checkSends' | 'recordSends' | 'redeemToken' | 'readChanges' | 'showRequest' | 'answerForSystem' | 'listTasks' | 'settleTask',
> = z.output<(typeof contracts)[Name]['answer']>;

test('the client speaks of the same things as the API', () => {
  expectTypeOf<keyof Check>().toEqualTypeOf<keyof Body<'checkSends'>['checks'][number]>();
  expectTypeOf<Check['purpose']>().toEqualTypeOf<Body<'checkSends'>['checks'][number]['purpose']>();
  expectTypeOf<Answer<'checkSends'>['results'][number]>().toExtend<CheckResult>();
  expectTypeOf<CheckResult['reasons'][number]>().toEqualTypeOf<Answer<'checkSends'>['results'][number]['reasons'][number]>();
  expectTypeOf<keyof Send>().toEqualTypeOf<keyof Body<'recordSends'>['sends'][number]>();
  expectTypeOf<Answer<'recordSends'>['results'][number]>().toExtend<SendResult>();
  expectTypeOf<Answer<'redeemToken'>>().toExtend<Redeemed>();
  expectTypeOf<Answer<'readChanges'>>().toExtend<Changes>();
  expectTypeOf<keyof Answer<'readChanges'>['changes'][number]>().toEqualTypeOf<keyof Change>();
  expectTypeOf<Answer<'readChanges'>['changes'][number]['change']>().toEqualTypeOf<Change['change']>();
  expectTypeOf<Answer<'showRequest'>['request']>().toExtend<RightsRequest>();
  expectTypeOf<keyof Answer<'showRequest'>['request']>().toEqualTypeOf<keyof RightsRequest>();
  expectTypeOf<Answer<'answerForSystem'>>().toEqualTypeOf<{ -readonly [K in keyof SystemAnswered]: SystemAnswered[K] }>();
  expectTypeOf<NewRequest>().toExtend<Body<'openRequest'>>();
  expectTypeOf<keyof NewRequest>().toEqualTypeOf<keyof Body<'openRequest'>>();
  expectTypeOf<Answer<'listTasks'>>().toExtend<TaskList>();
  expectTypeOf<TaskList['tasks'][number]>().toEqualTypeOf<Readonly<Answer<'listTasks'>['tasks'][number]>>();
  expectTypeOf<SettledTask>().toEqualTypeOf<Readonly<Answer<'settleTask'>>>();
});

/** A network that fails as often as it is told, and counts. */
const network = (failures: readonly (number | 'cut')[]) => {
  const left = [...failures];
  const calls: { readonly path: string; readonly body: { readonly checks?: readonly object[] } }[] = [];
  const fetching: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const body = request.body === null ? {} : ((await request.clone().json()) as { checks?: object[] });
    calls.push({ path: new URL(request.url).pathname, body });
    const failure = left.shift();
    if (failure === 'cut') throw new TypeError('fetch failed');
    if (failure !== undefined) return Response.json(bodyOf({ type: 'unavailable', detail: 'later' }), { status: failure });
    return fetch(request);
  };
  return { calls, fetching };
};
const clientOver = (failures: readonly (number | 'cut')[] = [], retries = 3) => {
  const { calls, fetching } = network(failures);
  return { calls, halte: halteClient({ baseUrl: stack.server.url, key: stack.apiKey, fetch: fetching, retries }) };
};
const question = (number: string): Check => ({ number, programme: 'boutique', purpose: 'service' });

describe('the client, on the running stack', () => {
  test('lets checks travel together, and gives each its own answer', async () => {
    await stack.text('+33639984501', '+33639980001', 'STOP');
    // On a busy machine it may come by the spool.
    await expect.poll(async () => (await stack.person('+33639984501')).image?.registers, { timeout: 15_000 }).toHaveProperty('all:lavande');
    const { calls, halte } = clientOver();
    const lines = ['+33639984501', ...Array.from({ length: 54 }, (_, n) => `+3363998${4600 + n}`)];
    const answers = await Promise.all(lines.map((line) => halte.check({ ...question(line), purpose: 'marketing' })));
    expect(answers.map(({ reasons }) => reasons.includes('suppressed_all'))).toEqual(lines.map((line) => line === '+33639984501'));
    expect(answers.map(({ subject }) => subject)).toEqual(lines.map((line) => stack.subject(line)));
    expect(calls.map(({ body }) => body.checks?.length)).toEqual([50, 5]);
  });

  test('asks again when the network or Halte fails, and then says that nothing may be sent', async () => {
    const good = clientOver(['cut', 503]);
    expect(await good.halte.check(question('+33639984701'))).toMatchObject({ allowed: true });
    expect(good.calls).toHaveLength(3);
    const bad = clientOver([503, 503], 1);
    await expect(bad.halte.check(question('+33639984702'))).rejects.toThrow(HalteUnavailable);
    await expect(bad.halte.check(question('+33639984702'))).resolves.toMatchObject({ allowed: true });
  });

  test('spends a token once, and never tries that again by itself', async () => {
    const { halte } = clientOver();
    const { token = '' } = await halte.checkForSending(question('+33639984703'));
    const cut = clientOver(['cut']);
    await expect(cut.halte.redeem(token)).rejects.toThrow(HalteUnavailable);
    expect(cut.calls).toHaveLength(1);
    expect(await halte.redeem(token)).toMatchObject({ redeemed: true });
    expect(await halte.redeem(token)).toEqual({ redeemed: false, why: 'spent' });
    expect(await halte.sent([{ number: '+33639984703', key: 'text 1', programme: 'boutique', purpose: 'service' }])).toEqual([
      { subject: stack.subject('+33639984703') },
    ]);
  });

  test('opens, lists, assigns and completes what somebody asked by letter', async () => {
    const { requests } = clientOver(['cut']).halte;
    expect(await requests.list()).toEqual([]);
    const opened = await requests.open({ number: '+33639984710', type: 'access', channel: 'letter', programme: 'boutique', proof: 'post 118' });
    expect(opened).toMatchObject({ state: 'opened', channel: 'letter', law: 'GDPR (France)' });
    expect((await requests.list()).map(({ ref }) => ref)).toEqual([opened.ref]);
    await requests.assign(opened.ref, { to: 'camille', staff: 'dominique' });
    await requests.complete(opened.ref, { outcome: 'sent by letter', tell: false });
    expect(await requests.show(opened.ref)).toMatchObject({ state: 'fulfilled', assignee: 'camille' });
    await expect(requests.resume(opened.ref)).rejects.toThrow('the request is fulfilled');
  });

  test('lists what needs a person, and settles it', async () => {
    const { tasks } = clientOver(['cut']).halte;
    await stack.text('+33639984711', '+33639980001', 'Mon mari est décédé, arrêtez vos sms');
    const listed = await tasks.list();
    const [task] = listed.tasks;
    expect({ task, waiting: listed.quarantine.waiting }).toMatchObject({ task: { kind: 'concern', reason: 'death' }, waiting: 0 });
    const id = task?.id ?? '';
    await expect(tasks.settle(id, { outcome: 'received', note: 'x' })).rejects.toThrow('it is about no text of ours');
    expect(await tasks.settle(id, { outcome: 'told', note: 'called', channel: 'phone' })).toMatchObject({ id, outcome: 'told' });
    expect((await tasks.list()).tasks).toEqual([]);
  });

  test('reads what changed behind a place, and goes on from there', async () => {
    const { calls, halte } = clientOver([503]);
    const { changes, next, more } = await halte.changes(new Date(Date.now() - 3_600_000).toISOString(), 10);
    expect([changes, more, calls.length]).toEqual([[], false, 2]);
    expect(await halte.changes(next)).toMatchObject({ changes: [], more: false });
    await expect(halte.changes('soon')).rejects.toThrow('no place in the changes');
  });

  test('hands on a refusal with what to do about it, at once', async () => {
    const { calls, halte } = clientOver();
    const refused = halte.check({ ...question('+33639984704'), programme: 'nothing' });
    await expect(refused).rejects.toThrow(/See halte\.config\.ts/);
    await expect(refused).rejects.toBeInstanceOf(HalteRefused);
    expect(calls).toHaveLength(1);
    const stranger = halteClient({ baseUrl: stack.server.url, key: 'nobody-made-this-key' });
    await expect(stranger.check(question('+33639984705'))).rejects.toThrow('halte keys create');
  });
});
