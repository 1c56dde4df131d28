import { emptyList } from './packed.ts';

/** So many words are kept; then they are begun anew. */
const slotBits = 15;
const slots = 1 << slotBits;
const mostKept = slots / 2;
const longestKept = 24;
/** So many places are looked at for a word. Who sends words that all have the same hash has them made anew each time, and makes nothing slow. */
const mostTried = 8;

/** A word that came before, and what its first reader knows of it. */
export type KeptWord = { readonly text: string; known: unknown; knownBy: unknown };

const known = emptyList<KeptWord>(slots);
let count = 0;

/** The hash of a word with one more letter; 0 of none. */
export const hashOn = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - slotBits);

const isOf = (word: string, letters: Uint16Array, length: number): boolean => {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (word.charCodeAt(at) !== letters[at]) return false;
  return true;
};

/** No number is kept, whoever's it is. */
const mayBeKept = (letters: Uint16Array, length: number): boolean => {
  if (length > longestKept) return false;
  for (let at = 0; at < length; at += 1) if ((letters[at] ?? 0) < 0x3a) return false;
  return true;
};

// In the order of bytes that every machine has that runs Node.
const written = (letters: Uint16Array, length: number): string => Buffer.from(letters.buffer, letters.byteOffset, 2 * length).toString('utf16le');

/**
 * The first letters of a list as a word. If it came before it is the same one, with what was found out of it: to make, to hash and to look up each word anew takes longer than all else that
 * is done to read a text.
 * @param hash of those letters
 */
export const wordOfLetters = (letters: Uint16Array, length: number, hash: number): KeptWord => {
  const first = slotOf(hash);
  let free = -1;
  for (let tried = 0; tried < mostTried && free < 0; tried += 1) {
    const slot = (first + tried) & (slots - 1);
    const found = known[slot];
    if (found === undefined) free = slot;
    else if (isOf(found.text, letters, length)) return found;
  }
  const word: KeptWord = { text: written(letters, length), known: undefined, knownBy: undefined };
  if (free < 0 || !mayBeKept(letters, length)) return word;
  if (count >= mostKept) {
    known.fill(undefined);
    count = 0;
  }
  known[free] = word;
  count += 1;
  return word;
};
