import type { Instant, MessageId, Subject } from '../ids.ts';
import { type LedgerKind, ledgerKey } from '../ledger.ts';
import type { Programme } from '../programme.ts';
import { deciding, rankOf, type RegisterName, registersOf, type SuppressionImage } from '../suppression.ts';
import type { RecordSet } from './record-set.ts';
import { toldEvent } from './told-event.ts';

export type Repair = {
  readonly subject: Subject;
  readonly message: MessageId;
  readonly programme: Programme;
  readonly now: Instant;
  /** Who of the staff asks or approves. */
  readonly by: string;
  readonly caller: string;
  readonly reason: string;
  readonly evidenceDays: number;
};

export type RepairDecision =
  | { readonly kind: 'refused'; readonly why: string; readonly write?: never }
  | { readonly kind: 'asked' | 'repaired'; readonly write: RecordSet };

/** A request for repair is forgotten after so long. */
const openForMs = 7 * 86_400_000;

/**
 * Undoes a STOP that a rule read into free text or that staff entered by mistake: the first person of the staff asks with a reason, another one approves.
 * Never one that the person texted or that the carrier told (STATE 1). Pure.
 */
export const decideRepair = (repair: Repair, image: SuppressionImage | undefined): RepairDecision => {
  const { programme, by, now } = repair;
  if (image?.restricted) return { kind: 'refused', why: 'processing is restricted (art. 18 GDPR): lift that first, and tell the person' };
  const register = deciding(image, programme);
  const name = registersOf(programme).find((one) => register !== undefined && image?.registers[one] === register);
  if (!register || name === undefined || register.state !== 'stopped') return { kind: 'refused', why: 'nothing is stopped for this programme' };
  if (register.how !== 'read' && register.how !== 'told') {
    return { kind: 'refused', why: 'the person texted this STOP, or the carrier told it: only the person can lift it, by START' };
  }
  const asked = image?.repairs?.[name];
  const isOpen = asked !== undefined && asked.rank === register.rank && Date.parse(now) - Date.parse(asked.at) < openForMs;
  // Whoever asks again only asks again: a second person has to approve.
  if (!isOpen || asked.by === by) {
    return {
      kind: 'asked',
      write: writeOf(repair, image, 'repair-asked', name, { repairs: { [name]: { by, at: now, reason: repair.reason, rank: register.rank } } }),
    };
  }
  const rank = rankOf(now, 'lifted');
  const lifted = { state: 'lifted', rank, event: ledgerKey(rank, repair.message, 0), how: 'repaired' } as const;
  return { kind: 'repaired', write: writeOf(repair, image, 'repaired', name, { registers: { [name]: lifted }, repairs: { [name]: null } }) };
};

const writeOf = (
  repair: Repair,
  image: SuppressionImage | undefined,
  kind: LedgerKind,
  name: RegisterName,
  change: Pick<RecordSet, 'registers' | 'repairs'>,
): RecordSet => {
  const { subject, now, by, caller, reason } = repair;
  const told = { by: caller, staff: by, note: reason };
  const event = toldEvent({ ...repair, told }, kind, ledgerKey(rankOf(now, 'lifted'), repair.message, 0), [name]);
  return { subject, version: image?.version, ledger: [event], ...change };
};
