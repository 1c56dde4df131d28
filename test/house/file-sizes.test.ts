import { describe, expect, test } from 'vitest';
import { filesIn, readText } from '../support/repository.ts';

const limit = 250;

/** A language's file is all that is said in it, for a reviewer who reads it from top to bottom: it does not get clearer by being cut. */
const isLanguage = (file: string): boolean => file.startsWith('functions/keywords/languages/');

const sources = filesIn(['functions', 'infra', 'test', 'halte.config.ts'], ['.ts', '.mjs']).filter((file) => !file.startsWith('test/fixtures/'));
const lines = (file: string): number => readText(file).split('\n').length - 1;

/** Nothing empty, no remark and no import: what a reader of an adapter has to follow. */
const code = (file: string): number =>
  readText(file)
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/\*|\*|import |$)/.test(line)).length;

/** Metadata are data, for pages and commands; what plays the vendor for tests and the local server is no part of an adapter. */
const adapters = Map.groupBy(
  sources.filter((file) => /^functions\/carriers\/(?!auth\/)[^/]+\/(?!vendor\.ts|metadata\.ts)/.test(file)),
  (file) => file.split('/')[2] ?? '',
);

describe('adapters', () => {
  test.each([...adapters])(`%s has at most ${limit} lines of code`, (_, files) => {
    expect(files.reduce((sum, file) => sum + code(file), 0)).toBeLessThanOrEqual(limit);
  });
});

describe('file sizes', () => {
  test(`no file is longer than ${limit} lines, but those of languages`, () => {
    const long = sources.filter((file) => lines(file) > limit && !isLanguage(file));
    expect(long.map((file) => `${file}: ${lines(file)} lines`)).toEqual([]);
  });

  test('most files stay under a hundred lines', () => {
    const short = sources.filter((file) => lines(file) < 100).length;
    expect(short / sources.length).toBeGreaterThan(0.7);
  });
});
