import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { root } from '../../support/repository.ts';

/*
 * Keywords of each language beside what people put before and behind them: what is to end, how and when, and who is spoken to or signs (test/fixtures/beside). Every eleventh pair is read.
 */

const folder = path.join(root, 'test/fixtures/beside');
const every = 11;
const ending = new Set(['stop', 'stop_all', 'erase', 'object', 'wrong_number']);
const endsTexts = (text: string): boolean => {
  const { act, intent, also } = readIntent(text);
  return act !== 'leave' && [intent, also].some((one) => one !== undefined && ending.has(one));
};

/** What is to end stands before the word in these. */
const objectFirst = new Set(['bn', 'hi', 'ur', 'ja', 'ko', 'tr', 'eu', 'fa']);
const unspaced = new Set(['ja', 'zh']);

/** Expressions of a kind, in the order of the file. */
const expressionsIn = (code: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const line of readFileSync(path.join(folder, `${code}.tsv`), 'utf8')
    .trim()
    .split('\n')) {
    const [kind = '', words = ''] = line.split('\t');
    found.set(kind, [...(found.get(kind) ?? []), words]);
  }
  return found;
};

const pairsOf = (code: string, words: readonly string[], beside: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const space = unspaced.has(code) ? '' : ' ';
  const all = words.flatMap((word) => [
    ...(beside.get('object') ?? []).map((what) => (objectFirst.has(code) ? `${what}${space}${word}` : `${word}${space}${what}`)),
    ...(beside.get('manner') ?? []).map((how) => `${word}${space}${how}`),
    ...(beside.get('person') ?? []).map((who) => `${word}, ${who}`),
  ]);
  return all.filter((_, at) => at % every === 0);
};

describe.each(readdirSync(folder).map((file) => path.basename(file, '.tsv')))('keywords of %s', (code) => {
  const beside = expressionsIn(code);
  const words = beside.get('core') ?? [];
  const known = words.filter(endsTexts);

  test('are known, all but a tenth', () => expect(words.length - known.length).toBeLessThanOrEqual(words.length / 10));

  test('end texts beside what people put there, all but a tenth', () => {
    const pairs = pairsOf(code, known, beside);
    const missed = pairs.filter((text) => !endsTexts(text));
    expect(missed.length, missed.slice(0, 10).join(' · ')).toBeLessThanOrEqual(pairs.length / 10);
  });
});
