import type { Instant, MessageId, Subject } from '../ids.ts';
import { evidenceEnds, type LedgerEvent, ledgerKey, type Told } from '../ledger.ts';
import type { Programme } from '../programme.ts';
import { type ExclusionList, rankOf, type SuppressionImage } from '../suppression.ts';
import type { RecordSet } from './record-set.ts';

export type Listing = {
  readonly subject: Subject;
  readonly message: MessageId;
  /** Any of the controller whom the list binds. */
  readonly programme: Programme;
  readonly list: ExclusionList;
  readonly at: Instant;
  /** The list itself has the time. Else it is that of the list, and says nothing against what was known before. */
  readonly hasOwnTime: boolean;
  readonly now: Instant;
  readonly told: Told;
  readonly evidenceDays: number;
};

/** A list of people who want no advertising names the line. The newest known listing counts: only a consent that is newer goes before it. Pure. */
export const decideListing = (listing: Listing, image: SuppressionImage | undefined): { readonly write: RecordSet } => {
  const { subject, message, programme, list, at, now, told, evidenceDays } = listing;
  const event: LedgerEvent = {
    subject,
    at: ledgerKey(rankOf(at, 'stopped'), message, 0),
    kind: 'listed',
    recordedAt: now,
    programme: programme.id,
    controller: programme.controller,
    message,
    registers: [],
    told,
    ttl: evidenceEnds(now, evidenceDays),
  };
  const known = image?.lists?.[list];
  const isNews = known === undefined || (listing.hasOwnTime && known < at);
  return { write: { subject, version: image?.version, ledger: [event], ...(isNews ? { lists: { ...image?.lists, [list]: at } } : {}) } };
};
