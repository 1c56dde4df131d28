import type { Instant } from '../ids.ts';
import { ledgerKey } from '../ledger.ts';
import type { Programme } from '../programme.ts';
import { rankOf, type SuppressionImage } from '../suppression.ts';
import type { RecordSet } from './record-set.ts';
import { type Telling, toldEvent } from './told-event.ts';

export type Reassignment = Telling & {
  /** Any of the controller that was told. */
  readonly programme: Programme;
  /** Since when the line has another holder, as far as is known. */
  readonly at: Instant;
};

/**
 * The line has another holder: what was agreed before was agreed by somebody else, and counts no more. A STOP stays: it burdens nobody, and whoever holds the line
 * now can lift it. Pure.
 */
export const decideReassigned = (reassignment: Reassignment, image: SuppressionImage | undefined): { readonly write: RecordSet } => {
  const { subject, at } = reassignment;
  const event = toldEvent(reassignment, 'reassigned', ledgerKey(rankOf(at, 'stopped'), reassignment.message, 0), []);
  const isNewer = (image?.tenure ?? '') < at;
  return { write: { subject, version: image?.version, ledger: [event], ...(isNewer ? { tenure: at } : {}) } };
};
