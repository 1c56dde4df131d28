import { mayBeKept } from './kept-words.ts';
import { Lately } from './lately.ts';
import { type LearntOutcome, learntOutcomes } from './learnt-outcome.ts';
import { Network, type WordRows } from './network.ts';
import { afterLast, beforeFirst, eachPlace, headOf, placeBits, placeOfTwo, placesOf } from './ngrams.ts';
import type { KeptWord } from './words-of-letters.ts';

/** For these there are two tables besides: one of notions alone, and one of letters and words. */
export const lookedAtApart = ['anything', 'an end of texts'] as const satisfies readonly LearntOutcome[];
export type LookedAtApart = (typeof lookedAtApart)[number];

/**
 * What a table weighs. `all`: letters and words, or wording, with ideas and notions. `letters`: letters and words alone, by which most texts are told before anything else is looked for. `wording`: these, and what else tells of how a text is worded (wording.ts),
 * because of a mistyped word no idea is known. `notions`: these alone, because a thought that nobody had in one language is known from another, and letters that happen to be known would hide it.
 */
export type Weighs = 'all' | 'letters' | 'wording' | 'notions';

/** A table of weights for an outcome. */
export type TableOf = { readonly outcome: LearntOutcome; readonly weighs: Weighs };

/** All, in the order in which they are written. */
export const learntTables: readonly TableOf[] = [
  { outcome: 'anything', weighs: 'letters' },
  { outcome: 'an end of texts', weighs: 'wording' },
  ...lookedAtApart.map((outcome) => ({ outcome, weighs: 'notions' as const })),
  ...learntOutcomes.map((outcome) => ({ outcome, weighs: 'all' as const })),
];

/**
 * Ends of texts are learnt from most, and by all their wording; where features share a place slips are lost. Pairs of notions for them have half as many places. For the others an eighth is enough: whether anything is asked for is looked up for
 * each text, so that its table should stay near.
 */
const bitsOf = ({ outcome, weighs }: TableOf): number => {
  if (outcome !== 'an end of texts') return placeBits - 3;
  return weighs === 'notions' ? placeBits - 1 : placeBits;
};
/** By how many bits a place is shortened in a table. */
export const shortenedBy = (table: TableOf): number => placeBits - bitsOf(table);

/** Of a weight of one. */
export const stepsOfOne = 32;
const headBytes = 4;

/** The bytes of a table: what is added always as a float of four bytes, little-endian, then a signed byte for each place. */
export const tableBytes = (table: TableOf): number => headBytes + 2 ** bitsOf(table);

type Table = { readonly always: number; readonly shorter: number; readonly weights: Int8Array };

/** All tables as bytes; a place of each has the weight of the features that share it. */
export const bytesOfTables = (weightsOf: (table: TableOf) => { readonly always: number; readonly weights: Float64Array }): Uint8Array => {
  const all = new Uint8Array(learntTables.reduce((sum, table) => sum + tableBytes(table), 0));
  let at = 0;
  for (const table of learntTables) {
    const { always, weights } = weightsOf(table);
    new DataView(all.buffer, at).setFloat32(0, always, true);
    const bytes = new Int8Array(all.buffer, at + headBytes, tableBytes(table) - headBytes);
    weights.forEach((weight, place) => (bytes[place] = Math.max(-127, Math.min(127, Math.round(weight * stepsOfOne)))));
    at += tableBytes(table);
  }
  return all;
};

/** So many bytes all tables have; those of the network (network.ts) follow them. */
export const bytesOfAllTables = learntTables.reduce((sum, table) => sum + tableBytes(table), 0);

/** The tables with the network behind them, as they are kept. */
export const withNetwork = (tables: Uint8Array, network: Uint8Array): Uint8Array => {
  const all = new Uint8Array(bytesOfAllTables + network.length);
  all.set(tables.subarray(0, bytesOfAllTables));
  all.set(network, bytesOfAllTables);
  return all;
};

type Tables = Readonly<Record<Weighs, ReadonlyMap<LearntOutcome, Table>>>;
const noTables = (): Record<Weighs, Map<LearntOutcome, Table>> => ({ all: new Map(), letters: new Map(), wording: new Map(), notions: new Map() });

const tablesIn = (bytes: Uint8Array): Tables => {
  const tables = noTables();
  let at = bytes.byteOffset;
  for (const table of learntTables) {
    tables[table.weighs].set(table.outcome, {
      always: new DataView(bytes.buffer, at).getFloat32(0, true),
      shorter: shortenedBy(table),
      weights: new Int8Array(bytes.buffer, at + headBytes, tableBytes(table) - headBytes),
    });
    at += tableBytes(table);
  }
  return tables;
};

const none: readonly number[] = [];

const leadBy = (table: Table | undefined, places: readonly number[], more = none): number => {
  if (table === undefined) return Number.NEGATIVE_INFINITY;
  const { weights, shorter, always } = table;
  let sum = 0;
  for (const place of places) sum += weights[place >>> shorter] ?? 0;
  for (const place of more) sum += weights[place >>> shorter] ?? 0;
  return always + sum / stepsOfOne;
};

/** What a word weighs by itself for anything, how it begins, and the text that it was met in last. */
type KnownWord = { readonly weight: number; readonly head: number; readonly isKept: boolean; text: number };

const mostOfGeneration = 12_288;

/** The places of what begins at a word. */
export type PlacesAt = { readonly at: number; readonly places: readonly number[] };

/** A word of a text and how much its letters speak for an outcome. */
export type WordWeight = { readonly at: number; readonly weight: number };

/**
 * By how much a text that asks for anything is likelier than one that does not, as a logarithm of odds, or `NEGATIVE_INFINITY` where nothing can be said.
 * @property ofPart what those of its words add that follow each other and add most: who tells a story may ask for something besides
 */
export type Lead = { readonly ofAll: number; readonly ofPart: number };
export const noLead: Lead = { ofAll: Number.NEGATIVE_INFINITY, ofPart: Number.POSITIVE_INFINITY };

/** Linear models over the letters, words, ideas and notions of a text, learnt by `npm run weigh`. Leads are logarithms of odds. */
export class NgramModel {
  private readonly tables: Tables;
  /** It is asked for each text. */
  private readonly anyByLetters: Table | undefined;
  private readonly kept = new Lately<KnownWord>(mostOfGeneration);
  private readonly ofNetwork: Uint8Array;
  private network: Network | undefined;
  private texts = 0;

  /** @param bytes as `bytesOfTables` makes them, or `withNetwork`; without any, nothing is ever likely */
  constructor(bytes: Uint8Array) {
    this.tables = bytes.length === 0 ? noTables() : tablesIn(bytes);
    this.ofNetwork = bytes.subarray(bytesOfAllTables);
    this.anyByLetters = this.tables.letters.get('anything');
  }

  /** What the letters and words of a text alone say to any request: of each word that was met before only one number is asked for. @param kept the words as they came before, of which some may be spelled otherwise */
  leadOfAnything(words: readonly string[], kept?: readonly KeptWord[]): Lead {
    const table = this.anyByLetters;
    if (table === undefined) return noLead;
    const { weights, shorter, always } = table;
    this.texts = (this.texts + 1) | 0;
    let [sum, part, most] = [0, 0, Number.NEGATIVE_INFINITY];
    let before = beforeFirst;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      const known = this.knownOf(word, kept?.[at], table);
      const ofTwo = weights[placeOfTwo(before, known.head) >>> shorter] ?? 0;
      if (known.isKept ? known.text !== this.texts : words.indexOf(word) === at) sum += known.weight;
      known.text = this.texts;
      sum += ofTwo;
      part = Math.max(part + ofTwo, 0) + known.weight;
      most = Math.max(most, part);
      before = known.head;
    }
    const atEnd = weights[placeOfTwo(before, afterLast) >>> shorter] ?? 0;
    return { ofAll: always + (sum + atEnd) / stepsOfOne, ofPart: Math.max(most, part + atEnd) / stepsOfOne };
  }

  /** By letters and words alone, of anything; of an end of texts by all its wording. @param wording the places of it, as `placesOfWording` names them */
  leadByWords(outcome: LookedAtApart, words: readonly string[], wording: readonly number[]): number {
    return outcome === 'anything' ? leadBy(this.tables.letters.get(outcome), placesOf(words)) : leadBy(this.tables.wording.get(outcome), wording);
  }

  /** By notions alone. @param places as `placesOfNotions` names them */
  leadByNotions(outcome: LookedAtApart, places: readonly number[]): number {
    return leadBy(this.tables.notions.get(outcome), places);
  }

  /** What the network says of each outcome, in the order of `learntOutcomes`; where there is none, or no word, nothing. @param words as `rowsOfWords` makes them */
  leadsByNetwork(words: readonly WordRows[]): readonly number[] {
    if (this.ofNetwork.length === 0 || words.length === 0) return none;
    this.network ??= new Network(this.ofNetwork);
    return this.network.leads(words);
  }

  /** By all. @param ofWords the places of letters and words (`placesOf`), of an end of texts those of its wording (`placesOfWording`) @param besides those of ideas and notions (`placesOfIdeas`, `placesOfNotions`) */
  leadOf(outcome: LearntOutcome, ofWords: readonly number[], besides: readonly number[] = none): number {
    return leadBy(this.tables.all.get(outcome), ofWords, besides);
  }

  /** The words of a text whose own letters, with the ideas and notions that begin there, speak for an outcome, heaviest first. @param ideas the places of each */
  telling(outcome: LearntOutcome, words: readonly string[], ideas: readonly PlacesAt[] = []): readonly WordWeight[] {
    const table = this.tables.all.get(outcome);
    if (table === undefined) return [];
    const { weights, shorter } = table;
    const found = words.map((word, at) => ({ at, weight: words.indexOf(word) === at ? this.weightOf(word, table) : 0 }));
    for (const { at, places } of ideas) {
      const word = found[at];
      if (word !== undefined) for (const place of places) word.weight += weights[place >>> shorter] ?? 0;
    }
    return found.filter(({ weight }) => weight > 0).toSorted((one, other) => other.weight - one.weight);
  }

  private weightOf(word: string, { weights, shorter }: Table): number {
    let sum = 0;
    eachPlace(word, (place) => (sum += weights[place >>> shorter] ?? 0));
    return sum;
  }

  private knownOf(word: string, kept: KeptWord | undefined, table: Table): KnownWord {
    if (kept === undefined || kept.text !== word) return this.known(word, table);
    // What another model makes of it is of no use here.
    if (kept.weighedBy !== this) {
      kept.weight = this.known(word, table);
      kept.weighedBy = this;
    }
    return kept.weight as KnownWord;
  }

  private known(word: string, table: Table): KnownWord {
    const known = this.kept.get(word);
    if (known !== undefined) return known;
    const found = { weight: this.weightOf(word, table), head: headOf(word), isKept: mayBeKept(word), text: 0 };
    if (found.isKept) this.kept.set(word, found);
    return found;
  }
}

export const placesOfTable = (table: TableOf): number => 2 ** bitsOf(table);
