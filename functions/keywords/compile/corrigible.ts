import type { LanguageData } from '../languages/language.ts';
import { foldList } from './fold-list.ts';
import { listings } from './listings.ts';
import { roles } from '../rule-pack.ts';

const shortest = 4;
/** START and YES are never guessed: opting in needs more than opting out. */
const unguessed = new Set(['start', 'yes', 'no', 'other']);

const isWord = /^\p{L}+$/u;

/** Words of one piece that ask for something, and the longer words of patterns: what a typing error may have been meant for. Each once, in the order listed. */
export const corrigibleWords = (languages: readonly LanguageData[]): readonly string[] => [
  ...new Set(
    languages.flatMap((data) =>
      listings(data)
        .filter(({ roles: own, intent }) => own.includes(roles.request) && !unguessed.has(intent))
        .flatMap(({ list }) => foldList(list, data.digraphs))
        .filter((word) => word.length >= shortest && isWord.test(word)),
    ),
  ),
];
