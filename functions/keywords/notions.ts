import { begunHash, onHash } from './ngrams.ts';
import { type Spoken, spokenIn } from './spoken.ts';

/*
 * What the words of a text are about, the same in every language (languages/notions/notion.ts): 'bother' of “dérangez”, “stört” and “molesten”. A text means nothing by them alone; the linear models
 * (ngrams.ts) weigh them, so that what was learnt in one language is known in all.
 */

/** Forms of notions by their hash, in the order of it. A form that several languages have, or that is of several notions, is there more than once. */
export type NotionTable = {
  readonly hashes: Uint32Array;
  /** See `meaningOfForm`. */
  readonly meanings: Uint16Array;
};

/** Bits of a notion among all, and of a language among all: sixteen. */
const [notionBits, languageBits] = [10, 6];
export const mostNotions = 2 ** notionBits;

/** What a form is: the place of its notion, and that of its language. */
export const meaningOfForm = (notion: number, language: number): number => {
  if (notion >= mostNotions || language >= 2 ** languageBits) throw new RangeError('more notions or languages than a form can name');
  return (language << notionBits) | notion;
};

/** A form as it is looked for: its words with single spaces; what is only how its last word begins ends with a star. */
export const hashOfForm = (form: string): number => {
  let hash = begunHash;
  for (let at = 0; at < form.length; at += 1) hash = onHash(hash, form.charCodeAt(at));
  return hash >>> 0;
};

/** So many words a form has at most, or characters where each is a word. */
export const [mostWordsOfForm, mostCharactersOfForm] = [5, 12];
/** A stem has so many letters at least. */
export const shortestStem = 2;
/** Letters of a word beyond these are not read; nobody types one. */
const longestRead = 40;

/** The notions of a word or expression, as places among all. Word positions, end exclusive. */
export type NotionsAt = { readonly from: number; readonly to: number; readonly notions: readonly number[] };

const [space, star] = [0x20, 0x2a];
const bucketBits = 14;
const none: readonly number[] = [];

/** Finds the notions of texts. */
export class Notions {
  private readonly table: NotionTable;
  /** Where the hashes with the same first bits begin: made when the first text is looked at. */
  private buckets: Uint32Array | undefined;

  constructor(table: NotionTable) {
    this.table = table;
  }

  /** The notions of a text in the order of its words, in some languages alone: at each word the longest form, none within another. */
  in(words: readonly string[], spoken: Spoken): readonly NotionsAt[] {
    const found: NotionsAt[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const one = this.from(words, at, spoken);
      if (one === undefined) continue;
      found.push(one);
      at = one.to - 1;
    }
    return found;
  }

  private from(words: readonly string[], from: number, spoken: Spoken): NotionsAt | undefined {
    let best: NotionsAt | undefined;
    let hash = begunHash;
    for (let at = from; at < words.length && at < from + mostCharactersOfForm; at += 1) {
      const word = words[at] ?? '';
      if (word.length > 1 && at >= from + mostWordsOfForm) break;
      if (at > from) hash = onHash(hash, space);
      const length = Math.min(word.length, longestRead);
      for (let letter = 0; letter < length; letter += 1) {
        hash = onHash(hash, word.charCodeAt(letter));
        if (letter + 1 < shortestStem) continue;
        const notions = this.of(onHash(hash, star), spoken);
        if (notions.length > 0) best = { from, to: at + 1, notions };
      }
      const notions = this.of(hash, spoken);
      if (notions.length > 0) best = { from, to: at + 1, notions };
    }
    return best;
  }

  private of(signed: number, { low, high }: Spoken): readonly number[] {
    const { hashes, meanings } = this.table;
    const hash = signed >>> 0;
    const buckets = (this.buckets ??= bucketsOf(hashes));
    const bucket = hash >>> (32 - bucketBits);
    let found: number[] | undefined;
    for (let at = buckets[bucket] ?? 0; at < (buckets[bucket + 1] ?? 0) && (hashes[at] ?? 0) <= hash; at += 1) {
      const meaning = meanings[at] ?? 0;
      if (hashes[at] !== hash) continue;
      const own = spokenIn(meaning >>> notionBits);
      const notion = meaning & (mostNotions - 1);
      if (((own.low & low) | (own.high & high)) !== 0 && found?.includes(notion) !== true) (found ??= []).push(notion);
    }
    return found ?? none;
  }
}

const bucketsOf = (hashes: Uint32Array): Uint32Array => {
  const buckets = new Uint32Array(2 ** bucketBits + 1);
  for (const hash of hashes) {
    const next = (hash >>> (32 - bucketBits)) + 1;
    buckets[next] = (buckets[next] ?? 0) + 1;
  }
  for (let at = 1; at < buckets.length; at += 1) buckets[at] = (buckets[at] ?? 0) + (buckets[at - 1] ?? 0);
  return buckets;
};
