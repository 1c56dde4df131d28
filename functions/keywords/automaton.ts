/**
 * A deterministic automaton over symbols, without loops, as flat arrays: the edges of node `n` are `starts[n]` to `starts[n + 1]`, by symbol. Node 0 is
 * the first, and no edge leads to it: 0 stands for none.
 */
export type Automaton = {
  readonly starts: Uint32Array;
  readonly symbols: Uint16Array;
  readonly children: Uint32Array;
  /** What ends at a node: 0 nothing, else an index of labels plus one. */
  readonly labels: Uint16Array;
  /** The child of the first node by symbol, 0 for none: most words of most messages go no further. */
  readonly first: Uint32Array;
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

/** The place of the first of some sorted numbers, from `low` to `high`, that is no less than another. */
const placeIn = (sorted: readonly number[], wanted: number, from: number, to: number): number => {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Puts into `found` the nodes after `node` by one of a word's symbols, which are sorted, from its place `count` on, and gives the new count. Symbols of one language are close to
 * each other, so that most of a word's are out of the question at once; then the shorter list is walked, the longer searched.
 */
export const collectNext = (automaton: Automaton, node: number, symbols: readonly number[], found: number[], count: number): number => {
  const { starts, symbols: edges, children } = automaton;
  const from = starts[node] ?? 0;
  const to = starts[node + 1] ?? 0;
  if (from === to || symbols.length === 0) return count;
  let low = placeIn(symbols, edges[from] ?? 0, 0, symbols.length);
  let filled = count;
  if (low === symbols.length) return count;
  const last = edges[to - 1] ?? 0;
  const high = placeIn(symbols, last + 1, low, symbols.length);
  if (to - from <= high - low) {
    for (let edge = from; edge < to && low < high; edge += 1) {
      const wanted = edges[edge] ?? 0;
      low = placeIn(symbols, wanted, low, high);
      if (symbols[low] === wanted && low < high) found[filled++] = children[edge] ?? 0;
    }
    return filled;
  }
  for (let at = low; at < high; at += 1) {
    const child = next(automaton, node, symbols[at] ?? 0);
    if (child !== 0) found[filled++] = child;
  }
  return filled;
};

/** Calls `visit` with each node after `node` by one of a word's symbols, which are sorted. */
export const eachNext = (automaton: Automaton, node: number, symbols: readonly number[], visit: (child: number) => void): void => {
  const found: number[] = [];
  collectNext(automaton, node, symbols, found, 0);
  for (const child of found) visit(child);
};
