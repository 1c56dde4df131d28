import { type Decision, ledgerEvent, messageRecord, reply, type Stored } from './decision.ts';
import { quotaOf } from './decide-start.ts';
import { isErased } from './after-erasure.ts';
import type { Consent, Grant } from './consent/consent.ts';
import { consentEnds, grantOf as grantFrom } from './consent/decide-consent.ts';
import { type Instant, millis } from './ids.ts';
import { ledgerKey } from './ledger.ts';
import { isOpen, type JoinQuestion } from './join-question.ts';
import type { OwedReply } from './owed-reply.ts';
import type { Joining, Situation } from './situation.ts';
import { grantOf as standingGrant } from './sending/standing-consent.ts';
import { deciding, rankOf, type Register, type SuppressionImage } from './suppression.ts';
import { replyLanguage } from './reply-language.ts';
import { replyLanguages } from './replies/registry.ts';
import type { SuppressionWrite } from './write-set.ts';

const hour = 3_600_000;

/**
 * A word that a programme declares for joining it, or the answer to the question that it led to. Of the keyword alone nothing is lifted (law 5), and
 * with double opt-in nothing is agreed either: one text asks, and says what YES would mean.
 * @returns undefined where the text answers nothing that is open
 */
export const decideJoin = (situation: Situation, joining: Joining, stored: Stored): Decision | undefined => {
  const image = stored === 'unread' ? undefined : stored.image;
  if (joining.by === 'answer') return decideAnswer(situation, joining, image);
  if (situation.repeatedContent || isErased(image, situation.receivedAt)) return recorded(situation);
  const standing = deciding(image, joining.programme);
  if ((standing?.rank ?? '') > rankOf(situation.at, 'stopped') && standing?.state === 'stopped') return recorded(situation, 'superseded');
  const isStopped = standing?.state === 'stopped';
  if (!isStopped && hasAgreed(situation, joining, image)) return answered(situation, told(situation, 'joined'));
  if (joining.rules.confirm === 'single' && situation.trusted && !isStopped) return agree(situation, joining, image, { at: situation.at });
  return ask(situation, joining, image);
};

const hasAgreed = (situation: Situation, { programme }: Joining, image: SuppressionImage | undefined): boolean => {
  const grant = standingGrant(image, programme);
  return grant?.basis === 'consent' && grant.proven && (grant.until === undefined || grant.until > situation.receivedAt);
};

const told = (situation: Situation, template: 'join_question' | 'joined'): OwedReply | undefined =>
  reply(situation, { template, named: situation.programmes, ...(situation.quotaReached ? { withheld: 'daily-quota' } : {}) });

const recorded = (situation: Situation, outcome: 'recorded' | 'superseded' = 'recorded'): Decision => ({
  write: { mode: 'new', message: messageRecord(situation, outcome), ledger: [] },
});

const answered = (situation: Situation, owed: OwedReply | undefined): Decision => ({
  write: {
    mode: 'new',
    message: messageRecord(situation, owed?.state === 'withheld' ? 'withheld' : 'answered', owed),
    ledger: [],
    ...quotaOf(situation, owed),
  },
});

/** A question is open only once it was put: what could not be sent asks nothing. */
const ask = (situation: Situation, { programme, rules }: Joining, image: SuppressionImage | undefined): Decision => {
  const owed = told(situation, 'join_question');
  const plain = answered(situation, owed);
  if (owed?.state !== 'owed') return plain;
  const event = ledgerEvent(situation, 'join-asked', 0, [], owed);
  const until = new Date(millis(situation.receivedAt) + rules.hours * hour).toISOString() as Instant;
  const question: JoinQuestion = { at: situation.at, until, event: event.at };
  return { write: { ...plain.write, suppression: write(image, { questions: { [programme.id]: question } }), ledger: [event] } };
};

const write = (
  image: SuppressionImage | undefined,
  what: Omit<SuppressionWrite, 'set' | 'when'>,
  set: SuppressionWrite['set'] = {},
): SuppressionWrite => ({
  set,
  when: { kind: 'version', version: image?.version },
  ...what,
});

/** YES, or NO, to a question that is open; the person's first word for it is what the answer confirms. */
const decideAnswer = (situation: Situation, joining: Joining, image: SuppressionImage | undefined): Decision | undefined => {
  const question = image?.questions?.[joining.programme.id];
  if (!question || !isOpen(question, situation.at, image?.tenure)) return undefined;
  // A bare YES answers what was asked last; an erasure was asked about since.
  const { answered } = situation.rights;
  if (answered !== undefined && answered.openedAt > question.at) return undefined;
  if (situation.reading.intent === 'no') return decline(situation);
  return situation.trusted ? agree(situation, joining, image, question) : unproven(situation);
};

/** A YES on a call that proves nothing of its sender: kept, and acted on once the carrier's own records show it (law 5). */
const unproven = (situation: Situation): Decision => {
  const { write: known } = recorded(situation);
  const from = situation.replyTo ? { from: situation.replyTo } : {};
  return { write: { ...known, message: { ...known.message, verification: { state: 'owed', attempt: 0, due: situation.receivedAt, ...from } } } };
};

/** Kept as it was said. The question stays open, so that it does not matter in which order a NO and a later YES arrive (law 2). */
const decline = (situation: Situation): Decision => {
  const { write: known } = recorded(situation);
  return { write: { ...known, ledger: [ledgerEvent(situation, 'join-refused', 0, [], undefined)] } };
};

/**
 * The consent, with every step that proves it. It counts from when the person asked to join: a STOP after that is the newer word, whichever of the two
 * comes first (law 2).
 */
const agree = (
  situation: Situation,
  joining: Joining,
  image: SuppressionImage | undefined,
  asked: { readonly at: Instant; readonly event?: string },
): Decision => {
  const { programme } = joining;
  const standing = deciding(image, programme);
  const rank = rankOf(asked.at, 'lifted');
  // Like a START it is written even where nothing stands: a STOP from before the question may still come. A keyword alone lifts nothing.
  const isNewer = asked.event !== undefined && (standing?.rank ?? '') < rank;
  const isStopped = standing?.state === 'stopped';
  const isSuperseded = isStopped && !isNewer;
  const owed = isSuperseded ? undefined : told(situation, 'joined');
  const consent = consentOf(situation, joining, asked);
  const key = ledgerKey(rankOf(situation.at, 'lifted'), situation.message, 0);
  const register: Register = { state: 'lifted', rank, event: key, how: 'texted' };
  const grants = isNewest(image, consent) ? { grants: { [programme.id]: grantOf(situation, consent, key) } } : {};
  const event = ledgerEvent(situation, 'consented', 0, isStopped && isNewer ? [programme.id] : [], owed);
  const ends = consentEnds({ consent, now: situation.receivedAt, evidenceDays: situation.limits.evidenceDays });
  return {
    write: {
      mode: 'new',
      message: messageRecord(situation, isSuperseded ? 'superseded' : 'consented', owed),
      suppression: write(image, { ...grants, questions: { [programme.id]: undefined } }, isNewer ? { [programme.id]: register } : {}),
      ledger: [{ ...event, consent: { ...consent, proven: true }, ttl: Math.floor(millis(ends) / 1000) + situation.limits.evidenceDays * 86_400 }],
      ...quotaOf(situation, owed),
    },
  };
};

const isNewest = (image: SuppressionImage | undefined, { programme, at }: Consent): boolean => {
  const before = image?.grants?.[programme];
  return before === undefined || before.at < at || (before.at === at && !before.proven);
};

const grantOf = (situation: Situation, consent: Consent, event: string): Grant =>
  grantFrom({ consent, now: situation.receivedAt, evidenceDays: situation.limits.evidenceDays }, true, event);

const consentOf = (
  situation: Situation,
  { programme, rules }: Joining,
  { at, event }: { readonly at: Instant; readonly event?: string },
): Consent => ({
  programme: programme.id,
  basis: 'consent',
  at,
  wording: { text: rules.wording, version: rules.version },
  language: replyLanguage(situation.reading, programme, situation.rules, replyLanguages),
  source: { kind: 'sms', ...(event === undefined ? {} : { question: event }) },
});
