import { standsAlone } from './characters.ts';
import type { FoldedText } from './folded-text.ts';

const fewest = 3;
const fewestToDrop = 6;
/** One that was typed twice may go from a shorter text. */
const fewestDoubled = 4;
const most = 14;

const without = <T>(list: readonly T[], at: number): T[] => list.toSpliced(at, 1);
const swapped = (words: readonly string[], at: number): string[] => words.toSpliced(at, 2, words[at + 1] ?? '', words[at] ?? '');

/**
 * A short text of characters that are a word each (Chinese, Japanese, Korean, Thai) with two of them swapped, or with one less. What was left out cannot be
 * guessed: it may be any of thousands.
 */
export const characterSlips = function* (text: FoldedText): Generator<FoldedText> {
  const { words, starts, ends, breaks } = text;
  if (words.length < fewest || words.length > most || !words.every((word) => standsAlone(word.codePointAt(0) ?? 0))) return;
  for (let at = 0; at + 1 < words.length; at += 1) if (words[at] !== words[at + 1]) yield { ...text, words: swapped(words, at) };
  for (let at = 0; at < words.length; at += 1) {
    if (words.length < (words[at] === words[at + 1] ? fewestDoubled : fewestToDrop)) continue;
    yield { words: without(words, at), starts: without(starts, at), ends: without(ends, at), breaks: without(breaks, at) };
  }
};
