import type { Intent, Language } from '../domain/intent.ts';
import type { JoinRules } from '../domain/join-question.ts';
import type { Programme } from '../domain/programme.ts';
import type { Config } from './schema.ts';

type OwnWords = Config['programmes'][string]['keywords'];
type Words = OwnWords[Intent];

const flat = (words: Words): readonly string[] => (Array.isArray(words) ? words : Object.values(words ?? {}).flat());

/** Each word that was given under a language. */
const languagesOf = (words: Words): readonly (readonly [word: string, language: Language])[] =>
  Array.isArray(words) ? [] : Object.entries(words ?? {}).flatMap(([language, of]) => of.map((word) => [word, language] as const));

/** An operator's own words as the programme has them: by intent, and apart from that their languages and those to ask about. */
export const ownWords = (keywords: OwnWords, askWords: readonly string[]): Pick<Programme, 'keywords' | 'wordLanguages' | 'askWords'> => {
  const languages = Object.values(keywords).flatMap(languagesOf);
  return {
    keywords: Object.fromEntries(Object.entries(keywords).map(([intent, words]) => [intent, flat(words)])),
    ...(languages.length === 0 ? {} : { wordLanguages: Object.fromEntries(languages) }),
    ...(askWords.length === 0 ? {} : { askWords }),
  };
};

/** The words that join a programme, and the language of those that have one. */
export const joinWords = (words: OwnWords[Intent]): Pick<JoinRules, 'words' | 'wordLanguages'> => {
  const languages = languagesOf(words);
  return { words: flat(words), ...(languages.length === 0 ? {} : { wordLanguages: Object.fromEntries(languages) }) };
};
