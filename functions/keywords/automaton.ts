/**
 * A deterministic automaton over symbols, without loops, as flat arrays: the edges of node `n` are `starts[n]` to `starts[n + 1]`, by symbol. Node 0 is
 * the first, and no edge leads to it: 0 stands for none.
 */
export type Automaton = {
  readonly starts: Uint32Array;
  readonly symbols: Uint32Array;
  readonly children: Uint32Array;
  /** What ends at a node: 0 nothing, else an index of labels plus one. */
  readonly labels: Uint16Array;
};

/** The symbol of a pattern's gap. No word has it. */
export const gap = 0;

/** The node after `node` by `symbol`, or 0. */
export const next = ({ starts, symbols, children }: Automaton, node: number, symbol: number): number => {
  let low = starts[node] ?? 0;
  let high = starts[node + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = symbols[middle] ?? 0;
    if (found === symbol) return children[middle] ?? 0;
    if (found < symbol) low = middle + 1;
    else high = middle;
  }
  return 0;
};

export const isLeaf = ({ starts }: Automaton, node: number): boolean => starts[node] === starts[node + 1];

/** Whether a number is among sorted ones. */
const isAmong = (sorted: readonly number[], wanted: number): boolean => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle;
  }
  return false;
};

/** Symbols of one word, sorted, with a filter of eight bits and more for each: most questions whether one is among them are answered no by one look. */
export type SymbolSet = { readonly symbols: readonly number[]; readonly filter: Uint8Array };

const leastFilter = 16;
const bitsOfSymbol = 8;
/** Knuth's multiplicative hashing: the place of a symbol in filters of any size is the last bits of this. */
const scattered = (symbol: number): number => Math.imul(symbol, 0x9e3779b1) >>> 12;

export const symbolSet = (symbols: readonly number[]): SymbolSet => {
  let size = leastFilter;
  while (size * bitsOfSymbol < symbols.length * bitsOfSymbol) size *= 2;
  const filter = new Uint8Array(size);
  const last = size * bitsOfSymbol - 1;
  for (const symbol of symbols) {
    const bit = scattered(symbol) & last;
    filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return { symbols, filter };
};

/** Whether a symbol is one of some: mostly no, by one look at the filter. */
const hasSymbol = ({ symbols, filter }: SymbolSet, symbol: number): boolean => {
  const bit = scattered(symbol) & (filter.length * bitsOfSymbol - 1);
  return ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0 && isAmong(symbols, symbol);
};

/** Edges of several nodes together; a symbol may lead to more than one. */
export type Edges = { readonly symbols: Int32Array; readonly children: Int32Array };

export type Opening = {
  /** Nodes at which something ends already. */
  readonly labelled: readonly number[];
  readonly edges: Edges;
  /** Edges after a gap. */
  readonly afterGap: Edges;
};

/** All that follows some nodes, in one list: to try it costs one look for each edge, however many nodes there are. */
export const openingOf = (automaton: Automaton, nodes: readonly number[]): Opening => {
  const { starts, symbols, children, labels } = automaton;
  const edgesFrom = (node: number): readonly number[] =>
    Array.from({ length: (starts[node + 1] ?? 0) - (starts[node] ?? 0) }, (_, at) => (starts[node] ?? 0) + at);
  const edges = nodes.flatMap(edgesFrom);
  const gaps = edges.filter((edge) => symbols[edge] === gap).flatMap((edge) => edgesFrom(children[edge] ?? 0));
  const together = (some: readonly number[]): Edges => ({
    symbols: Int32Array.from(some, (edge) => symbols[edge] ?? 0),
    children: Int32Array.from(some, (edge) => children[edge] ?? 0),
  });
  return {
    labelled: nodes.filter((node) => labels[node] !== 0),
    edges: together(edges.filter((edge) => symbols[edge] !== gap)),
    afterGap: together(gaps),
  };
};

/** Puts into `found` the nodes that some edges lead to by a word's symbols, from its place `count` on, and gives the new count. */
export const collectAlong = ({ symbols, children }: Edges, word: SymbolSet, found: number[], count: number): number => {
  let filled = count;
  for (let edge = 0; edge < symbols.length; edge += 1) if (hasSymbol(word, symbols[edge] ?? 0)) found[filled++] = children[edge] ?? 0;
  return filled;
};

/** Puts into `found` the nodes after `node` by one of some symbols, from its place `count` on, and gives the new count. The shorter list is walked, the longer searched. */
export const collectNext = (automaton: Automaton, node: number, word: SymbolSet, found: number[], count: number): number => {
  const { starts, symbols, children } = automaton;
  const from = starts[node] ?? 0;
  const to = starts[node + 1] ?? 0;
  let filled = count;
  if (to - from <= 2 * word.symbols.length) {
    for (let edge = from; edge < to; edge += 1) if (hasSymbol(word, symbols[edge] ?? 0)) found[filled++] = children[edge] ?? 0;
    return filled;
  }
  for (const symbol of word.symbols) {
    const child = next(automaton, node, symbol);
    if (child !== 0) found[filled++] = child;
  }
  return filled;
};

/** Calls `visit` with each node after `node` by one of some symbols, which are sorted. */
export const eachNext = (automaton: Automaton, node: number, symbols: readonly number[], visit: (child: number) => void): void => {
  const from = automaton.starts[node] ?? 0;
  const to = automaton.starts[node + 1] ?? 0;
  if (to - from <= symbols.length) {
    for (let edge = from; edge < to; edge += 1) if (isAmong(symbols, automaton.symbols[edge] ?? 0)) visit(automaton.children[edge] ?? 0);
    return;
  }
  for (const symbol of symbols) {
    const child = next(automaton, node, symbol);
    if (child !== 0) visit(child);
  }
};
