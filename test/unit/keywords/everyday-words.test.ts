import { describe, expect, test } from 'vitest';
import { everyday } from '../../../functions/keywords/languages/everyday.ts';
import { languages } from '../../../functions/keywords/languages/registry.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';

const split = (list: string): string[] => list.split(',').map((word) => word.trim());
const words = [...new Set(Object.values(everyday).flatMap(split))].filter((word) => word !== '');

/** Words that some language lists as a request: what they mean alone is that list's to say. */
const listed = new Set(
  languages.flatMap((data) =>
    [data.words, data.latin, data.phrases].flatMap((lists) =>
      Object.values(lists ?? {}).flatMap(({ seen = '', translated = '' }) => split(`${seen},${translated}`.toLowerCase())),
    ),
  ),
);
/** What is left of STOP, in three alphabets: the person is asked. */
const clippedStops = new Set(['stp', 'sto', 'što', 'сто']);

/** STOP itself is asked about between any words. */
const everybodysStop = new Set(['stop', 'стоп', 'στοπ']);

const ending = new Set(['stop', 'stop_all', 'wrong_number', 'object', 'erase']);
const endsTexts = (text: string): boolean => {
  const { intent, act } = readIntent(text);
  return ending.has(intent) && act !== 'leave';
};

describe('everyday words of all languages', () => {
  test('are many', () => {
    expect(words.length).toBeGreaterThan(2000);
  });

  test('end no texts between words that mean nothing: no language takes one of them for a request wherever it stands', () => {
    expect(words.filter((word) => !everybodysStop.has(word) && endsTexts(`zlvk ${word} qprx bnmt`))).toEqual([]);
  });

  test('end none alone either, unless they are listed as a request: no pattern may be left with one of them', () => {
    expect(words.filter((word) => !listed.has(word.toLowerCase()) && !clippedStops.has(word) && endsTexts(word))).toEqual([]);
  });
});
