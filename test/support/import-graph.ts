import path from 'node:path';
import { importsOf } from './parsed-source.ts';

export type Edge = { readonly from: string; readonly to: string; readonly typeOnly: boolean; readonly isPackage: boolean };

/** A relative import becomes a path from the repository's root; anything else stays the name of a package. */
export const edgesOf = (file: string): readonly Edge[] =>
  importsOf(file).map(({ specifier, typeOnly }) => {
    const isPackage = !specifier.startsWith('.');
    const to = isPackage ? specifier : path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
    return { from: file, to, typeOnly, isPackage };
  });

/** One cycle of the graph, as the files along it; undefined where there is none. */
export const cycleIn = (edges: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined => {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
};
