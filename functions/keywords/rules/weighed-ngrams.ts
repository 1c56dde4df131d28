import type { Intent, IntentReading } from '../../domain/intent.ts';
import { type Lexicon, roles, type Word } from '../lexicon.ts';
import { has, type Message, type Parts, type Segment, wordsOf } from '../message.ts';
import { bestLanguage } from '../message-language.ts';
import type { LearntOutcome, NgramModel } from '../ngram-model.ts';
import type { Listed } from '../spelling.ts';
import { languageBits } from '../spoken.ts';
import { likeliestLanguages } from '../weighed.ts';
import { isOrdinary } from './ordinary.ts';
import { readingOf } from './reading.ts';

/*
 * What a message most likely asks for where no rule knows its words, nor its ideas: by its letters and words, each of which has a weight for what is asked, as they were learnt from the messages of the
 * fixtures. The person is asked.
 */

/** A longer message tells a story. One word is a keyword, or none. */
const [fewestWords, mostWords] = [2, 40];

/** Leads are logarithms of odds: 2.4 is eleven to one. */
const leastOfAnything = -1;
const leastOfEnd = (words: number): number => Math.min(2.75, 0.75 + 0.15 * words);
/** In English the rules leave little to find, and most real private texts that were counted are in it: there more must speak for an end. */
const moreInEnglish = 2;
/** What only opens a request is asked about sooner than what ends texts besides. */
const leastOfRequest = (outcome: LearntOutcome): number => leastOfEndBesides[outcome] ?? -1.5;
/** What ends texts besides. */
const leastOfEndBesides: Readonly<Partial<Record<LearntOutcome, number>>> = { wrong_number: 0.5, erase: 0, object: -0.5 };
const kindsOfEnd: readonly LearntOutcome[] = ['erase', 'object', 'wrong_number'];
const requests: readonly LearntOutcome[] = [...kindsOfEnd, 'access', 'rectify', 'port', 'restrict', 'do_not_sell'];

const likeliest = (model: NgramModel, words: readonly string[], among: readonly LearntOutcome[]): LearntOutcome | undefined => {
  let [best, most]: [LearntOutcome | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  for (const outcome of among) {
    const lead = model.leadOf(outcome, words);
    if (lead >= leastOfRequest(outcome) && lead > most) [best, most] = [outcome, lead];
  }
  return best;
};

type Learnt = { readonly intent: Intent; readonly by: LearntOutcome };

const learnt = (model: NgramModel, words: readonly string[], lead: number): Learnt | undefined => {
  if (words.length < fewestWords || lead < leastOfAnything) return undefined;
  const ends = model.leadOf('an end of texts', words) >= leastOfEnd(words.length);
  const request = likeliest(model, words, ends ? kindsOfEnd : requests);
  if (request !== undefined) return { intent: request as Intent, by: request };
  return ends ? { intent: 'stop', by: 'an end of texts' } : undefined;
};

const nothing: Segment = { from: 0, to: 0, roles: 0, meanings: [] };

/** “Stop your nonsense”: what follows a word that ends texts was looked at by the rules, which know it better. */
const beginsWithStop = ({ segments }: Message): boolean =>
  has(segments.find((segment) => !has(segment, roles.courtesy) || has(segment, roles.request)) ?? nothing, roles.leading);

/** So many words are pointed at that speak most for it. */
const mostTold = 3;

/** Those of some words that are listed and no numbers: nobody's name or number gets into a rule, which is kept longer than a text. */
const namesOf = (message: Message, places: readonly number[], words: readonly Word[]): string =>
  places
    .map((at) => (words[at]?.isKnown === true ? wordsOf(message, at, at + 1) : ''))
    .filter((word) => word !== '' && !/\p{Nd}/u.test(word))
    .join(' … ') || '…';

const codesOf = (words: readonly Word[], { languages }: Lexicon): readonly string[] =>
  languageBits(likeliestLanguages(words)).map((at) => languages[at] ?? 'und');

/** What the letters and words of a text say to any request, as the logarithm of odds; without weights, and of a long text, nothing can be said: `NEGATIVE_INFINITY`. */
export const leadOfAnything = ({ text }: Listed, lexicon: Lexicon): number =>
  text.words.length <= mostWords ? lexicon.ngrams().leadOfAnything(text.words) : Number.NEGATIVE_INFINITY;

/**
 * Of twenty texts in such words one asks for anything, of fifty where there are only three: no word of it is a request that was mistyped. Courtesy is no word here, and nothing but courtesy asks for nothing; of two words little can be said:
 * letters know “afsluiten”, and hardly “afslluiten goeiemorgen”.
 */
const [speaksForNoSlip, speaksForNoneOfThree] = [-3, -4];
const fewestWithoutSlip = 3;

const countLoud = (words: readonly Word[]): number => {
  let loud = 0;
  for (const { within } of words) if ((within & roles.courtesy) === 0) loud += 1;
  return loud;
};

/** Whether the letters and words of a text say that nothing is asked for, so that no slips need be looked for in it. @param lead as `leadOfAnything` tells it */
export const speaksForNothing = ({ words }: Listed, lead: number): boolean => {
  if (!isOutweighed(lead, speaksForNoSlip)) return false;
  const loud = countLoud(words);
  return loud === 0 || loud > fewestWithoutSlip || (loud === fewestWithoutSlip && isOutweighed(lead, speaksForNoneOfThree));
};

/** No rule knows what is said, but its words, or such as are spelled like them, weigh for a request. @param lead as `leadOfAnything` tells it @param messageOf takes the message apart, which most texts do not need */
export const weighedNgrams = ({ text, words, lexicon }: Parts, lead: number, messageOf: () => Message): IntentReading | undefined => {
  const model = lexicon.ngrams();
  const found = learnt(model, text.words, lead);
  if (found === undefined) return undefined;
  const codes = codesOf(words, lexicon);
  const { intent, by } = found;
  if (intent === 'stop' && codes.length === 1 && codes[0] === 'en' && model.leadOf(by, text.words) < leastOfEnd(text.words.length) + moreInEnglish)
    return undefined;
  const told = model
    .telling(by, text.words)
    .slice(0, mostTold)
    .map(({ at }) => at)
    .toSorted((one, other) => one - other);
  const [first] = told;
  const last = told.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const message = messageOf();
  if ((intent === 'stop' || intent === 'wrong_number') && (isOrdinary(message) || beginsWithStop(message))) return undefined;
  const request = { intent, language: bestLanguage(codes, message), key: namesOf(message, told, words), doubtful: true };
  return readingOf(message, {
    request: intent === 'object' ? { ...request, also: 'stop' } : request,
    how: 'letters',
    words: [first, last + 1],
    certainty: 'unsure',
  });
};

/**
 * Of fifty texts in such words one asks for anything: a sentence in it that mostly asks for an end of texts is of something else; where the sentence itself leaves it in doubt, of twenty. What of a
 * request stands beside an end of texts speaks for it too.
 */
const [outweighs, outweighsDoubt] = [-4, -3];
/** Of eight texts in such words one wants them to end: what was found is asked about. */
const speaksAgainst = -2;
/** Ideas that weigh for a request about data prove nothing in a text of which so little speaks for any. */
const outweighsIdeas = -3;

/** How the letters and words around a sentence change what it says of an end of texts: not at all, into a doubt, or into nothing. */
export type SecondThought = 'none' | 'doubt' | 'outweighed';

/** @param isDoubtful whether the sentence alone leaves it in doubt */
export const secondThought = ({ text, lexicon }: Parts, isDoubtful: boolean): SecondThought => {
  if (text.words.length > mostWords) return 'none';
  const model = lexicon.ngrams();
  if (isOutweighed(model.leadOfAnything(text.words), isDoubtful ? outweighsDoubt : outweighs)) return 'outweighed';
  return model.leadOf('an end of texts', text.words) < speaksAgainst ? 'doubt' : 'none';
};

const isOutweighed = (lead: number, least: number): boolean => Number.isFinite(lead) && lead < least;

/** Whether ideas in a text are outweighed by its letters and words. @param lead as `leadOfAnything` tells it */
export const ideasOutweighed = (lead: number): boolean => isOutweighed(lead, outweighsIdeas);
