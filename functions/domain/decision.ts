import { type Instant, instant, millis, type ProgrammeId } from './ids.ts';
import type { Intent, IntentReading } from './intent.ts';
import { evidenceEnds, type LedgerEvent, type LedgerKind, ledgerKey } from './ledger.ts';
import type { MessageRecord, Outcome } from './message.ts';
import type { OwedReply, RequestMention } from './owed-reply.ts';
import type { Programme } from './programme.ts';
import { replyLanguage } from './reply-language.ts';
import type { TemplateId } from './reply-text.ts';
import { replyLanguages } from './replies/registry.ts';
import { requestTypes } from './rights/request.ts';
import type { Situation } from './situation.ts';
import { type How, type Rank, type RegisterName, rankOf, type SuppressionImage } from './suppression.ts';
import type { WriteSet } from './write-set.ts';

/** What is stored of the person: not read yet, or read (`undefined`: nothing is). */
export type Stored = 'unread' | { readonly image: SuppressionImage | undefined };

export type Decision = {
  readonly write: WriteSet;
  /** A text went out after a STOP and is answered by this STOP (law 9). */
  readonly breach?: ProgrammeId;
};

/** In doubt about texting, stop (law 4): erasure, objection and "wrong number" end marketing at once, before anything is asked. */
const stopping: readonly Intent[] = ['stop', 'stop_all', 'wrong_number', 'erase', 'object'];

/** Whether a text is to be treated as a STOP, with whatever else it asks. */
export const asksToStop = ({ intent, also, act }: IntentReading): boolean =>
  act !== 'leave' && (stopping.includes(intent) || (also !== undefined && stopping.includes(also)));
export const isStopLike = ({ reading, reportedByCarrier }: Pick<Situation, 'reading' | 'reportedByCarrier'>): boolean =>
  reportedByCarrier || asksToStop(reading);

/** How sure it is that the person meant what was done: their own word for it, or our reading (a wish for erasure read as a STOP too). */
export const howRead = (situation: Pick<Situation, 'reading' | 'reportedByCarrier'>): How => {
  const { reading, reportedByCarrier } = situation;
  if (reportedByCarrier) return 'carrier';
  const said = [reading.intent, reading.also].some((intent) => intent === 'stop' || intent === 'stop_all');
  return reading.certainty === 'certain' && (said || !isStopLike(situation)) ? 'texted' : 'read';
};

const minute = 60_000;
const day = 24 * 60 * minute;
/** A claim by the stream comes within seconds; what it missed, the sweep takes up after this. */
export const sweepAfterMs = 90_000;

export const later = (at: Instant, ms: number): Instant => instant(millis(at) + ms);

export const termMs = { minutes: minute, hours: 60 * minute, days: day, 'business-days': day, months: 30 * day, 'at-once': 0 } as const;

/** The last moment at which the reply may still be sent: the country's for a confirmation, the carrier's for all. */
const giveUpAt = (situation: Situation, isConfirmation: boolean): Instant => {
  const { amount, unit } = situation.rules.confirmWithin.value;
  const byLaw = isConfirmation ? amount * termMs[unit] : day;
  return later(situation.receivedAt, Math.min(byLaw, situation.replyWithinMs ?? Number.POSITIVE_INFINITY));
};

type Wanted = {
  readonly template: TemplateId;
  readonly named: readonly Programme[];
  readonly confirms?: { readonly registers: readonly RegisterName[]; readonly event: string };
  /** The request that it is a receipt of. It goes out even where the carrier answers the STOP in the same text. */
  readonly about?: RequestMention;
  /** Why it is kept back although it was wanted. */
  readonly withheld?: string;
};

/** The reply that is owed, or the record of why none goes. `undefined` when the carrier answers. */
export const reply = (situation: Situation, wanted: Wanted): OwedReply | undefined => {
  if (situation.carrierAnswers && !wanted.about) return undefined;
  const withheld =
    wanted.withheld ?? (situation.repeatedContent ? 'repeated-content' : situation.replyBarred) ?? (situation.replyTo ? undefined : 'not-a-number');
  const [programme] = wanted.named;
  const common = {
    template: wanted.template,
    language: replyLanguage(situation.reading, programme ?? situation.programmes[0], situation.rules, replyLanguages),
    programmes: wanted.named.map((p) => p.id),
    attempt: 0,
    giveUpAt: giveUpAt(situation, wanted.confirms !== undefined),
    ...(wanted.confirms ? { confirms: wanted.confirms } : {}),
    ...(wanted.about ? { about: wanted.about } : {}),
  };
  if (withheld !== undefined) return { ...common, state: 'withheld', code: withheld };
  if (situation.sender.mode === 'observe' || !situation.replyTo) return { ...common, state: 'observed' };
  return { ...common, state: 'owed', to: situation.replyTo, due: later(situation.receivedAt, sweepAfterMs) };
};

export const messageRecord = (situation: Situation, outcome: Outcome, owed?: OwedReply): MessageRecord => ({
  subject: situation.subject,
  message: situation.message,
  receivedAt: situation.receivedAt,
  at: situation.at,
  sender: situation.sender.id,
  programme: situation.programmes[0].id,
  carrier: situation.sender.carrier,
  ...(situation.carrierMessageId === undefined ? {} : { carrierMessageId: situation.carrierMessageId }),
  authenticatedBy: situation.authenticatedBy,
  contentHash: situation.contentHash,
  text: situation.text,
  reading: situation.reading,
  rulesVersion: situation.rulesVersion,
  outcome,
  ...(owed ? { reply: owed } : {}),
  ttl: Math.floor(millis(situation.receivedAt) / 1000) + situation.limits.messagesDays * 86_400,
});

/** Who tells the person (law 6). */
export const confirmer = (situation: Situation, owed: OwedReply | undefined): 'halte' | 'carrier' | 'nobody' =>
  situation.carrierAnswers || situation.reportedByCarrier ? 'carrier' : owed?.state === 'owed' ? 'halte' : 'nobody';

export const ledgerEvent = (
  situation: Situation,
  kind: LedgerKind,
  n: number,
  registers: readonly RegisterName[],
  owed: OwedReply | undefined,
): LedgerEvent => ({
  subject: situation.subject,
  at: ledgerKey(rankFor(situation, kind), situation.message, n),
  kind,
  recordedAt: situation.receivedAt,
  programme: situation.programmes[0].id,
  controller: situation.programmes[0].controller,
  sender: situation.sender.id,
  message: situation.message,
  registers,
  ttl: evidenceEnds(situation.receivedAt, situation.limits.evidenceDays),
  asked: {
    intent: situation.reading.intent,
    ...(situation.reading.also ? { also: situation.reading.also } : {}),
    language: situation.reading.language,
    certainty: situation.reading.certainty,
    ...(situation.reading.concern ? { concern: situation.reading.concern } : {}),
    rule: situation.reading.rule,
    rulesVersion: situation.rulesVersion,
    how: howRead(situation),
    words: situation.text,
    carrier: situation.sender.carrier,
    ...(situation.carrierMessageId === undefined ? {} : { carrierMessageId: situation.carrierMessageId }),
    authenticatedBy: situation.authenticatedBy,
    confirmedBy: confirmer(situation, owed),
  },
});

const lifting: readonly LedgerKind[] = ['lifted', 'start-superseded', 'start-unproven', 'consented', 'join-asked', 'join-refused'];
const rankFor = (situation: Situation, kind: LedgerKind): Rank => rankOf(situation.at, lifting.includes(kind) ? 'lifted' : 'stopped');

/** One event for each right that the text asks for, so that none is lost before a request is opened. */
export const requestEvents = (situation: Situation, from: number): readonly LedgerEvent[] => {
  const { intent, also, act } = situation.reading;
  const asked =
    act === 'leave' || situation.reportedByCarrier ? [] : [intent, also].filter((i): i is Intent => requestTypes.some((type) => type === i));
  return asked.map((type, i) => ({ ...ledgerEvent(situation, 'request', from + i, [], undefined), ...requestNamed(situation, type) }));
};

/** The case that an event speaks of, where one was opened or joined. */
const requestNamed = ({ rights }: Situation, type: Intent): Pick<LedgerEvent, 'request'> => {
  const right = rights.asked.find((asked) => asked.type === type);
  return right ? { request: { id: right.open?.id ?? right.id, type: right.type } } : {};
};
