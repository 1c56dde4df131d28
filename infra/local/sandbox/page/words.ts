import type { joinRule as declared } from '../../../../functions/domain/join-question.ts';
import type { Intent } from '../../../../functions/domain/intent.ts';
import type { LedgerEvent } from '../../../../functions/domain/ledger.ts';
import type { Outcome } from '../../../../functions/domain/message.ts';
import type { OwedReply, ReplyState } from '../../../../functions/domain/owed-reply.ts';
import type { MessageView, ProgrammeState } from '../person-state.ts';

/** The browser is served this folder alone: the word is the domain's, and only its type comes along. */
const joinRule: typeof declared = 'operator.join.word:';

const languages = new Intl.DisplayNames(['en'], { type: 'language' });
export const languageName = (code: string): string => (code === 'und' ? 'no language in particular' : (languages.of(code) ?? code));

const countries = new Intl.DisplayNames(['en'], { type: 'region' });
export const countryName = (code: string): string => countries.of(code) ?? code;

const intents: Readonly<Partial<Record<Intent, string>>> = {
  stop: 'STOP',
  stop_all: 'STOP to everything',
  start: 'START',
  help: 'a question: who are you?',
  wrong_number: 'wrong number',
  other: 'nothing that asks for anything',
};
const named = (intent: Intent): string => intents[intent] ?? `a request: ${intent.replaceAll('_', ' ')}`;

/** How a text was understood, in a sentence. */
export const readingWords = ({ reading }: MessageView): string => {
  const { intent, also, language, certainty } = reading;
  const what = `Read as ${named(intent)}${also === undefined ? '' : `, and ${named(also)}`}`;
  if (reading.rule.startsWith(joinRule)) return 'Read as the word that joins the programme.';
  if (intent === 'other') return `${what}.`;
  return `${what}; ${certainty}; ${languageName(language)}.`;
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  stopped: 'Stopped',
  repeated: 'Stopped already',
  superseded: 'Overtaken by something newer',
  lifted: 'STOP lifted',
  consented: 'Joined',
  answered: 'Answered',
  withheld: 'No answer',
  requested: 'Request recorded',
  recorded: 'Recorded',
};

export const stateWords: Readonly<Record<ReplyState, string>> = {
  owed: 'owed',
  sending: 'sending',
  accepted: 'accepted',
  uncertain: 'uncertain',
  delivered: 'delivered',
  undelivered: 'undelivered',
  refused: 'refused',
  blocked: 'blocked',
  expired: 'expired',
  cancelled: 'cancelled',
  observed: 'observed',
  withheld: 'withheld',
};

const withheld: Readonly<Record<string, string>> = {
  'daily-quota': 'this phone has had its replies for today. A STOP would still be confirmed.',
  'repeated-content': 'the same text came twice without an id; once is enough.',
  'not-a-number': 'only phone numbers are answered.',
  'own-number': 'it is one of our own senders: two machines would talk to each other.',
  'premium-range': 'a text to this number would cost extra.',
  'country-outside-programme': 'this programme does not text that country.',
};

const ends: Readonly<Partial<Record<ReplyState, string>>> = {
  owed: 'Stored with the text itself, so that no crash can lose it.',
  sending: 'Claimed by one sender; nobody else may send it.',
  accepted: 'The carrier has taken it. Its receipt is awaited.',
  delivered: 'The receipt says that it reached the phone.',
  undelivered: 'The receipt says that it did not arrive. The next STOP is answered again, and a person is asked to look.',
  uncertain: 'The carrier may have taken it. It is not sent again before that is known: at most once.',
  refused: 'The carrier refused it for good. A person is asked to look.',
  blocked: 'The carrier holds an opt-out of its own and lets nothing through.',
  expired: 'It could not be sent in time. A person is asked to look.',
  cancelled: 'Overtaken by a START: it would not be true any more.',
  observed: 'Observe mode: this is what Halte would have sent.',
};

const silences: Readonly<Partial<Record<Outcome, string>>> = {
  stopped: 'The carrier answers this text itself. Halte stays silent: exactly one party confirms.',
  repeated: 'It stood already, and was confirmed before: by the country’s rule it is not confirmed again yet.',
  superseded: 'Something newer stands, so a confirmation would not be true.',
  lifted: 'Nothing was stopped here, so there is nothing to confirm.',
  recorded: 'No reply is owed: nothing was asked.',
};
/** Why no reply is owed. */
export const silenceWords = (outcome: Outcome): string => silences[outcome] ?? 'No reply is owed.';

/** Which text, and in which language. */
export const templateWords = ({ template, language }: OwedReply): string => `Text ${template}, in ${languageName(language)}.`;

/** Why a reply is in the state it is in. */
export const replyWords = (reply: OwedReply): string => {
  if (reply.state === 'withheld') return `Kept back: ${withheld[reply.code ?? ''] ?? reply.code ?? 'a rule says so.'}`;
  if (reply.state === 'owed' && reply.attempt > 0)
    return `The carrier took nothing (${reply.code ?? 'no reason'}). Try ${reply.attempt + 1} follows.`;
  return ends[reply.state] ?? '';
};

const confirmers = {
  halte: 'Halte confirms it: nobody else does.',
  carrier: 'The carrier confirms it, so Halte stays silent.',
  nobody: 'Nobody confirms it.',
} as const;

const hows = {
  texted: 'The person’s own word',
  read: 'Read into free text, which staff can correct',
  carrier: 'Reported by the carrier',
  told: 'Told by another way than a text',
  consented: 'A proven consent that is newer',
  repaired: 'Undone by two of the staff',
} as const;

const kinds: Readonly<Record<LedgerEvent['kind'], string>> = {
  stopped: 'Suppression set',
  'stop-repeated': 'STOP again; it stood already',
  'stop-superseded': 'STOP, older than a START that stands',
  lifted: 'Suppression lifted',
  'start-superseded': 'START, but a newer STOP stands',
  'start-unproven': 'START, to be checked with the carrier',
  request: 'A right is asked for',
  confirmation: 'Confirmation',
  consented: 'Consent recorded',
  'repair-asked': 'Staff asks to undo a STOP',
  repaired: 'STOP undone by two of the staff',
  reassigned: 'The line has another holder',
  listed: 'Named by a list of people who want no advertising',
  held: 'Held: nothing may end',
  released: 'No longer held',
  'task-settled': 'A person did what Halte could not',
  breach: 'Text sent after a STOP',
  'join-asked': 'Asked whether they want to join',
  'join-refused': 'Said no to joining',
};

export const ledgerTitle = ({ kind, confirmation }: LedgerEvent): string => (confirmation ? `${kinds[kind]} ${confirmation.state}` : kinds[kind]);

/** Why an event stands in the ledger: by whose words, read how, confirmed by whom. */
export const ledgerWords = ({ kind, asked, confirmation, consent, told }: LedgerEvent): string => {
  if (confirmation) return confirmation.code === undefined ? 'How the confirming text ended.' : `The carrier’s reason: ${confirmation.code}.`;
  if (consent) return `${consent.proven ? 'Proven' : 'Not proven'}: ${consent.basis}, from ${consent.source.kind}.`;
  if (told) return `Told${told.channel === undefined ? '' : ` by ${told.channel}`} through ${told.by}.`;
  if (!asked) return '';
  const proof = `proven by ${asked.authenticatedBy}`;
  if (asked.intent === 'start') return `The person’s own word, ${proof}. It lifts a STOP, and is no consent.`;
  if (kind === 'stop-repeated' && asked.confirmedBy === 'nobody') return `${hows[asked.how]}, ${proof}. Confirmed before, so not again yet.`;
  return `${hows[asked.how]}, ${proof}. ${confirmers[asked.confirmedBy]}`;
};

/** Why a programme may, or may not, text the person. */
export const verdictWords = ({ decidedBy, kind }: ProgrammeState, legalName: string): string => {
  if (!decidedBy) return kind === 'marketing' ? 'No STOP from this phone. That alone is no consent.' : 'No STOP from this phone.';
  if (decidedBy.how === 'consented') return 'A proven consent that is newer has lifted the STOP.';
  if (decidedBy.how === 'repaired') return 'Two of the staff undid a STOP that nobody texted.';
  if (decidedBy.state === 'lifted') return 'START has lifted the STOP. That is no consent.';
  const scope = decidedBy.register.startsWith('all:') ? `covers all marketing of ${legalName}` : 'names this programme alone';
  return `The STOP ${scope}.${decidedBy.unconfirmed ? ' Its confirmation failed.' : ''}`;
};
