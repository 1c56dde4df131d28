import type { LanguageData } from '../languages/language.ts';
import { foldList } from './fold-list.ts';
import { listings } from './listings.ts';
import { roles } from '../rule-pack.ts';

const shortest = 4;
/** START and YES are never guessed: opting in needs more than opting out. */
const unguessed = new Set(['start', 'yes', 'no', 'other']);

/** The vowel signs of India's scripts are marks. */
const isWord = /^[\p{L}\p{M}]+$/u;

const requestsOf = (data: LanguageData): readonly string[] =>
  listings(data)
    .filter(({ roles: own, intent }) => own.includes(roles.request) && !unguessed.has(intent))
    .flatMap(({ list }) => foldList(list, data.digraphs));

/** Words that ask for something alone: what the only word of a message may have been meant for. Each once. */
export const corrigibleWords = (languages: readonly LanguageData[]): readonly string[] => [
  ...new Set(languages.flatMap(requestsOf).filter((word) => word.length >= shortest && isWord.test(word))),
];
