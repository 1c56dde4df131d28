import type { Word } from './lexicon.ts';
import { everywhere, inBoth, isNowhere, type Spoken } from './spoken.ts';

/** Whether some words are of no language: one of them is not listed, or no language has all of them. */
export const haveNoLanguage = (words: readonly Word[]): boolean => {
  let shared: Spoken = everywhere;
  for (const { listed, spoken } of words) {
    shared = inBoth(shared, spoken);
    if (listed.length === 0 || isNowhere(shared)) return true;
  }
  return false;
};
