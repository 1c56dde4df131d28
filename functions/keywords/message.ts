import type { Language, ReadingContext } from '../domain/intent.ts';
import { type FoldedText, hardBreak, noBreak, sentenceEnd, softBreak } from './folded-text.ts';
import { type Entry, type Lexicon, type Meaning, type Role, roles, type Word } from './lexicon.ts';
import type { Said } from './said.ts';
import type { Found } from './sentences.ts';
import type { Listed } from './spelling.ts';

/** One listed expression in a message, or one word that is not listed. */
export type Segment = {
  /** Word positions, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly roles: number;
  readonly meanings: readonly Meaning[];
};

/** What is worth looking for in a text, by its letters and words: sentences and ideas that meet, sentences alone, or neither. See rules/weighed-ngrams.ts. */
export type Worth = 'all' | 'sentences' | 'nothing';

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
  /** How many of its words exist in a language, where that was asked. */
  wordsKnown: Map<Language, number> | undefined;
  /** Its sentences and ideas, where they are known already. */
  found: Found | undefined;
  /** Where it may be an expression with a slip in it, once that was asked: see rules/mistyped-expression.ts. */
  places: readonly (readonly [from: number, to: number])[] | undefined;
  /** What is worth looking for in it; by default all. */
  readonly worth?: Worth;
};

/** More words than this that are neither courtesy nor request, and the message is no short one. */
const mostOtherWords = 14;
const noMeanings: readonly Meaning[] = [];

const primarySubtag = (language: Language): Language => {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? '';
  return primary === 'no' || primary === 'nn' ? 'nb' : primary;
};

const joint = new WeakMap<Entry, Map<Entry, Entry>>();

/** Two entries as one, made once: "a" is one word for most languages, and the Vietnamese ạ without its mark for one. */
const both = (a: Entry, b: Entry): Entry => {
  let known = joint.get(a);
  if (known === undefined) joint.set(a, (known = new Map()));
  let one = known.get(b);
  if (one === undefined) {
    one = { meanings: [...new Set([...a.meanings, ...b.meanings])], roles: a.roles | b.roles };
    known.set(b, one);
  }
  return one;
};

/** What sentences are looked for in. */
export type Parts = Pick<Message, 'text' | 'words' | 'lexicon' | 'worth'> & Pick<Listed, 'toned'>;

const lineEnd = /[\n\r]/;
/** Whether a line ends before a word that is not the first. */
export const lineEndsBefore = ({ text, source }: Pick<Message, 'text' | 'source'>, at: number): boolean =>
  at < text.words.length && lineEnd.test(source.slice(text.ends[at - 1], text.starts[at]));

/** Whether an expression may go on at a word: not after the end of a sentence ("Stop! Merci") or of a line; a point inside a word is none (cancel.lar). */
const goesOn = ({ text }: Parts, source: string, at: number): boolean =>
  text.breaks[at] !== hardBreak || ((text.starts[at] ?? 0) - (text.ends[at - 1] ?? 0) <= 1 && !lineEndsBefore({ text, source }, at));

/** The longest listed expression from word `from` on, or that word alone. "No, stop" is not the ordinary expression "no stop": punctuation takes it apart. @param crosses whether others may go on after a comma */
const segmentAt = (parts: Parts, source: string, from: number, crosses: boolean): Segment => {
  const { text, words, lexicon } = parts;
  let longest: Entry | undefined;
  let to = from;
  let broken = false;
  let state = words[from]?.expressions;
  for (let at = from + 1; state !== undefined; at += 1) {
    for (const node of state.ends) {
      const entry = lexicon.entryAt(node);
      if (entry === undefined || (broken && entry.roles === roles.trap)) continue;
      longest = at === to && longest !== undefined ? both(longest, entry) : entry;
      to = at;
    }
    const word = words[at];
    if (word === undefined || state.isLast || !word.isKnown || !goesOn(parts, source, at)) break;
    if (!crosses && text.breaks[at] === softBreak) break;
    broken ||= text.breaks[at] !== noBreak;
    state = state.after(word);
  }
  return longest === undefined
    ? { from, to: from + 1, roles: 0, meanings: noMeanings }
    : { from, to, roles: longest.roles, meanings: longest.meanings };
};

/** Whether a segment has any of these roles. */
export const has = (segment: Segment, anyOf: number): boolean => (segment.roles & anyOf) !== 0;

const addLanguages = (to: Language[], segment: Segment, wanted: Role): void => {
  for (const { role, language } of segment.meanings) if (role === wanted && !to.includes(language)) to.push(language);
};

const space = 0x20;
export const longestName = 2;
const beforeName = /\n|\s[-–—~]+\s*$/;
/** Whether a name may stand at the end of a text. */
export const mayBeSigned = (source: string): boolean => /\n|\s[-–—~]/.test(source);
const name = /^\p{Lu}(?:[\p{Ll}\p{M}'’-]+|\.)?\p{Lu}?\.?$/u;

/** Whether a word is written as a name is, and is no listed one. */
export const isName = ({ text, words }: Parts, source: string, at: number): boolean => {
  const typed = source.slice(text.starts[at], text.ends[at]);
  return name.test(typed) && (typed.length === 1 || words[at]?.within === 0);
};

/** Whether the message ends with the name of who wrote it, on a line of its own or after a dash: "Anuler - Jean Robert". No word of it may be listed. */
const isSigned = (parts: Parts, source: string, at: number): boolean => {
  const { text, words } = parts;
  if (at === 0 || words.length - at > longestName) return false;
  const [from, to] = [text.ends[at - 1] ?? 0, text.starts[at] ?? 0];
  // Mostly one space.
  if ((to - from === 1 && source.charCodeAt(from) === space) || !beforeName.test(source.slice(from, to))) return false;
  for (let word = at; word < words.length; word += 1) if (!isName(parts, source, word)) return false;
  return true;
};

/** The text up to a word, where a signature begins there. */
const cutAt = <T>(list: readonly T[], at: number): readonly T[] => (at < list.length ? list.slice(0, at) : list);

type Segments = { readonly segments: readonly Segment[]; readonly courtesy: readonly Language[]; readonly otherWords: number; readonly end: number };

/** A signature cuts off all after it, and in the middle of a sentence the rest of that alone: “the parcel sent from Leeds never came / STOP”. */
const segmentsOf = (parts: Parts, source: string, crosses: boolean): Segments => {
  const { text } = parts;
  const segments: Segment[] = [];
  const courtesy: Language[] = [];
  let otherWords = 0;
  let at = 0;
  while (at < text.words.length) {
    if (isSigned(parts, source, at)) break;
    const segment = segmentAt(parts, source, at, crosses);
    if (has(segment, roles.signature) && segments.length > 0) {
      addLanguages(courtesy, segment, roles.signature);
      const next = text.breaks[at] === noBreak ? sentenceEnd(text, at) : text.words.length;
      if (next === text.words.length) break;
      at = next;
      continue;
    }
    if (has(segment, roles.courtesy)) addLanguages(courtesy, segment, roles.courtesy);
    if (!has(segment, roles.courtesy | roles.request)) otherWords += 1;
    segments.push(segment);
    at = segment.to;
  }
  return { segments, courtesy, otherWords, end: at };
};

const crossesComma = ({ text }: Parts, { from, to }: Segment): boolean => {
  for (let at = from + 1; at < to; at += 1) if (text.breaks[at] === softBreak) return true;
  return false;
};

const isMoreThanAsked = (segments: readonly Segment[]): boolean =>
  segments.some((segment) => !has(segment, roles.request | roles.courtesy | roles.conjunction));

/** "Stop, tout de suite" is not "stop tout": where the parts between commas are all requests or courtesy, no expression goes on after a comma. */
const meantSegments = (parts: Parts, source: string): Segments => {
  const longest = segmentsOf(parts, source, true);
  if (!longest.segments.some((segment) => crossesComma(parts, segment))) return longest;
  const apart = segmentsOf(parts, source, false);
  return isMoreThanAsked(apart.segments) ? longest : apart;
};

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
  worth: Worth = 'all',
): Message => {
  const { segments, courtesy, otherWords, end } = meantSegments({ text, words, lexicon }, source);
  return {
    text,
    source,
    words: cutAt(words, end),
    segments,
    long: otherWords > mostOtherWords,
    lexicon,
    context,
    languages: (context.languages ?? []).map(primarySubtag),
    courtesy,
    said: undefined,
    wordsKnown: undefined,
    found: undefined,
    places: undefined,
    worth,
  };
};

/** The folded words of some segments. */
export const wordsOf = (message: Message, from: number, to: number): string => message.text.words.slice(from, to).join(' ');

export const spanOf = (message: Message, from: number, to: number): readonly [number, number] => [
  message.text.starts[from] ?? 0,
  message.text.ends[to - 1] ?? 0,
];
