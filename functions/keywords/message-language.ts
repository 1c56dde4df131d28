import type { Language } from '../domain/intent.ts';
import { roles } from './lexicon.ts';
import type { Message } from './message.ts';
import { isEverywhere, mostLanguages, share, type Spoken, spokenIn } from './spoken.ts';

/** How many words of a message exist in a language: counted once for each language that is asked for. */
const wordsKnown = (message: Message, language: Language): number => {
  const counts = (message.wordsKnown ??= new Map<Language, number>());
  let count = counts.get(language);
  if (count === undefined) {
    const wanted = message.lexicon.spokenIn(language);
    count = message.words.reduce((sum, word) => sum + Number(share(word, wanted)), 0);
    counts.set(language, count);
  }
  return count;
};

const eachLanguage: readonly Spoken[] = Array.from({ length: mostLanguages }, (_, at) => spokenIn(at));

/** Whether no other language has more words of a message than one has. */
export const hasMostWords = (message: Message, language: Language): boolean => {
  const most = wordsKnown(message, language);
  return eachLanguage.every((other) => message.words.filter((word) => !isEverywhere(word) && share(word, other)).length <= most);
};

/** Which of two languages that say the same alike a message is more likely in: the programme's, else that which has more of its words. */
export const byLanguage = (message: Message, a: Language, b: Language): number => {
  if (a === b) return 0;
  const isOwn = (language: Language): number => Number(message.languages.includes(language));
  return isOwn(b) - isOwn(a) || wordsKnown(message, b) - wordsKnown(message, a);
};

/** So many more of a message's words tell which of two languages it is in, whatever is said in each. */
const farMore = 3;

/** Those of some languages that a message may be in: none of the others has `farMore` more of its words. */
export const likelyLanguages = (message: Message, languages: readonly Language[]): ReadonlySet<Language> => {
  const all = new Set(languages);
  if (all.size <= 1 || message.words.length <= farMore) return all;
  const most = Math.max(...[...all].map((language) => wordsKnown(message, language)));
  return new Set([...all].filter((language) => most - wordsKnown(message, language) < farMore));
};

/** The language of several that fits best: the one of the message's courtesy, then the programme's, then none, then that which has most of the message's words, then the first listed. */
export const bestLanguage = (candidates: readonly Language[], message: Message): Language => {
  const [only] = candidates;
  if (only === undefined || candidates.length === 1) return only ?? 'und';
  for (const language of [...message.courtesy, ...message.languages]) if (candidates.includes(language)) return language;
  if (candidates.includes('und')) return 'und';
  return candidates.reduce((best, one) => (byLanguage(message, best, one) > 0 ? one : best), only);
};

/** The first of the programme's languages among some, or the only one there is. */
const agreed = (candidates: readonly Language[], message: Message): Language | undefined =>
  message.languages.find((language) => candidates.includes(language)) ?? (new Set(candidates).size === 1 ? candidates[0] : undefined);

const telling = roles.request | roles.conjunction | roles.object | roles.vague;

/** The language that the other listed words of a message agree on: stop and delete my data. */
const languageAround = (message: Message): Language | undefined => {
  let candidates: readonly Language[] = [];
  for (const segment of message.segments) {
    const own = segment.meanings.filter(({ role, language }) => (role & telling) !== 0 && language !== 'und').map(({ language }) => language);
    const both = candidates.filter((language) => own.includes(language));
    if (own.length > 0) candidates = both.length > 0 ? both : [...candidates, ...own];
  }
  return agreed(candidates, message);
};

const kana = /[\u3041-\u30ff]/;

/** The language to report: the word's own, or for a word of no language that of the courtesy or the other words around it. */
export const reportedLanguage = (language: Language, message: Message): Language => {
  // Japanese writes many of the same signs; Chinese writes no kana.
  if (language === 'zh' && kana.test(message.source)) return 'ja';
  if (language !== 'und') return language;
  return agreed(message.courtesy, message) ?? message.courtesy[0] ?? languageAround(message) ?? 'und';
};
