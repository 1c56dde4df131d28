import { isErased } from '../after-erasure.ts';
import { type Instant, instant, type MessageId, millis, type Subject } from '../ids.ts';
import { evidenceEnds, type LedgerEvent, ledgerKey } from '../ledger.ts';
import type { Programme } from '../programme.ts';
import { sendingOf } from '../sending/policy.ts';
import { deciding, isStopped, rankOf, type Register, type SuppressionImage } from '../suppression.ts';
import type { Consent, Grant } from './consent.ts';
import { type Missing, missingProof, mustBeProven } from './missing-proof.ts';
import type { RecordSet } from './record-set.ts';

export type ConsentSituation = {
  readonly subject: Subject;
  /** Made of the caller's key, so that the same key names the same event. */
  readonly message: MessageId;
  readonly consent: Consent;
  readonly programme: Programme;
  readonly now: Instant;
  /** Who told it. */
  readonly caller: string;
  readonly evidenceDays: number;
};

export type ConsentDecision =
  | { readonly kind: 'refused'; readonly missing: readonly Missing[]; readonly write?: never }
  /** What the person agreed to before the erasure is gone with it, and no list brings it back (law 7). */
  | { readonly kind: 'erased'; readonly write?: never }
  | { readonly kind: 'record'; readonly write: RecordSet; readonly missing: readonly Missing[]; readonly standing: Standing };

/** How it stands with a STOP after the consent: stands although consent is newer, was lifted by it, or there is none. */
export type Standing = { readonly state: 'free' | 'stopped' | 'lifted'; readonly since?: Instant };

const earlier = (one: Instant, other: Instant | undefined): Instant => (other !== undefined && other < one ? other : one);

/** The proof leaves with the evidence's term, and an unproven consent is none: so the consent ends with it, or before. */
export const consentEnds = ({ consent, now, evidenceDays }: Dated): Instant =>
  earlier(instant(evidenceEnds(now, evidenceDays) * 1000), consent.until);
type Dated = Pick<ConsentSituation, 'consent' | 'now' | 'evidenceDays'>;

export const grantOf = (situation: Dated, proven: boolean, event: string): Grant => {
  const { basis, at, source, language, noticeAt } = situation.consent;
  const person = source.kind === 'partner' && noticeAt !== undefined ? { noticeAt } : {};
  return { at, event, basis, source: source.kind, proven, until: consentEnds(situation), ...(language === undefined ? {} : { language }), ...person };
};

/** A consent newer than the STOP, given on a page and proven, lifts it where the operator chose so. Of itself consent lifts nothing (law 5). */
const lifts = ({ consent, programme }: ConsentSituation, proven: boolean, image: SuppressionImage | undefined): boolean =>
  sendingOf(programme).reconsent === 'proven_web' &&
  proven &&
  consent.basis === 'consent' &&
  consent.source.kind === 'web-form' &&
  isStopped(image, programme) &&
  (deciding(image, programme)?.rank ?? '') < rankOf(consent.at, 'lifted');

const eventOf = (situation: ConsentSituation, at: string, proven: boolean, lifted: boolean): LedgerEvent => ({
  subject: situation.subject,
  at,
  kind: 'consented',
  recordedAt: situation.now,
  programme: situation.programme.id,
  controller: situation.programme.controller,
  message: situation.message,
  registers: lifted ? [situation.programme.id] : [],
  consent: { ...situation.consent, proven },
  told: { by: situation.caller },
  ttl: Math.floor(millis(consentEnds(situation)) / 1000) + situation.evidenceDays * 86_400,
});

/**
 * A consent, recorded or refused. Pure. The newest consent of a programme counts, whatever the order in which they are told; all of them are in the
 * ledger. What was harvested or bought without proof is refused with what is missing.
 */
export const decideConsent = (situation: ConsentSituation, image: SuppressionImage | undefined): ConsentDecision => {
  const { consent, programme, subject } = situation;
  const missing = missingProof(consent);
  const proven = missing.length === 0;
  if (!proven && mustBeProven(consent)) return { kind: 'refused', missing };
  if (isErased(image, consent.at)) return { kind: 'erased' };
  const rank = rankOf(consent.at, 'lifted');
  const event = ledgerKey(rank, situation.message, 0);
  const lifted = lifts(situation, proven, image);
  const before = image?.grants?.[programme.id];
  // The same consent with the proof that it lacked when it was first told goes before it.
  const isNewest = before === undefined || before.at < consent.at || (before.at === consent.at && proven && !before.proven);
  const register: Register = { state: 'lifted', rank, event, how: 'consented' };
  const write: RecordSet = {
    subject,
    ledger: [eventOf(situation, event, proven, lifted)],
    version: image?.version,
    ...(isNewest ? { grants: { [programme.id]: grantOf(situation, proven, event) } } : {}),
    ...(lifted ? { registers: { [programme.id]: register } } : {}),
  };
  return { kind: 'record', write, missing, standing: standingOf(image, programme, lifted) };
};

const standingOf = (image: SuppressionImage | undefined, programme: Programme, lifted: boolean): Standing => {
  const since = deciding(image, programme)?.rank.slice(0, 24) as Instant | undefined;
  if (lifted) return { state: 'lifted', ...(since === undefined ? {} : { since }) };
  return isStopped(image, programme) && since !== undefined ? { state: 'stopped', since } : { state: 'free' };
};
