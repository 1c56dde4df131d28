import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
let people = 0;
let line: string;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.close());
beforeEach(async () => {
  world = await openWorld(dynamo);
  line = `+3363998${8_200 + ++people}`;
});

type Shown = Readonly<Record<string, unknown>> & { readonly ref: string; readonly timeline: readonly Readonly<Record<string, unknown>>[] };
const called = async (key: string, path: Record<string, string> = {}, body?: object) => {
  const answered = await ask(servingOf(world), key, { path, ...(body ? { body } : {}) });
  return { ...answered, request: answered.body['request'] as Shown };
};
const step = (name: string, ref: string, body: object) => called(`POST /v1/requests/{ref}/${name}`, { ref }, body);
const byLetter = { type: 'access', channel: 'letter', programme: 'boutique', date: '2026-03-02', proof: 'post 2026/118', staff: 'camille' };
const opened = async (more: object = {}): Promise<Shown> => (await called('POST /v1/requests', {}, { number: line, ...byLetter, ...more })).request;

describe('a request that came by letter', () => {
  test('is opened with the day it came, its proof and who took it down, and listed with the number masked', async () => {
    const request = await opened();
    expect(request).toMatchObject({
      state: 'opened',
      channel: 'letter',
      answerBy: '2026-04-02',
      law: 'GDPR (France)',
      number: expect.not.stringContaining(line.slice(3, 9)),
    });
    expect(request.timeline).toMatchObject([
      { what: 'opened', by: 'camille (key:all)' },
      { what: 'noted', note: 'post 2026/118' },
    ]);
    const { body } = await called('GET /v1/requests');
    expect(body['requests']).toEqual([request]);
    expect(JSON.stringify(body)).not.toContain(line);
    expect((await called('GET /v1/requests/{ref}', { ref: request.ref.toLowerCase() })).request).toEqual(request);
  });

  test.each(['email', 'letter', 'voicemail', 'phone', 'agent', 'lawyer'])('may have come by %s', async (channel) => {
    expect(await opened({ channel })).toMatchObject({ channel });
  });

  test('joins no other: a second one of its kind is refused with the reference of the first', async () => {
    const first = await opened();
    const { status, body } = await called('POST /v1/requests', {}, { number: line, ...byLetter });
    expect([status, body['detail']]).toEqual([409, expect.stringContaining(first.ref)]);
  });

  test('counts a claimed residence only where it makes the date earlier', async () => {
    expect((await opened({ residence: 'US' }))['answerBy']).toBe('2026-04-02');
    line = `+3363998${8_200 + ++people}`;
    expect(await opened({ residence: 'BR' })).toMatchObject({ answerBy: '2026-03-17', law: 'LGPD' });
  });

  test.each([
    ['a day to come', { date: '2026-03-11' }, '/date'],
    ['no day', { date: '2026-02-31' }, '/date'],
    ['a programme that is none', { programme: 'nothing' }, '/programme'],
    ['a text', { channel: 'sms' }, '/channel'],
    ['no number', { number: 'nobody' }, '/number'],
  ])('with %s is refused, and opens nothing', async (_, wrong, pointer) => {
    const { status, body } = await called('POST /v1/requests', {}, { number: line, ...byLetter, ...wrong });
    expect([status, body['errors']]).toEqual([400, [expect.objectContaining({ pointer })]]);
    expect((await called('GET /v1/requests')).body['requests']).toEqual([]);
  });

  test('that came today starts its clock now, at any hour', async () => {
    world.now = Date.parse('2026-03-10T03:00:00.000Z');
    expect(await opened({ date: '2026-03-10' })).toMatchObject({ openedAt: '2026-03-10T03:00:00.000Z' });
  });
});

describe('the steps', () => {
  test('are written into the history with who did them, and told by text', async () => {
    const { ref } = await opened();
    expect((await step('assign', ref, { to: 'dominique', staff: 'camille' })).request).toMatchObject({ assignee: 'dominique' });
    expect((await step('extend', ref, { reason: 'three systems' })).request).toMatchObject({
      answerBy: '2026-06-02',
      extended: { reason: 'three systems' },
    });
    expect((await step('pause', ref, { doubt: 'which of two' })).request).toMatchObject({ paused: { doubt: 'which of two' } });
    world.now += 3 * 86_400_000;
    expect((await step('resume', ref, {})).request).toMatchObject({ answerBy: '2026-06-05' });
    const { request } = await step('refuse', ref, { reason: 'unfounded' });
    expect(request).toMatchObject({ state: 'refused', closed: { reason: 'unfounded' } });
    expect(request.timeline.map(({ by }) => by)).toEqual([
      'camille (key:all)',
      'camille (key:all)',
      'camille (key:all)',
      ...Array.from({ length: 4 }, () => 'key:all'),
    ]);
    await world.sweep();
    world.now += 100_000;
    await world.sweep();
    expect(world.handed.at(-1)).toMatchObject({ to: line, text: expect.stringContaining('ne pouvons pas donner suite') });
    expect((await called('GET /v1/requests')).body['requests']).toEqual([]);
  });

  test('end a request once: what may not be is refused with why', async () => {
    const { ref } = await opened();
    expect((await step('complete', ref, { outcome: 'sent', tell: false })).request).toMatchObject({
      state: 'fulfilled',
      closed: { outcome: 'sent' },
    });
    const again = await step('complete', ref, { outcome: 'again' });
    expect([again.status, again.body['detail']]).toEqual([422, 'It stays as it is: the request is fulfilled.']);
    expect((await step('extend', 'B2B2BB', { reason: 'x' })).status).toBe(404);
    expect((await called('GET /v1/requests/{ref}', { ref: '../../x' })).status).toBe(404);
  });

  test('two at the same moment: one is told to look again', async () => {
    const { ref } = await opened();
    const both = await Promise.all([step('assign', ref, { to: 'a' }), step('refuse', ref, { reason: 'b' })]);
    expect(both.some(({ status }) => status === 200)).toBe(true);
    expect(both.every(({ status }) => [200, 409, 422].includes(status))).toBe(true);
    const { request } = await called('GET /v1/requests/{ref}', { ref });
    expect(request.timeline.length).toBe(2 + both.filter(({ status }) => status === 200).length);
  });

  test('an erasure that nobody confirmed is begun, and ends by itself', async () => {
    const { ref } = await opened({ type: 'erase' });
    expect((await step('complete', ref, { outcome: 'confirmed by letter' })).request).toMatchObject({ state: 'running', verified: { how: 'staff' } });
    expect((await step('complete', ref, { outcome: 'done' })).status).toBe(422);
    for (const minutes of [1, 1, 2, 73 * 60]) {
      world.now += minutes * 60_000;
      await world.sweep();
    }
    expect((await called('GET /v1/requests/{ref}', { ref })).request).toMatchObject({ state: 'fulfilled' });
  });
});
