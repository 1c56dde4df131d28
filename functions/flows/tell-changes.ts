import type { Change } from '../domain/changes/change.ts';
import { instant, millis } from '../domain/ids.ts';
import type { FeedStore } from './feed-ports.ts';
import type { Clock, Hash } from './ports.ts';

export type TellDeps = { readonly feed: FeedStore; readonly hash: Pick<Hash, 'digest'>; readonly clock: Clock };

/** A batch is told by its own time within so long, or by another: who reads leaves this much to whoever writes. */
export const toldWithinMs = 20_000;
const rounds = 3;

/**
 * Tells changes to whoever polls. The same batch twice is told once, but for a crash between the two writes: at least once, then.
 * Throws StoreUnavailable, and where the store is slower than that again and again.
 */
export const tellChanges = async ({ feed, hash, clock }: TellDeps, changes: readonly Change[]): Promise<void> => {
  if (changes.length === 0) return;
  const batch = hash.digest(JSON.stringify(changes.map(({ subject, key }) => [subject, key]))).slice(0, 22);
  if (await feed.isTold(batch)) return;
  for (let round = 0; round < rounds; round += 1) {
    const at = instant(clock());
    await feed.put({ at, batch, changes });
    // Written too late it lies where somebody may have read already.
    if (clock() - millis(at) <= toldWithinMs) return feed.markTold(batch);
  }
  throw new Error('FeedTooSlow');
};
