import { type Automaton, gap, hasSymbol, mayHave, type SymbolSet, symbolFilter } from './automaton.ts';
import { KeptSteps, notKept } from './kept-steps.ts';
import { nowhere, type Spoken } from './spoken.ts';

/**
 * Edges of several nodes together, by symbol; a symbol may lead to more than one.
 * @property firsts of many edges, as those from the beginning, the first one of each symbol, plus one: each word is looked for there. Made once they were searched often, since a start that reads STOP does not pay for it
 */
type Edges = {
  readonly symbols: Uint32Array;
  readonly children: Uint32Array;
  readonly filter: Uint8Array | undefined;
  firsts: Uint32Array | undefined;
  searched: number;
};

/** Fewer edges are searched without a filter, and of more it is known, once it was asked so often, where each symbol's begin. */
const [fewestFiltered, mostFiltered] = [16, 1024];
const searchedOften = 1000;

const firstsOf = (symbols: Uint32Array): Uint32Array => {
  const firsts = new Uint32Array((symbols.at(-1) ?? 0) + 1);
  for (let edge = symbols.length - 1; edge >= 0; edge -= 1) firsts[symbols[edge] ?? 0] = edge + 1;
  return firsts;
};

/** @param symbols sorted */
const asEdges = (symbols: Uint32Array, children: Uint32Array): Edges => {
  const isFiltered = symbols.length >= fewestFiltered && symbols.length <= mostFiltered;
  return { symbols, children, filter: isFiltered ? symbolFilter(symbols, symbols.length) : undefined, firsts: undefined, searched: 0 };
};

/** Where some edges with a symbol begin, or would. */
const firstEdge = (edges: Edges, wanted: number): number => {
  const { symbols, firsts } = edges;
  if (firsts !== undefined) return (firsts[wanted] || symbols.length + 1) - 1;
  if (symbols.length > mostFiltered && (edges.searched += 1) > searchedOften) edges.firsts = firstsOf(symbols);
  let low = 0;
  let high = symbols.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((symbols[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The nodes that some edges lead to by some symbols, which are sorted; undefined where none. The shorter list is walked, the longer searched. */
const along = (edges: Edges, wanted: readonly number[], word: SymbolSet | undefined): number[] | undefined => {
  const { symbols, children, filter } = edges;
  let found: number[] | undefined;
  if (word !== undefined && symbols.length <= wanted.length) {
    for (let edge = 0; edge < symbols.length; edge += 1) {
      const symbol = symbols[edge] ?? 0;
      if (hasSymbol(word, symbol)) (found ??= []).push(children[edge] ?? 0);
    }
    return found;
  }
  for (let at = 0; at < wanted.length; at += 1) {
    const symbol = wanted[at] ?? 0;
    if (filter !== undefined && !mayHave(filter, symbol)) continue;
    for (let edge = firstEdge(edges, symbol); symbols[edge] === symbol; edge += 1) (found ??= []).push(children[edge] ?? 0);
  }
  return found;
};

type Nodes = readonly number[];
const noNodes: Nodes = [];
/** What steps are kept by: each word has a number of its own. */
type Step = SymbolSet & { readonly id: number };
/** The ideas that a word or expression is, by their symbols, and the languages of any of them. */
export type Ideas = Spoken & { readonly symbols: readonly number[] };
export const noIdeas: Ideas = { symbols: [], ...nowhere };
/** Groups that stand together: the symbols of each, sorted, a number below zero of their own, and those of the symbols that are ideas. */
export type Groups = { readonly symbols: readonly number[]; readonly id: number; readonly ideas: Ideas };

/** What the states of one automaton share. */
type Common = { readonly automaton: Automaton; readonly kept: KeptSteps<State>; states: number };

/**
 * The nodes of an automaton that the same words lead to, followed together. Where a next word leads is worked out when it first comes, and kept: the automaton is made
 * deterministic over words as far as people's texts need it (lazy subset construction).
 */
export class State {
  /** Its number among the states; by twice that its steps are kept, by one more those after a gap. */
  private readonly id: number;
  /** Those at which something ends. */
  readonly ends: Nodes;
  /** Nothing goes on from here. */
  readonly isLast: boolean;
  readonly hasGap: boolean;
  private readonly common: Common;
  readonly nodes: Nodes;
  private edges: Edges | undefined;
  private edgesAfterGap: Edges | undefined;

  constructor(common: Common, nodes: Nodes) {
    const { labels, starts, symbols } = common.automaton;
    let ends: number[] | undefined;
    let [isLast, hasGap] = [true, false];
    for (const node of nodes) {
      if (labels[node] !== 0) (ends ??= []).push(node);
      const first = starts[node] ?? 0;
      if (first === starts[node + 1]) continue;
      isLast = false;
      // Of the symbols, the gap is the first.
      if (symbols[first] === gap) hasGap = true;
    }
    this.id = common.states;
    this.ends = ends ?? noNodes;
    this.isLast = isLast;
    this.hasGap = hasGap;
    this.common = common;
    this.nodes = nodes;
    common.states = (common.states + 1) | 0;
  }

  /** Where a word leads; undefined where nowhere. */
  after(word: Step): State | undefined {
    const { kept } = this.common;
    const place = kept.find(this.id << 1, word.id);
    return place === notKept ? this.keep(0, word.id, along(this.plain(), word.symbols, word)) : kept.at(place);
  }

  /** Where a word leads that follows a gap. */
  afterGap(word: Step): State | undefined {
    const { kept } = this.common;
    const place = kept.find((this.id << 1) | 1, word.id);
    return place === notKept ? this.keep(1, word.id, along(this.beyondGap(), word.symbols, word)) : kept.at(place);
  }

  /** Where any of some symbols leads, which are sorted. */
  bySymbols(symbols: readonly number[]): State | undefined {
    const found = along(this.plain(), symbols, undefined);
    return found && new State(this.common, found);
  }

  /** The same for groups. */
  byGroups(groups: Groups, isAfterGap: boolean): State | undefined {
    const { kept } = this.common;
    const afterGap = isAfterGap ? 1 : 0;
    const place = kept.find((this.id << 1) | afterGap, groups.id);
    if (place !== notKept) return kept.at(place);
    return this.keep(afterGap, groups.id, along(isAfterGap ? this.beyondGap() : this.plain(), groups.symbols, undefined));
  }

  private plain(): Edges {
    return (this.edges ??= edgesOf(this.common.automaton, this.nodes));
  }

  private beyondGap(): Edges {
    return (this.edgesAfterGap ??= edgesBeyondGap(this.common.automaton, this.nodes));
  }

  private keep(afterGap: 0 | 1, by: number, found: Nodes | undefined): State | undefined {
    const state = found && new State(this.common, found);
    this.common.kept.keep((this.id << 1) | afterGap, by, state);
    return state;
  }
}

/** Edges are sorted by numbers that hold the symbol before the place in their list: natively, many times as fast as by a comparison. */
const placesInNumber = 2 ** 24;

const together = ({ symbols, children }: Automaton, edges: readonly number[]): Edges => {
  const sorted = Float64Array.from(edges, (edge, place) => (symbols[edge] ?? 0) * placesInNumber + place).toSorted();
  const [own, led] = [new Uint32Array(sorted.length), new Uint32Array(sorted.length)];
  for (let at = 0; at < sorted.length; at += 1) {
    const edge = edges[(sorted[at] ?? 0) % placesInNumber] ?? 0;
    own[at] = symbols[edge] ?? 0;
    led[at] = children[edge] ?? 0;
  }
  return asEdges(own, led);
};

/** The edges of some nodes, but for the gap. */
const edgesOf = (automaton: Automaton, nodes: Nodes): Edges => {
  const { starts, symbols, children } = automaton;
  const [only] = nodes;
  if (only !== undefined && nodes.length === 1) {
    const start = starts[only] ?? 0;
    const from = symbols[start] === gap ? start + 1 : start;
    const to = Math.max(from, starts[only + 1] ?? 0);
    return asEdges(symbols.subarray(from, to), children.subarray(from, to));
  }
  const edges: number[] = [];
  for (const node of nodes) for (let edge = starts[node] ?? 0; edge < (starts[node + 1] ?? 0); edge += 1) if (symbols[edge] !== gap) edges.push(edge);
  return together(automaton, edges);
};

/** The edges after a gap. */
const edgesBeyondGap = (automaton: Automaton, nodes: Nodes): Edges => {
  const { starts, symbols, children } = automaton;
  const edges: number[] = [];
  for (const node of nodes) {
    const first = starts[node] ?? 0;
    if (first === starts[node + 1] || symbols[first] !== gap) continue;
    const after = children[first] ?? 0;
    for (let edge = starts[after] ?? 0; edge < (starts[after + 1] ?? 0); edge += 1) edges.push(edge);
  }
  return together(automaton, edges);
};

/** Where all that an automaton has begins. */
export const firstState = (automaton: Automaton): State => new State({ automaton, kept: new KeptSteps(), states: 0 }, [0]);
