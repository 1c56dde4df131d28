import * as z from 'zod';
import { parseAst } from 'vitest/node';
import { readText } from './repository.ts';

/** A node of the syntax tree (ESTree with TypeScript's nodes). */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

export type Import = { readonly specifier: string; readonly typeOnly: boolean; readonly dynamic: boolean; readonly names: readonly string[] };

const node = z.looseObject({ type: z.string(), start: z.number() });
const isNode = (value: unknown): value is SyntaxNode => node.safeParse(value).success;

/** Every node below and including this one, parents first. */
export function* nodesOf(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) {
    for (const element of value) yield* nodesOf(element);
  } else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) yield value;
    for (const child of Object.values(value)) if (typeof child === 'object') yield* nodesOf(child);
  }
}

const trees = new Map<string, SyntaxNode>();
/** The syntax tree of a TypeScript or JavaScript file, parsed by a real parser. Throws on a file that does not parse. */
export const treeOf = (file: string): SyntaxNode => {
  const known = trees.get(file);
  if (known) return known;
  const tree: unknown = parseAst(readText(file), { lang: 'ts' });
  if (!isNode(tree)) throw new Error(`${file}: no syntax tree`);
  trees.set(file, tree);
  return tree;
};

const text = z.looseObject({ value: z.string() });
const valueOf = (literal: unknown): string | undefined => text.safeParse(literal).data?.value;

const specifier = z.looseObject({
  type: z.string(),
  importKind: z.string().optional(),
  imported: z.looseObject({ name: z.string().optional() }).optional(),
});

const namesOf = (found: SyntaxNode): readonly z.infer<typeof specifier>[] =>
  z
    .array(specifier)
    .catch([])
    .parse(found['specifiers'] ?? []);

const isTypeOnly = (found: SyntaxNode): boolean => {
  if (found['importKind'] === 'type' || found['exportKind'] === 'type' || found.type === 'TSImportType') return true;
  const names = namesOf(found);
  return names.length > 0 && names.every((name) => name.importKind === 'type');
};

const importingNodes = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType']);

/** Every import of a file: static, re-exported, dynamic and in types. */
export const importsOf = (file: string): readonly Import[] =>
  [...nodesOf(treeOf(file))]
    .filter((found) => importingNodes.has(found.type))
    .flatMap((found) => {
      const from = valueOf(found['source'] ?? found['argument']) ?? valueOf(literalOf(found['argument']));
      if (from === undefined) return [];
      const names = namesOf(found).map((name) => (name.type === 'ImportNamespaceSpecifier' ? '*' : (name.imported?.name ?? 'default')));
      return [{ specifier: from, typeOnly: isTypeOnly(found), dynamic: found.type === 'ImportExpression', names }];
    });

const literalOf = (argument: unknown): unknown => z.looseObject({ literal: z.unknown() }).safeParse(argument).data?.literal;

/** The line, from 1, on which a node begins. */
export const lineOf = (file: string, found: SyntaxNode): number => readText(file).slice(0, found.start).split('\n').length;
