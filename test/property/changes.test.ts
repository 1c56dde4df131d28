import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../functions/domain/changes/change.ts';
import { type Cursor, hourAfter, hourOf, printCursor, readCursor } from '../../functions/domain/changes/cursor.ts';
import { type ControllerId, type Instant, instant, type ProgrammeId, type Subject } from '../../functions/domain/ids.ts';
import { type FeedBatch, type FeedStore, placeOf } from '../../functions/flows/feed-ports.ts';
import { readChanges, settleMs } from '../../functions/flows/read-changes.ts';
import { tellChanges, toldWithinMs } from '../../functions/flows/tell-changes.ts';
import { hash } from '../../functions/platform/hash.ts';

const start = Date.parse('2026-03-10T11:58:30.000Z');
const change = (name: string): Change => ({
  subject: name as Subject,
  key: `${instant(start)}#1#${name}#0`,
  change: 'stopped',
  at: instant(start),
  programme: 'boutique' as ProgrammeId,
  controller: 'lavande' as ControllerId,
});

/** The feed in memory. A batch is there only from the moment at which its write ends, however early its own time is. */
const memory = () => {
  const written: (FeedBatch & { readonly from: number })[] = [];
  const marks = new Set<string>();
  const world = { now: start };
  const feed = (latencyMs: () => number): FeedStore => ({
    isTold: async (batch) => marks.has(batch),
    put: async (batch) => {
      const from = world.now + latencyMs();
      written.push({ ...batch, from });
      world.now = from;
    },
    markTold: async (batch) => void marks.add(batch),
    read: async (hour, from, until, limit) => {
      const found = written
        .filter((one) => one.from <= world.now && hourOf(one.at) === hour && placeOf(one) >= from && placeOf(one) <= `${until}#~`)
        .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
      return { batches: found.slice(0, limit), more: found.length > limit };
    },
  });
  return { world, written, feed };
};

/** A writer begins at some time, and its write takes so long; writers run side by side, so each has a clock of its own that starts at its time. */
const writers = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 400_000 }),
    latency: fc.integer({ min: 0, max: 2 * toldWithinMs }),
    skew: fc.integer({ min: -15_000, max: 15_000 }),
    changes: fc.integer({ min: 1, max: 5 }),
    again: fc.boolean(),
  }),
  {
    minLength: 1,
    maxLength: 15,
  },
);
const polls = fc.array(fc.record({ at: fc.integer({ min: 0, max: 600_000 }), limit: fc.integer({ min: 1, max: 7 }) }), { maxLength: 25 });

describe('changes, for who polls,', () => {
  test('are each read at least once, whoever wrote late and whatever was read meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(writers, polls, async (given, reads) => {
        const { world, written, feed } = memory();
        const expected = new Set<string>();
        for (const [n, { at, latency, skew, changes, again }] of given.entries()) {
          const told = Array.from({ length: changes }, (_, index) => change(`${n}-${index}`));
          let first = true;
          const slow = feed(() => (first ? ((first = false), latency) : 10));
          world.now = start + at;
          const deps = { feed: slow, hash, clock: () => world.now + skew };
          await tellChanges(deps, told);
          if (again) await tellChanges(deps, told);
          for (const one of told) expected.add(one.subject);
        }
        const seen: string[] = [];
        let cursor: Cursor = { at: instant(start - 3_600_000), batch: '', index: 0 };
        const ask = async (limit: number): Promise<boolean> => {
          const { changes, next, more } = await readChanges({ feed: feed(() => 0), clock: () => world.now }, cursor, limit);
          expect(changes.length).toBeLessThanOrEqual(limit);
          expect(readCursor(printCursor(next))).toEqual(next);
          seen.push(...changes.map(({ subject }) => subject));
          cursor = next;
          return more;
        };
        for (const { at, limit } of reads.toSorted((a, b) => a.at - b.at)) {
          world.now = start + at;
          await ask(limit);
        }
        world.now = Math.max(...written.map(({ from }) => from), start + 600_000) + settleMs + 20_000;
        while (await ask(5)) continue;
        expect(new Set(seen)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('told once are told once, and twice the same is once', async () => {
    const { world, written, feed } = memory();
    const deps = { feed: feed(() => 0), hash, clock: () => world.now };
    await tellChanges(deps, [change('a'), change('b')]);
    await tellChanges(deps, [change('a'), change('b')]);
    await tellChanges(deps, []);
    expect(written).toHaveLength(1);
  });

  test('that the store takes too long for, again and again, are left to the next try of the stream', async () => {
    const { world, feed } = memory();
    await expect(tellChanges({ feed: feed(() => toldWithinMs + 1), hash, clock: () => world.now }, [change('a')])).rejects.toThrow('FeedTooSlow');
  });

  test('are found behind any number of empty hours in one call', async () => {
    const { world, feed } = memory();
    const deps = { feed: feed(() => 0), hash, clock: () => world.now };
    await tellChanges(deps, [change('a')]);
    world.now = start + 100 * 3_600_000;
    const { changes, more } = await readChanges(deps, { at: instant(start - 100 * 3_600_000), batch: '', index: 0 }, 10);
    expect([changes.map(({ subject }) => subject), more]).toEqual([['a'], false]);
  });

  test('of more batches in an hour than are read at a time come all, before those of the next hour', async () => {
    const { world, feed } = memory();
    const deps = { feed: feed(() => 0), hash, clock: () => world.now };
    const names = Array.from({ length: 35 }, (_, n) => `n${n}`);
    for (const name of names) {
      await tellChanges(deps, [change(name)]);
      world.now += 5 * 60_000;
    }
    world.now += settleMs;
    const { changes } = await readChanges(deps, { at: instant(start - 1), batch: '', index: 0 }, 1_000);
    expect(changes.map(({ subject }) => subject)).toEqual(names);
  });
});

test('a cursor is what was printed, or a time with its zone, and nothing else', () => {
  expect(readCursor('2026-03-10T12:00:00+01:00')).toEqual({ at: '2026-03-10T11:00:00.000Z', batch: '', index: 0 });
  for (const text of ['', 'now', '2026-03-10', '2026-03-10T12:00:00', Buffer.from('x#~#0').toString('base64url'), '+33639980001'])
    expect(readCursor(text), text).toBeUndefined();
  fc.assert(fc.property(fc.string(), (text) => void readCursor(text)));
  expect(hourAfter('2026-12-31T23')).toBe('2027-01-01T00');
  expect(hourOf('2026-12-31T23:59:59.999Z' as Instant)).toBe('2026-12-31T23');
});
