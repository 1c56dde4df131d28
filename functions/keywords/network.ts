import { eachPlace, hashOf, placeBits, placeOfPair } from './ngrams.ts';
import type { KindsAt } from './idea-features.ts';
import { learntOutcomes } from './learnt-outcome.ts';
import type { NotionsAt } from './notions.ts';

/*
 * A small convolutional network beside the linear models (ngram-model.ts). Each word is the sum of learnt rows: those of its letters and itself, and those of the notions and kinds of ideas that begin at it.
 * Filters look at three words that follow each other, others at three such places; of each filter the most that it finds counts. So it knows what stands beside what, where the linear models add up
 * what stands somewhere. Sums, products, the greater of two and one square root, in one order: each machine gives the same to the last bit.
 *
 * @see https://aclanthology.org/D14-1181 convolutional networks for sentences
 * @see https://arxiv.org/abs/1607.04606 words as the sum of their letters on end
 */

/** Numbers that a word is; filters of each layer; what stands between them and the outcomes. */
export const [wide, filters, hidden] = [32, 64, 48];
/** Bits of a row of letters, and of a name of a notion or idea. */
const [letterBits, nameBits] = [17, 14];
export const [letterRows, nameRows] = [2 ** letterBits, 2 ** nameBits];
export const outcomeCount = learntOutcomes.length;
/** Words before and after one that a filter sees, with it. */
export const taps = 3;
/** Words of a text beyond these are not read. */
export const mostWordsRead = 40;
/** What all filters have found, and the mean word. */
export const found = 2 * filters + wide;

/** A word as the network sees it: the rows of its letters and itself, and of what it is about. */
export type WordRows = { readonly letters: readonly number[]; readonly names: readonly number[] };

const [ofNotion, ofKind] = [hashOf('row of a notion'), hashOf('row of a kind')];
const rowOfName = (kind: number, name: string): number => placeOfPair(kind, hashOf(name), 0) >>> (placeBits - nameBits);
/** The row of a word that no list has. */
export const unknownRow = rowOfName(hashOf('row of an unknown word'), '');

const rowsNamed = new WeakMap<readonly string[], readonly number[]>();
/** Made once for a list of names. */
const rowsOfNames = (kind: number, names: readonly string[]): readonly number[] => {
  let rows = rowsNamed.get(names);
  if (rows === undefined) rowsNamed.set(names, (rows = names.map((name) => rowOfName(kind, name))));
  return rows;
};

export const rowsOfLetters = (word: string): readonly number[] => {
  const rows: number[] = [];
  eachPlace(word, (place) => rows.push(place >>> (placeBits - letterBits)));
  return rows;
};

/** The words of a text as their rows. @param names of notions and of kinds of ideas */
export const rowsOfWords = (
  words: readonly string[],
  notions: readonly NotionsAt[],
  kinds: readonly KindsAt[],
  names: { readonly notionNames: readonly string[]; readonly ideaKinds: readonly string[] },
): readonly WordRows[] => {
  const [notionRows, kindRows] = [rowsOfNames(ofNotion, names.notionNames), rowsOfNames(ofKind, names.ideaKinds)];
  const about: number[][] = words.slice(0, mostWordsRead).map(() => []);
  const isWithin = new Uint8Array(about.length);
  for (const { from, to, notions: own } of notions) {
    for (const notion of own) about[from]?.push(notionRows[notion] ?? 0);
    isWithin.fill(1, from, to);
  }
  for (const { at, kinds: own } of kinds) {
    for (const kind of own) about[at]?.push(kindRows[kind] ?? 0);
    isWithin.fill(1, at, at + 1);
  }
  return about.map((rows, at) => ({ letters: rowsOfLetters(words[at] ?? ''), names: isWithin[at] === 1 ? rows : [unknownRow] }));
};

/** The weights of the layers, one after the other: first filters (tap, number of a word, filter), their bias, second filters (tap, first filter, second filter), their bias, hidden (what was found, hidden), bias, outcomes (hidden, outcome), bias. */
const layers = { first: taps * wide * filters, firstBias: filters, second: taps * filters * filters, secondBias: filters } as const;
const heads = { hidden: found * hidden, hiddenBias: hidden, last: hidden * outcomeCount, lastBias: outcomeCount } as const;
export type Layer = keyof typeof layers | keyof typeof heads;
export const layerSizes: readonly (readonly [Layer, number])[] = [...Object.entries(layers), ...Object.entries(heads)] as [Layer, number][];
export type Layers = Readonly<Record<Layer, Float32Array>>;
export const layersIn = (weights: Float32Array): Layers => {
  let at = 0;
  const parts = layerSizes.map(([layer, size]) => [layer, weights.subarray(at, (at += size))] as const);
  return Object.fromEntries(parts) as Record<Layer, Float32Array>;
};
export const weightsOfLayers = layerSizes.reduce((sum, [, size]) => sum + size, 0);

/** The bytes of a network: what one step of a row weighs (a float of four bytes, little-endian), the rows of letters and of names as signed bytes, and the weights of the layers as such floats. */
const stepBytes = 4;
export const networkBytes = stepBytes + (letterRows + nameRows) * wide + 4 * weightsOfLayers;

/** @param rows of letters, then of names */
export const bytesOfNetwork = (rows: Float32Array, weights: Float32Array, step: number): Uint8Array => {
  const bytes = new Uint8Array(networkBytes);
  const view = new DataView(bytes.buffer);
  view.setFloat32(0, step, true);
  const exact = view.getFloat32(0, true);
  rows.forEach((value, at) => view.setInt8(stepBytes + at, Math.max(-127, Math.min(127, Math.round(value / exact)))));
  weights.forEach((value, at) => view.setFloat32(stepBytes + rows.length + 4 * at, value, true));
  return bytes;
};

const most = (one: number, other: number): number => (one > other ? one : other);

export class Network {
  private readonly step: number;
  private readonly rows: Int8Array;
  private readonly layers: Layers;

  /** @param bytes as `bytesOfNetwork` makes them @throws RangeError of a network of another shape: it would be read from the wrong places */
  constructor(bytes: Uint8Array) {
    if (bytes.length !== networkBytes)
      throw new RangeError(`a network of ${bytes.length} bytes where this version reads ${networkBytes}: run npm run weigh -- --only network`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.step = view.getFloat32(0, true);
    const rowBytes = (letterRows + nameRows) * wide;
    this.rows = new Int8Array(bytes.buffer, bytes.byteOffset + stepBytes, rowBytes);
    // Floats must begin at a multiple of four; a Buffer's own slice would be no copy.
    const ofLayers = new Uint8Array(4 * weightsOfLayers);
    ofLayers.set(bytes.subarray(stepBytes + rowBytes, networkBytes));
    this.layers = layersIn(new Float32Array(ofLayers.buffer));
  }

  /** What it says of a text to each outcome, in the order of `learntOutcomes`: logarithms of odds. */
  leads(words: readonly WordRows[]): readonly number[] {
    const { layers } = this;
    const seen = this.seenAs(words);
    const one = filtered(seen, words.length, wide, layers.first, layers.firstBias);
    const two = filtered(one, words.length, filters, layers.second, layers.secondBias);
    const all = new Float64Array(found);
    for (let at = 0; at < words.length; at += 1) {
      for (let filter = 0; filter < filters; filter += 1) {
        all[filter] = most(all[filter] ?? 0, one[at * filters + filter] ?? 0);
        all[filters + filter] = most(all[filters + filter] ?? 0, two[at * filters + filter] ?? 0);
      }
      for (let place = 0; place < wide; place += 1)
        all[2 * filters + place] = (all[2 * filters + place] ?? 0) + (seen[at * wide + place] ?? 0) / Math.sqrt(words.length);
    }
    const between = dense(all, layers.hidden, layers.hiddenBias).map((value) => most(value, 0));
    return Array.from(dense(between, layers.last, layers.lastBias));
  }

  private seenAs(words: readonly WordRows[]): Float64Array {
    const seen = new Float64Array(words.length * wide);
    const { rows, step } = this;
    const add = (at: number, row: number): void => {
      for (let place = 0; place < wide; place += 1) seen[at * wide + place] = (seen[at * wide + place] ?? 0) + (rows[row * wide + place] ?? 0);
    };
    words.forEach(({ letters, names }, at) => {
      for (const row of letters) add(at, row);
      for (const row of names) add(at, letterRows + row);
    });
    return seen.map((value) => value * step);
  }
}

/** What filters find at each word, none below zero. @param input so many numbers for each of so many words */
const filtered = (input: Float64Array, count: number, inputs: number, weights: Float32Array, bias: Float32Array): Float64Array => {
  const output = new Float64Array(count * filters);
  for (let at = 0; at < count; at += 1) {
    const own = output.subarray(at * filters, (at + 1) * filters);
    own.set(bias);
    for (let tap = 0; tap < taps; tap += 1) {
      const from = at + tap - 1;
      if (from < 0 || from >= count) continue;
      for (let place = 0; place < inputs; place += 1) {
        const value = input[from * inputs + place] ?? 0;
        if (value === 0) continue;
        const row = (tap * inputs + place) * filters;
        for (let filter = 0; filter < filters; filter += 1) own[filter] = (own[filter] ?? 0) + value * (weights[row + filter] ?? 0);
      }
    }
    for (let filter = 0; filter < filters; filter += 1) own[filter] = most(own[filter] ?? 0, 0);
  }
  return output;
};

const dense = (input: Float64Array, weights: Float32Array, bias: Float32Array): Float64Array => {
  const output = Float64Array.from(bias);
  const { length } = output;
  input.forEach((value, at) => {
    if (value !== 0)
      for (let place = 0; place < length; place += 1) output[place] = (output[place] ?? 0) + value * (weights[at * length + place] ?? 0);
  });
  return output;
};
