/**
 * Words by fingerprint: 48 bits of each, sorted, so that a table of a hundred thousand is ready as soon as it is in memory. Two of the words that anybody
 * ever texts have the same fingerprint with a probability of about one in ten thousand million for each.
 */
export type WordTable = {
  readonly fingerprints: Uint32Array;
  readonly checks: Uint16Array;
  /** Symbols of word `n`: from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly symbols: Uint16Array;
  /** Where the fingerprints begin that share their first bits. */
  readonly buckets: Uint32Array;
};

export type Vocabulary = {
  readonly words: WordTable;
  readonly stems: WordTable;
  /** A bit for the last bits of each stem's fingerprint: most beginnings of words need no look-up. */
  readonly stemFilter: Uint8Array;
};

/** The shortest beginning of a word that may be listed with a star. */
export const shortestStem = 3;

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
/** FNV-1a, 32 bits. @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, prime);
const mixCheck = (check: number, code: number): number => (Math.imul(check, 31) + code) & 0xffff;

export const fingerprintOf = (word: string): readonly [fingerprint: number, check: number] => {
  let hash = offsetBasis;
  let check = 0;
  for (let at = 0; at < word.length; at += 1) {
    hash = mix(hash, word.charCodeAt(at));
    check = mixCheck(check, word.charCodeAt(at));
  }
  return [hash >>> 0, check];
};

const bucketBits = 12;
export const bucketCount = 1 << bucketBits;
export const bucketOf = (fingerprint: number): number => fingerprint >>> (32 - bucketBits);

export const filterBytes = 1 << 13;
const filterPlace = (fingerprint: number): number => (fingerprint & 0xffff) >> 3;
const filterBit = (fingerprint: number): number => 1 << (fingerprint & 7);

export const stemFilterOf = (fingerprints: Uint32Array): Uint8Array => {
  const filter = new Uint8Array(filterBytes);
  for (const fingerprint of fingerprints) filter[filterPlace(fingerprint)] = (filter[filterPlace(fingerprint)] ?? 0) | filterBit(fingerprint);
  return filter;
};

/** A word that is listed may have several symbols; they are sorted everywhere. */
const merged = (a: readonly number[], b: readonly number[]): readonly number[] => [...a, ...b].toSorted((one, other) => one - other);

/** What was made of the listed words that were asked for, by their place; of other words nothing is remembered. */
type Made<T> = (T | undefined)[];

/** Finds words by fingerprint. `T` is what the caller wants to know of a word, made of its symbols once. */
export class WordFinder<T extends { readonly symbols: readonly number[] }> {
  private readonly vocabulary: Vocabulary;
  private readonly make: (symbols: readonly number[]) => T;
  private readonly unlisted: T;
  private readonly words: Made<T> = [];
  private readonly stems: Made<T> = [];

  constructor(vocabulary: Vocabulary, make: (symbols: readonly number[]) => T) {
    this.vocabulary = vocabulary;
    this.make = make;
    this.unlisted = make([]);
  }

  /** A folded word with its symbols: its own, and those of its listed beginnings; none for a word that is not listed. */
  wordOf(word: string): T {
    let hash = offsetBasis;
    let check = 0;
    let beginnings: T | undefined;
    const { words, stems, stemFilter } = this.vocabulary;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      hash = mix(hash, code);
      check = mixCheck(check, code);
      if (at + 1 >= shortestStem && ((stemFilter[filterPlace(hash)] ?? 0) & filterBit(hash)) !== 0)
        beginnings = this.both(beginnings, this.find(stems, this.stems, hash >>> 0, check));
    }
    return this.both(beginnings, this.find(words, this.words, hash >>> 0, check)) ?? this.unlisted;
  }

  private both(a: T | undefined, b: T | undefined): T | undefined {
    if (a === undefined || b === undefined) return a ?? b;
    return this.make(merged(a.symbols, b.symbols));
  }

  private find(table: WordTable, made: Made<T>, fingerprint: number, check: number): T | undefined {
    const bucket = bucketOf(fingerprint);
    const end = table.buckets[bucket + 1] ?? 0;
    for (let at = table.buckets[bucket] ?? 0; at < end; at += 1)
      if (table.fingerprints[at] === fingerprint && table.checks[at] === check)
        return (made[at] ??= this.make([...table.symbols.subarray(table.starts[at], table.starts[at + 1])]));
    return undefined;
  }
}
