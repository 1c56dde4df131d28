import type { Instant, MessageId, Subject } from '../ids.ts';
import { evidenceEnds, type LedgerEvent, ledgerKey, type Told } from '../ledger.ts';
import type { Programme } from '../programme.ts';
import { rankOf, type SuppressionImage } from '../suppression.ts';
import type { RecordSet } from './record-set.ts';

export type Reassignment = {
  readonly subject: Subject;
  readonly message: MessageId;
  /** Any of the controller that was told. */
  readonly programme: Programme;
  /** Since when the line has another holder, as far as is known. */
  readonly at: Instant;
  readonly now: Instant;
  readonly told: Told;
  readonly evidenceDays: number;
};

/**
 * The line has another holder: what was agreed before was agreed by somebody else, and counts no more. A STOP stays: it burdens nobody, and whoever holds the line
 * now can lift it. Pure.
 */
export const decideReassigned = (reassignment: Reassignment, image: SuppressionImage | undefined): { readonly write: RecordSet } => {
  const { subject, message, programme, at, now, told, evidenceDays } = reassignment;
  const event: LedgerEvent = {
    subject,
    at: ledgerKey(rankOf(at, 'stopped'), message, 0),
    kind: 'reassigned',
    recordedAt: now,
    programme: programme.id,
    controller: programme.controller,
    message,
    registers: [],
    told,
    ttl: evidenceEnds(now, evidenceDays),
  };
  const isNewer = (image?.tenure ?? '') < at;
  return { write: { subject, version: image?.version, ledger: [event], ...(isNewer ? { tenure: at } : {}) } };
};
