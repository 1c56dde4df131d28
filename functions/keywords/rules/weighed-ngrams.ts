import type { Intent, IntentReading } from '../../domain/intent.ts';
import type { IdeasAt } from '../ideas.ts';
import { type Lexicon, roles, type Word } from '../lexicon.ts';
import { has, lineEndsBefore, type Message, type Parts, type Segment, wordsOf } from '../message.ts';
import { bestLanguage } from '../message-language.ts';
import type { LearntOutcome } from '../ngram-model.ts';
import { hardBreak, noBreak, sentenceEnd } from '../folded-text.ts';
import { findIn } from '../sentences.ts';
import type { Listed } from '../spelling.ts';
import { languageBits } from '../spoken.ts';
import { likeliestLanguages } from '../likeliest-languages.ts';
import { isOrdinary } from './ordinary.ts';
import { readingOf } from './reading.ts';
import { Seen } from './seen.ts';

/*
 * What a message most likely asks for where no rule knows its words, nor how its ideas meet: by its letters, its words, its ideas and what its words are about, each of which has a weight for what is asked, as they were learnt from
 * the messages of the fixtures. The person is asked.
 */

/** A longer message tells a story. One word is a keyword, or none. */
const [fewestWords, mostWords] = [2, 40];

/** Leads are logarithms of odds: 2.4 is eleven to one. */
const leastOfAnything = -1.5;
/** That texts are to end: the middle of what letters and words say, what notions say, and what all say together. */
const leastOfEnd = (words: number): number => Math.min(1.5, 1.2 + 0.1 * words);
/** What ends texts must weigh so much more in English: its rules leave little to find, and private texts are full of the words that opt-outs are made of. */
const moreInEnglish = 1.6;
/** Even beside an ordinary expression. */
const leastBesideOrdinary = 5.5;
/** What only opens a request is asked about sooner than what ends texts besides. */
const leastOfRequest = (outcome: LearntOutcome): number => leastOf[outcome] ?? -1.25;
/** What ends texts besides; and a start, which may be the refusal of one. */
const leastOf: Readonly<Partial<Record<LearntOutcome, number>>> = { wrong_number: 0.75, erase: -0.75, object: -0.25, start: 0, help: -0.5 };
const kindsOfEnd: readonly LearntOutcome[] = ['erase', 'object', 'wrong_number'];
const requests: readonly LearntOutcome[] = [...kindsOfEnd, 'access', 'rectify', 'port', 'restrict', 'do_not_sell', 'start', 'help'];

const likeliest = (seen: Seen, among: readonly LearntOutcome[], more: number): LearntOutcome | undefined => {
  let [best, most]: [LearntOutcome | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  for (const outcome of among) {
    const lead = seen.leadOf(outcome);
    const least = leastOfRequest(outcome) + (outcome === 'erase' || outcome === 'object' ? more : 0);
    if (lead >= least && lead > most) [best, most] = [outcome, lead];
  }
  return best;
};

/** @property isPlain so plain that even an ordinary expression is none */
type Learnt = { readonly intent: Intent; readonly by: LearntOutcome; readonly isPlain: boolean };

const learnt = (seen: Seen, codes: readonly string[]): Learnt | undefined => {
  const middle = seen.middleOf('an end of texts');
  const more = codes.length === 1 && codes[0] === 'en' ? moreInEnglish : 0;
  const ends = middle >= leastOfEnd(seen.words.length) + more;
  const request = likeliest(seen, ends ? kindsOfEnd : requests, more);
  if (request !== undefined) return { intent: request as Intent, by: request, isPlain: false };
  return ends ? { intent: 'stop', by: 'an end of texts', isPlain: middle >= leastBesideOrdinary } : undefined;
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

/** Of a hundred and fifty texts in such words one asks for anything: ideas that meet in one prove nothing. */
const speaksForNoIdeas = -5;

/** Whether a text is so far from asking for anything that only a sentence in it might. @param lead as `leadOfAnything` tells it */
export const isFarFromAsking = (lead: number): boolean => isOutweighed(lead, speaksForNoIdeas);

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

/**
 * No rule knows what is said, but its words, or such as are spelled like them, and its ideas weigh for a request.
 * @param lead as `leadOfAnything` tells it
 * @param ideas the places that hold one
 * @param messageOf takes the message apart, which most texts do not need
 */
export const weighedNgrams = (
  parts: Parts,
  lead: number,
  ideas: readonly IdeasAt[],
  source: string,
  messageOf: () => Message,
): IntentReading | undefined => {
  const { text, words, lexicon } = parts;
  if (text.words.length < fewestWords || lead < leastOfAnything) return undefined;
  const model = lexicon.ngrams();
  const seen = new Seen(parts, ideas, source);
  const codes = codesOf(words, lexicon);
  const found = learnt(seen, codes);
  if (found === undefined) return undefined;
  const { intent, by, isPlain } = found;
  const told = model
    .telling(by, text.words, seen.placesOfEach())
    .slice(0, mostTold)
    .map(({ at }) => at)
    .toSorted((one, other) => one - other);
  const [first] = told;
  const last = told.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const message = messageOf();
  if ((intent === 'stop' || kindsOfEnd.includes(by)) && ((isOrdinary(message) && !isPlain) || beginsWithStop(message))) return undefined;
  const request = { intent, language: bestLanguage(codes, message), key: namesOf(message, told, words), doubtful: true };
  return readingOf(message, {
    request: intent === 'object' ? { ...request, also: 'stop' } : request,
    how: 'letters',
    words: [first, last + 1],
    certainty: 'unsure',
  });
};

/**
 * Of six texts in such words, with such ideas, one asks for anything: a sentence in it that mostly asks for an end of texts is of something else; where the sentence itself leaves it in doubt, of three. What
 * of a request stands beside an end of texts speaks for it too.
 */
const [outweighs, outweighsDoubt] = [-1.5, -0.75];
/** Of its sentence alone hardly more may speak against a request than for one. */
const outweighsAlone = -0.75;
/** Of the clause around a sure request, alone, more must speak for an end of texts than against it. */
const leastOfClause = 0;
/** Of eight texts in such words one wants them to end: what was found is asked about. */
const speaksAgainst = -2;

/** How the letters, words and ideas around a sentence change what it says of an end of texts: not at all, into a doubt, or into nothing. */
export type SecondThought = 'none' | 'doubt' | 'outweighed';

/** Words from one place to another, as a text of their own. */
const partOf = ({ text, words, toned, lexicon }: Parts, from: number, to: number): Parts => ({
  text: {
    words: text.words.slice(from, to),
    starts: text.starts.slice(from, to),
    ends: text.ends.slice(from, to),
    breaks: text.breaks.slice(from, to),
  },
  words: words.slice(from, to),
  ...(toned === undefined ? {} : { toned: toned.slice(from, to) }),
  lexicon,
});

/** The sentence or line around a word. */
const sentenceAround = (parts: Parts, from: number): Parts => {
  const { breaks, words } = parts.text;
  let first = from;
  while (first > 0 && breaks[first] !== hardBreak) first -= 1;
  const end = sentenceEnd(parts.text, from);
  return first === 0 && end === words.length ? parts : partOf(parts, first, end);
};

const isNumber = (word: string | undefined): boolean => /^\p{Nd}/u.test(word ?? '');

/** What stands between commas, other breaks or numbers around some words. */
const clauseAround = (parts: Parts, from: number, to: number): Parts => {
  const { breaks, words } = parts.text;
  let [first, end] = [from, to];
  while (first > 0 && breaks[first] === noBreak && !isNumber(words[first - 1])) first -= 1;
  while (end < words.length && breaks[end] === noBreak && !isNumber(words[end])) end += 1;
  return partOf(parts, first, end);
};

/** @param source of the whole text */
const seenAlone = (parts: Parts, source: string): Seen =>
  new Seen(parts, findIn(parts).places, source.slice(parts.text.starts[0], parts.text.ends.at(-1)));

const thoughtOf = (seen: Seen, least: number): SecondThought => {
  if (isOutweighed(seen.middleOf('anything'), least)) return 'outweighed';
  return seen.middleOf('an end of texts') < speaksAgainst ? 'doubt' : 'none';
};

/**
 * What the sentence around some words is of, if the whole text is of something else: who asks for an end of texts may tell a story besides. A sure request whose own clause speaks for an end is
 * asked about, whatever stands beyond its commas.
 * @param isDoubtful whether those words alone leave it in doubt
 */
export const secondThought = (parts: Parts, source: string, isDoubtful: boolean, from: number, to: number): SecondThought => {
  if (parts.text.words.length > mostWords) return 'none';
  const thought = thoughtOf(new Seen(parts, findIn(parts).places, source), isDoubtful ? outweighsDoubt : outweighs);
  if (thought === 'none') return thought;
  // “Tell me all. UNSUBSCRIBE”: nothing can be said of one sentence.
  if (sentenceEnd(parts.text, from) < to) return 'doubt';
  const alone = sentenceAround(parts, from);
  // Where they are all that the last sentence says, nothing in it speaks against them.
  if (alone.words.length === to - from && to === parts.words.length) return 'none';
  const found = alone === parts ? thought : thoughtOf(seenAlone(alone, source), outweighsAlone);
  if (found !== 'outweighed' || isDoubtful) return found;
  return seenAlone(clauseAround(parts, from, to), source).middleOf('an end of texts') >= leastOfClause ? 'doubt' : found;
};

/** Of a hundred and fifty texts in such words one wants them to end. */
const speaksForExclamation = -5;
const fewestAfterExclamation = 3;

/**
 * “Stop, I gave you the wrong floor”: a stop word that begins the text, not in capitals as our texts write it, before words that speak of anything but an end of texts. Two words after it prove nothing.
 * @param to the end of the stop word
 */
export const isExclamation = (parts: Parts, source: string, from: number, to: number): boolean => {
  const { starts, ends, words } = parts.text;
  const typed = source.slice(starts[from], ends[to - 1]);
  if (
    from > 0 ||
    lineEndsBefore({ text: parts.text, source }, to) ||
    typed === typed.toUpperCase() ||
    words.length - to < fewestAfterExclamation ||
    words.length > mostWords
  )
    return false;
  return isOutweighed(seenAlone(partOf(parts, to, words.length), source).middleOf('an end of texts'), speaksForExclamation);
};

const isOutweighed = (lead: number, least: number): boolean => Number.isFinite(lead) && lead < least;
