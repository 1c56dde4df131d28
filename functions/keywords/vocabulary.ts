import { Fingerprint, stirred } from './fingerprint.ts';
import { NearWords } from './near-words.ts';
import { emptyList, sortedAt } from './packed.ts';

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
  /** Where the fingerprints begin that share their first bits. */
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

const bucketBits = 12;
export const bucketCount = 1 << bucketBits;
export const bucketOf = (fingerprint: number): number => fingerprint >>> (32 - bucketBits);

const stemFilterBits = 16;
const wordFilterBits = 19;

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

/** Finds words by fingerprint. `T` is what the caller wants to know of a word, made of its symbols once. */
export class WordFinder<T extends Listed> {
  private readonly vocabulary: Vocabulary;
  private readonly make: Make<T>;
  private readonly unlisted: T;
  private readonly words: Made<T> = { list: undefined };
  private readonly stems: Made<T> = { list: undefined };
  private nearWords: NearWords | undefined;
  private found: T[] = [];

  constructor(vocabulary: Vocabulary, make: Make<T>) {
    this.vocabulary = vocabulary;
    this.make = make;
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
  near(typed: string): readonly T[] {
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
      const one = isStem ? this.find(stems, this.stems, hash, check) : this.find(words, this.words, hash, check);
      if (one !== undefined) this.found.push(one);
    });
  }

  private both(a: T | undefined, b: T | undefined): T | undefined {
    if (a === undefined || b === undefined) return a ?? b;
    return this.make(merged(a.listed, b.listed), b.isListed);
  }

  private find(table: WordTable, made: Made<T>, fingerprint: number, check: number): T | undefined {
    const bucket = bucketOf(fingerprint);
    const end = table.buckets[bucket + 1] ?? 0;
    for (let at = table.buckets[bucket] ?? 0; at < end; at += 1)
      if (table.fingerprints[at] === fingerprint && table.checks[at] === check)
        return ((made.list ??= emptyList(table.fingerprints.length))[at] ??= this.make(
          sortedAt(table.symbols, table.lists[at] ?? 0),
          made === this.words,
        ));
    return undefined;
  }
}
