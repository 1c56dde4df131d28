import { decideWithdrawal } from '../domain/consent/decide-withdrawal.ts';
import type { RecordSet } from '../domain/consent/record-set.ts';
import { type Instant, instant, type MessageId, type Subject } from '../domain/ids.ts';
import { isLetIn } from '../domain/opt-out-lists/drift.ts';
import type { Programme } from '../domain/programme.ts';
import { isStopped, type SuppressionImage } from '../domain/suppression.ts';
import { record } from './record.ts';
import { keyOf, type RecordDeps } from './record-consent.ts';

/** An entry of a carrier's list, as far as it speaks of one programme. */
export type Block = {
  readonly subject: Subject;
  readonly programme: Programme;
  /** Names the list, for the evidence. No person's number. */
  readonly list: string;
  /** When the carrier put it there, where it says. */
  readonly at?: Instant;
  readonly by?: 'person' | 'operator';
  readonly staff: string;
};
export type Adopted = 'stopped' | 'stopped-already' | 'let-in';
type Decided = { readonly effect: Adopted; readonly write?: RecordSet };

/**
 * Records here what a carrier's list says: nothing where it is stopped already, and nothing where the person was let in again since, which the condition of
 * the write proves. Doing it again does nothing. Throws StoreUnavailable.
 */
export const adoptBlock = async (deps: RecordDeps, { subject, programme, list, at, by, staff }: Block): Promise<Adopted> => {
  const key = keyOf(deps, 'carrier-list', { key: JSON.stringify([list, at ?? '']), programme }, [list, at ?? '']);
  const now = instant(deps.clock());
  const told = { by: 'carrier list', staff, note: list };
  const decide = (image: SuppressionImage | undefined): Decided => {
    if (isStopped(image, programme)) return { effect: 'stopped-already' };
    if (isLetIn(image, programme, at)) return { effect: 'let-in' };
    const when = at === undefined || at > now ? now : at;
    // Without a time it may be older than the START that let another programme in, which a wider STOP would end.
    const wide = at !== undefined || !Object.values(image?.registers ?? {}).some(({ state }) => state === 'lifted');
    const scope = programme.kind === 'marketing' && wide ? 'all' : 'programme';
    const common = { subject, programme, message: key.id as MessageId, now, evidenceDays: deps.deployment.retention.evidenceDays };
    // What somebody of the operator's put there can be undone by two of the staff; what the person did there cannot.
    const { write } = decideWithdrawal({ ...common, scope, at: when, told, how: by === 'operator' ? 'told' : 'carrier' }, image);
    return { effect: 'stopped', write };
  };
  const { decision, result } = await record(deps.records, subject, key, decide, 'unread');
  return result === 'repeated' || result === 'conflict' ? 'stopped-already' : decision.effect;
};
