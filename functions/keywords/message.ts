import type { Language, ReadingContext } from '../domain/intent.ts';
import { type FoldedText, foldWords, hardBreak, noBreak } from './folded-text.ts';
import { eachNext, isLeaf } from './automaton.ts';
import { type Entry, type Lexicon, type Meaning, type Role, roles, type Word } from './lexicon.ts';
import type { RequestReading, Said } from './said.ts';
import type { Sentence } from './sentence.ts';
import { share } from './spoken.ts';

/** One listed expression in a message, or one word that is not listed. */
export type Segment = {
  /** Word positions, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly roles: number;
  readonly meanings: readonly Meaning[];
};

/** A message taken apart, with all that the rules ask of it. */
export type Message = {
  readonly text: FoldedText;
  /** The text as received. */
  readonly source: string;
  /** What is known of each word. */
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  /** Too long to be a keyword or a short request: only sentences count in it. */
  readonly long: boolean;
  readonly lexicon: Lexicon;
  readonly context: ReadingContext;
  /** Primary subtags of the context's languages, with Norwegian as `nb`. */
  readonly languages: readonly Language[];
  /** Languages of the courtesy and of the signature in the message. */
  readonly courtesy: readonly Language[];
  /** What its sentences ask for, once that was asked: see requests-in-sentences.ts. */
  said: Said | undefined;
  /** Its sentences, where they are known already. */
  sentences: readonly Sentence[] | undefined;
};

/** More words than this that are neither courtesy nor request, and the message is no short one. */
const mostOtherWords = 14;
const noMeanings: readonly Meaning[] = [];

const primarySubtag = (language: Language): Language => {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? '';
  return primary === 'no' || primary === 'nn' ? 'nb' : primary;
};

/** The longest listed expression found so far: its end, and what it means. */
type Longest = { to: number; entry: Entry | undefined };

const both = (a: Entry, b: Entry): Entry => ({ meanings: [...new Set([...a.meanings, ...b.meanings])], roles: a.roles | b.roles });

/** What sentences are looked for in. */
export type Parts = Pick<Message, 'text' | 'words' | 'lexicon'>;

/** Goes on from `node`, which ends before the word at `at`. "No, stop" is not the ordinary expression "no stop": punctuation takes it apart. */
const follow = ({ text, words, lexicon }: Parts, node: number, at: number, from: number, broken: boolean, longest: Longest): void => {
  const entry = lexicon.entryAt(node);
  if (entry !== undefined && at >= longest.to && !(broken && entry.roles === roles.trap)) {
    longest.entry = at === longest.to && longest.entry !== undefined ? both(longest.entry, entry) : entry;
    longest.to = at;
  }
  if (at >= words.length || isLeaf(lexicon.expressions, node)) return;
  const breaks = broken || (at > from && text.breaks[at] !== noBreak);
  // Nor does an expression go on after the end of a sentence ("Stop! Merci"); a point inside a word is none (cancel.lar).
  if (text.breaks[at] === hardBreak && (text.starts[at] ?? 0) - (text.ends[at - 1] ?? 0) > 1) return;
  eachNext(lexicon.expressions, node, words[at]?.symbols ?? [], (child) => follow({ text, words, lexicon }, child, at + 1, from, breaks, longest));
};

/** The longest listed expression from word `at` on, or that word alone. */
const segmentAt = (parts: Parts, at: number): Segment => {
  const longest: Longest = { to: at, entry: undefined };
  for (const node of parts.words[at]?.expressions ?? []) follow(parts, node, at + 1, at, false, longest);
  return longest.entry === undefined
    ? { from: at, to: at + 1, roles: 0, meanings: noMeanings }
    : { from: at, to: longest.to, roles: longest.entry.roles, meanings: longest.entry.meanings };
};

/** Whether a segment has any of these roles. */
export const has = (segment: Segment, anyOf: number): boolean => (segment.roles & anyOf) !== 0;

const addLanguages = (to: Language[], segment: Segment, wanted: Role): void => {
  for (const { role, language } of segment.meanings) if (role === wanted && !to.includes(language)) to.push(language);
};

export const longestName = 2;
const beforeName = /\n|\s[-–—~]+\s*$/;
/** Whether a name may stand at the end of a text. */
export const mayBeSigned = (source: string): boolean => /\n|\s[-–—~]/.test(source);
const name = /^\p{Lu}(?:[\p{Ll}\p{M}'’-]+|\.)?\p{Lu}?\.?$/u;

/** Whether the message ends with the name of who wrote it, on a line of its own or after a dash: "Anuler - Jean Robert". No word of it may be listed. */
const isSigned = ({ text, words }: Parts, source: string, at: number): boolean => {
  if (at === 0 || words.length - at > longestName || !beforeName.test(source.slice(text.ends[at - 1], text.starts[at]))) return false;
  for (let word = at; word < words.length; word += 1) {
    const typed = source.slice(text.starts[word], text.ends[word]);
    if (!name.test(typed) || (typed.length > 1 && words[word]?.within !== 0)) return false;
  }
  return true;
};

/** The text up to a word, where a signature begins there. */
const cutAt = <T>(list: readonly T[], at: number): readonly T[] => (at < list.length ? list.slice(0, at) : list);

/**
 * Takes a text apart, longest listed expression first; a signature and all after it are left out.
 * @param words what is known of each word, where it is to be taken for another than it is
 */
export const takeApart = (
  text: FoldedText,
  lexicon: Lexicon,
  context: ReadingContext,
  source: string,
  words: readonly Word[] = text.words.map((word) => lexicon.wordOf(word)),
): Message => {
  const parts = { text, words, lexicon };
  const segments: Segment[] = [];
  const courtesy: Language[] = [];
  let otherWords = 0;
  let at = 0;
  while (at < text.words.length) {
    if (isSigned(parts, source, at)) break;
    const segment = segmentAt(parts, at);
    if (has(segment, roles.signature) && segments.length > 0) {
      addLanguages(courtesy, segment, roles.signature);
      break;
    }
    if (has(segment, roles.courtesy)) addLanguages(courtesy, segment, roles.courtesy);
    if (!has(segment, roles.courtesy | roles.request)) otherWords += 1;
    segments.push(segment);
    at = segment.to;
  }
  const languages = (context.languages ?? []).map(primarySubtag);
  return {
    text,
    source,
    words: cutAt(words, at),
    segments,
    long: otherWords > mostOtherWords,
    lexicon,
    context,
    languages,
    courtesy,
    said: undefined,
    sentences: undefined,
  };
};

/** The folded words of some segments. */
export const wordsOf = (message: Message, from: number, to: number): string => message.text.words.slice(from, to).join(' ');

export const spanOf = (message: Message, from: number, to: number): readonly [number, number] => [
  message.text.starts[from] ?? 0,
  message.text.ends[to - 1] ?? 0,
];

/** How many words of a message exist in a language. */
const wordsKnown = ({ words, lexicon }: Message, language: Language): number => {
  const wanted = lexicon.spokenIn(language);
  return words.reduce((count, { spoken }) => count + Number(share(spoken, wanted)), 0);
};

/** Which of two languages that say the same alike a message is more likely in: the programme's, else that which has more of its words. */
export const byLanguage = (message: Message, a: Language, b: Language): number => {
  if (a === b) return 0;
  const isOwn = (language: Language): number => Number(message.languages.includes(language));
  return isOwn(b) - isOwn(a) || wordsKnown(message, b) - wordsKnown(message, a);
};

/** The language of several that fits best: the one of the message's courtesy, then the programme's, then none, then that which has most of the message's words, then the first listed. */
export const bestLanguage = (candidates: readonly Language[], message: Message): Language => {
  const [only] = candidates;
  if (only === undefined || candidates.length === 1) return only ?? 'und';
  for (const language of [...message.courtesy, ...message.languages]) if (candidates.includes(language)) return language;
  return candidates.includes('und') ? 'und' : (candidates.toSorted((a, b) => byLanguage(message, a, b))[0] ?? only);
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
  const doubtful = flags.some(({ role }) => role === roles.elsewhere) && !message.languages.includes(language);
  if (doubtful && intent !== 'stop') return undefined;
  // An objection to marketing is absolute (art. 21(2) GDPR): it stops the texts, and the wider objection is opened.
  if (intent === 'object') return { intent, also: 'stop', language, key, doubtful };
  const also = flags.find(({ role, intent: second }) => role === roles.also && second !== intent)?.intent;
  return { intent, ...(also === undefined ? {} : { also }), language, key, doubtful };
};
