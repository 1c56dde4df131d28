import type { Language } from '../domain/intent.ts';
import { noBreak } from './folded-text.ts';
import { roles } from './lexicon.ts';
import { has, type Message, type Segment } from './message.ts';
import { isFalseFriend, requestOf } from './request-of.ts';
import type { Said, SaidRequest } from './said.ts';
import type { Sentence } from './sentence.ts';
import { quietWords } from './quiet-words.ts';
import { beginsClause, endsClause, findIn, wordsOfSentence } from './sentences.ts';
import { clausesIn } from './stop-clauses.ts';
import { hasEmail, hasNumber, hasTelephone } from './values.ts';

type Place = { readonly from: number; readonly to: number };
const overlap = (a: Place, b: Place): boolean => a.from < b.to && b.from < a.to;
const holds = (a: Place, b: Place): boolean => a.from <= b.from && b.to <= a.to && a.to - a.from > b.to - b.from;

/** So many words before a request, in the same clause, a guard turns its sense: why did you stop texting me. */
const guardReach = 4;

/** Languages whose guards end before a word. */
type Guards = ReadonlyMap<number, readonly Language[]>;
const guardsIn = (message: Message): Guards =>
  new Map(
    message.segments
      .filter((segment) => has(segment, roles.guard))
      .map(({ to, meanings }) => [to, meanings.filter(({ role }) => role === roles.guard).map(({ language }) => language)]),
  );

const isGuarded = (message: Message, guards: Guards, language: Language, from: number): boolean => {
  for (let end = from; end > from - guardReach && end > 0; end -= 1) {
    if (message.text.breaks[end] !== noBreak) return false;
    if (guards.get(end)?.includes(language)) return true;
  }
  return false;
};

const isAnd = ({ meanings }: Segment, language: Language): boolean =>
  meanings.some((meaning) => meaning.role === roles.conjunction && meaning.language === language);

/** Shorter ones are asked in the middle of a sentence too: "and how". */
const fewestAsked = 3;

/** "Who are you and what is this about": between two questions, "and" parts as a comma does. */
const counts = (message: Message, quiet: readonly boolean[], { from, to, outcome }: Sentence): boolean => {
  const { intent, language, fromStart, toEnd } = outcome;
  const asks = intent === 'help' && to - from >= fewestAsked;
  const begins = (): boolean =>
    beginsClause(message, quiet, from) || (asks && message.segments.some((one) => one.to === from && isAnd(one, language)));
  const ends = (): boolean => endsClause(message, quiet, to) || (asks && message.segments.some((one) => one.from === to && isAnd(one, language)));
  return (!fromStart || begins()) && (!toEnd || ends());
};

const passedBy = ({ skipped }: Sentence): readonly Place[] => {
  const places: Place[] = [];
  for (let one = skipped; one !== undefined; one = one.before) places.push(one);
  return places;
};

const requestBy = (message: Message, sentence: Sentence): SaidRequest[] => {
  const { from, to, outcome } = sentence;
  const { intent, language, doubt, needsValue, needsContact } = outcome;
  if (intent === 'nothing') return [];
  const only = to - from === 1 ? message.lexicon.entryOf(message.text.words[from] ?? '') : undefined;
  if (only !== undefined && isFalseFriend(only.meanings, language, message)) return [];
  const request = { intent, language, key: wordsOfSentence(message, sentence), doubtful: false };
  return [
    {
      request: intent === 'object' ? { ...request, also: 'stop' } : request,
      how: sentence.loose ? 'ideas' : 'pattern',
      from,
      to,
      doubt,
      needsValue,
      needsContact,
      passed: passedBy(sentence),
    },
  ];
};

const phrasesIn = (message: Message): SaidRequest[] => {
  const found: SaidRequest[] = [];
  for (const segment of message.segments) {
    const request = has(segment, roles.anywhere) ? requestOf(segment, message) : undefined;
    if (request !== undefined) found.push({ request, how: 'phrase', from: segment.from, to: segment.to, doubt: false });
  }
  return found;
};

/** More than this in one message is no person's: it may be our own texts, many times over. */
const mostFound = 100;

const isVoid = (one: Place & { readonly loose?: boolean }, nothing: readonly Place[]): boolean =>
  nothing.some((other) => overlap(one, other) && (one.loose === true || !holds(one, other)));

/** "I do not want these, how do I turn them off?": words that a question passes over end the texts by themselves. */
const standsBeside = (one: SaidRequest, other: SaidRequest): boolean =>
  one.request.intent === 'stop' && !one.doubt && other.request.intent === 'help' && (other.passed?.some((place) => overlap(place, one)) ?? false);

/** "Erase everything that you have about me": what is to be erased is told in the words of who asks to see it, and nobody does. */
const isToldOnly = (one: SaidRequest, all: readonly SaidRequest[]): boolean =>
  one.request.intent === 'access' && all.some((other) => other.request.intent === 'erase' && other.from <= one.from && overlap(other, one));
/** The same the other way round may be both: the person is asked. */
const mayBeErased = (one: SaidRequest, all: readonly SaidRequest[]): boolean =>
  one.request.intent === 'access' && all.some((other) => isErasureOf(other, one));
const isErasureOf = (one: SaidRequest, other: SaidRequest): boolean =>
  one.how === 'ideas' && one.request.intent === 'erase' && other.request.intent === 'access' && overlap(one, other) && !holds(other, one);

/** "Delete my number from your system": who is to be texted no more may mean all that is held, too. */
const isWithinStop = (one: SaidRequest, other: SaidRequest): boolean =>
  one.request.intent === 'erase' && other.request.intent === 'stop' && other.how !== 'ideas' && other.from <= one.from && overlap(one, other);

/** Whether ideas only meet in words that ask for something as they stand. */
const isMetOnly = (one: SaidRequest, all: readonly SaidRequest[]): boolean => {
  const isBeside = all.some((other) => isWithinStop(one, other));
  const explains = ({ intent }: SaidRequest['request']): boolean => !isBeside || (intent !== 'stop' && intent !== 'erase');
  return all.some((other) => other.how !== 'ideas' && overlap(other, one) && !isErasureOf(one, other) && explains(other.request));
};

/** Those that another explains better: a longer one of another intent around it, or any that its ideas only meet in. */
const withoutExplained = (all: readonly SaidRequest[]): readonly SaidRequest[] =>
  all.filter((one) =>
    one.how === 'ideas'
      ? !isMetOnly(one, all)
      : !all.some((other) => other.how !== 'ideas' && holds(other, one) && other.request.intent !== one.request.intent && !standsBeside(one, other)),
  );

/** "New address: 14 Larch Lane", "the new one is +1 202 555 0143": what is new is told with it. */
const withValue = (all: readonly SaidRequest[], { source }: Message): readonly SaidRequest[] => {
  const plain = all.filter(({ needsValue, needsContact }) => needsValue !== true && needsContact !== true);
  if (plain.length > 0 || plain.length === all.length) return plain;
  const hasContact = hasTelephone(source) || hasEmail(source);
  return hasContact || hasNumber(source) ? all.filter(({ needsContact }) => hasContact || needsContact !== true) : plain;
};

/** "Stop, by the way": a stop word before a comma is part of no ordinary expression of two words ("stop by"). */
const isCutApart = ({ lexicon, text }: Message, { from, to }: Sentence): boolean =>
  to - from === 2 && text.breaks[from + 1] !== noBreak && ((lexicon.entryOf(text.words[from] ?? '')?.roles ?? 0) & roles.leading) !== 0;

const nothingSaid: Said = { requests: [], ordinary: new Set() };

/** Thai vowels that are written before the consonant they are spoken after, and those and tones that are written after it. */
const [vowelBefore, partAfter] = [/^[\u0e40-\u0e44]$/, /^(?:\u0e45|[\u0e30-\u0e3a]|[\u0e47-\u0e4e])$/];

/** Thai has no spaces: what begins or ends within a syllable is part of another word, as ปิด (close) is of เปิด (open). */
const cutsSyllable = ({ text: { words, starts, ends } }: Message, { from, to }: Place): boolean =>
  (vowelBefore.test(words[from - 1] ?? '') && starts[from] === ends[from - 1]) || (partAfter.test(words[to] ?? '') && starts[to] === ends[to - 1]);

/** Those that no guard turns, no other explains better, and that have what they need. */
const counted = (message: Message, all: readonly SaidRequest[]): readonly SaidRequest[] => {
  const guards = guardsIn(message);
  const unguarded = all.filter((one) => !isGuarded(message, guards, one.request.language, one.from));
  const explained = withoutExplained(unguarded.map((one) => (mayBeErased(one, unguarded) ? { ...one, doubt: true } : one)));
  return withValue(
    explained.filter((one) => !isToldOnly(one, explained)),
    message,
  );
};

const findSaid = (message: Message): Said => {
  const { sentences: patterns } = (message.found ??= findIn(message));
  const others = [...phrasesIn(message), ...clausesIn(message)];
  if (patterns.length === 0 && others.length === 0) return nothingSaid;
  const quiet = quietWords(message);
  const sentences = patterns.filter((sentence) => counts(message, quiet, sentence) && !cutsSyllable(message, sentence)).slice(0, mostFound);
  if (sentences.length === 0 && others.length === 0) return nothingSaid;
  const nothing = sentences.filter((sentence) => sentence.outcome.intent === 'nothing' && !isCutApart(message, sentence));
  const asked = sentences.filter((sentence) => !isVoid(sentence, nothing)).flatMap((sentence) => requestBy(message, sentence));
  const all = [...asked, ...others.slice(0, mostFound).filter((one) => !isVoid(one, nothing))];
  const requests = all.length === 0 ? all : counted(message, all);
  const ordinary = new Set<number>();
  for (const { from, to } of nothing) for (let at = from; at < to; at += 1) ordinary.add(at);
  return { requests, ordinary };
};

/** What the sentences of a message ask for, when those that ask for nothing have been taken out. Found out once for each message. */
export const saidIn = (message: Message): Said => (message.said ??= findSaid(message));
