import type { Language } from '../domain/intent.ts';
import { noBreak } from './folded-text.ts';
import { roles } from './lexicon.ts';
import { has, type Message, requestOf } from './message.ts';
import type { Said, SaidRequest } from './said.ts';
import { beginsClause, endsClause, type Sentence, sentencesIn, wordsOfSentence } from './sentences.ts';

type Place = { readonly from: number; readonly to: number };
const overlap = (a: Place, b: Place): boolean => a.from < b.to && b.from < a.to;
const holds = (a: Place, b: Place): boolean => a.from <= b.from && b.to <= a.to && a.to - a.from > b.to - b.from;

/** So many words before a request, in the same clause, a guard turns its sense: why did you stop texting me. */
const guardReach = 4;

/** Words that change nothing: courtesy and "and". */
export const quietWords = (message: Message): readonly boolean[] => {
  const quiet: boolean[] = [];
  for (const segment of message.segments) {
    const changesNothing = has(segment, roles.courtesy | roles.conjunction) && !has(segment, roles.request);
    for (let at = segment.from; at < segment.to; at += 1) quiet[at] = changesNothing;
  }
  return quiet;
};

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

const counts = (message: Message, quiet: readonly boolean[], { from, to, outcome }: Sentence): boolean =>
  (!outcome.fromStart || beginsClause(message, quiet, from)) && (!outcome.toEnd || endsClause(message, quiet, to));

const requestBy = (message: Message, sentence: Sentence): SaidRequest[] => {
  const { from, to, outcome } = sentence;
  const { intent, language, doubt } = outcome;
  if (intent === 'nothing') return [];
  const request = { intent, language, key: wordsOfSentence(message, sentence), doubtful: false };
  return [{ request: intent === 'object' ? { ...request, also: 'stop' } : request, how: 'pattern', from, to, doubt }];
};

const phrasesIn = (message: Message): SaidRequest[] =>
  message.segments.flatMap((segment): SaidRequest[] => {
    const request = has(segment, roles.anywhere) ? requestOf(segment, message) : undefined;
    return request === undefined ? [] : [{ request, how: 'phrase', from: segment.from, to: segment.to, doubt: false }];
  });

/** More than this in one message is no person's: it may be our own texts, many times over. */
const mostFound = 100;

const nothingSaid: Said = { requests: [], ordinary: new Set() };

const findSaid = (message: Message): Said => {
  const patterns = sentencesIn(message);
  const phrases = phrasesIn(message);
  if (patterns.length === 0 && phrases.length === 0) return nothingSaid;
  const quiet = quietWords(message);
  const sentences = patterns.filter((sentence) => counts(message, quiet, sentence)).slice(0, mostFound);
  const nothing = sentences.filter(({ outcome }) => outcome.intent === 'nothing');
  const all = [...sentences.flatMap((sentence) => requestBy(message, sentence)), ...phrases.slice(0, mostFound)];
  const guards = guardsIn(message);
  const open = all.filter(
    (one) => !isGuarded(message, guards, one.request.language, one.from) && !nothing.some((other) => overlap(one, other) && !holds(one, other)),
  );
  const requests = open.filter((one) => !open.some((other) => holds(other, one) && other.request.intent !== one.request.intent));
  const ordinary = new Set<number>();
  for (const { from, to } of nothing) for (let at = from; at < to; at += 1) ordinary.add(at);
  return { requests, ordinary };
};

/** What the sentences of a message ask for, when those that ask for nothing have been taken out. Found out once for each message. */
export const saidIn = (message: Message): Said => (message.said ??= findSaid(message));
