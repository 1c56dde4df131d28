import type { Lexicon, Word } from './lexicon.ts';
import { everywhere, isEverywhere, isNowhere, share, type Spoken } from './spoken.ts';

/** A longer message is no short request with a slip in it. */
export const mostWords = 16;

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

/** The languages that have all words of some which tell one; `nowhere` where none has, everywhere where no word tells. */
export const sharedLanguages = (words: readonly Word[]): Spoken => {
  let [low, high] = [everywhere.low, everywhere.high];
  for (const word of words) {
    if (!word.isTelling) continue;
    low &= word.low;
    high &= word.high;
  }
  return { low, high };
};

const noneForeign: ReadonlyMap<number, Spoken> = new Map();

/** The languages of the words before each place, written anew for each message. */
const [lowBefore, highBefore] = [new Int32Array(mostWords), new Int32Array(mostWords)];

/**
 * The words of a message, by their places, that do not exist in a language which all others share, with the languages that only the others have. None of a longer message
 * than `mostWords`.
 * @param inAny whether it may be in another language that they share
 */
export const foreignWords = (words: readonly Word[], inAny = false): ReadonlyMap<number, Spoken> => {
  if (words.length > mostWords) return noneForeign;
  let [low, high] = [everywhere.low, everywhere.high];
  for (let at = 0; at < words.length; at += 1) {
    lowBefore[at] = low;
    highBefore[at] = high;
    const word = words[at];
    if (word?.isTelling !== true) continue;
    low &= word.low;
    high &= word.high;
  }
  if (!inAny && (low | high) !== 0) return noneForeign;
  let found: Map<number, Spoken> | undefined;
  [low, high] = [everywhere.low, everywhere.high];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word?.isTelling !== true) continue;
    const others = { low: low & (lowBefore[at] ?? 0), high: high & (highBefore[at] ?? 0) };
    low &= word.low;
    high &= word.high;
    // Where all others tell no language, none is foreign.
    if (isEverywhere(others) || (!inAny && share(others, word))) continue;
    const foreign = { low: others.low & ~word.low, high: others.high & ~word.high };
    if (!isNowhere(foreign)) (found ??= new Map<number, Spoken>()).set(at, foreign);
  }
  return found ?? noneForeign;
};

/** "Sned", "brot": a word with two of its letters swapped that exists in another language than the rest of the message, as the words of that language that it may be. */
export const swapped = (typed: string, languages: Spoken, lexicon: Lexicon): Word | undefined =>
  lexicon.swapsOf(typed).find((word) => share(word, languages));
