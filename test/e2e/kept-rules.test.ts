import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

// The languages as a command keeps them, in a copy of the sources that may be changed.
const root = path.resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'halte-kept-'));
for (const part of ['functions', 'infra/node.mjs', 'infra/kept-rules.mjs', 'package.json'])
  cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
// Two languages compile in no time.
for (const [file, list, two] of [
  ['registry.ts', /\.\.\.\[[^\]]*\]/, '...[fr, en]'],
  ['ideas/registry.ts', /= \[[^\]]*\];/, '= [fr, en];'],
  ['notions/registry.ts', /= \[[^\]]*\];/, '= [fr, en];'],
] as const) {
  const registry = path.join(copy, 'functions/keywords/languages', file);
  const [before, after] = [readFileSync(registry, 'utf8'), readFileSync(registry, 'utf8').replace(list, two)];
  if (after === before) throw new Error(`${file} lists its languages otherwise`);
  writeFileSync(registry, after);
}
writeFileSync(
  path.join(copy, 'read.ts'),
  `import { readIntent, rulesVersion } from './functions/keywords/read-intent.ts';
console.log(JSON.stringify({ version: rulesVersion(), readings: process.argv.slice(2).map((text) => readIntent(text)) }));
`,
);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const texts = ['STOP', 'ne m’écrivez plus', 'unsubscirbe', 'see you at six'];
const read = (...args: string[]): { version: string; readings: unknown } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, path.join(copy, 'infra/node.mjs'), 'read.ts', ...texts], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(copy, 'cache') },
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as { version: string; readings: unknown };
};
const rules = path.join(copy, '.build/rules');
const kept = (): readonly string[] => readdirSync(rules);

test('a command compiles the languages once and then reads them as they were kept, until a file of theirs changes', { timeout: 120_000 }, () => {
  const first = read();
  const [file = ''] = kept();
  expect(kept()).toEqual([expect.stringMatching(/^[0-9a-f]{64}-\d+\.bin$/)]);
  const { mtimeMs } = statSync(path.join(rules, file));
  expect(read()).toEqual(first);
  expect(statSync(path.join(rules, file)).mtimeMs).toBe(mtimeMs);
  // What was cut is compiled again.
  truncateSync(path.join(rules, file), 1_000);
  expect(read()).toEqual(first);
  expect(statSync(path.join(rules, file)).size).toBeGreaterThan(1_000);
  appendFileSync(path.join(copy, 'functions/keywords/languages/false-friends.ts'), '\n// changed\n');
  expect(read()).toEqual(first);
  expect(kept()).toHaveLength(1);
  expect(kept()).not.toEqual([file]);
});
