import { type Instant, millis } from '../ids.ts';
import { ledgerKey, type Told } from '../ledger.ts';
import type { Programme } from '../programme.ts';
import { rankOf, type SuppressionImage } from '../suppression.ts';
import type { RecordSet } from './record-set.ts';
import { type Telling, toldEvent } from './told-event.ts';

export type Hold = Telling & {
  /** Any of the controller that is in dispute. */
  readonly programme: Programme;
  /** Nothing of the person ends before; absent: an earlier hold is ended. */
  readonly until?: Instant;
  /** With the reason as its note. */
  readonly told: Told;
};

/** A claim is in dispute (art. 17(3)(e) GDPR): until it is over nothing is erased and nothing ends by time. Or it is over. Pure. */
export const decideHold = (hold: Hold, image: SuppressionImage | undefined): { readonly write: RecordSet } => {
  const { subject, message, until, now } = hold;
  const event = toldEvent(hold, until === undefined ? 'released' : 'held', ledgerKey(rankOf(now, 'stopped'), message, 0), []);
  // Its own evidence ends no sooner than what it holds.
  const lasting = { ...event, ttl: Math.max(event.ttl, until === undefined ? 0 : Math.floor(millis(until) / 1000)) };
  return { write: { subject, version: image?.version, ledger: [lasting], hold: until === undefined ? null : { until, event: event.at } } };
};
