import type { Intent } from '../domain/intent.ts';
import { mayBeKept } from './kept-words.ts';
import { afterLast, beforeFirst, eachPlace, headOf, placeBits, placeCount, placeOfTwo, placesOf } from './ngrams.ts';

/** What there is a table for: whether anything is asked for; whether that is an end of texts and nothing else; and each request that ends them besides, or is about data. */
export const learntOutcomes = [
  'anything',
  'an end of texts',
  'wrong_number',
  'access',
  'erase',
  'rectify',
  'port',
  'object',
  'restrict',
  'do_not_sell',
] as const satisfies readonly (Intent | 'anything' | 'an end of texts')[];
export type LearntOutcome = (typeof learntOutcomes)[number];

/** Tables of requests are looked at for few texts, and learnt from few: half as many places are enough. */
const bitsOf = (outcome: LearntOutcome): number => (outcome === 'anything' || outcome === 'an end of texts' ? placeBits : placeBits - 1);
/** By how many bits a place is shortened in a table. */
export const shortenedBy = (outcome: LearntOutcome): number => placeBits - bitsOf(outcome);

/** Of a weight of one. */
export const stepsOfOne = 32;
const headBytes = 4;

/** The bytes of a table: what is added always as a float of four bytes, little-endian, then a signed byte for each place. */
export const tableBytes = (outcome: LearntOutcome): number => headBytes + 2 ** bitsOf(outcome);

type Table = { readonly always: number; readonly shorter: number; readonly weights: Int8Array };

/** All tables as bytes; a place of each has the weight of the features that share it. */
export const bytesOfTables = (weightsOf: (outcome: LearntOutcome) => { readonly always: number; readonly weights: Float64Array }): Uint8Array => {
  const all = new Uint8Array(learntOutcomes.reduce((sum, outcome) => sum + tableBytes(outcome), 0));
  let at = 0;
  for (const outcome of learntOutcomes) {
    const { always, weights } = weightsOf(outcome);
    new DataView(all.buffer, at).setFloat32(0, always, true);
    const bytes = new Int8Array(all.buffer, at + headBytes, tableBytes(outcome) - headBytes);
    weights.forEach((weight, place) => (bytes[place] = Math.max(-127, Math.min(127, Math.round(weight * stepsOfOne)))));
    at += tableBytes(outcome);
  }
  return all;
};

const tablesIn = (bytes: Uint8Array): ReadonlyMap<LearntOutcome, Table> => {
  const tables = new Map<LearntOutcome, Table>();
  let at = bytes.byteOffset;
  for (const outcome of learntOutcomes) {
    tables.set(outcome, {
      always: new DataView(bytes.buffer, at).getFloat32(0, true),
      shorter: shortenedBy(outcome),
      weights: new Int8Array(bytes.buffer, at + headBytes, tableBytes(outcome) - headBytes),
    });
    at += tableBytes(outcome);
  }
  return tables;
};

/** What a word weighs by itself for anything, how it begins, and the text that it was met in last. */
type KnownWord = { readonly weight: number; readonly head: number; readonly isKept: boolean; text: number };

const mostKept = 16_384;

/** A word of a text and how much its letters speak for an outcome. */
export type WordWeight = { readonly at: number; readonly weight: number };

/** Linear models over the letters and words of a text, learnt by `npm run weigh`. Leads are logarithms of odds. */
export class NgramModel {
  private readonly tables: ReadonlyMap<LearntOutcome, Table>;
  private readonly kept = new Map<string, KnownWord>();
  private texts = 0;

  /** @param bytes as `bytesOfTables` makes them; without any, nothing is ever likely */
  constructor(bytes: Uint8Array) {
    this.tables = bytes.length === 0 ? new Map<LearntOutcome, Table>() : tablesIn(bytes);
  }

  /** By how much a text that asks for anything is likelier than one that does not: of each word that was met before only one number is asked for. */
  leadOfAnything(words: readonly string[]): number {
    const table = this.tables.get('anything');
    if (table === undefined) return Number.NEGATIVE_INFINITY;
    const { weights, always } = table;
    this.texts = (this.texts + 1) | 0;
    let sum = 0;
    let before = beforeFirst;
    for (let at = 0; at < words.length; at += 1) {
      const known = this.known(words[at] ?? '', table);
      if (known.isKept ? known.text !== this.texts : words.indexOf(words[at] ?? '') === at) sum += known.weight;
      known.text = this.texts;
      sum += weights[placeOfTwo(before, known.head)] ?? 0;
      before = known.head;
    }
    return always + (sum + (weights[placeOfTwo(before, afterLast)] ?? 0)) / stepsOfOne;
  }

  leadOf(outcome: LearntOutcome, words: readonly string[]): number {
    const table = this.tables.get(outcome);
    if (table === undefined) return Number.NEGATIVE_INFINITY;
    const { weights, shorter, always } = table;
    return always + placesOf(words).reduce((sum, place) => sum + (weights[place >>> shorter] ?? 0), 0) / stepsOfOne;
  }

  /** The words of a text whose own letters speak for an outcome, heaviest first. */
  telling(outcome: LearntOutcome, words: readonly string[]): readonly WordWeight[] {
    const table = this.tables.get(outcome);
    if (table === undefined) return [];
    return words
      .map((word, at) => ({ at, weight: words.indexOf(word) === at ? this.weightOf(word, table) : 0 }))
      .filter(({ weight }) => weight > 0)
      .toSorted((one, other) => other.weight - one.weight);
  }

  private weightOf(word: string, { weights, shorter }: Table): number {
    let sum = 0;
    eachPlace(word, (place) => (sum += weights[place >>> shorter] ?? 0));
    return sum;
  }

  private known(word: string, table: Table): KnownWord {
    const known = this.kept.get(word);
    if (known !== undefined) return known;
    const found = { weight: this.weightOf(word, table), head: headOf(word), isKept: mayBeKept(word), text: 0 };
    if (found.isKept) {
      if (this.kept.size >= mostKept) this.kept.clear();
      this.kept.set(word, found);
    }
    return found;
  }
}

export const placesOfTable = (outcome: LearntOutcome): number => placeCount >>> shortenedBy(outcome);
