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

const holds = (sorted: readonly number[], wanted: number): boolean => {
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

/** Calls `visit` with each node after `node` by one of a word's symbols, which are sorted. The shorter list is walked, the longer searched. */
export const eachNext = (automaton: Automaton, node: number, symbols: readonly number[], visit: (child: number) => void): void => {
  const from = automaton.starts[node] ?? 0;
  const to = automaton.starts[node + 1] ?? 0;
  if (to - from <= symbols.length) {
    for (let edge = from; edge < to; edge += 1) if (holds(symbols, automaton.symbols[edge] ?? 0)) visit(automaton.children[edge] ?? 0);
    return;
  }
  for (const symbol of symbols) {
    const child = next(automaton, node, symbol);
    if (child !== 0) visit(child);
  }
};
