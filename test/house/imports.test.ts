import { describe, expect, test } from 'vitest';
import { cycleIn, type Edge, edgesOf } from '../support/import-graph.ts';
import { filesIn, repositoryFiles } from '../support/repository.ts';
import { fits, ruleOf } from './import-table.ts';

const sources = filesIn(['functions', 'infra', 'halte.config.ts'], ['.ts']);
const edges: readonly Edge[] = sources.flatMap(edgesOf);

/** Where a function's own code is, and what stands in for Lambda. */
const bundled = ['functions/config/*', 'functions/handlers/*', 'functions/platform/*', 'infra/local/*'];

const allowed = ({ from, to, typeOnly, isPackage }: Edge): boolean => {
  const rule = ruleOf(from);
  if (!rule) return false;
  if (fits(to, rule.files)) return true;
  // What a bundle is given at build time, and the types of what Lambda hands over: neither is code.
  if (to === 'halte:config' || (to === 'aws-lambda' && typeOnly)) return bundled.some((pattern) => fits(from, pattern));
  if (isPackage) return rule.packages.some((pattern) => fits(to, pattern));
  return rule.may.some((pattern) => fits(to, pattern)) || (typeOnly && (rule.types ?? []).some((pattern) => fits(to, pattern)));
};

const named = ({ from, to, typeOnly }: Edge): string => `${from} imports ${typeOnly ? 'the types of ' : ''}${to}`;

/** `functions/carriers/twilio/send.ts` is of `twilio`; `carrier.ts` and `registry.ts` are of none. */
const carrierOf = (file: string): string | undefined => /^functions\/carriers\/([^/]+)\/[^/]+/.exec(file)?.[1];

const isPlayed = (file: string): boolean => /^functions\/carriers\/(?:.*\/)?(?:vendors?|every-carrier)\.ts$/.test(file);

/** What plays the vendor in tests and on one machine is of no use to the adapter beside it. */
const isVendorSide = (from: string, to: string): boolean => from.endsWith('/vendor.ts') && to === 'functions/carriers/vendor.ts';

describe('the import table', () => {
  test('covers every source file', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((file) => ruleOf(file) === undefined)).toEqual([]);
  });

  test('is kept by every import', () => {
    expect(edges.filter((edge) => !allowed(edge)).map(named)).toEqual([]);
  });

  test('would notice a breach', () => {
    expect(allowed({ from: 'functions/domain/decide.ts', to: 'functions/store/tables.ts', typeOnly: false, isPackage: false })).toBe(false);
    expect(allowed({ from: 'functions/flows/sweep.ts', to: 'zod', typeOnly: false, isPackage: true })).toBe(false);
    expect(allowed({ from: 'functions/cli/halte.ts', to: 'functions/handlers/webhook.ts', typeOnly: false, isPackage: false })).toBe(false);
  });

  test('a carrier knows itself, the contract and the shared schemes, never another carrier', () => {
    const strays = edges.filter(({ from, to }) => {
      const own = carrierOf(from);
      const other = carrierOf(to);
      if (own === undefined) return false;
      if (!to.startsWith('functions/carriers/')) return false;
      return !(other === own || other === 'auth' || to === 'functions/carriers/carrier.ts' || isVendorSide(from, to));
    });
    expect(strays.map(named)).toEqual([]);
  });

  test('what a function runs holds nothing of the vendor’s own side', () => {
    const users = edges.filter(({ from, to }) => isPlayed(to) && !isPlayed(from));
    expect(users.filter(({ from }) => !from.startsWith('functions/cli/') && !from.startsWith('infra/local/')).map(named)).toEqual([]);
  });

  test('every relative import names a file that exists, with its ending', () => {
    const files = new Set(repositoryFiles());
    expect(edges.filter(({ to, isPackage }) => !isPackage && !files.has(to)).map(named)).toEqual([]);
  });

  test('the phone page, which a browser loads file by file, asks for nothing beside itself but types', () => {
    const page = 'infra/local/sandbox/page/';
    const asked = edges.filter(({ from, typeOnly }) => from.startsWith(page) && !typeOnly);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(({ to }) => !to.startsWith(page)).map(named)).toEqual([]);
  });

  test('no file imports itself, not even through others', () => {
    const graph = Map.groupBy(
      edges.filter(({ isPackage, typeOnly }) => !isPackage && !typeOnly),
      ({ from }) => from,
    );
    const targets = new Map([...graph].map(([from, of]) => [from, of.map(({ to }) => to)]));
    expect(cycleIn(targets)).toBeUndefined();
    expect(
      cycleIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });
});
