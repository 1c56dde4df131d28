import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rulePack } from '../../functions/keywords/pack.ts';
import { unpack } from '../../functions/keywords/unpack.ts';
import { bundleFunctions } from '../../infra/build.ts';
import { readManifest } from '../../infra/bundle-manifest.ts';
import { functionNames } from '../../infra/constructs/grants.ts';
import { deployment } from './synthesized.ts';

const out = await bundleFunctions({ deployment, out: mkdtempSync(path.join(tmpdir(), 'halte-bundle-')) });

test('the webhook stays small enough to start quickly: at most 650 kB', async () => {
  const sizes = ['index.mjs', 'rules.mjs', 'main.mjs'].map((file) => statSync(path.join(out, 'webhook', file)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(650_000);
  expect((await readManifest(out))?.bytes['webhook']).toBe(sizes[2]);
});

test('a function whose own module is gone is made again', async () => {
  rmSync(path.join(out, 'webhook/main.mjs'));
  await bundleFunctions({ deployment, out });
  expect(existsSync(path.join(out, 'webhook/main.mjs'))).toBe(true);
});

test.each(functionNames)('%s imports no module of Node’s, whose every export would be asked for: they come by require', (name) => {
  const modules = readdirSync(path.join(out, name)).filter((file) => file.endsWith('.mjs'));
  const imported = modules
    .flatMap((file) => [...readFileSync(path.join(out, name, file), 'utf8').matchAll(/\bimport\b[^'"`;]{0,200}["']([^"']+)["']/g)])
    .map(([, module]) => module);
  expect(new Set(imported)).not.toContain('node:http');
  expect([...new Set(imported)].filter((module = '') => isBuiltin(module))).toEqual(['node:module']);
});

test('functions that read texts have the compiled rules beside them, and read with them as the sources do', async () => {
  const withRules = functionNames.filter((name) => existsSync(path.join(out, name, 'rules.bin')));
  expect(withRules).toEqual(expect.arrayContaining(['webhook', 'spool', 'sns']));
  expect(withRules).not.toContain('publish');
  const bytes = readFileSync(path.join(out, 'webhook/rules.bin'));
  expect(bytes.length).toBeLessThanOrEqual(33_500_000);
  expect(unpack(bytes)).toEqual(rulePack());
  // Of the words themselves nothing is left in the code.
  expect(readFileSync(path.join(out, 'webhook/main.mjs'), 'utf8')).not.toContain('DÉSINSCRI');
});

test.each(functionNames)('%s exports the handler that its template names', (name) => {
  expect(readFileSync(path.join(out, name, 'index.mjs'), 'utf8')).toMatch(/export\s*(?:const\s*)?\{[^}]*\bhandler\b[^}]*\}/);
});
