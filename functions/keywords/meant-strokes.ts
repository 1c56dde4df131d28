import type { Lexicon } from './lexicon.ts';
import { type Script, type Strokes, strokesOf } from './key-strokes.ts';
import { type Slip, slipBetween } from './slips.ts';

/** Listed requests by how many strokes they take. */
type ByLength = ReadonlyMap<number, readonly { readonly words: readonly string[]; readonly strokes: Strokes }[]>;

const known = new WeakMap<Lexicon, ByLength>();

/** Made at the first message that may have such a slip. */
const byLength = (lexicon: Lexicon): ByLength => {
  let shelves = known.get(lexicon);
  if (shelves === undefined) {
    const all = lexicon.byCharacters().flatMap((expression) => {
      const words = expression.split(' ');
      const strokes = strokesOf(words);
      return strokes === undefined ? [] : [{ words, strokes }];
    });
    known.set(lexicon, (shelves = Map.groupBy(all, ({ strokes }) => strokes.keys.length)));
  }
  return shelves;
};

const longest = 32;
/** With strokes that made no character, hardly anything else was meant. */
const fewestBroken = 4;
const never = Number.POSITIVE_INFINITY;

/**
 * So many strokes must have been meant at least. Of fewer a slip makes another word: 정직 (honest) is 정지 (halt) and one key. Thai has fewer words so short; a letter of Japanese in place of one that is not
 * beside it makes another form of the verb.
 */
const fewestOf: Readonly<Record<Script, Readonly<Record<Slip, number>>>> = {
  korean: { swap: 6, double: 5, extra: 6, missing: 7, neighbour: 7, other: never },
  kana: { swap: 6, double: 6, extra: 7, missing: 7, neighbour: 7, other: never },
  thai: { swap: 5, double: 4, extra: 4, missing: 6, neighbour: 6, other: never },
};
const fewestAlike = 5;

/** Letters that differ by how they are voiced: ストッブ for ストップ. */
const voicings = ['kg', 'sz', 'td', 'hbp'];
/** Before a vowel they are of a word that Japanese borrowed, and heard in many ways: すとっぽ. */
const borrowed = 'bp';
const fewestBorrowed = 6;

const isHeardSo = (typed: string, meant: string): boolean => {
  let at = 0;
  while (typed.charAt(at) === meant.charAt(at)) at += 1;
  return borrowed.includes(meant.charAt(at - 1) || ' ') || voicings.some((row) => row.includes(typed.charAt(at)) && row.includes(meant.charAt(at)));
};

const mayBeMeant = (typed: Strokes, meant: Strokes): boolean => {
  if (typed.script !== meant.script) return false;
  const { length } = meant.keys;
  if (typed.keys === meant.keys) return length >= (typed.isBroken ? fewestBroken : fewestAlike);
  const slip = slipBetween(typed.keys, meant.keys);
  if (slip === undefined) return false;
  if (slip === 'other' && typed.script === 'kana' && length >= fewestBorrowed && isHeardSo(typed.keys, meant.keys)) return true;
  return typed.isBroken && slip !== 'other' ? length >= fewestBroken : length >= fewestOf[typed.script][slip];
};

/** The listed request that some characters are by one slip on the keys; undefined where there is none. @param words of scripts of which each character is a word */
export const meantByStrokes = (words: readonly string[], lexicon: Lexicon): readonly string[] | undefined => {
  const typed = strokesOf(words);
  if (typed === undefined || typed.keys.length > longest) return undefined;
  const shelves = byLength(lexicon);
  for (const length of [typed.keys.length, typed.keys.length + 1, typed.keys.length - 1])
    for (const { words: meant, strokes } of shelves.get(length) ?? []) if (mayBeMeant(typed, strokes)) return meant;
  return undefined;
};
