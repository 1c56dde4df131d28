import { sharedLanguages } from './foreign-words.ts';
import type { Word } from './lexicon.ts';
import { isNowhere, languageBits, mostLanguages, spokenIn, type Spoken } from './spoken.ts';

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
