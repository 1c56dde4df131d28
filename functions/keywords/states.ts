import { type Automaton, gap, hasSymbol, mayHave, type SymbolSet, symbolFilter } from './automaton.ts';

/** Edges of several nodes together, by symbol; a symbol may lead to more than one. */
type Edges = { readonly symbols: Uint32Array; readonly children: Uint32Array; readonly filter: Uint8Array | undefined };

/** Where fewer edges or symbols are to be tried, they are, before anything that is kept is looked for. */
const few = 8;
/** Fewer edges are searched without a filter, and so are more: those from the beginning, where each word is looked for once. */
const [fewestFiltered, mostFiltered] = [16, 8192];
const filterOf = (symbols: Uint32Array): Uint8Array | undefined =>
  symbols.length < fewestFiltered || symbols.length > mostFiltered ? undefined : symbolFilter(symbols, symbols.length);
/** So many steps are kept in all; then it is begun anew. A few thousand words make most of what people write, and their pairs come again. */
const mostKept = 20_000;

/** Where some edges with a symbol begin. */
const firstEdge = (symbols: Uint32Array, wanted: number): number => {
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
const along = ({ symbols, children, filter }: Edges, wanted: readonly number[], word: SymbolSet | undefined): number[] | undefined => {
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
    for (let edge = firstEdge(symbols, symbol); symbols[edge] === symbol; edge += 1) (found ??= []).push(children[edge] ?? 0);
  }
  return found;
};

type Nodes = readonly number[];
/** By a word, or by groups. */
type Kept = Map<SymbolSet | readonly number[], State>;

/** What the states of one automaton share: how many steps are kept, and how often they were forgotten. */
type Common = { readonly automaton: Automaton; kept: number; turn: number; nowhere: State | undefined };

/**
 * The nodes of an automaton that the same words lead to, followed together. Where a next word leads is worked out when it first comes, and kept: the automaton is made
 * deterministic over words as far as people's texts need it (lazy subset construction).
 */
export class State {
  /** Those at which something ends. */
  readonly ends: Nodes;
  /** Whether there are any: a state of none is kept where a word leads nowhere. */
  readonly leads: boolean;
  /** Nothing goes on from here. */
  readonly isLast: boolean;
  readonly hasGap: boolean;
  private readonly common: Common;
  readonly nodes: Nodes;
  private edges: Edges | undefined;
  private edgesAfterGap: Edges | undefined;
  private next: Kept | undefined;
  private nextAfterGap: Kept | undefined;
  private turn: number;

  constructor(common: Common, nodes: Nodes) {
    const { labels, starts, symbols } = common.automaton;
    const ends: number[] = [];
    let [isLast, hasGap] = [true, false];
    for (const node of nodes) {
      if (labels[node] !== 0) ends.push(node);
      const first = starts[node] ?? 0;
      if (first === starts[node + 1]) continue;
      isLast = false;
      // Of the symbols, the gap is the first.
      if (symbols[first] === gap) hasGap = true;
    }
    this.common = common;
    this.nodes = nodes;
    this.ends = ends;
    this.leads = nodes.length > 0;
    this.isLast = isLast;
    this.hasGap = hasGap;
    this.turn = common.turn;
  }

  /** Where a word leads; undefined where nowhere. */
  after(word: SymbolSet): State | undefined {
    const edges = (this.edges ??= edgesOf(this.common.automaton, this.nodes));
    this.forget();
    return this.step(edges, (this.next ??= new Map()), word);
  }

  /** Where a word leads that follows a gap. */
  afterGap(word: SymbolSet): State | undefined {
    const edges = (this.edgesAfterGap ??= edgesBeyondGap(this.common.automaton, this.nodes));
    this.forget();
    return this.step(edges, (this.nextAfterGap ??= new Map<SymbolSet | readonly number[], State>()), word);
  }

  /** Where any of some symbols leads, which are sorted. */
  bySymbols(symbols: readonly number[]): State | undefined {
    const found = along((this.edges ??= edgesOf(this.common.automaton, this.nodes)), symbols, undefined);
    return found && new State(this.common, found);
  }

  /** The same for groups that come again, and are the same list then. */
  byGroups(groups: readonly number[], isAfterGap: boolean): State | undefined {
    const { automaton } = this.common;
    this.forget();
    const kept = isAfterGap
      ? (this.nextAfterGap ??= new Map<SymbolSet | readonly number[], State>())
      : (this.next ??= new Map<SymbolSet | readonly number[], State>());
    const known = kept.get(groups);
    if (known !== undefined) return known.leads ? known : undefined;
    const edges = isAfterGap ? (this.edgesAfterGap ??= edgesBeyondGap(automaton, this.nodes)) : (this.edges ??= edgesOf(automaton, this.nodes));
    return this.keep(kept, groups, along(edges, groups, undefined));
  }

  private forget(): void {
    if (this.turn === this.common.turn) return;
    this.turn = this.common.turn;
    this.next = undefined;
    this.nextAfterGap = undefined;
  }

  private step(edges: Edges, kept: Kept, word: SymbolSet): State | undefined {
    if (edges.symbols.length <= few || word.symbols.length <= few) {
      const tried = along(edges, word.symbols, word);
      return tried && (kept.get(word) ?? this.keep(kept, word, tried));
    }
    const known = kept.get(word);
    if (known !== undefined) return known.leads ? known : undefined;
    return this.keep(kept, word, along(edges, word.symbols, word));
  }

  private keep(kept: Kept, by: SymbolSet | readonly number[], found: Nodes | undefined): State | undefined {
    const state = found === undefined ? (this.common.nowhere ??= new State(this.common, [])) : new State(this.common, found);
    kept.set(by, state);
    this.common.kept += 1;
    if (this.common.kept > mostKept) {
      this.common.kept = 0;
      this.common.turn += 1;
    }
    return state.leads ? state : undefined;
  }
}

const together = ({ symbols, children }: Automaton, edges: number[]): Edges => {
  edges.sort((one, other) => (symbols[one] ?? 0) - (symbols[other] ?? 0));
  const own = Uint32Array.from(edges, (edge) => symbols[edge] ?? 0);
  return {
    symbols: own,
    children: Uint32Array.from(edges, (edge) => children[edge] ?? 0),
    filter: filterOf(own),
  };
};

/** The edges of some nodes, but for the gap. */
const edgesOf = (automaton: Automaton, nodes: Nodes): Edges => {
  const { starts, symbols, children } = automaton;
  const [only] = nodes;
  if (only !== undefined && nodes.length === 1) {
    const start = starts[only] ?? 0;
    const from = symbols[start] === gap ? start + 1 : start;
    const to = Math.max(from, starts[only + 1] ?? 0);
    const own = symbols.subarray(from, to);
    return { symbols: own, children: children.subarray(from, to), filter: filterOf(own) };
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
export const firstState = (automaton: Automaton): State => new State({ automaton, kept: 0, turn: 0, nowhere: undefined }, [0]);
