import type { Intent } from '../domain/intent.ts';
import { sharedLanguages } from './foreign-words.ts';
import { type IdeasAt, languagesOfTwo } from './ideas.ts';
import type { Lexicon, Word } from './lexicon.ts';
import type { Parts } from './message.ts';
import { isNowhere, languageBits, mostLanguages, spokenIn, type Spoken } from './spoken.ts';
import { leadOf, likeliestBy, type Row, rowOf, signsOf } from './weigh-signs.ts';
import { type Sign, weighedIntents } from './weights.ts';

/*
 * What a message asks for where no rule knows its words: the ideas that are in it, each with a weight for what is asked, as they were learnt from the messages of the fixtures (multinomial logistic
 * regression, see test/eval/weigh.ts). Only requests about data are read so, and the person is asked.
 */

/** A longer message tells a story, in which each idea turns up. */
const mostWords = 40;

const counts = new Uint8Array(mostLanguages);

/** Those languages that have most words of a message. */
export const likeliestLanguages = (words: readonly Word[]): Spoken => {
  const shared = sharedLanguages(words);
  if (!isNowhere(shared)) return shared;
  counts.fill(0);
  for (const word of words) if (word.isTelling) for (const language of languageBits(word)) counts[language] = (counts[language] ?? 0) + 1;
  const most = Math.max(...counts);
  let [low, high] = [0, 0];
  counts.forEach((count, language) => {
    if (count !== most) return;
    const one = spokenIn(language);
    low |= one.low;
    high |= one.high;
  });
  return { low, high };
};

/** Whether ideas may weigh enough: two places hold ideas of one language, of which one weighs much. */
export const mayWeigh = (places: readonly IdeasAt[]): boolean => {
  if (places.length < 2) return false;
  const { low, high } = languagesOfTwo(places);
  for (const { ideas } of places) if (((ideas.heavy.low & low) | (ideas.heavy.high & high)) !== 0) return true;
  return false;
};

/** The languages in which a message is weighed: those that have most of its words, of which two places hold an idea. */
const weighedLanguages = (words: readonly Word[], places: readonly IdeasAt[]): Spoken | undefined => {
  if (words.length > mostWords || !mayWeigh(places)) return undefined;
  const ofTwo = languagesOfTwo(places);
  const likeliest = likeliestLanguages(words);
  const both = { low: likeliest.low & ofTwo.low, high: likeliest.high & ofTwo.high };
  return isNowhere(both) ? undefined : both;
};

/** The kinds of ideas in a message, as places among all plus one, written anew for each; no word is in it. */
const marked = new Uint8Array(256);
let marks = 0;

/** Marks the kinds of ideas that are in some places in some languages. */
const markKinds = ({ spokenIdeas, kindOfIdea }: Lexicon, places: readonly IdeasAt[], { low, high }: Spoken): void => {
  marks = 0;
  for (const { ideas } of places) {
    if (((ideas.low & low) | (ideas.high & high)) === 0) continue;
    for (const symbol of ideas.symbols) {
      const kind = kindOfIdea[symbol] ?? 0;
      if (kind === 0 || (((spokenIdeas.low[symbol] ?? 0) & low) | ((spokenIdeas.high[symbol] ?? 0) & high)) === 0) continue;
      let at = 0;
      while (at < marks && marked[at] !== kind) at += 1;
      if (at < marks) continue;
      marked[marks] = kind;
      marks += 1;
    }
  }
};

/** The ideas and other signs of a message that are weighed; undefined where fewer than two places hold an idea of its language. */
export const signsIn = ({ words, lexicon }: Parts, places: readonly IdeasAt[], source: string): readonly string[] | undefined => {
  const languages = weighedLanguages(words, places);
  if (languages === undefined) return undefined;
  markKinds(lexicon, places, languages);
  const kinds = [...marked.subarray(0, marks)].map((kind) => lexicon.ideaKinds[kind - 1] ?? '');
  return [...kinds, ...signsOf(source)];
};

/** Weights of each kind of idea, as a lexicon numbers them. */
const rowsByKind = new WeakMap<readonly string[], readonly Row[]>();
const markedRows = ({ ideaKinds }: Lexicon): readonly Row[] => {
  let rows = rowsByKind.get(ideaKinds);
  if (rows === undefined) rowsByKind.set(ideaKinds, (rows = ideaKinds.map(rowOf)));
  const found: Row[] = [];
  for (let at = 0; at < marks; at += 1) found.push(rows[(marked[at] ?? 0) - 1] ?? rowOf(''));
  return found;
};

export type Weighed = { readonly intent: Intent; readonly languages: Spoken; readonly places: readonly IdeasAt[] };

/** One place alone tells nothing: what is one's own is spoken of in many ways. */
const fewestTold = 2;
const mostTold = 3;

/** What is held of somebody: without one of these, “the new one is too small, please change it” is of a shoe. */
const dataIdeas: ReadonlySet<string> = new Set<Sign>([
  'data',
  'aboutMe',
  'records',
  'kept',
  'detail',
  'anyDetail',
  'number',
  'account',
  'profile',
  'unerased',
  'sell',
  'format',
  'consent',
]);

/** Whether the ideas that are marked, or an address in the text, are of what is held of somebody. */
const isOfData = ({ ideaKinds }: Lexicon, source: string): boolean => {
  for (let at = 0; at < marks; at += 1) if (dataIdeas.has(ideaKinds[(marked[at] ?? 0) - 1] ?? '')) return true;
  return signsOf(source).some((sign) => sign === 'a telephone number' || sign === 'an e-mail address');
};

/** The places that speak most for an outcome, in their order. */
const tellingPlaces = (lexicon: Lexicon, places: readonly IdeasAt[], languages: Spoken, outcome: number): readonly IdeasAt[] => {
  const weightOf = (place: IdeasAt): number => {
    markKinds(lexicon, [place], languages);
    return Math.max(0, ...markedRows(lexicon).map((row) => leadOf(row, outcome)));
  };
  const heaviest = places
    .map((place) => ({ place, weight: weightOf(place) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  const told: IdeasAt[] = [];
  for (const { place } of heaviest)
    if (told.length < mostTold && told.every(({ from, to }) => place.to <= from || to <= place.from)) told.push(place);
  return told.toSorted((a, b) => a.from - b.from);
};

/** What a message most likely asks for by its ideas, with the places of those that weigh most; undefined where that is nothing, or not likely enough. */
export const weigh = ({ words, lexicon }: Parts, places: readonly IdeasAt[], source: string): Weighed | undefined => {
  const languages = weighedLanguages(words, places);
  if (languages === undefined) return undefined;
  markKinds(lexicon, places, languages);
  const likeliest = likeliestBy(markedRows(lexicon), source);
  if (likeliest === undefined) return undefined;
  const intent = weighedIntents[likeliest] ?? 'other';
  if (!isOfData(lexicon, source)) return undefined;
  const told = tellingPlaces(lexicon, places, languages, likeliest);
  return told.length < fewestTold ? undefined : { intent, languages, places: told };
};
