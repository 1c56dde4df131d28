import type { Instant, MessageId, Subject } from '../ids.ts';
import { evidenceEnds, type LedgerEvent, type LedgerKind, type Told } from '../ledger.ts';
import type { Programme } from '../programme.ts';
import type { RegisterName } from '../suppression.ts';

/** Of whom something was told by another way than a text, and who told it. */
export type Telling = {
  readonly subject: Subject;
  readonly message: MessageId;
  readonly programme: Programme;
  readonly now: Instant;
  readonly told: Told;
  readonly evidenceDays: number;
};

/** @param at its key in the ledger @param registers those that it concerns */
export const toldEvent = (telling: Telling, kind: LedgerKind, at: string, registers: readonly RegisterName[]): LedgerEvent => ({
  subject: telling.subject,
  at,
  kind,
  recordedAt: telling.now,
  programme: telling.programme.id,
  controller: telling.programme.controller,
  message: telling.message,
  registers,
  told: telling.told,
  ttl: evidenceEnds(telling.now, telling.evidenceDays),
});
