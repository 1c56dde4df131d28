import { type Instant, type MessageId, millis, type Subject } from '../ids.ts';
import { evidenceEnds, type LedgerEvent, ledgerKey, type Told } from '../ledger.ts';
import type { Programme } from '../programme.ts';
import { rankOf, type SuppressionImage } from '../suppression.ts';
import type { RecordSet } from './record-set.ts';

export type Hold = {
  readonly subject: Subject;
  readonly message: MessageId;
  /** Any of the controller that is in dispute. */
  readonly programme: Programme;
  /** Nothing of the person ends before; absent: an earlier hold is ended. */
  readonly until?: Instant;
  readonly now: Instant;
  /** With the reason as its note. */
  readonly told: Told;
  readonly evidenceDays: number;
};

/** A claim is in dispute (art. 17(3)(e) GDPR): until it is over nothing is erased and nothing ends by time. Or it is over. Pure. */
export const decideHold = (hold: Hold, image: SuppressionImage | undefined): { readonly write: RecordSet } => {
  const { subject, message, programme, until, now, told, evidenceDays } = hold;
  const event: LedgerEvent = {
    subject,
    at: ledgerKey(rankOf(now, 'stopped'), message, 0),
    kind: until === undefined ? 'released' : 'held',
    recordedAt: now,
    programme: programme.id,
    controller: programme.controller,
    message,
    registers: [],
    told,
    ttl: Math.max(evidenceEnds(now, evidenceDays), until === undefined ? 0 : Math.floor(millis(until) / 1000)),
  };
  return { write: { subject, version: image?.version, ledger: [event], hold: until === undefined ? null : { until, event: event.at } } };
};
