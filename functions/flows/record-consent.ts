import type { Consent } from '../domain/consent/consent.ts';
import { type ConsentDecision, decideConsent } from '../domain/consent/decide-consent.ts';
import { decideReassigned, type Reassignment } from '../domain/consent/decide-reassigned.ts';
import { decideRepair, type Repair, type RepairDecision } from '../domain/consent/decide-repair.ts';
import { decideWithdrawal, type Withdrawal } from '../domain/consent/decide-withdrawal.ts';
import type { RecordKey, RecordSet } from '../domain/consent/record-set.ts';
import type { Deployment } from '../domain/deployment.ts';
import { instant, type MessageId, type PhoneNumber, type Subject } from '../domain/ids.ts';
import { pushOf } from '../domain/opt-out-lists/push.ts';
import type { Programme } from '../domain/programme.ts';
import type { Clock, Hash, PersonRecords } from './ports.ts';
import { record, type Settled } from './record.ts';

export type RecordDeps = { readonly records: PersonRecords; readonly deployment: Deployment; readonly hash: Hash; readonly clock: Clock };

/** What every record has: whom it is of, and the key under which the caller tells it, so that telling it twice does nothing. */
export type Telling = {
  readonly subject: Subject;
  readonly programme: Programme;
  readonly key: string;
  readonly caller: string;
  /** Where it was told by number. */ readonly line?: PhoneNumber;
};

/** A key is remembered for so long; a caller that tells again does it within minutes, an import within weeks. */
const keyDays = 400;

/** What it is told under: the same again does nothing, something else under it is refused. */
export const keyOf = (
  { hash, clock }: RecordDeps,
  what: string,
  { key, programme }: Pick<Telling, 'key' | 'programme'>,
  content: unknown,
): RecordKey => ({
  id: hash.digest(JSON.stringify([what, programme.id, key])).slice(0, 16),
  digest: hash.digest(JSON.stringify(content)),
  ttl: Math.floor(clock() / 1000) + keyDays * 86_400,
});

const common = ({ deployment, clock }: RecordDeps, key: RecordKey) => ({
  message: key.id as MessageId,
  now: instant(clock()),
  evidenceDays: deployment.retention.evidenceDays,
});

/** What changes a suppression is followed by carriers' own lists, where the number is known; from a subject none can be made. */
const pushed = <Decision extends { readonly write?: RecordSet }>(
  { deployment, clock }: RecordDeps,
  { subject, programme, line }: Telling,
  key: RecordKey,
  decision: Decision,
): Decision => {
  if (!line || !decision.write?.registers) return decision;
  const push = pushOf(deployment, { subject, message: key.id as MessageId, to: line, programme: programme.id, now: instant(clock()) });
  return push ? { ...decision, write: { ...decision.write, push } } : decision;
};

/** Records a consent, or refuses it with what is missing. Throws StoreUnavailable. */
export const recordConsent = (deps: RecordDeps, telling: Telling, consent: Consent): Promise<Settled<ConsentDecision>> => {
  const key = keyOf(deps, 'consent', telling, consent);
  const { subject, programme, caller } = telling;
  return record(deps.records, subject, key, (image) =>
    pushed(deps, telling, key, decideConsent({ subject, programme, consent, caller, ...common(deps, key) }, image)),
  );
};

/** Records a STOP that came by another way than a text. Throws StoreUnavailable. */
export const recordWithdrawal = (
  deps: RecordDeps,
  telling: Telling,
  { at, isNow, scope, told }: Pick<Withdrawal, 'at' | 'scope' | 'told'> & { /** No time was given. */ readonly isNow?: boolean },
): Promise<Settled<ReturnType<typeof decideWithdrawal>>> => {
  // Told twice without a time, it is the same withdrawal.
  const key = keyOf(deps, 'withdrawal', telling, [isNow === true ? 'now' : at, scope, told]);
  const { subject, programme } = telling;
  return record(deps.records, subject, key, (image) =>
    pushed(deps, telling, key, decideWithdrawal({ subject, programme, at, scope, told, ...common(deps, key) }, image)),
  );
};

/** The first of the staff asks, the second approves. Throws StoreUnavailable. */
export const repairStop = (deps: RecordDeps, telling: Telling, { by, reason }: Pick<Repair, 'by' | 'reason'>): Promise<Settled<RepairDecision>> => {
  const { subject, programme, caller } = telling;
  const key = keyOf(deps, 'repair', telling, [by, reason]);
  return record(deps.records, subject, key, (image) =>
    pushed(deps, telling, key, decideRepair({ subject, programme, by, reason, caller, ...common(deps, key) }, image)),
  );
};

/** The line has another holder. Throws StoreUnavailable. */
export const recordReassigned = (
  deps: RecordDeps,
  telling: Telling,
  { at, isNow, told }: Pick<Reassignment, 'at' | 'told'> & { readonly isNow?: boolean },
): Promise<Settled<ReturnType<typeof decideReassigned>>> => {
  const key = keyOf(deps, 'reassigned', telling, [isNow === true ? 'now' : at, told]);
  const { subject, programme } = telling;
  return record(deps.records, subject, key, (image) => decideReassigned({ subject, programme, at, told, ...common(deps, key) }, image));
};
