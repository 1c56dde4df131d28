import type { Intent, IntentReading, ReadingContext } from '../../domain/intent.ts';
import { standsAlone } from '../characters.ts';
import { holds } from '../expressions.ts';
import type { IdeasAt } from '../ideas.ts';
import { endsTexts, type Lexicon, roles, type Word } from '../lexicon.ts';
import { has, type Message, type Parts, type Segment, wordsOf, type Worth } from '../message.ts';
import { bestLanguage } from '../message-language.ts';
import type { LearntOutcome } from '../learnt-outcome.ts';
import type { Lead } from '../ngram-model.ts';
import { sentenceEnd } from '../folded-text.ts';
import { longestTyped, shortestTyped } from '../guessed-words.ts';
import type { Listed } from '../spelling.ts';
import { languageBits } from '../spoken.ts';
import { likeliestLanguages } from '../likeliest-languages.ts';
import { isOrdinary } from './ordinary.ts';
import { readingOf } from './reading.ts';
import { isMadeOfKeyword } from './run-together.ts';
import { partOf, seenAlone } from './second-thought.ts';
import { isLong, isOutweighed, Seen } from './seen.ts';

/*
 * What a message most likely asks for where no rule knows its words, nor how its ideas meet: by its letters, its words, its ideas and what its words are about, each of which has a weight for what is asked, as they were learnt from
 * the messages of the fixtures. The person is asked.
 */

const isLoud = ({ within }: Word): boolean => (within & roles.courtesy) === 0;

const countLoud = (words: readonly Word[]): number => {
  let loud = 0;
  for (const word of words) if (isLoud(word)) loud += 1;
  return loud;
};

/** Of one word more is asked: `leastOfWord`. */
const fewestWords = 2;
/** How many words a text has: a number is none, and where each character is a word two say what one does. */
const saidIn = (words: readonly string[]): number => {
  let said = 0;
  for (const word of words) if (!/^\p{Nd}/u.test(word)) said += standsAlone(word.charCodeAt(0)) ? 0.5 : 1;
  return said;
};

/** Leads are logarithms of odds: 2.4 is eleven to one. By its letters and words alone one of thirty-three asks for anything: notions and the network may know better. */
const leastOfAnything = -3.5;
/** Where other sentences speak against one: what those of its words say that follow each other and say most. */
const leastOfPart = 5;
/** That texts are to end: the middle of what letters and words say, what notions say, what all say together, and what the network says. */
const leastOfEnd = (words: number): number => 1.3 + 0.1 * Math.max(0, 4 - words);
/** Where the tables say less, the network cannot make an end of texts of it: its logarithm of odds would have to be nine. */
const mayStillEnd = -1.5;
/** What ends texts must weigh so much more in English: its rules leave little to find, and private texts are full of the words that opt-outs are made of. */
const moreInEnglish = 1.6;
export const marginOf = (codes: readonly string[]): number => (codes.length === 1 && codes[0] === 'en' ? moreInEnglish : 0);
/** Even beside an ordinary expression. */
const leastBesideOrdinary = 5.5;
/** What only opens a request is asked about sooner than what ends texts besides. */
const leastOfRequest = (outcome: LearntOutcome): number => leastOf[outcome] ?? -1.25;
/** What ends texts besides; and a start, which may be the refusal of one. */
const leastOf: Readonly<Partial<Record<LearntOutcome, number>>> = { wrong_number: 0.75, erase: -0.75, object: -0.25, start: 0, help: -0.5 };
const kindsOfEnd: readonly LearntOutcome[] = ['erase', 'object', 'wrong_number'];
export const requests: readonly LearntOutcome[] = [...kindsOfEnd, 'access', 'rectify', 'port', 'restrict', 'do_not_sell', 'start', 'help'];

export const likeliest = (seen: Seen, among: readonly LearntOutcome[], more: number): LearntOutcome | undefined => {
  let [best, most]: [LearntOutcome | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  for (const outcome of among) {
    const lead = seen.leadOf(outcome);
    const least = leastOfRequest(outcome) + (outcome === 'erase' || outcome === 'object' ? more : 0);
    if (lead >= least && lead > most) [best, most] = [outcome, lead];
  }
  return best;
};

/** The same, of a text whose only word, courtesy apart, exists nowhere: it is a keyword with a slip in it, or a name. Three letters say nothing: “arr” may be the first piece of anything. A word that some language has must be hardly anything but a keyword in another. */
const [leastOfUnknown, leastOfListed] = [1.7, 5];
const leastOfWord = ({ text, words, lexicon }: Parts): number => {
  const at = words.findIndex(isLoud);
  const word = text.words[at] ?? '';
  // Each beginning and end of it is looked up, so that it must not be of thousands of letters.
  const isOnly = at >= 0 && word.length <= longestTyped && !words.some((one, place) => place > at && isLoud(one));
  if (!isOnly || word.length < shortestTyped || standsAlone(word.charCodeAt(0)) || /\p{Nd}/u.test(word) || isMadeOfKeyword(lexicon, word))
    return Number.POSITIVE_INFINITY;
  if (!lexicon.isListed(word)) return leastOfUnknown;
  // Where a keyword ends no texts, in a language that has it for something else, it ends none here.
  return ((lexicon.entryOf(word)?.roles ?? 0) & roles.request) === 0 ? leastOfListed : Number.POSITIVE_INFINITY;
};

/** @property isPlain so plain that even an ordinary expression is none */
type Learnt = { readonly intent: Intent; readonly by: LearntOutcome; readonly isPlain: boolean };

const learnt = (parts: Parts, seen: Seen, codes: readonly string[]): Learnt | undefined => {
  const middle = seen.middleOf('an end of texts', mayStillEnd);
  const more = marginOf(codes);
  const said = saidIn(seen.words);
  const isOneWord = said < fewestWords;
  const least = isOneWord ? leastOfWord(parts) : Math.min(leastOfEnd(said), leastOfWord(parts));
  const ends = middle >= least + more;
  const request = isOneWord ? undefined : likeliest(seen, ends ? kindsOfEnd : requests, more);
  if (request !== undefined) return { intent: request as Intent, by: request, isPlain: false };
  return ends ? { intent: 'stop', by: 'an end of texts', isPlain: middle >= leastBesideOrdinary } : undefined;
};

const nothing: Segment = { from: 0, to: 0, roles: 0, meanings: [] };

/** “Stop your nonsense”: what follows a word that ends texts was looked at by the rules, which know it better. */
const beginsWithStop = ({ segments }: Message): boolean =>
  has(segments.find((segment) => !has(segment, roles.courtesy) || has(segment, roles.request)) ?? nothing, roles.leading);

/** So many words are pointed at that speak most for it. */
const mostTold = 3;

/** Those of some words that are listed, or begin so where there are more, and no numbers: nobody's name or number gets into a rule, which is kept longer than a text. */
const namesOf = (message: Message, places: readonly number[], words: readonly Word[]): string => {
  const isTold = (word: Word | undefined): boolean => word?.isListed === true || (word?.isKnown === true && countLoud(words) > 1);
  return (
    places
      .map((at) => (isTold(words[at]) ? wordsOf(message, at, at + 1) : ''))
      .filter((word) => word !== '' && !/\p{Nd}/u.test(word))
      .join(' … ') || '…'
  );
};

export const codesOf = (words: readonly Word[], { languages }: Lexicon): readonly string[] =>
  languageBits(likeliestLanguages(words)).map((at) => languages[at] ?? 'und');

/** What the letters and words of a text say to any request; without weights nothing can be said, and of all of a long text neither. */
export const leadOfAnything = ({ text, kept }: Listed, lexicon: Lexicon): Lead => {
  const lead = lexicon.ngrams().leadOfAnything(text.words, kept);
  return !isLong(text.words) ? lead : { ...lead, ofAll: Number.NEGATIVE_INFINITY };
};

/**
 * Of twenty texts in such words one asks for anything, of fifty where there are only three: no word of it is a request that was mistyped. Courtesy is no word here, and nothing but courtesy asks for nothing; of two words little can be said:
 * letters know “afsluiten”, and hardly “afslluiten goeiemorgen”.
 */
const [speaksForNoSlip, speaksForNoneOfThree] = [-3, -4];
const fewestWithoutSlip = 3;

/** Of a hundred and eighty texts in such words one asks for anything: ideas that meet in one prove nothing. */
const speaksForNoIdeas = -5.2;
/** Nor is any sentence looked for where no words of it that follow each other speak for more than this. (How often a request is lost by that, and how many ordinary texts are spared: decision 35.) */
const mostOfPart = 1.2;

/**
 * What is worth looking for in a text. “Could you stop at the pharmacy?”: that a word that ends texts ends none there, only a sentence tells. An open question may be answered by one.
 * @param lead as `leadOfAnything` tells it
 */
export const worthOf = ({ words }: Listed, { ofAll, ofPart }: Lead, lexicon: Lexicon, { openQuestion }: ReadingContext): Worth => {
  // Of a long text nothing is said as a whole, but of its parts.
  if (ofAll >= speaksForNoIdeas) return 'all';
  if (ofPart < mostOfPart && openQuestion === undefined && !holds(lexicon, words, endsTexts)) return 'nothing';
  return isOutweighed(ofAll, speaksForNoIdeas) ? 'sentences' : 'all';
};

/** Whether the letters and words of a text say that nothing is asked for, so that no slips need be looked for in it. @param lead as `leadOfAnything` tells it */
export const speaksForNothing = ({ words }: Listed, { ofAll }: Lead): boolean => {
  if (!isOutweighed(ofAll, speaksForNoSlip)) return false;
  const loud = countLoud(words);
  return loud === 0 || loud > fewestWithoutSlip || (loud === fewestWithoutSlip && isOutweighed(ofAll, speaksForNoneOfThree));
};

/** A sentence alone must weigh so much more than a text, and have so many words. */
const [moreInOneSentence, fewestInSentence] = [0.7, 4];

const mayEndTexts = (sentence: Parts, source: string, least: number): boolean =>
  sentence.lexicon.ngrams().leadOfAnything(sentence.text.words).ofAll >= leastOfAnything &&
  seenAlone(sentence, source).middleOf('an end of texts') >= least;

/** Where all of a text speaks of several things, one of its sentences may speak for an end of texts: who asks for it may tell a story besides. */
const weighedSentence = (parts: Parts, source: string, codes: readonly string[], messageOf: () => Message): IntentReading | undefined => {
  const { length } = parts.words;
  const least = leastOfEnd(fewestInSentence) + moreInOneSentence + marginOf(codes);
  for (let from = 0; from < length;) {
    const to = sentenceEnd(parts.text, from);
    if (to - from >= fewestInSentence && to - from < length && mayEndTexts(partOf(parts, from, to), source, least)) {
      const message = messageOf();
      if (isOrdinary(message) || beginsWithStop(message)) return undefined;
      const request = { intent: 'stop', language: bestLanguage(codes, message), key: '…', doubtful: true } as const;
      return readingOf(message, { request, how: 'letters', words: [from, to], certainty: 'unsure' });
    }
    from = Math.max(to, from + 1);
  }
  return undefined;
};

/**
 * No rule knows what is said, but its words, or such as are spelled like them, and its ideas weigh for a request.
 * @param lead as `leadOfAnything` tells it
 * @param ideas the places that hold one
 * @param messageOf takes the message apart, which most texts do not need
 */
export const weighedNgrams = (
  parts: Parts,
  { ofAll, ofPart }: Lead,
  ideas: readonly IdeasAt[],
  source: string,
  messageOf: () => Message,
): IntentReading | undefined => {
  const { text, words, lexicon } = parts;
  const saysLittle = ofAll < leastOfAnything;
  if (saysLittle && (ofPart < leastOfPart || text.words.length < fewestWords)) return undefined;
  const codes = codesOf(words, lexicon);
  if (saysLittle) return weighedSentence(parts, source, codes, messageOf);
  const seen = new Seen(parts, ideas, source);
  const found = learnt(parts, seen, codes);
  if (found === undefined) return weighedSentence(parts, source, codes, messageOf);
  const { intent, by, isPlain } = found;
  const told = toldBy(by, parts, seen);
  if (told.length === 0) return undefined;
  const message = messageOf();
  const isElse = (isOrdinary(message) && !isPlain) || beginsWithStop(message);
  if (isElse && (intent === 'stop' || kindsOfEnd.includes(by))) return undefined;
  return byLetters(message, parts, told, codes, intent === 'object' ? { intent, also: 'stop' } : { intent });
};

/** The places that speak most for an outcome, in the order of the text. */
export const toldBy = (by: LearntOutcome, { text, lexicon }: Parts, seen: Seen): readonly number[] =>
  lexicon
    .ngrams()
    .telling(by, text.words, seen.placesOfEach())
    .slice(0, mostTold)
    .map(({ at }) => at)
    .toSorted((one, other) => one - other);

export const byLetters = (
  message: Message,
  { words }: Parts,
  told: readonly number[],
  codes: readonly string[],
  what: { readonly intent: Intent; readonly also?: Intent },
): IntentReading => {
  const request = { ...what, language: bestLanguage(codes, message), key: namesOf(message, told, words), doubtful: true };
  const [from, last] = [told[0] ?? 0, told.at(-1) ?? 0];
  return readingOf(message, { request, how: 'letters', words: [from, last + 1], certainty: 'unsure' });
};
