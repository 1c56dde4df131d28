/** A deterministic automaton over symbols, without loops, as flat arrays: the edges of node `n` are `starts[n]` to `starts[n + 1]`, by symbol. */
export type Automaton = {
  readonly starts: Uint32Array;
  readonly symbols: Uint16Array;
  readonly children: Uint32Array;
  /** What ends at a node: 0 nothing, else an index of labels plus one. */
  readonly labels: Uint16Array;
  /** The child of the first node by symbol, 0 for none: most words of most messages go no further. */
  readonly first: Uint32Array;
};

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
