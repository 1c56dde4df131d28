import type { Lexicon, Word } from './lexicon.ts';
import { everywhere, inBoth, isEverywhere, isNowhere, nowhere, share, type Spoken, without } from './spoken.ts';

/** Whether some words are of no language: one of them is not listed, or no language has all of them. */
export const haveNoLanguage = (words: readonly Word[]): boolean => {
  let [low, high] = [everywhere.low, everywhere.high];
  for (const word of words) {
    low &= word.low;
    high &= word.high;
    if ((low | high) === 0) return true;
  }
  return false;
};

const noneForeign: ReadonlyMap<number, Spoken> = new Map();
const spokenBy = (word: Word | undefined): Spoken => (word?.isTelling === true ? word : everywhere);

/**
 * The words of a message, by their places, that do not exist in a language which all others share, with the languages that these share and it is not of.
 * @param inAny whether it may be in another one that they share
 */
export const foreignWords = (words: readonly Word[], inAny: boolean): ReadonlyMap<number, Spoken> => {
  const before: Spoken[] = [everywhere];
  for (const word of words) before.push(inBoth(before.at(-1) ?? everywhere, spokenBy(word)));
  let found: Map<number, Spoken> | undefined;
  let after = everywhere;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const own = spokenBy(words[at]);
    const others = inBoth(before[at] ?? everywhere, after);
    // Where all others tell no language, none is foreign.
    const foreign = isEverywhere(others) || (!inAny && share(others, own)) ? nowhere : without(others, own);
    if (!isNowhere(foreign)) (found ??= new Map<number, Spoken>()).set(at, foreign);
    after = inBoth(after, own);
  }
  return found ?? noneForeign;
};

/** "Sned", "brot": a word with two of its letters swapped that exists in another language than the rest of the message, as the words of that language that it may be. */
export const swapped = (typed: string, languages: Spoken, lexicon: Lexicon): Word | undefined =>
  lexicon.swapsOf(typed).find((word) => share(word, languages));
