import type { Instant } from '../ids.ts';
import { ledgerKey } from '../ledger.ts';
import type { Programme } from '../programme.ts';
import { type ExclusionList, rankOf, type SuppressionImage } from '../suppression.ts';
import type { RecordSet } from './record-set.ts';
import { type Telling, toldEvent } from './told-event.ts';

export type Listing = Telling & {
  /** Any of the controller whom the list binds. */
  readonly programme: Programme;
  readonly list: ExclusionList;
  readonly at: Instant;
  /** The list itself has the time. Else it is that of the list, and says nothing against what was known before. */
  readonly hasOwnTime: boolean;
};

/** A list of people who want no advertising names the line. The newest known listing counts: only a consent that is newer goes before it. Pure. */
export const decideListing = (listing: Listing, image: SuppressionImage | undefined): { readonly write: RecordSet } => {
  const { subject, list, at } = listing;
  const event = toldEvent(listing, 'listed', ledgerKey(rankOf(at, 'stopped'), listing.message, 0), []);
  const known = image?.lists?.[list];
  const isNews = known === undefined || (listing.hasOwnTime && known < at);
  return { write: { subject, version: image?.version, ledger: [event], ...(isNews ? { lists: { ...image?.lists, [list]: at } } : {}) } };
};
