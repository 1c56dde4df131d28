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

const none: readonly number[] = [];

/** Symbols are sorted everywhere. */
const merged = (a: readonly number[], b: readonly number[]): readonly number[] => [...a, ...b].toSorted((one, other) => one - other);

/** Finds symbols by word, and remembers none of the words it is asked for. */
export class WordFinder {
  private readonly vocabulary: Vocabulary;
  private readonly listed: (readonly number[] | undefined)[] = [];
  private readonly listedStems: (readonly number[] | undefined)[] = [];

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The symbols of a folded word, its own and those of its listed beginnings; empty for a word that is not listed. */
  symbolsOf(word: string): readonly number[] {
    let hash = offsetBasis;
    let check = 0;
    let stems = none;
    const { words, stems: stemTable, stemFilter } = this.vocabulary;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      hash = mix(hash, code);
      check = mixCheck(check, code);
      if (at + 1 >= shortestStem && ((stemFilter[filterPlace(hash)] ?? 0) & filterBit(hash)) !== 0) {
        const found = this.find(stemTable, this.listedStems, hash >>> 0, check);
        if (found !== none) stems = stems === none ? found : merged(stems, found);
      }
    }
    const own = this.find(words, this.listed, hash >>> 0, check);
    if (stems === none) return own;
    return own === none ? stems : merged(own, stems);
  }

  private find(table: WordTable, read: (readonly number[] | undefined)[], fingerprint: number, check: number): readonly number[] {
    const bucket = bucketOf(fingerprint);
    const end = table.buckets[bucket + 1] ?? 0;
    for (let at = table.buckets[bucket] ?? 0; at < end; at += 1)
      if (table.fingerprints[at] === fingerprint && table.checks[at] === check)
        return (read[at] ??= [...table.symbols.subarray(table.starts[at], table.starts[at + 1])]);
    return none;
  }
}
