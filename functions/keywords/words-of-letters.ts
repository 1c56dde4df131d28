import { emptyList } from './packed.ts';

/** So many words are kept in each of two generations: when the younger one is full, the older one is forgotten, but for the words of it that came again meanwhile. */
const slotBits = 15;
const slots = 1 << slotBits;
const mostOfGeneration = slots * 0.375;
const longestKept = 24;
/** So many places are looked at for a word. Who sends words that all have the same hash has them made anew each time, and makes nothing slow. */
const mostTried = 8;

/** A word that came before, what its first reader knows of it, and what it weighs. */
export type KeptWord = { readonly text: string; known: unknown; knownBy: unknown; weight: unknown; weighedBy: unknown };

let young = emptyList<KeptWord>(slots);
let old = emptyList<KeptWord>(slots);
let count = 0;

/** The hash of a word with one more letter; 0 of none. */
export const hashOn = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - slotBits);

const isOf = (word: string, letters: Uint16Array, length: number): boolean => {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (word.charCodeAt(at) !== letters[at]) return false;
  return true;
};

/** No place of those that are looked at is free. */
const none = Number.NEGATIVE_INFINITY;

/** No number is kept, whoever's it is. */
const mayBeKept = (letters: Uint16Array, length: number): boolean => {
  if (length > longestKept) return false;
  for (let at = 0; at < length; at += 1) if ((letters[at] ?? 0) < 0x3a) return false;
  return true;
};

// In the order of bytes that every machine has that runs Node.
const written = (letters: Uint16Array, length: number): string => Buffer.from(letters.buffer, letters.byteOffset, 2 * length).toString('utf16le');

/** The place of a word in a generation; where it is not there, below zero by one more than the place that is free for it, or `none`. */
const placeIn = (generation: readonly (KeptWord | undefined)[], letters: Uint16Array, length: number, hash: number): number => {
  const first = slotOf(hash);
  for (let tried = 0; tried < mostTried; tried += 1) {
    const slot = (first + tried) & (slots - 1);
    const found = generation[slot];
    if (found === undefined) return -1 - slot;
    if (isOf(found.text, letters, length)) return slot;
  }
  return none;
};

/** The word of the older generation, or a new one. */
const madeOf = (letters: Uint16Array, length: number, hash: number): KeptWord => {
  const before = placeIn(old, letters, length, hash);
  return (
    (before < 0 ? undefined : old[before]) ?? {
      text: written(letters, length),
      known: undefined,
      knownBy: undefined,
      weight: undefined,
      weighedBy: undefined,
    }
  );
};

/**
 * The first letters of a list as a word. If it came before it is the same one, with what was found out of it: to make, to hash and to look up each word anew takes longer than all else that
 * is done to read a text.
 * @param hash of those letters
 */
export const wordOfLetters = (letters: Uint16Array, length: number, hash: number): KeptWord => {
  const place = placeIn(young, letters, length, hash);
  const known = place < 0 ? undefined : young[place];
  if (known !== undefined) return known;
  const word = madeOf(letters, length, hash);
  if (place === none || !mayBeKept(letters, length)) return word;
  if (count >= mostOfGeneration) {
    [young, old] = [old.fill(undefined), young];
    count = 0;
  }
  young[count === 0 ? slotOf(hash) : -1 - place] = word;
  count += 1;
  return word;
};
