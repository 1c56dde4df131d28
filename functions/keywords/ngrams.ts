/*
 * A text as the features of a linear model: of each word what three, four and five letters on end it has, with its beginning and end marked, and itself; of each two words that follow each other how they
 * begin. Each feature is a place in a table, by its hash: two may share one, which hardly harms.
 *
 * Feature hashing: https://arxiv.org/abs/0902.2206. Letters on end (n-grams) of words: https://arxiv.org/abs/1607.04606.
 */

/** So many bits has a place. */
export const placeBits = 21;
export const placeCount = 2 ** placeBits;

const [shortest, longest] = [3, 5];
/** So many letters of a word tell how it begins. */
const headLength = 4;

/** FNV-1a, over UTF-16 units. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
const [offset, prime] = [0x811c9dc5, 0x01000193];
const on = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);
/** A hash of no letters, and one with a letter more. */
export const [begunHash, onHash] = [offset, on];
const placeOf = (hash: number): number => hash >>> (32 - placeBits);

/** Kinds of features begin with another letter each, so that the word “the” is not the three letters. */
const seedOf = (kind: string): number => on(offset, kind.charCodeAt(0));
const [ofLetters, ofWord, ofHead] = [seedOf('c'), seedOf('w'), seedOf('p')];
/** Marks of the beginning and the end of a word. */
const [first, last] = ['<'.charCodeAt(0), '>'.charCodeAt(0)];

/** Letters of a longer word beyond these tell nothing more; nobody types one. */
const longestRead = 40;

/** Names each place of one word. */
export const eachPlace = (word: string, name: (place: number) => void): void => {
  const length = Math.min(word.length, longestRead);
  const unitAt = (at: number): number => (at < 0 ? first : at < length ? word.charCodeAt(at) : last);
  for (let from = -1; from + shortest <= length + 1; from += 1) {
    let hash = ofLetters;
    for (let count = 1; count <= longest && from + count <= length + 1; count += 1) {
      hash = on(hash, unitAt(from + count - 1));
      if (count >= shortest) name(placeOf(hash));
    }
  }
  let whole = ofWord;
  for (let at = 0; at < length; at += 1) whole = on(whole, word.charCodeAt(at));
  name(placeOf(whole));
};

/** How a word begins, as a number. */
export const headOf = (word: string): number => {
  let hash = ofHead;
  for (let at = 0; at < word.length && at < headLength; at += 1) hash = on(hash, word.charCodeAt(at));
  return hash;
};
/** As how the text begins and ends. */
export const [beforeFirst, afterLast] = [on(ofHead, first), on(ofHead, last)];

/** The place of two words that follow each other, by their heads. */
export const placeOfTwo = (one: number, other: number): number => placeOf(Math.imul(on(one, 0x20) ^ Math.imul(other, 0x9e3779b1), prime));

/** A text as a number of 32 bits. */
export const hashOf = (text: string): number => {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) hash = on(hash, text.charCodeAt(at));
  return hash;
};

const namesHashed = new WeakMap<readonly string[], readonly number[]>();
/** The hashes of some names, made once for a list: what stands behind a hash stays the same where a name is added to the list. */
export const hashesOf = (names: readonly string[]): readonly number[] => {
  let found = namesHashed.get(names);
  if (found === undefined) namesHashed.set(names, (found = names.map(hashOf)));
  return found;
};

/** The place of two numbers of one kind, in their order. */
export const placeOfPair = (kind: number, one: number, other: number): number => placeOfTwo(Math.imul(kind ^ Math.imul(one, prime), prime), other);

/** All places of a text, those of a word that it has twice only once. */
export const placesOf = (words: readonly string[]): readonly number[] => {
  const places: number[] = [];
  for (const word of new Set(words)) eachPlace(word, (place) => places.push(place));
  let before = beforeFirst;
  for (const word of words) {
    const head = headOf(word);
    places.push(placeOfTwo(before, head));
    before = head;
  }
  if (words.length > 0) places.push(placeOfTwo(before, afterLast));
  return places;
};
