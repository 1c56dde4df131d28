import type { Language } from '../domain/intent.ts';
import { foldWords } from './folded-text.ts';
import { type Meaning, roles } from './lexicon.ts';
import { has, type Message, type Segment, wordsOf } from './message.ts';
import { bestLanguage } from './message-language.ts';
import type { RequestReading } from './said.ts';

const chineseCountries = new Set(['CN', 'HK', 'MO', 'TW', 'SG']);
const isLetterWord = (key: string): boolean => key === 'td' || (key.length === 1 && /[a-zα-ωа-я]/.test(key));

const readsChinese = ({ context, languages }: Message): boolean =>
  languages.includes('zh') || chineseCountries.has(context.country?.toUpperCase() ?? '');

/** Whether a single letter (or TD) may count: our text offered it, a question is open, or Chinese custom gives it a sense. */
const letterCounts = (key: string, meaning: Meaning, message: Message): boolean => {
  if ((message.context.offered ?? []).some((word) => foldWords(word) === key)) return true;
  if (meaning.intent === 'yes' || meaning.intent === 'no') return message.context.openQuestion !== undefined;
  return meaning.language === 'zh' && readsChinese(message);
};

const preferred = (meanings: readonly Meaning[], message: Message): Meaning | undefined => {
  const own = meanings.filter((meaning) => message.languages.includes(meaning.language));
  const pool = own.length > 0 ? own : meanings;
  const answer = message.context.openQuestion === undefined ? undefined : pool.find(({ intent }) => intent === 'yes' || intent === 'no');
  // In doubt about texting, stop: a word that means stop in any language wins where the context does not tell.
  const intent = (answer ?? pool.find((meaning) => meaning.intent === 'stop' || meaning.intent === 'stop_all') ?? pool[0])?.intent;
  const fitting = meanings.filter((meaning) => meaning.intent === intent);
  const language = bestLanguage(
    fitting.map((meaning) => meaning.language),
    message,
  );
  return fitting.find((meaning) => meaning.language === language);
};

/** Whether a word that is a request in one language is an everyday word of the programme's, which is another: “dai” is come on to who is written to in Italian, whatever it is in Hebrew. */
export const isFalseFriend = (meanings: readonly Meaning[], language: Language, { languages }: Message): boolean =>
  !languages.includes(language) &&
  meanings.some((meaning) => meaning.role === roles.elsewhere && meaning.language !== language && languages.includes(meaning.language));

/** What a segment asks for in this context, or undefined where it asks nothing. */
export const requestOf = (segment: Segment, message: Message): RequestReading | undefined => {
  if (!has(segment, roles.request)) return undefined;
  const key = wordsOf(message, segment.from, segment.to);
  const letter = isLetterWord(key);
  const meanings = segment.meanings.filter((meaning) => meaning.role === roles.request && (!letter || letterCounts(key, meaning, message)));
  const chosen = preferred(meanings, message);
  if (chosen === undefined) return undefined;
  const { intent, language } = chosen;
  const flags = segment.meanings.filter((meaning) => meaning.language === language);
  if (isFalseFriend(segment.meanings, language, message)) return undefined;
  const doubtful = flags.some(({ role }) => role === roles.elsewhere) && !message.languages.includes(language);
  if (doubtful && intent !== 'stop') return undefined;
  // An objection to marketing is absolute (art. 21(2) GDPR): it stops the texts, and the wider objection is opened.
  if (intent === 'object') return { intent, also: 'stop', language, key, doubtful };
  const also = flags.find(({ role, intent: second }) => role === roles.also && second !== intent)?.intent;
  return { intent, ...(also === undefined ? {} : { also }), language, key, doubtful };
};
