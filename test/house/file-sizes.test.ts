import { describe, expect, test } from 'vitest';
import { filesIn, readText } from '../support/repository.ts';

const limit = 250;

/** Longer on purpose, with the reason. Data that a person reads from top to bottom does not get clearer by being cut. */
const exceptions: Readonly<Record<string, string>> = {
  'functions/keywords/languages/ar.ts': 'Arabic of five regions, and each typed in Latin letters too: a sentence stands in all of them',
  'functions/keywords/languages/hi.ts': 'Hindi and Urdu are typed in Latin letters as often as in their own: each sentence stands in both',
  'functions/keywords/languages/en-patterns.ts': 'every way to say it in English, in one place for its reviewer',
  'functions/keywords/languages/fr-patterns.ts': 'every way to say it in French, in one place for its reviewer',
  'functions/keywords/languages/de-patterns.ts': 'every way to say it in German, in one place for its reviewer',
  'functions/keywords/languages/es-patterns.ts': 'every way to say it in Spanish, in one place for its reviewer',
  'functions/keywords/languages/it-patterns.ts': 'every way to say it in Italian, in one place for its reviewer',
  'functions/keywords/languages/nl-patterns.ts': 'every way to say it in Dutch, in one place for its reviewer',
  'functions/keywords/languages/pt-patterns.ts': 'every way to say it in Portuguese, in one place for its reviewer',
  'functions/keywords/languages/pl-patterns.ts': 'every way to say it in Polish, in one place for its reviewer',
};

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
  test(`no file is longer than ${limit} lines, but those that say why`, () => {
    const long = sources.filter((file) => lines(file) > limit && !(file in exceptions));
    expect(long.map((file) => `${file}: ${lines(file)} lines`)).toEqual([]);
  });

  test('an exception that is no longer needed is taken out', () => {
    expect(Object.keys(exceptions).filter((file) => !sources.includes(file) || lines(file) <= limit)).toEqual([]);
  });

  test('most files stay under a hundred lines', () => {
    const short = sources.filter((file) => lines(file) < 100).length;
    expect(short / sources.length).toBeGreaterThan(0.7);
  });
});
