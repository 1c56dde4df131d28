import type { Instant } from '../ids.ts';
import { ledgerKey } from '../ledger.ts';
import { allOf, isStopped, rankOf, type Register, type RegisterName, type SuppressionImage } from '../suppression.ts';
import type { RecordSet } from './record-set.ts';
import { type Telling, toldEvent } from './told-event.ts';

export type Withdrawal = Telling & {
  /** In doubt all of the controller's marketing (art. 21(2) GDPR). A programme that is not marketing ends too when it is named. */
  readonly scope: 'all' | 'programme';
  readonly at: Instant;
  /** `carrier`: it stands on the carrier's own list. Default `told`. */
  readonly how?: 'told' | 'carrier';
};

const registersIn = ({ programme, scope }: Withdrawal): readonly RegisterName[] =>
  scope === 'programme'
    ? [programme.id]
    : programme.kind === 'marketing'
      ? [allOf(programme.controller)]
      : [allOf(programme.controller), programme.id];

export type WithdrawalDecision = { readonly write: RecordSet; readonly kind: 'stopped' | 'stop-repeated' | 'stop-superseded' };

/** A STOP that was told by e-mail, telephone or letter, or to staff: it counts like one that was texted. Pure. */
export const decideWithdrawal = (withdrawal: Withdrawal, image: SuppressionImage | undefined): WithdrawalDecision => {
  const { subject, programme, at, message, how = 'told' } = withdrawal;
  const rank = rankOf(at, 'stopped');
  const event = ledgerKey(rank, message, 0);
  const raised = registersIn(withdrawal).filter((name) => (image?.registers[name]?.rank ?? '') < rank);
  const registers: Record<RegisterName, Register> = Object.fromEntries(raised.map((name) => [name, raise(image?.registers[name], rank, event, how)]));
  const after: SuppressionImage = { version: 0, registers: { ...image?.registers, ...registers } };
  const kind = isStopped(image, programme) ? 'stop-repeated' : isStopped(after, programme) ? 'stopped' : 'stop-superseded';
  return {
    kind,
    write: {
      subject,
      version: image?.version,
      ledger: [toldEvent(withdrawal, kind, event, registersIn(withdrawal))],
      ...(raised.length > 0 ? { registers } : {}),
    },
  };
};

/** A STOP that the person texted stays theirs: nobody may repair it, whoever told it again. */
const raise = (before: Register | undefined, rank: Register['rank'], event: string, how: 'told' | 'carrier'): Register =>
  before?.state === 'stopped' ? { ...before, rank } : { state: 'stopped', rank, event, how };
