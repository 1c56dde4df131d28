import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { importsOf, lineOf, nodesOf, type SyntaxNode, treeOf } from '../support/parsed-source.ts';
import { filesIn, readText } from '../support/repository.ts';

const code = filesIn(['functions', 'infra', 'test', 'halte.config.ts', 'vitest.config.ts'], ['.ts']);
const pure = filesIn(
  [
    'functions/api',
    'functions/domain',
    'functions/keywords',
    'functions/carriers',
    'functions/console',
    'functions/portal',
    'functions/flows',
    'functions/store',
    'functions/config',
  ],
  ['.ts'],
);

const placesOf = (files: readonly string[], isBad: (node: SyntaxNode) => boolean): readonly string[] =>
  files.flatMap((file) => [...nodesOf(treeOf(file))].filter(isBad).map((node) => `${file}:${lineOf(file, node)}`));

const named = z.looseObject({ type: z.literal('Identifier'), name: z.string() });
const nameOf = (value: unknown): string | undefined => named.safeParse(value).data?.name;

/** Reads or calls a global by its name: `console.log`, `fetch(…)`, `process.env`. */
const uses = (globals: readonly string[]) => (node: SyntaxNode) =>
  (node.type === 'MemberExpression' && globals.includes(nameOf(node['object']) ?? '')) ||
  (node.type === 'CallExpression' && globals.includes(nameOf(node['callee']) ?? ''));

const isCallOf = (object: string, property: string) => (node: SyntaxNode) =>
  node.type === 'MemberExpression' && nameOf(node['object']) === object && nameOf(node['property']) === property;

const isTimelessDate = (node: SyntaxNode): boolean =>
  node.type === 'NewExpression' && nameOf(node['callee']) === 'Date' && Array.isArray(node['arguments']) && node['arguments'].length === 0;

describe('the types are kept', () => {
  test('nowhere is there an `any`', () => {
    expect(placesOf(code, ({ type }) => type === 'TSAnyKeyword')).toEqual([]);
  });

  test('nowhere is a value said to be there by `!`', () => {
    expect(placesOf(code, ({ type }) => type === 'TSNonNullExpression')).toEqual([]);
  });

  test('nowhere is the compiler told to look away, nor the linter without a reason', () => {
    const compiler = /@ts-(?:ignore|expect-error|nocheck)/;
    // `oxlint-disable-next-line rule -- why` is the one allowed form.
    const linter = /(?:ox|es)lint-disable(?!-next-line [\w/-]+ -- \S)/;
    // This file has to name what it looks for.
    const others = code.filter((file) => file !== 'test/house/code-rules.test.ts');
    expect(others.filter((file) => compiler.test(readText(file)) || linter.test(readText(file)))).toEqual([]);
  });

  test('zod is imported as a whole: `{ z }` pulls every locale into the bundle', () => {
    const wrong = code.filter((file) => importsOf(file).some(({ specifier, names }) => specifier === 'zod' && names.some((name) => name !== '*')));
    expect(wrong).toEqual([]);
  });
});

describe('the world outside stays at the edge', () => {
  test('only platform, handlers, cli and infra use the process, the console or the network', () => {
    expect(placesOf(pure, uses(['process', 'console', 'fetch']))).toEqual([]);
  });

  test('time and chance are arguments: nothing below the edge reads a clock or throws dice', () => {
    const asks = [isCallOf('Date', 'now'), isCallOf('Math', 'random'), isCallOf('crypto', 'randomUUID'), isTimelessDate];
    expect(placesOf(pure, (node) => asks.some((isAsked) => isAsked(node)))).toEqual([]);
  });

  test('handlers write no line of their own', () => {
    expect(placesOf(filesIn(['functions/handlers', 'functions/platform'], ['.ts']), uses(['console']))).toEqual([]);
  });

  test('no test replaces a module', () => {
    const mocks = (node: SyntaxNode): boolean => ['mock', 'doMock'].some((name) => isCallOf('vi', name)(node));
    expect(placesOf(filesIn(['test'], ['.ts']), mocks)).toEqual([]);
  });
});
