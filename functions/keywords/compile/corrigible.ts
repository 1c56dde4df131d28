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

const shortestPart = 6;
const partsOf = (expressions: readonly string[]): readonly string[] =>
  expressions.flatMap((expression) => expression.split(' ')).filter((word) => word.length >= shortestPart && isWord.test(word));

/**
 * What a typing error may have been meant for: words that ask for something alone, and the longer words of expressions and of the groups that patterns are made of. Each
 * once, those that ask first.
 */
export const corrigibleWords = (languages: readonly LanguageData[]): readonly string[] => [
  ...new Set([
    ...languages.flatMap(requestsOf).filter((word) => word.length >= shortest && isWord.test(word)),
    ...languages.flatMap((data) => partsOf(requestsOf(data))),
    ...languages.flatMap((data) => partsOf(Object.values(data.groups ?? {}).flatMap((list) => foldList(list, data.digraphs)))),
  ]),
];
