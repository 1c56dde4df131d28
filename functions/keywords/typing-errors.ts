import type { Lexicon } from './lexicon.ts';
import { slipBetween, withinTwoSlips } from './slips.ts';

/**
 * Words that may be meant, by their length and first letter, and by their length and their first and last letters: one slip leaves the beginning or the end of a word as it is. The letters that
 * each has rule most out without comparing.
 */
type Shelf = { readonly words: string[]; readonly letters: number[]; readonly areOfSeveral: boolean[]; readonly places: number[] };
type Shelves = {
  readonly byFirst: ReadonlyMap<number, Shelf>;
  readonly byHead: ReadonlyMap<number, Shelf>;
  readonly byTail: ReadonlyMap<number, Shelf>;
};

const lettersOf = (word: string): number => {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
};

/** How many bits are set. @see https://graphics.stanford.edu/~seander/bithacks.html#CountBitsSetParallel */
const bitCount = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

const isOfSeveral = (expression: string): boolean => expression.includes(' ');

const shelfKey = (length: number, code: number): number => length * 0x10000 + code;

/** So many letters at the beginning or the end of a word are as they were meant, whatever one slip did to it: a third of a word of nine letters, one of a short one. */
const longestHead = 3;
const headLength = (length: number): number => Math.max(1, Math.min(longestHead, (length - 2) >> 1));

/** Some letters of a word, and how long the words are that may be meant, as a number; two may share one. */
const endKey = (length: number, word: string, from: number, count: number): number => {
  let hash = length;
  for (let at = from; at < from + count; at += 1) hash = (Math.imul(hash, 0x01000193) ^ word.charCodeAt(at)) | 0;
  return hash;
};
const headKey = (length: number, word: string): number => endKey(length, word, 0, headLength(length));
const tailKey = (length: number, word: string): number => endKey(length, word, word.length - headLength(length), headLength(length));

const put = (shelves: Map<number, Shelf>, key: number, word: string, letters: number, place: number): void => {
  let shelf = shelves.get(key);
  if (shelf === undefined) {
    shelf = { words: [], letters: [], areOfSeveral: [], places: [] };
    shelves.set(key, shelf);
  }
  shelf.words.push(word);
  shelf.letters.push(letters);
  shelf.areOfSeveral.push(isOfSeveral(word));
  shelf.places.push(place);
};

const shelvesOf = (words: readonly string[]): Shelves => {
  const [byFirst, byHead, byTail] = [new Map<number, Shelf>(), new Map<number, Shelf>(), new Map<number, Shelf>()];
  words.forEach((word, place) => {
    const letters = lettersOf(word);
    put(byFirst, shelfKey(word.length, word.charCodeAt(0)), word, letters, place);
    put(byHead, headKey(word.length, word), word, letters, place);
    put(byTail, tailKey(word.length, word), word, letters, place);
  });
  return { byFirst, byHead, byTail };
};

const known = new WeakMap<Lexicon, Shelves>();

const longestTyped = 40;
/** A word may have two slips in it: a long one any, a shorter one such as leave it the same letters. */
const longEnoughForTwo = 9;
const leastForTwo = 7;
const longEnoughOfSeveral = 12;
const longEnoughForAny = 6;
/** One slip changes two letters of a word at most, two slips four. */
const lettersOfOneSlip = 2;
const lettersOfTwoSlips = 4;

/** STOP in the three alphabets. */
const everybodysStop = new Set(['stop', 'стоп', 'στοπ']);

/**
 * Short words must look like the slip of a finger; STOP, which everybody knows, may also lack any letter, or have any other in place of one of its own. In several words a space may be the slip, and no letter in place of one that is not
 * beside it: "no balls" is not "no calls".
 */
const isSlip = (typed: string, meant: string): boolean => {
  const slip = slipBetween(typed, meant);
  if (slip === undefined) return false;
  if (isOfSeveral(typed) || isOfSeveral(meant)) return slip !== 'other';
  if (meant.length >= longEnoughForAny) return true;
  if (everybodysStop.has(meant)) return slip !== 'other' || typed.length === meant.length || typed.slice(0, 3) === meant.slice(0, 3);
  if (meant.length >= 5 && typed.charCodeAt(0) === meant.charCodeAt(0)) return true;
  return slip === 'swap' || slip === 'double' || slip === 'neighbour' || (meant.length >= 5 && slip === 'missing');
};

/** The first words of a shelf that are one slip away, of those that begin as was typed and of the others; each with its place among all. */
type Nearest = { same: string | undefined; sameAt: number; other: string | undefined; otherAt: number };

const lookOn = (shelf: Shelf | undefined, typed: string, letters: number, nearest: Nearest): void => {
  if (shelf === undefined) return;
  const first = typed.charCodeAt(0);
  for (let at = 0; at < shelf.words.length; at += 1) {
    if (bitCount(letters ^ (shelf.letters[at] ?? 0)) > lettersOfOneSlip) continue;
    const [word, place] = [shelf.words[at] ?? '', shelf.places[at] ?? 0];
    const isSame = word.charCodeAt(0) === first;
    if (place >= (isSame ? nearest.sameAt : nearest.otherAt) || !isSlip(typed, word)) continue;
    if (isSame) [nearest.same, nearest.sameAt] = [word, place];
    else [nearest.other, nearest.otherAt] = [word, place];
  }
};

/** The first word of a length that is one slip away, rather one that begins as was typed than one that ends so. */
const oneSlipAway = (typed: string, letters: number, { byHead, byTail }: Shelves, length: number): string | undefined => {
  const nearest: Nearest = { same: undefined, sameAt: Number.POSITIVE_INFINITY, other: undefined, otherAt: Number.POSITIVE_INFINITY };
  lookOn(byHead.get(headKey(length, typed)), typed, letters, nearest);
  lookOn(byTail.get(tailKey(length, typed)), typed, letters, nearest);
  return nearest.same ?? nearest.other;
};

/** Of several words, two slips in one make another word of a short one: "geen vis meer" is not "geen sms meer". */
const areApart = (typed: string, meant: string): boolean => {
  if (!isOfSeveral(typed)) return true;
  const [words, meantWords] = [typed.split(' '), meant.split(' ')];
  if (words.length !== meantWords.length) return true;
  return words.every((word, at) => {
    const wanted = meantWords[at] ?? '';
    return word === wanted || wanted.length >= longEnoughForTwo || slipBetween(word, wanted) !== undefined;
  });
};

const twoSlipsAway = (typed: string, letters: number, shelf: Shelf | undefined, length: number): string | undefined => {
  if (shelf === undefined) return undefined;
  const several = isOfSeveral(typed);
  if (several && length < longEnoughOfSeveral) return undefined;
  const mostChanged = length < longEnoughForTwo ? 0 : lettersOfTwoSlips;
  for (let at = 0; at < shelf.words.length; at += 1) {
    if (shelf.areOfSeveral[at] !== several || bitCount(letters ^ (shelf.letters[at] ?? 0)) > mostChanged) continue;
    const word = shelf.words[at] ?? '';
    if (withinTwoSlips(typed, word) && areApart(typed, word)) return word;
  }
  return undefined;
};

const shelvesFor = (lexicon: Lexicon): Shelves => {
  let shelves = known.get(lexicon);
  if (shelves === undefined) {
    shelves = shelvesOf(lexicon.corrigible());
    known.set(lexicon, shelves);
  }
  return shelves;
};

/** The listed expression that a text is one slip of the finger away from. Undefined where there is none. @param typed as `correction` takes it */
export const correctionOfOne = (typed: string, lexicon: Lexicon): string | undefined => {
  if (typed.length > longestTyped) return undefined;
  const shelves = shelvesFor(lexicon);
  const letters = lettersOf(typed);
  for (let length = typed.length - 1; length <= typed.length + 1; length += 1) {
    const meant = oneSlipAway(typed, letters, shelves, length);
    if (meant !== undefined) return meant;
  }
  return undefined;
};

const correctionOfTwo = (typed: string, lexicon: Lexicon): string | undefined => {
  if (typed.length > longestTyped) return undefined;
  const { byFirst } = shelvesFor(lexicon);
  const [letters, first] = [lettersOf(typed), typed.charCodeAt(0)];
  for (let length = Math.max(leastForTwo, typed.length - 2); length <= typed.length + 2; length += 1) {
    const meant = twoSlipsAway(typed, letters, byFirst.get(shelfKey(length, first)), length);
    if (meant !== undefined) return meant;
  }
  return undefined;
};

/**
 * The listed expression that a text is one slip of the finger away from, or two where it is long. Undefined where there is none.
 * @param typed a folded word that is not listed, or several with single spaces, and all of the message but courtesy
 */
export const correction = (typed: string, lexicon: Lexicon): string | undefined => correctionOfOne(typed, lexicon) ?? correctionOfTwo(typed, lexicon);
