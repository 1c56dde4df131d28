import fc from 'fast-check';
import { expect, test } from 'vitest';
import { theLexicon } from '../../functions/keywords/lexicon.ts';
import { slipBetween, withinTwoSlips } from '../../functions/keywords/slips.ts';
import { correctionOfOne } from '../../functions/keywords/typing-errors.ts';

/** Optimal string alignment distance, every cell worked out. */
const distance = (a: string, b: string): number => {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : i)));
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const row = rows[i];
      if (row === undefined) continue;
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j] ?? 0, at(i - 2, j - 2) + 1);
    }
  return at(a.length, b.length);
};

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 10 }).map((all) => all.join(''));

test('two slips are told as if every cell of the table were worked out, whatever was asked before', () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(withinTwoSlips(a, b)).toBe(distance(a, b) <= 2);
    }),
    { numRuns: 2000 },
  );
});

/** So long a word alone may have any slip in it. */
const longEnough = 6;

test('an expression is found by any slip of the finger in it, wherever the slip is: one letter less, twice, another, or swapped with the next', () => {
  const words = theLexicon()
    .corrigible()
    .filter((one) => one.length >= longEnough && one.length <= 38 && !one.includes(' '));
  const slips = [
    (word: string, at: number) => word.slice(0, at) + word.slice(at + 1),
    (word: string, at: number) => word.slice(0, at + 1) + word.slice(at),
    (word: string, at: number) => word.slice(0, at) + '\u00f8' + word.slice(at + 1),
    (word: string, at: number) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ];
  expect(words.length).toBeGreaterThan(2000);
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.constantFrom(...slips), fc.nat(), (word, slip, place) => {
      const typed = slip(word, place % word.length);
      if (typed === word) return;
      const found = correctionOfOne(typed, theLexicon());
      expect(found).toBeDefined();
      // It may be another one that is as near: one that is as typed, where the slip makes another of it.
      if (found !== typed) expect(slipBetween(typed, found ?? '')).toBeDefined();
    }),
    { numRuns: 3000 },
  );
});
