import type { Automaton } from '../automaton.ts';

type Node = { readonly edges: Map<number, Node>; readonly labels: Set<number> };
const newNode = (): Node => ({ edges: new Map(), labels: new Set() });

/** A trie of sequences of symbols, each with a label; then its smallest automaton, equal endings shared. */
export class AutomatonBuilder {
  private readonly root = newNode();

  add(sequence: readonly number[], label: number): void {
    let node = this.root;
    for (const symbol of sequence) {
      let child = node.edges.get(symbol);
      if (child === undefined) {
        child = newNode();
        node.edges.set(symbol, child);
      }
      node = child;
    }
    node.labels.add(label);
  }

  /**
   * @param labelOf the number of a set of labels, from 1
   * @param size of the numbers of labels, in bytes
   * @throws Error where they do not fit
   */
  build(labelOf: (labels: readonly number[]) => number, size: 2 | 4 = 2): Automaton {
    // Node 0 stands for none: the root is made last, so that no edge leads to it, and is put at 0.
    const nodes: { readonly edges: readonly (readonly [number, number])[]; readonly label: number }[] = [{ edges: [], label: 0 }];
    const known = new Map<string, number>();
    const number = (node: Node): number => {
      const edges = [...node.edges].toSorted(([a], [b]) => a - b).map(([symbol, child]) => [symbol, number(child)] as const);
      const label = node.labels.size === 0 ? 0 : labelOf([...node.labels].toSorted((a, b) => a - b));
      const key = `${label};${edges.flat().join(',')}`;
      let found = known.get(key);
      if (found === undefined) {
        found = nodes.push({ edges, label }) - 1;
        known.set(key, found);
      }
      return found;
    };
    const edges = [...this.root.edges].toSorted(([a], [b]) => a - b).map(([symbol, child]) => [symbol, number(child)] as const);
    nodes[0] = { edges, label: 0 };
    const starts = new Uint32Array(nodes.length + 1);
    nodes.forEach((node, index) => (starts[index + 1] = (starts[index] ?? 0) + node.edges.length));
    const all = nodes.flatMap((node) => node.edges);
    const labels = nodes.map(({ label }) => label);
    if (labels.some((label) => label >= 2 ** (8 * size)))
      throw new Error(`labels do not fit into ${size} bytes: build with 4, and say so in pack-form.ts`);
    return {
      starts,
      symbols: Uint32Array.from(all, ([symbol]) => symbol),
      children: Uint32Array.from(all, ([, child]) => child),
      labels: size === 2 ? Uint16Array.from(labels) : Uint32Array.from(labels),
    };
  }
}
