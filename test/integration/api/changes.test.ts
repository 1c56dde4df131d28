import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Change, changeOf, requestChanges } from '../../../functions/domain/changes/change.ts';
import { instant } from '../../../functions/domain/ids.ts';
import { settleMs } from '../../../functions/flows/read-changes.ts';
import { tellChanges } from '../../../functions/flows/tell-changes.ts';
import { feedStore } from '../../../functions/store/feed-store.ts';
import { openArchive } from '../../support/archive.ts';
import { countCapacity } from '../../support/capacity.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { apiKey, ask, keyOf, servingOf } from '../../support/serving.ts';
import { openWorld, start, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
beforeAll(async () => void (dynamo = await startDynamo()));
afterAll(() => dynamo.close());
beforeEach(async () => void (world = await openWorld(dynamo)));

const line = '+33639987701';
const say = async (text: string, from = line): Promise<void> => {
  world.now += 1_000;
  await world.text('boutique', { from, text, id: `${from} ${world.now}` });
};
const tell = (changes: readonly Change[]) => tellChanges({ feed: feedStore(world.context), hash: world.deps.hash, clock: world.deps.clock }, changes);
/** As the stream hands over what stands in the ledger. */
const tellLedger = async (): Promise<void> => tell((await openArchive(world).ledger()).flatMap((event) => changeOf(event) ?? []));

type Page = { readonly changes: readonly Readonly<Record<string, unknown>>[]; readonly next: string; readonly more: boolean };
const read = async (query: Readonly<Record<string, string>> = { since: instant(start) }) => {
  const { status, body } = await ask(servingOf(world), 'GET /v1/changes', { query });
  expect(status, JSON.stringify(body)).toBe(200);
  return body as unknown as Page;
};

describe('what changed', () => {
  test('is read in its order behind a cursor, without number or words, and nothing twice that was read', async () => {
    await say('je suis Camille, STOP');
    await say('START');
    await tellLedger();
    // Without a place to begin at: from the oldest that is kept.
    expect(await read({})).toMatchObject({ changes: [], more: false });
    world.now += settleMs + 1_000;
    const first = await read();
    expect(first.changes.map(({ change }) => String(change)).toSorted()).toEqual(['lifted', 'stopped']);
    const subject = world.subject(line);
    const stop = first.changes.find(({ change }) => change === 'stopped');
    expect(stop).toMatchObject({ subject, programme: 'boutique', controller: 'lavande', registers: ['all:lavande'], at: instant(start + 1_000) });
    expect(String(stop?.['id'])).toMatch(new RegExp(`^${subject}\\.2026-`));
    expect(JSON.stringify(first)).not.toMatch(/Camille|63998/);
    expect(await read({ since: first.next })).toMatchObject({ changes: [], more: false });
    await say('STOP');
    await tell(
      (await openArchive(world).ledger()).filter(({ recordedAt }) => recordedAt === instant(world.now)).flatMap((event) => changeOf(event) ?? []),
    );
    world.now += settleMs + 1_000;
    const second = await read({ since: first.next });
    expect(second.changes).toMatchObject([{ subject, change: 'stopped' }]);
    expect((await read({ since: second.next })).changes).toEqual([]);
  });

  test('comes in pages of any size', async () => {
    for (let n = 0; n < 5; n += 1) await say('STOP', `+3363998${7710 + n}`);
    await tellLedger();
    world.now += settleMs + 1_000;
    const seen: unknown[] = [];
    let since: string = instant(start);
    for (let more = true; more;) {
      const page = await read({ limit: '2', since });
      expect(page.changes.length).toBeLessThanOrEqual(2);
      seen.push(...page.changes.map(({ id }) => id));
      ({ more, next: since } = page);
    }
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
  });

  test('holds what happens to requests', async () => {
    await say('ACCES');
    const [request] = await world.deps.requests.of(world.subject(line));
    if (!request) throw new Error('no request');
    await tell(requestChanges(undefined, request));
    world.now += settleMs + 1_000;
    expect((await read()).changes).toMatchObject([
      { change: 'request', subject: world.subject(line), request: { id: request.id, right: 'access', state: 'RightsRequestOpened' } },
    ]);
  });

  test('is refused from a place that is not kept any more, or that is none, and to a key without the scope', async () => {
    const refused = (query: Readonly<Record<string, string>>) => ask(servingOf(world), 'GET /v1/changes', { query });
    expect(await refused({ since: instant(world.now - 36 * 86_400_000) })).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining('35 days') as unknown },
    });
    expect(await refused({ since: 'soon' })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/since' }] } });
    expect(await refused({ limit: '0' })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/limit' }] } });
    expect(await refused({ number: line })).toMatchObject({ status: 400 });
    const serving = servingOf(world, [apiKey('checks', ['check'])]);
    expect(await ask(serving, 'GET /v1/changes', { key: keyOf('checks') })).toMatchObject({ status: 403 });
  });

  test('costs less than a tenth of a write unit for each STOP, a thousand at a time', async () => {
    await say('STOP');
    const [event] = await openArchive(world).ledger();
    const one = event && changeOf(event);
    if (!one) throw new Error('no change');
    const random = (length: number): string => world.deps.hash.digest(String(Math.random())).slice(0, length);
    const many = Array.from({ length: 1_000 }, (_, n) => {
      const at = instant(start + n * 237);
      return { ...one, subject: random(22) as typeof one.subject, key: `${at}#1#${random(16)}#0`, at };
    });
    const capacity = countCapacity(dynamo.client);
    await tell(many);
    expect(capacity.written() / many.length).toBeLessThan(0.1);
    expect(capacity.read()).toBe(1);
  });
});
