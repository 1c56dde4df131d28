import { Fingerprint, stirred } from './fingerprint.ts';
import { NearWords } from './near-words.ts';
import { emptyList, sortedAt } from './packed.ts';
import type { Spoken } from './spoken.ts';

/**
 * Words by fingerprint: 48 bits of each, sorted, so that a table of a hundred thousand is ready as soon as it is in memory. Two of the words that anybody
 * ever texts have the same fingerprint with a probability of about one in ten thousand million for each.
 */
export type WordTable = {
  readonly fingerprints: Uint32Array;
  readonly checks: Uint16Array;
  /** Where the symbols of each begin, which are packed and sorted; words that have the same share them. */
  readonly lists: Uint32Array;
  readonly symbols: Uint8Array;
  /** Where the fingerprints begin that share their first bits, so many that a few share them; and at last where they end. */
  readonly buckets: Uint32Array;
};

export type Vocabulary = {
  readonly words: WordTable;
  readonly stems: WordTable;
  /** A bit for the last bits of each stem's fingerprint: most beginnings of words need no look-up. */
  readonly stemFilter: Uint8Array;
  /** The same for the first letters of each stem that a slip may have been meant for. */
  readonly headFilter: Uint8Array;
};

/** The shortest beginning of a word that may be listed with a star. */
export const shortestStem = 3;

const wordsInBucket = 4;
const fewestBuckets = 2;
/** How many buckets so many words have: a power of two. */
export const bucketCount = (words: number): number => Math.max(fewestBuckets, 2 ** Math.floor(Math.log2(words / wordsInBucket + 1)));
/** @param count a power of two from two on */
export const bucketOf = (fingerprint: number, count: number): number => fingerprint >>> (Math.clz32(count) + 1);

const stemFilterBits = 16;
const wordFilterBits = 21;

/** A bit for each fingerprint. */
const filterOf = (fingerprints: Iterable<number>, bits: number): Uint8Array => {
  const filter = new Uint8Array(1 << (bits - 3));
  for (const fingerprint of fingerprints) {
    const bit = stirred(fingerprint, bits);
    filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
};
export const stemFilterOf = (fingerprints: Iterable<number>): Uint8Array => filterOf(fingerprints, stemFilterBits);

/** Whether a fingerprint may be in a filter: no, for sure, or probably. */
const mayHave = (filter: Uint8Array, bits: number, hash: number): boolean => {
  const bit = stirred(hash, bits);
  return ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
};

/** A word that is listed may have several symbols; they are sorted everywhere. */
const merged = (a: readonly number[], b: readonly number[]): readonly number[] => [...a, ...b].toSorted((one, other) => one - other);

/** What was made of the listed words that were asked for, by their place; of other words nothing is remembered. */
type Made<T> = { list: (T | undefined)[] | undefined };

/** The symbols of a word with its marks, and whether it is listed itself, and not only its beginning. */
type Listed = { readonly listed: readonly number[]; readonly isListed: boolean };
export type Make<T> = (listed: readonly number[], isListed: boolean) => T;

/** A word that may have been meant: its symbols, and the languages that have it. Nothing else is asked of it alone. */
export type NearWord = Spoken & { readonly listed: readonly number[] };
export type SpokenBy = (listed: readonly number[]) => Spoken;

/** The place of a word in a table, below zero where it has none. */
const placeIn = ({ fingerprints, checks, buckets }: WordTable, fingerprint: number, check: number): number => {
  const bucket = bucketOf(fingerprint, buckets.length - 1);
  const end = buckets[bucket + 1] ?? 0;
  for (let at = buckets[bucket] ?? 0; at < end; at += 1) if (fingerprints[at] === fingerprint && checks[at] === check) return at;
  return -1;
};

const listedAt = ({ symbols, lists }: WordTable, at: number): readonly number[] => sortedAt(symbols, lists[at] ?? 0);

/** Finds words by fingerprint. `T` is what the caller wants to know of a word, made of its symbols once. */
export class WordFinder<T extends Listed> {
  private readonly vocabulary: Vocabulary;
  private readonly make: Make<T>;
  private readonly spokenBy: SpokenBy;
  private readonly unlisted: T;
  private readonly words: Made<T> = { list: undefined };
  private readonly stems: Made<T> = { list: undefined };
  private nearWords: NearWords | undefined;
  private found: NearWord[] = [];

  constructor(vocabulary: Vocabulary, make: Make<T>, spokenBy: SpokenBy) {
    this.vocabulary = vocabulary;
    this.make = make;
    this.spokenBy = spokenBy;
    this.unlisted = make([], false);
  }

  /** A folded word with its symbols: its own, and those of its listed beginnings; none for a word that is not listed. */
  wordOf(word: string): T {
    const sums = new Fingerprint();
    let beginnings: T | undefined;
    const { words, stems, stemFilter } = this.vocabulary;
    for (let at = 0; at < word.length; at += 1) {
      sums.add(word.charCodeAt(at));
      if (at + 1 >= shortestStem && mayHave(stemFilter, stemFilterBits, sums.hash))
        beginnings = this.both(beginnings, this.find(stems, this.stems, sums.hash >>> 0, sums.check & 0xffff));
    }
    return this.both(beginnings, this.find(words, this.words, sums.hash >>> 0, sums.check & 0xffff)) ?? this.unlisted;
  }

  /** Those listed words that one slip of the finger may have made this of. */
  near(typed: string): readonly NearWord[] {
    this.found = [];
    // Made at the first word that is not listed: a start that reads STOP does not pay for it.
    (this.nearWords ??= this.slips()).of(typed);
    return this.found;
  }

  private slips(): NearWords {
    const { words, stems, stemFilter, headFilter } = this.vocabulary;
    const wordFilter = filterOf(words.fingerprints, wordFilterBits);
    const mayBe = {
      word: (hash: number) => mayHave(wordFilter, wordFilterBits, hash),
      stem: (hash: number) => mayHave(stemFilter, stemFilterBits, hash),
      head: (hash: number) => mayHave(headFilter, stemFilterBits, hash),
    };
    return new NearWords(mayBe, (hash, check, isStem) => {
      const table = isStem ? stems : words;
      const at = placeIn(table, hash, check);
      if (at < 0) return;
      const listed = listedAt(table, at);
      const { low, high } = this.spokenBy(listed);
      this.found.push({ listed, low, high });
    });
  }

  private both(a: T | undefined, b: T | undefined): T | undefined {
    if (a === undefined || b === undefined) return a ?? b;
    return this.make(merged(a.listed, b.listed), b.isListed);
  }

  private find(table: WordTable, made: Made<T>, fingerprint: number, check: number): T | undefined {
    const at = placeIn(table, fingerprint, check);
    if (at < 0) return undefined;
    return ((made.list ??= emptyList(table.fingerprints.length))[at] ??= this.make(listedAt(table, at), made === this.words));
  }
}
