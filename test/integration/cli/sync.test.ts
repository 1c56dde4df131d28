import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { carriers } from '../../../functions/carriers/registry.ts';
import { compareList, type CompareWork, type Outcome, type SyncDeps } from '../../../functions/cli/sync/compare-list.ts';
import { completeList } from '../../../functions/cli/sync/complete-list.ts';
import { SeenNumbers } from '../../../functions/cli/sync/seen-numbers.ts';
import { openList } from '../../../functions/cli/lists/open-list.ts';
import { CannotDo } from '../../../functions/cli/outcome.ts';
import type { PhoneNumber, SenderId } from '../../../functions/domain/ids.ts';
import { listsOf, type SharedList } from '../../../functions/flows/opt-out-lists.ts';
import { nodeHttp } from '../../../functions/platform/http.ts';
import { signedHttp } from '../../../functions/platform/signed-http.ts';
import { ours, senderOf } from '../../fixtures/carriers/fixture.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { abroad, fileOf, importDepsOf, linesFrom } from '../../support/lists.ts';
import { playedCarriers, type PlayedList, playList } from '../../support/played-lists.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
let played: PlayedList | undefined;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo);
});
afterEach(() => played?.close());
afterAll(() => dynamo.close());

const newLine = linesFrom(7_000);
const newNumber = (): string => abroad(newLine());
const settings = { ovhcloud: { serviceName: 'sms-xx00000-1' } };

/** A sender of the programme boutique at the carrier, and its list. */
const openCarrier = async (
  carrier: string,
  programmes: readonly string[] = ['boutique'],
): Promise<{ readonly list: SharedList; readonly played: PlayedList }> => {
  const there = (played = await playList(carrier));
  const sender = { ...senderOf(carrier, ours, settings[carrier as keyof typeof settings] ?? {}), programmes: programmes as never };
  const deployment = { ...world.deps.deployment, senders: { ...world.deps.deployment.senders, ['main' as SenderId]: sender } };
  const list = listsOf(deployment, carriers[carrier], there.credentials).find(({ senders }) => senders.some(({ id }) => id === 'main'));
  if (!list) throw new Error('no list');
  return { list, played: there };
};

const depsOf = (list: SharedList, waits: number[] = []): SyncDeps => {
  const access = { accessKeyId: 'operator', secretAccessKey: 'operator', region: 'eu-west-3', endpoint: list.credentials['apiBaseUrl'] ?? '' };
  return {
    ...importDepsOf(world),
    subjects: world.deps.subjects,
    http: signedHttp(nodeHttp, () => access, world.deps.clock),
    wait: async (ms) => void waits.push(ms),
  };
};

const compare = async (list: SharedList, more: Partial<CompareWork> = {}, deps = depsOf(list)) => {
  const drift: (readonly [string, Outcome])[] = [];
  const work = { repair: false, unblock: false, staff: 'camille', parallel: 4, onPage: () => undefined, ...more };
  const compared = await compareList(deps, list, { ...work, onDrift: async (number, how) => void drift.push([number, how]) });
  return { ...compared, drift };
};

const stopText = (number: string, id = '1') => world.text('boutique', { from: number, text: 'STOP', id: `${number} ${id}` });
const startText = (number: string) => world.text('boutique', { from: number, text: 'START', id: `${number} start` });
const timed = ['aws', 'telnyx', 'infobip', 'twilio'];

describe.each(playedCarriers)('the list of %s', (carrier) => {
  test('is read over all its pages and compared, and nothing is changed by that', async () => {
    const { list, played: there } = await openCarrier(carrier);
    const numbers = [newNumber(), newNumber(), newNumber(), newNumber(), newNumber()];
    for (const number of numbers) there.numbers.set(number, { at: '2026-03-01T09:00:00Z', by: 'person', from: ours });
    await stopText(numbers[0] ?? '');
    const { numbers: count, counts, drift } = await compare(list);
    expect(count).toBe(5);
    expect(counts).toEqual({ agrees: 1, 'not-stopped-here': 4 });
    expect(drift.map(([number]) => number).toSorted()).toEqual(numbers.slice(1).toSorted());
    expect((await world.person(numbers[1] ?? '')).image).toBeUndefined();
  });

  test('is brought in by repair, with the carrier’s time where it says one, and twice is once', async () => {
    const { list, played: there } = await openCarrier(carrier);
    const [number, other] = [newNumber(), newNumber()];
    for (const one of [number, other]) there.numbers.set(one, { at: '2026-03-01T09:00:00Z', by: 'person', from: ours });
    expect((await compare(list, { repair: true })).counts).toEqual({ stopped: 2 });
    const { image, ledger, texts } = await world.person(number);
    const at = timed.includes(carrier) ? '2026-03-01T09:00:00.000Z' : new Date(world.now).toISOString();
    expect(image?.registers['all:lavande']).toMatchObject({ state: 'stopped', how: 'carrier', rank: `${at}#1` });
    expect(ledger).toMatchObject([{ kind: 'stopped', told: { by: 'carrier list', staff: 'camille' } }]);
    expect(JSON.stringify(ledger)).not.toContain(number.slice(1));
    expect(texts).toEqual([]);
    expect((await compare(list, { repair: true })).counts).toEqual({ agrees: 2 });
    expect(await world.person(number)).toEqual({ image, ledger, messages: [], texts, ...(await rest(number)) });
  });

  test('does not stop again whom a START let in since', async () => {
    const { list, played: there } = await openCarrier(carrier);
    const number = newNumber();
    there.numbers.set(number, { at: '2026-03-01T09:00:00Z', by: 'person', from: ours });
    await stopText(number);
    world.now += 60_000;
    await startText(number);
    const before = (await world.person(number)).image;
    expect(before?.registers['boutique']?.state).toBe('lifted');
    expect((await compare(list, { repair: true })).counts).toEqual({ 'let-in-here': 1 });
    expect((await world.person(number)).image).toEqual(before);
  });
});

/** What `person` tells besides. */
const rest = async (number: string): Promise<object> => {
  const { image: _image, ledger: _ledger, messages: _messages, texts: _texts, ...others } = await world.person(number);
  return others;
};

describe('comparing', () => {
  test('stops again whom the carrier blocked after the START', async () => {
    const { list, played: there } = await openCarrier('telnyx');
    const number = newNumber();
    await startText(number);
    there.numbers.set(number, { at: new Date(world.now + 60_000).toISOString(), by: 'person' });
    world.now += 120_000;
    expect((await compare(list, { repair: true })).counts).toEqual({ stopped: 1 });
    expect((await world.person(number)).image?.registers['all:lavande']?.state).toBe('stopped');
  });

  test('leaves alone what a rule of a campaign blocked, and lets staff undo what staff put there', async () => {
    const { list, played: there } = await openCarrier('infobip');
    const [byRule, byHand] = [newNumber(), newNumber()];
    there.numbers.set(byRule, { at: '2026-03-01T09:00:00Z', by: 'rule' });
    there.numbers.set(byHand, { at: '2026-03-01T09:00:00Z', by: 'operator' });
    expect((await compare(list, { repair: true })).counts).toEqual({ rule: 1, stopped: 1 });
    expect((await world.person(byRule)).image).toBeUndefined();
    expect((await world.person(byHand)).image?.registers['all:lavande']?.how).toBe('told');
  });

  test('takes off the list whom a newer START let in, where it is asked to and the carrier says when it blocked', async () => {
    const { list, played: there } = await openCarrier('aws');
    const [started, stopped] = [newNumber(), newNumber()];
    for (const number of [started, stopped]) there.numbers.set(number, { at: '2026-03-01T09:00:00Z', by: 'person' });
    await startText(started);
    await stopText(stopped);
    expect((await compare(list, { unblock: true })).counts).toEqual({ unblocked: 1, agrees: 1 });
    expect([...there.numbers.keys()]).toEqual([stopped]);
  });

  test('waits while the carrier says too many, and gives up where it never answers', async () => {
    const { list, played: there } = await openCarrier('infobip');
    there.numbers.set(newNumber(), { at: '2026-03-01T09:00:00Z', by: 'person' });
    let left = 2;
    there.answer = () => (left-- > 0 ? { status: 429 } : undefined);
    const waits: number[] = [];
    expect((await compare(list, {}, depsOf(list, waits))).counts).toEqual({ 'not-stopped-here': 1 });
    expect(waits).toHaveLength(2);
    there.answer = () => ({ status: 503 });
    await expect(compare(list)).rejects.toThrow(CannotDo);
    there.answer = () => ({ status: 401 });
    await expect(compare(list)).rejects.toThrow('refuses to show the list');
  });

  test('goes on at the page where it was broken off, and begins anew where the carrier takes the cursor no more', async () => {
    const { list, played: there } = await openCarrier('telnyx');
    const numbers = [newNumber(), newNumber(), newNumber(), newNumber()];
    for (const number of numbers) there.numbers.set(number, { at: '2026-03-01T09:00:00Z', by: 'person' });
    const before = { numbers: 2, counts: { 'not-stopped-here': 2 }, cursor: '2' };
    expect(await compare(list, { before })).toMatchObject({ numbers: 4, counts: { 'not-stopped-here': 4 } });
    expect(there.calls).toHaveLength(1);
    there.answer = ({ query }) => (query.get('page[number]') === '9' ? { status: 400 } : undefined);
    expect(await compare(list, { before: { ...before, cursor: '9' } })).toMatchObject({ numbers: 4, counts: { 'not-stopped-here': 4 } });
  });

  test('without a time ends nothing that another programme was let in to', async () => {
    const { list, played: there } = await openCarrier('ovhcloud');
    const number = newNumber();
    await world.text('club', { from: number, text: 'START', id: `${number} club` });
    there.numbers.set(number, { at: '', by: 'person' });
    expect((await compare(list, { repair: true })).counts).toEqual({ stopped: 1 });
    const registers = (await world.person(number)).image?.registers;
    expect([registers?.['boutique']?.state, registers?.['club']?.state, registers?.['all:lavande']]).toEqual(['stopped', 'lifted', undefined]);
  });

  test('tells what is no number, and compares the rest', async () => {
    const { list, played: there } = await openCarrier('ovhcloud');
    for (const one of ['not a number', newNumber()]) there.numbers.set(one, { at: '', by: 'person' });
    expect((await compare(list)).counts).toEqual({ unreadable: 1, 'not-stopped-here': 1 });
  });
});

describe('the other way round', () => {
  const complete = async (list: SharedList, lines: readonly string[], more: { repair?: boolean; seen?: SeenNumbers } = {}) =>
    completeList(depsOf(list), list, {
      numbers: await openList(fileOf(['number', ...lines].join('\n')), 'campaign', {}),
      country: 'FR',
      ...{ repair: false, parallel: 4, seen: new SeenNumbers(), onDrift: async () => undefined, onProgress: () => undefined },
      ...more,
    });

  test.each(['aws', 'infobip', 'sinch-conversation'])(
    'puts on the list of %s who is stopped here and named in a list of numbers',
    async (carrier) => {
      const { list, played: there } = await openCarrier(carrier);
      const [stopped, free, known] = [newLine(), newLine(), newLine()];
      for (const line of [stopped, known]) await stopText(abroad(line));
      const seen = new SeenNumbers();
      seen.add(abroad(known) as PhoneNumber);
      const lines = [stopped, free, known, 'nobody'];
      expect(await complete(list, lines, { seen })).toMatchObject({ rows: 4, unreadable: 1, counts: { 'missing-there': 1 } });
      expect(there.numbers.size).toBe(0);
      expect(await complete(list, lines, { seen, repair: true })).toMatchObject({ counts: { added: 1 } });
      expect([...there.numbers.keys()]).toEqual([abroad(stopped)]);
      expect(await complete(list, lines, { seen, repair: true })).toMatchObject({ counts: {} });
    },
  );

  test('blocks nobody where the list would also stop what the person has not stopped', async () => {
    const { list, played: there } = await openCarrier('aws', ['boutique', 'codes']);
    const line = newLine();
    await stopText(abroad(line));
    expect(list.programmes.map(({ id }) => id)).toEqual(['boutique', 'codes']);
    expect(await complete(list, [line], { repair: true })).toMatchObject({ counts: {} });
    expect(there.numbers.size).toBe(0);
  });

  test('tells with which word the carrier refused', async () => {
    const { list, played: there } = await openCarrier('sinch-conversation');
    const line = newLine();
    await stopText(abroad(line));
    there.answer = ({ path }) => (path.endsWith('/consents') ? { status: 403 } : undefined);
    expect(await complete(list, [line], { repair: true })).toMatchObject({ counts: { 'not-added': 1 }, codes: ['http-403'] });
  });
});
