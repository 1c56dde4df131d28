import type { Change } from '../domain/changes/change.ts';
import type { Instant } from '../domain/ids.ts';

/** Changes that were handed over together. */
export type FeedBatch = { readonly at: Instant; /** A digest of what is in it. */ readonly batch: string; readonly changes: readonly Change[] };

/** Changes by the time at which they were told, for systems that poll. Each throws StoreUnavailable. */
export interface FeedStore {
  isTold(batch: string): Promise<boolean>;
  put(batch: FeedBatch): Promise<void>;
  markTold(batch: string): Promise<void>;
  /** Of one hour, in the order of their times, from a position on, up to a time; at most `limit`, and `more` where there are others. */
  read(hour: string, from: string, until: Instant, limit: number): Promise<{ readonly batches: readonly FeedBatch[]; readonly more: boolean }>;
}

/** Named by hour, batches lie in this order. */
export const placeOf = ({ at, batch }: Pick<FeedBatch, 'at' | 'batch'>): string => `${at}#${batch}`;
