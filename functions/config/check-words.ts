import type { CountryRules } from '../domain/countries/country-rules.ts';
import type { Programme } from '../domain/programme.ts';
import { type Problem, shown } from './problem.ts';

/** As people type: without accents, capitals and punctuation. */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

type Floor = CountryRules['floorKeywords'];

/** Folded words that must always act, by what they mean. */
const meanings = (floor: Floor): Map<string, string> =>
  new Map(Object.entries(floor.value).flatMap(([intent, words]) => words.map((word) => [fold(word), intent] as const)));

const keywordProblems = ({ id, keywords }: Programme, floor: Floor): readonly Problem[] => {
  const owners = meanings(floor);
  return Object.entries(keywords).flatMap(([intent, words]) =>
    words.flatMap((word): readonly Problem[] => {
      const field = `programmes.${id}.keywords.${intent}`;
      const owner = owners.get(fold(word));
      if (fold(word) === '') return [{ field, found: shown(word), allowed: 'a word with letters or digits' }];
      if (owner === undefined) owners.set(fold(word), intent);
      return owner === undefined || owner === intent
        ? []
        : [{ field, found: `${shown(word)}, which means ${owner} already`, allowed: 'a word that means nothing else' }];
    }),
  );
};

/** A word may be of one language or of none: two of them could not both be the reply's. */
const languageProblems = ({ id, keywords, wordLanguages = {} }: Programme): readonly Problem[] => {
  const known = new Map<string, string>();
  return Object.values(keywords).flatMap((words) =>
    [...new Set(words)].flatMap((word): readonly Problem[] => {
      const language = wordLanguages[word] ?? 'none';
      const before = known.get(fold(word)) ?? language;
      known.set(fold(word), before);
      if (before === language && words.filter((other) => other === word).length === 1) return [];
      return [{ field: `programmes.${id}.keywords`, found: `${shown(word)} more than once`, allowed: 'each word once, under one language' }];
    }),
  );
};

const askProblems = ({ id, askWords = [] }: Programme, { country, floorKeywords }: CountryRules): readonly Problem[] => {
  const floor = meanings(floorKeywords);
  const field = `programmes.${id}.askWords`;
  return askWords.flatMap((word): readonly Problem[] => {
    if (fold(word) === '') return [{ field, found: shown(word), allowed: 'a word with letters or digits' }];
    if (!floor.has(fold(word))) return [];
    const fixed = Object.values(floorKeywords.value).flat().join(', ');
    return [
      {
        field,
        found: `${shown(word)}, which must act at once (${country}: ${floorKeywords.source})`,
        allowed: `any word but ${fixed}`,
      },
    ];
  });
};

/** A word that joins may not be one that the law or the operator gave another meaning, nor be printed twice. */
const joinProblems = ({ id, join, keywords }: Programme, { floorKeywords }: CountryRules): readonly Problem[] => {
  const owners = meanings(floorKeywords);
  for (const [intent, words] of Object.entries(keywords)) for (const word of words) owners.set(fold(word), intent);
  const field = `programmes.${id}.join.words`;
  if (join?.words.length === 0) return [{ field, found: 'no word', allowed: 'the words that people text to join' }];
  return (join?.words ?? []).flatMap((word): readonly Problem[] => {
    const owner = owners.get(fold(word));
    if (fold(word) === '') return [{ field, found: shown(word), allowed: 'a word with letters or digits' }];
    owners.set(fold(word), 'joining');
    return owner === undefined ? [] : [{ field, found: `${shown(word)}, which means ${owner} already`, allowed: 'a word that means nothing else' }];
  });
};

/** An operator's own words: none may take a word of the country's rules away, mean two things, or make one of those be asked about. */
export const checkWords = (programme: Programme, rules: CountryRules): readonly Problem[] => [
  ...keywordProblems(programme, rules.floorKeywords),
  ...languageProblems(programme),
  ...askProblems(programme, rules),
  ...joinProblems(programme, rules),
];
