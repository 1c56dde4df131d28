import { alone } from '../characters.ts';
import type { LanguageData } from '../languages/language.ts';
import { foldList } from './fold-list.ts';
import { listings } from './listings.ts';
import { roles } from '../rule-pack.ts';

const shortest = 4;
const shortestOfSeveral = 6;
/** Other forms are many: shorter ones are like too many words, and so are those that a tone tells apart. */
const shortestForm = 5;
/** START and YES are never guessed: opting in needs more than opting out. */
const unguessed = new Set(['start', 'yes', 'no', 'other']);

/** The vowel signs of India's scripts are marks. */
const isText = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;
const standsAlone = new RegExp(`[${alone}]`);
const ofCharacters = new RegExp(`^[${alone}](?: [${alone}])+$`);

const isCorrigible = (expression: string): boolean =>
  expression.length >= (expression.includes(' ') ? shortestOfSeveral : shortest) && isText.test(expression) && !standsAlone.test(expression);

const requestsOf = (data: LanguageData): readonly string[] =>
  listings(data)
    .filter(({ roles: own, intent }) => own.includes(roles.request) && !unguessed.has(intent))
    .flatMap(({ list }) =>
      foldList(list, data.digraphs).filter((expression) => list !== data.forms || (expression.length >= shortestForm && data.tones !== true)),
    );

/** Expressions that ask for something alone: what a message may have been meant for that says nothing else. Each once. */
export const corrigibleWords = (languages: readonly LanguageData[]): readonly string[] => [
  ...new Set(languages.flatMap(requestsOf).filter(isCorrigible)),
];

/** The same in scripts of which each character is a word, those words with spaces between them. */
export const spelledByCharacters = (languages: readonly LanguageData[]): readonly string[] => [
  ...new Set(languages.flatMap(requestsOf).filter((expression) => ofCharacters.test(expression))),
];
