import { standsAlone } from './characters.ts';
import { type FoldedText, noBreak } from './folded-text.ts';
import { foreignWords, haveNoLanguage } from './foreign-words.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { everywhere, isEverywhere, isNowhere } from './spoken.ts';
import { mostBeforeOther } from './whole-request.ts';

/** A short text as it may have been meant, and what is known of the words that it has others for. */
export type Variant = {
  /** Its text; most variants are seen to be none by their words. */
  readonly text: () => FoldedText;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly typed: readonly Word[];
};

/** A longer message is a sentence about something. */
const mostWords = 8;
/** A longer one is in the language that has all its words. */
const mostInAny = 3;
const shortestForeign = 2;
const shortestForTwo = 7;
const fewestWithTwo = 3;

const put = <T>(list: readonly T[], at: number, count: number, others: readonly T[]): T[] => [
  ...list.slice(0, at),
  ...others,
  ...list.slice(at + count),
];

const none: readonly (readonly string[])[] = [];

const isWord = (word: string): boolean => word !== '' && !standsAlone(word.charCodeAt(0)) && !/\d/.test(word);

/** One word in place of two, or two in place of one or two, at the same place of the text. */
const respaced = (text: FoldedText, at: number, count: number, words: readonly string[]): FoldedText => {
  const [start, end] = [text.starts[at] ?? 0, text.ends[at + count - 1] ?? 0];
  const cut = Math.min(start + (words[0]?.length ?? 0), end);
  const both = words.length > 1;
  return {
    words: put(text.words, at, count, words),
    starts: put(text.starts, at, count, both ? [start, cut] : [start]),
    ends: put(text.ends, at, count, both ? [cut, end] : [end]),
    breaks: put(text.breaks, at, count, both ? [text.breaks[at] ?? noBreak, noBreak] : [text.breaks[at] ?? noBreak]),
  };
};

type Known = { readonly text: FoldedText; readonly exact: readonly Word[]; readonly words: readonly Word[]; readonly lexicon: Lexicon };

/** Two slips in a long word that is like none with one, where the others tell the language. */
const twoSlips = ({ text, exact, words, lexicon }: Known, at: number): Variant | undefined => {
  const typed = text.words[at] ?? '';
  const word = exact[at];
  if (
    word?.isKnown !== false ||
    typed.length < shortestForTwo ||
    exact.length < fewestWithTwo ||
    !isWord(typed) ||
    lexicon.guessOf(typed) !== undefined
  )
    return undefined;
  let [low, high] = [everywhere.low, everywhere.high];
  for (const other of exact) {
    if (other !== word && !other.isListed) return undefined;
    if (!other.isTelling) continue;
    low &= other.low;
    high &= other.high;
  }
  const languages = { low, high };
  const meant = isEverywhere(languages) || isNowhere(languages) ? undefined : lexicon.guessIn(typed, languages);
  return meant && { text: () => text, words: put(words, at, 1, [meant]), from: at, to: at + 1, typed: [word] };
};

/** The same text with other words in place of one or two. */
const respelled = ({ text, exact, words, lexicon }: Known, at: number, count: number, meant: readonly string[]): Variant => ({
  text: () => respaced(text, at, count, meant),
  words: put(
    words,
    at,
    count,
    meant.map((word) => lexicon.wordOf(word)),
  ),
  from: at,
  to: at + meant.length,
  typed: exact.slice(at, at + count),
});

/** A space too few: "stopsending me texts". */
const partsAt = ({ text, exact, lexicon }: Known, at: number, isForeign: boolean): readonly (readonly string[])[] => {
  const typed = text.words[at] ?? '';
  return (isForeign || exact[at]?.isListed === false) && isWord(typed) ? lexicon.partsOf(typed) : none;
};

/** A space too many, or before or after the letter that it belongs to: "un subscribe", "sto psending". */
const joinsAt = ({ text, lexicon }: Known, at: number): readonly (readonly string[])[] => {
  const first = text.words[at] ?? '';
  const second = text.words[at + 1];
  return second !== undefined && text.breaks[at + 1] === noBreak && isWord(first) && isWord(second) ? lexicon.joinsOf(first, second) : none;
};

/** Whether a text may have been meant as another: it is short, and not all of its words are listed in one language, or very short. */
export const mayHaveVariants = (words: readonly Word[]): boolean =>
  words.length <= mostWords && ((words.length > 1 && words.length <= mostInAny) || words.some(({ isListed }) => !isListed) || haveNoLanguage(words));

/**
 * What a short text may have been meant as: with another word for one that is not in a language of all the others ("no moer texts"), or with a space more, less or elsewhere.
 * @param words what is known of its words, where some are taken for others than they are
 */
export const variants = function* (text: FoldedText, exact: readonly Word[], words: readonly Word[], lexicon: Lexicon): Generator<Variant> {
  if (exact.length !== text.words.length) return;
  const known = { text, exact, words, lexicon };
  // Where the words before lead nowhere, no other one helps.
  const furthest = mostBeforeOther({ words, lexicon });
  const foreign = foreignWords(exact, exact.length <= mostInAny);
  for (const [at, languages] of foreign) {
    const [typed = '', word] = [text.words[at], exact[at]];
    if (at > furthest || word?.isListed !== true || typed.length < shortestForeign || !isWord(typed)) continue;
    const meant = lexicon.guessIn(typed, languages);
    if (meant !== undefined) yield { text: () => text, words: put(words, at, 1, [meant]), from: at, to: at + 1, typed: [word] };
  }
  for (let at = 0; at < exact.length && at <= furthest; at += 1) {
    const two = twoSlips(known, at);
    if (two !== undefined) yield two;
    for (const meant of partsAt(known, at, foreign.has(at))) yield respelled(known, at, 1, meant);
    for (const meant of joinsAt(known, at)) yield respelled(known, at, 2, meant);
  }
};
