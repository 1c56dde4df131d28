import type { FoldedText } from './folded-text.ts';
import { foreignWords, mostWords, swapped } from './foreign-words.ts';
import type { Lexicon, Word } from './lexicon.ts';

export const shortestTyped = 4;
/** The more words say what is meant, the shorter the one that is guessed: "keine smd", "take me ff the list". */
const shortestAmong = [shortestTyped, shortestTyped, 3] as const;
const shortestAmongMany = 2;
/** Arabic and Hebrew leave most vowels out. */
const shortestWithoutVowels = 3;
const fewWords = 4;
export const longestTyped = 24;
export const leavesVowelsOut = (word: string): boolean => word.charCodeAt(0) >= 0x0590 && word.charCodeAt(0) <= 0x06ff;

const hasLength = (word: string, length: number): boolean => {
  const shortest = leavesVowelsOut(word) && length <= fewWords ? shortestWithoutVowels : (shortestAmong[length] ?? shortestAmongMany);
  return word.length >= shortest && word.length <= longestTyped;
};

/** What is known of each word, the places of those that were guessed at, and whether one of them is listed as it stands. */
export type Guessed = { readonly words: readonly Word[]; readonly places: readonly number[]; readonly replacesListed: boolean };

/**
 * What is known of each word, where one that is not listed stands for all that one slip may have made it of: the words around it decide which was meant. Undefined where
 * nothing is guessed.
 */
export const guessedWords = (text: FoldedText, lexicon: Lexicon, words: readonly Word[]): Guessed | undefined => {
  const { length } = text.words;
  if (length > mostWords) return undefined;
  let guessed: Word[] | undefined;
  const places: number[] = [];
  let replacesListed = false;
  const foreign = foreignWords(words);
  for (let at = 0; at < words.length; at += 1) {
    const typed = text.words[at] ?? '';
    const languages = foreign.get(at);
    const inTheirs = languages && swapped(typed, languages, lexicon);
    const isListed = words[at]?.isListed === true;
    const meant = inTheirs ?? (!isListed && hasLength(typed, length) ? lexicon.guessOf(typed) : undefined);
    if (meant === undefined) continue;
    (guessed ??= [...words])[at] = meant;
    places.push(at);
    replacesListed ||= isListed;
  }
  return guessed && { words: guessed, places, replacesListed };
};
