/**
 * A deterministic automaton over symbols, without loops, as flat arrays: the edges of node `n` are `starts[n]` to `starts[n + 1]`, by symbol. Node 0 is
 * the first, and no edge leads to it: 0 stands for none.
 */
export type Automaton = {
  readonly starts: Uint32Array;
  readonly symbols: Uint32Array;
  readonly children: Uint32Array;
  /** What ends at a node: 0 nothing, else an index of labels plus one. */
  readonly labels: Uint16Array | Uint32Array;
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

export const symbolFilter = (symbols: Iterable<number>, count: number): Uint8Array => {
  let size = leastFilter;
  while (size < count) size *= 2;
  const filter = new Uint8Array(size);
  const last = size * bitsOfSymbol - 1;
  for (const symbol of symbols) {
    const bit = scattered(symbol) & last;
    filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
};

export const symbolSet = (symbols: readonly number[]): SymbolSet => ({ symbols, filter: symbolFilter(symbols, symbols.length) });

/** Whether a symbol may be among those of a filter: mostly no, by one look. */
export const mayHave = (filter: Uint8Array, symbol: number): boolean => {
  const bit = scattered(symbol) & (filter.length * bitsOfSymbol - 1);
  return ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
};

/** Whether a symbol is one of a word's. */
export const hasSymbol = ({ symbols, filter }: SymbolSet, symbol: number): boolean => mayHave(filter, symbol) && isAmong(symbols, symbol);

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
