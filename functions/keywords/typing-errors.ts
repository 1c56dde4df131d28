import type { Language } from '../domain/intent.ts';
import type { Lexicon } from './lexicon.ts';

/** Words that may be meant, by their length; with the letters each has, to rule most out without comparing. */
type Candidate = { readonly word: string; readonly letters: number };

const lettersOf = (word: string): number => {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) % 31);
  return mask;
};

const bitCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

const byLength = new WeakMap<Lexicon, ReadonlyMap<number, readonly Candidate[]>>();

const candidatesOf = (lexicon: Lexicon): ReadonlyMap<number, readonly Candidate[]> => {
  let known = byLength.get(lexicon);
  if (known === undefined) {
    const lengths = new Map<number, Candidate[]>();
    for (const word of lexicon.corrigible) {
      const candidate = { word, letters: lettersOf(word) };
      const others = lengths.get(word.length);
      if (others === undefined) lengths.set(word.length, [candidate]);
      else others.push(candidate);
    }
    known = lengths;
    byLength.set(lexicon, known);
  }
  return known;
};

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const places = new Map(rows.flatMap((row, y) => Array.from(row, (letter, x) => [letter, { x: x + y * 0.5, y }] as const)));

/** Beside each other on a QWERTY keyboard. */
const areNeighbours = (a: string, b: string): boolean => {
  const [one, other] = [places.get(a), places.get(b)];
  return one !== undefined && other !== undefined && Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1;
};

/** The one slip between two words: letters swapped, one doubled, left out, put in or put in place of another. Undefined where it takes more. */
const slipBetween = (typed: string, meant: string): 'swap' | 'double' | 'missing' | 'extra' | 'neighbour' | 'other' | undefined => {
  let start = 0;
  while (start < typed.length && typed.charAt(start) === meant.charAt(start)) start += 1;
  const rest = typed.slice(start);
  const restMeant = meant.slice(start);
  if (typed.length === meant.length) {
    if (rest.slice(1) === restMeant.slice(1)) return areNeighbours(rest.charAt(0), restMeant.charAt(0)) ? 'neighbour' : 'other';
    return rest.charAt(0) === restMeant.charAt(1) && rest.charAt(1) === restMeant.charAt(0) && rest.slice(2) === restMeant.slice(2)
      ? 'swap'
      : undefined;
  }
  if (typed.length === meant.length + 1 && rest.slice(1) === restMeant) return rest.charAt(0) === typed.charAt(start - 1) ? 'double' : 'extra';
  return typed.length + 1 === meant.length && rest === restMeant.slice(1) ? 'missing' : undefined;
};

/** Optimal string alignment distance, up to two. @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance */
const withinTwo = (a: string, b: string): boolean => {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      let least = Math.min((last[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1, (last[j - 1] ?? 9) + same);
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1))
        least = Math.min(least, (before[j - 2] ?? 9) + 1);
      row.push(least);
    }
    if (Math.min(...row) > 2) return false;
    [before, last] = [last, row];
  }
  return (last[b.length] ?? 9) <= 2;
};

const longEnoughForTwo = 9;
const longEnoughForAny = 6;

export type Surroundings = {
  /** The word is the whole message, courtesy apart. */
  readonly alone: boolean;
  readonly languages: readonly Language[];
};

/** Short words must look like the slip of a finger; STOP, which everybody knows, may also lack any letter. */
const isSlip = (typed: string, meant: string, { alone }: Surroundings): boolean => {
  const slip = slipBetween(typed, meant);
  if (slip === undefined) return false;
  if (meant.length >= longEnoughForAny) return true;
  if (meant === 'stop') return alone ? slip !== 'other' || typed.startsWith('sto') || typed.endsWith('top') : slip === 'swap' || slip === 'double';
  return alone && meant.length >= 5 && (slip === 'swap' || slip === 'double' || slip === 'missing' || slip === 'neighbour');
};

/**
 * The listed word that a word is a slip away from; two slips for long ones. Undefined where there is none.
 * @param typed a folded word that is not listed
 */
export const correction = (typed: string, lexicon: Lexicon, surroundings: Surroundings): string | undefined => {
  if (typed.length > 24 || /\p{N}/u.test(typed)) return undefined;
  const candidates = candidatesOf(lexicon);
  const letters = lettersOf(typed);
  let far: string | undefined;
  for (let length = typed.length - 2; length <= typed.length + 2; length += 1)
    for (const candidate of candidates.get(length) ?? []) {
      if (bitCount(letters ^ candidate.letters) > 4) continue;
      if (isSlip(typed, candidate.word, surroundings)) return candidate.word;
      if (far === undefined && candidate.word.length >= longEnoughForTwo && withinTwo(typed, candidate.word)) far = candidate.word;
    }
  return far;
};
