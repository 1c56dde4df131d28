import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { filesIn, readText } from '../support/repository.ts';

const page = 'docs/decisions/0002-dependencies.md';
const names = z.record(z.string(), z.string());
const { dependencies, devDependencies, optionalDependencies } = z
  .object({ dependencies: names, devDependencies: names, optionalDependencies: names })
  .parse(JSON.parse(readText('package.json')));

/** Rows of the table: `| \`zod\` | why | how alive | how big |`. */
const rows = readText(page)
  .split('\n')
  .flatMap((line) => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const packages = Array.from((cells[0] ?? '').matchAll(/`([^`]+)`/g), ([, name = '']) => name);
    return packages.map((name) => ({ name, cells }));
  });

describe('decisions', () => {
  const declared = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });

  test('every dependency has its line: why this one, how alive, how big', () => {
    const written = new Set(rows.map(({ name }) => name));
    expect(declared.filter((name) => !written.has(name))).toEqual([]);
    expect(rows.filter(({ cells }) => cells.length !== 4 || cells.some((cell) => cell === '')).map(({ name }) => name)).toEqual([]);
  });

  test('no line stands for a dependency that is gone', () => {
    expect(rows.map(({ name }) => name).filter((name) => !declared.includes(name))).toEqual([]);
  });

  test('each record has a number of its own, the one that its title says', () => {
    const numbered = filesIn(['docs/decisions'], ['.md']).map((file) => [
      Number(/\/(\d{4})-/.exec(file)?.[1]),
      Number(/^# (\d+)\. /.exec(readText(file))?.[1]),
    ]);
    expect(numbered.map(([number]) => number)).toEqual(numbered.map(([, title]) => title));
    expect(new Set(numbered.map(([number]) => number)).size).toBe(numbered.length);
  });

  test('each record is one page with context, decision, and what would change our mind', () => {
    const records = filesIn(['docs/decisions'], ['.md']).filter((file) => file !== page);
    expect(records.length).toBeGreaterThan(0);
    for (const file of records) {
      const text = readText(file);
      expect(text.split('\n').length, file).toBeLessThanOrEqual(70);
      for (const heading of ['## Context', '## Decision', '## What would change our mind']) expect(text, file).toContain(heading);
    }
  });
});
