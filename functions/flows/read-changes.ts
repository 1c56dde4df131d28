import type { Change } from '../domain/changes/change.ts';
import { type Cursor, endOfHour, everyBatch, hourAfter, hourOf } from '../domain/changes/cursor.ts';
import { type Instant, instant } from '../domain/ids.ts';
import { type FeedStore, placeOf } from './feed-ports.ts';
import type { Clock } from './ports.ts';
import { toldWithinMs } from './tell-changes.ts';

/** What is younger may still be joined by something of an earlier time; clocks of two functions differ by less than the rest. */
export const settleMs = toldWithinMs + 40_000;
export const keptDays = 35;
/** Hours that are asked for at a time: most are empty for who begins, and one is enough for who keeps up. */
const hoursAtOnce = 24;
const batchesAtOnce = 10;

export type ChangesRead = { readonly changes: readonly Change[]; readonly next: Cursor; /** Ask again at once. */ readonly more: boolean };

/** When the oldest that is kept was told. */
export const oldestKept = (now: number): Instant => instant(now - keptDays * 86_400_000);

type Read = Awaited<ReturnType<FeedStore['read']>> & { readonly end: Instant };

/** The hour of the cursor, and those after it up to a time; each by its first batches. */
const readHours = (feed: FeedStore, cursor: Cursor, until: Instant): Promise<readonly Read[]> => {
  const hours: string[] = [];
  for (let hour = hourOf(cursor.at); hour <= hourOf(until) && hours.length < hoursAtOnce; hour = hourAfter(hour)) hours.push(hour);
  return Promise.all(
    hours.map(async (hour, index) => {
      const end = endOfHour(hour) < until ? endOfHour(hour) : until;
      return { end, ...(await feed.read(hour, index === 0 ? placeOf(cursor) : hour, end, batchesAtOnce)) };
    }),
  );
};

/** The next changes behind a cursor, in the order in which they were told; each at least once, whatever was told when. Throws StoreUnavailable. */
export const readChanges = async (deps: { readonly feed: FeedStore; readonly clock: Clock }, since: Cursor, limit: number): Promise<ChangesRead> => {
  const until = instant(deps.clock() - settleMs);
  const changes: Change[] = [];
  let cursor = since;
  while (cursor.at < until) {
    for (const { batches, more, end } of await readHours(deps.feed, cursor, until)) {
      for (const { at, batch, changes: told } of batches) {
        const read = at === cursor.at && batch === cursor.batch ? cursor.index : 0;
        const taken = told.slice(read, read + limit - changes.length);
        changes.push(...taken);
        cursor = { at, batch, index: read + taken.length };
        if (changes.length >= limit) return { changes, next: cursor, more: true };
      }
      // The rest of this hour comes before the next.
      if (more) break;
      cursor = { at: end, batch: everyBatch, index: 0 };
    }
  }
  return { changes, next: cursor, more: false };
};
