import type { Lexicon, Word } from './lexicon.ts';
import { everywhere, inBoth, isNowhere, share, type Spoken } from './spoken.ts';

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

/** So many other words must tell the language of a message. */
const fewestTelling = 1;

const noneForeign: ReadonlyMap<number, Spoken> = new Map();
const spokenBy = (word: Word | undefined): Spoken => (word?.isTelling === true ? word : everywhere);

/** The words of a message, by their places, that do not exist in the language which all others share, with the languages of the others. */
export const foreignWords = (words: readonly Word[]): ReadonlyMap<number, Spoken> => {
  if (words.length <= fewestTelling) return noneForeign;
  let [low, high] = [everywhere.low, everywhere.high];
  let telling = 0;
  for (const word of words) {
    if (!word.isTelling) continue;
    telling += 1;
    low &= word.low;
    high &= word.high;
  }
  if (telling <= fewestTelling || (low | high) !== 0) return noneForeign;
  const before: Spoken[] = [everywhere];
  for (const word of words) before.push(inBoth(before.at(-1) ?? everywhere, spokenBy(word)));
  const found = new Map<number, Spoken>();
  let after = everywhere;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const own = spokenBy(words[at]);
    const others = inBoth(before[at] ?? everywhere, after);
    if (!isNowhere(others) && !share(others, own)) found.set(at, others);
    after = inBoth(after, own);
  }
  return found;
};

/** "Sned", "brot": a word with two of its letters swapped that exists in another language than the rest of the message, as the words of that language that it may be. */
export const swapped = (typed: string, languages: Spoken, lexicon: Lexicon): Word | undefined =>
  lexicon.swapsOf(typed).find((word) => share(word, languages));
