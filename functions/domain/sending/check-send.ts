import type { Grant } from '../consent/consent.ts';
import { inForce } from '../countries/country-rules.ts';
import { type Instant, instant, millis, type PhoneNumber } from '../ids.ts';
import type { Language } from '../intent.ts';
import { callingCountry } from '../phone-number.ts';
import type { Programme } from '../programme.ts';
import { deciding, exclusionLists, type SuppressionImage } from '../suppression.ts';
import { coveredBy, type MarketingRules, marketingRules } from './marketing-rules.ts';
import { type SendingPolicy, sendingOf } from './policy.ts';
import { isQuiet } from './quiet-hours.ts';
import { isPromotional, type Purpose, type Reason, reasons } from './reasons.ts';
import { consentReasons, grantOf } from './standing-consent.ts';
import { type StandingStop, standingStop } from './standing-stop.ts';
import { zonesOf } from './time-zones.ts';

/** What a number tells of where its holder is; kept in a send token in the number's place. */
export type Line = {
  /** ISO 3166; absent for codes of no country. */
  readonly country?: string;
  /** IANA; each counts. */
  readonly zones: readonly string[];
  readonly isLandline: boolean;
};

/** @param timeZone where the person is known to be, IANA: `Indian/Reunion`; without it, all the zones that the number may be in */
export const lineOf = (number: PhoneNumber, timeZone?: string): Line => {
  const country = callingCountry(number);
  const covered = coveredBy(country);
  const prefixes = covered === undefined ? [] : marketingRules(covered).mobilePrefixes.value;
  return {
    ...(country === undefined ? {} : { country }),
    zones: timeZone === undefined ? zonesOf(number) : [timeZone],
    isLandline: prefixes.length > 0 && !prefixes.some((prefix) => number.startsWith(prefix)),
  };
};

/** The law that a text to this line is under; where Halte does not know it, that of the programme's country, so that a STOP is seen all the same. */
export const lawOf = (line: Line, programme: Programme): MarketingRules =>
  marketingRules(coveredBy(line.country) ?? coveredBy(programme.country) ?? 'FR');

/** May this text be sent to this person? */
export type SendQuestion = {
  readonly line: Line;
  readonly programme: Programme;
  readonly purpose: Purpose;
  /** When it would be sent. */
  readonly at: Instant;
  /** The text tells whose data is held and from whom: the first one to a number that a partner gave. */
  readonly carriesNotice: boolean;
};

/** What is stored of the person. */
export type KnownOfPerson = {
  readonly image: SuppressionImage | undefined;
  /** When this programme texted them lately; empty too where nobody asked (`countsSends`). */
  readonly sent: readonly Instant[];
};

export type SendAnswer = {
  readonly allowed: boolean;
  /** Why not. */
  readonly reasons: readonly Reason[];
  /** What would refuse it if the programme enforced consent. */
  readonly reported: readonly Reason[];
  readonly stop?: StandingStop;
  readonly consent?: Grant;
  readonly language: Language;
};

const dayMs = 86_400_000;

/**
 * The send check. Pure: the same question and the same state give the same answer. It never allows what a STOP forbids, and allows advertising only with a recorded,
 * provable ground, but for a programme in `report` mode (law 8).
 */
export const checkSend = (question: SendQuestion, known: KnownOfPerson): SendAnswer => {
  const { line, programme, purpose } = question;
  const rules = lawOf(line, programme);
  const stop = standingStop(known.image, programme, purpose, rules);
  const consent = grantOf(known.image, programme);
  const found = [
    ...ofNumber(question),
    ...ofPerson(question, known),
    ...(stop ? [stop.reason] : []),
    ...(isPromotional(purpose) ? ofAdvertising(question, known, consent, rules) : []),
  ];
  const reporting = isReporting(sendingOf(programme), question.at);
  const isReported = (reason: Reason): boolean => reporting && reasons[reason].family === 'consent';
  const refusing = found.filter((reason) => !isReported(reason));
  return {
    allowed: refusing.length === 0,
    reasons: refusing,
    reported: found.filter(isReported),
    ...(stop ? { stop } : {}),
    ...(consent ? { consent } : {}),
    language: consent?.language ?? programme.languages[0] ?? 'en',
  };
};

/** A programme that is being moved here; on the day after, a missing consent refuses. */
const isReporting = ({ consent, reportUntil }: SendingPolicy, at: Instant): boolean =>
  consent === 'report' && reportUntil !== undefined && at.slice(0, 10) <= reportUntil;

const ofNumber = ({ line, programme, purpose }: SendQuestion): readonly Reason[] => {
  const waits = !sendingOf(programme).ready && purpose !== 'security' && purpose !== 'legal';
  return [
    ...(line.isLandline ? (['landline'] as const) : []),
    ...(coveredBy(line.country) === undefined && isPromotional(purpose) ? (['country_not_covered'] as const) : []),
    ...(waits ? (['not_ready'] as const) : []),
  ];
};

const ofPerson = ({ purpose, at }: SendQuestion, { image }: KnownOfPerson): readonly Reason[] => {
  if (purpose === 'legal' || !image) return [];
  const { restricted, tenure, grants = {} } = image;
  const isNewHolder = tenure !== undefined && !Object.values(grants).some((grant) => grant.at > tenure && grant.at <= at);
  return [...(restricted === undefined ? [] : (['restricted'] as const)), ...(isNewHolder ? (['reassigned'] as const) : [])];
};

const ofAdvertising = (question: SendQuestion, known: KnownOfPerson, consent: Grant | undefined, rules: MarketingRules): readonly Reason[] => {
  const { line, programme, at } = question;
  const policy = sendingOf(programme);
  const quiet = isQuiet({ at, zones: line.zones, country: line.country ?? '', hours: rules.hours, avoidRestDays: policy.restDays === 'avoid' });
  const banned = inForce(rules.bannedSectors, at.slice(0, 10)) && rules.bannedSectors.value.includes(policy.sector);
  return [
    ...consentReasons(consent, at, rules, question.carriesNotice),
    ...listed(known.image, consent),
    ...(banned && consent?.basis !== 'existing-customer' ? (['banned_sector'] as const) : []),
    ...(quiet ? (['quiet_hours'] as const) : []),
    ...(isCapped(policy, known.sent, at) ? (['frequency_cap'] as const) : []),
    ...(mustWait(question, known.image, rules) ? (['reconsent_wait'] as const) : []),
  ];
};

/** A consent that was given to this company after the line was listed goes before the list. */
const listed = (image: SuppressionImage | undefined, consent: Grant | undefined): readonly Reason[] =>
  exclusionLists.filter((list) => {
    const since = image?.lists?.[list];
    return since !== undefined && !(consent?.proven && consent.basis === 'consent' && consent.at > since);
  });

/** Whether the answer hangs on what was sent before: where it does not, nobody has to read that. */
export const countsSends = ({ programme, purpose }: Pick<SendQuestion, 'programme' | 'purpose'>): boolean =>
  isPromotional(purpose) && sendingOf(programme).cap !== undefined;

const isCapped = ({ cap }: SendingPolicy, sent: readonly Instant[], at: Instant): boolean => {
  if (cap === undefined || sent.length < cap.sends) return false;
  const since = instant(millis(at) - cap.days * dayMs);
  return sent.filter((one) => one > since).length >= cap.sends;
};

/** After a STOP, standing or lifted since, nobody asks for consent again so soon. */
const mustWait = ({ purpose, programme, at }: SendQuestion, image: SuppressionImage | undefined, { reconsentDays }: MarketingRules): boolean => {
  const register = deciding(image, programme);
  if (purpose !== 'consent-request' || !register) return false;
  return millis(at) < Date.parse(register.rank.slice(0, 24)) + reconsentDays.value * dayMs;
};
