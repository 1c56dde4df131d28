import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { bundleFunctions } from '../../infra/build.ts';
import { functionNames } from '../../infra/constructs/grants.ts';
import { deployment } from './synthesized.ts';

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'halte-bundle-'));

const handler = (name: string): string => `
import deployment from 'halte:config';
import { word } from './word.ts';
export const handler = (): string => \`${name} \${word} \${Object.keys(deployment.senders).length}\`;
`;

/** Handlers of one line each, so that a build is quick. */
const handlers = (): string => {
  const made = folder();
  for (const name of functionNames) writeFileSync(path.join(made, `${name}.ts`), handler(name));
  writeFileSync(path.join(made, 'word.ts'), "export const word = 'counts';\n");
  return made;
};

describe('bundling', () => {
  const options = { deployment, handlers: handlers(), out: folder() };
  const moduleOf = (name: string): string => path.join(options.out, name, 'index.mjs');
  const writtenAt = (): readonly number[] => functionNames.map((name) => statSync(moduleOf(name)).mtimeMs);

  beforeEach(async () => {
    writeFileSync(path.join(options.handlers, 'word.ts'), "export const word = 'counts';\n");
    await bundleFunctions(options);
  });

  test('makes one module a function, alone in its folder, and its source map elsewhere: maps are not shipped', () => {
    for (const name of functionNames) {
      expect(readdirSync(path.join(options.out, name))).toEqual(['index.mjs']);
      expect(readdirSync(path.join(options.out, 'maps', name))).toEqual(['index.mjs.map']);
    }
  });

  test('puts the deployment inside', async () => {
    const { handler: webhook } = (await import(pathToFileURL(moduleOf('webhook')).href)) as { handler: () => string };
    expect(webhook()).toBe(`webhook counts ${Object.keys(deployment.senders).length}`);
  });

  test('does nothing when nothing changed', async () => {
    const before = writtenAt();
    await bundleFunctions(options);
    expect(writtenAt()).toEqual(before);
  });

  test('is done again when a source changed that a function imports', async () => {
    writeFileSync(path.join(options.handlers, 'word.ts'), "export const word = 'weighs';\n");
    await bundleFunctions(options);
    expect(readFileSync(moduleOf('sweep'), 'utf8')).toContain('weighs');
  });

  test('is done again when the deployment changed', async () => {
    await bundleFunctions({ ...options, deployment: { ...deployment, dueShards: 7 } });
    expect(readFileSync(moduleOf('sweep'), 'utf8')).toContain('dueShards:7');
  });

  test('is done again when a module is gone, or the manifest cannot be read', async () => {
    rmSync(moduleOf('publish'));
    await bundleFunctions(options);
    expect(readFileSync(moduleOf('publish'), 'utf8')).toContain('publish');
    writeFileSync(path.join(options.out, 'manifest.json'), '{"fingerprint":1}');
    rmSync(path.join(options.out, 'maps'), { recursive: true });
    await bundleFunctions(options);
    expect(readdirSync(path.join(options.out, 'maps'))).toHaveLength(functionNames.length);
  });

  test('gives the same bytes wherever it is put, so that an unchanged function is not deployed again', async () => {
    const again = { ...options, out: folder() };
    await bundleFunctions(again);
    for (const name of functionNames) expect(readFileSync(path.join(again.out, name, 'index.mjs'))).toEqual(readFileSync(moduleOf(name)));
  });

  test('says in which file and line a source is wrong', async () => {
    writeFileSync(path.join(options.handlers, 'word.ts'), 'export const = 1;\n');
    await expect(bundleFunctions(options)).rejects.toThrow(/word\.ts:1:13/);
  });
});
