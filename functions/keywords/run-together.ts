import type { Lexicon } from './lexicon.ts';
import { everywhere, isNowhere, languagesAmong, type Spoken } from './spoken.ts';

/** "Unsubscribemenow", "laissezmoitranquille": several words without the spaces between them. */

const [shortestWhole, longestWhole] = [9, 40];
const [shortestPart, longestPart] = [2, 16];
const mostParts = 6;
/** So many ways to cut a word are found at most, in so many steps. */
const [mostWays, mostSteps] = [24, 400];

/** Whether a word may be several that were run together. */
export const mayBeRunTogether = (word: string, lexicon: Lexicon): boolean =>
  word.length >= shortestWhole && word.length <= longestWhole && !lexicon.isListed(word);

const both = (a: Spoken, b: Spoken): Spoken => ({ low: a.low & b.low, high: a.high & b.high });

/** The ways to cut a word into two or more that one language has, those with the longest first words first. */
export const cutsOf = (whole: string, lexicon: Lexicon): readonly (readonly string[])[] => {
  const found: (readonly string[])[] = [];
  let steps = 0;
  const cut = (from: number, parts: readonly string[], languages: Spoken): void => {
    if (from === whole.length) {
      if (parts.length > 1) found.push(parts);
      return;
    }
    if (parts.length === mostParts) return;
    for (let to = Math.min(whole.length, from + longestPart); to >= from + shortestPart; to -= 1) {
      if (found.length === mostWays || (steps += 1) > mostSteps) return;
      if (whole.length - to === 1) continue;
      const part = whole.slice(from, to);
      if (!lexicon.isListed(part)) continue;
      const own = both(languages, languagesAmong(lexicon.wordOf(part).listed));
      if (!isNowhere(own)) cut(to, [...parts, part], own);
    }
  };
  cut(0, [], everywhere);
  return found;
};
