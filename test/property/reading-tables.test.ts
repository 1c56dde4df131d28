import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeptSteps, notKept } from '../../functions/keywords/kept-steps.ts';
import { packSorted, sortedAt } from '../../functions/keywords/packed.ts';
import { hashOn, wordOfLetters } from '../../functions/keywords/words-of-letters.ts';

/** Puts a word into a list of letters, and gives its hash. */
const put = (word: string, letters: Uint16Array): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) {
    letters[at] = word.charCodeAt(at);
    hash = hashOn(hash, letters[at] ?? 0);
  }
  return hash;
};

describe('lists of sorted numbers', () => {
  test('are read as they were packed, wherever they stand', () => {
    const list = fc.array(fc.nat({ max: 2 ** 28 })).map((numbers) => numbers.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(list), (lists) => {
        const bytes: number[] = [];
        const places = lists.map((one) => {
          const at = bytes.length;
          bytes.push(...packSorted(one));
          return at;
        });
        expect(places.map((at) => sortedAt(Uint8Array.from(bytes), at))).toEqual(lists);
      }),
    );
  });
});

describe('kept steps', () => {
  test('lead where they led, those to nowhere too, and of others nothing is kept', () => {
    const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer());
    const step = fc.record({ from: number, by: number, to: fc.option(fc.string(), { nil: undefined }) });
    fc.assert(
      fc.property(fc.uniqueArray(step, { selector: ({ from, by }) => `${from} ${by}` }), fc.array(fc.tuple(number, number)), (steps, others) => {
        const kept = new KeptSteps<string>();
        for (const { from, by, to } of steps) kept.keep(from, by, to);
        for (const { from, by, to } of steps) {
          const place = kept.find(from, by);
          expect(place).not.toBe(notKept);
          expect(kept.at(place)).toBe(to);
        }
        for (const [from, by] of others) if (!steps.some((one) => one.from === from && one.by === by)) expect(kept.find(from, by)).toBe(notKept);
      }),
      { numRuns: 20 },
    );
  });

  test('are begun anew when they are many, and those of before are no more', () => {
    const kept = new KeptSteps<number>();
    const many = 200_000;
    for (let from = 0; from < many; from += 1) kept.keep(from, 7, from);
    expect(kept.find(0, 7)).toBe(notKept);
    expect(kept.at(kept.find(many - 1, 7))).toBe(many - 1);
  });
});

describe('words of letters', () => {
  test('of one hash, however many, take no longer than others', () => {
    const letters = new Uint16Array(32);
    // Aa and BB have the same hash, and so has all that is put together of them.
    const ofSameHash = Array.from({ length: 4096 }, (_, at) => Array.from({ length: 12 }, (__, bit) => ((at >> bit) & 1 ? 'Aa' : 'BB')).join(''));
    let compared = 0;
    const counting = new Proxy(letters, {
      get: (target, key) => {
        compared += typeof key === 'string' && /^\d+$/.test(key) ? 1 : 0;
        return Reflect.get(target, key, target) as unknown;
      },
    });
    for (const one of ofSameHash) {
      const hash = put(one, letters);
      expect(wordOfLetters(counting, one.length, hash).text).toBe(one);
    }
    expect(compared / ofSameHash.length).toBeLessThan(400);
  });

  test('are those letters, whatever words came before', () => {
    const letters = new Uint16Array(64);
    const word = fc.oneof(fc.string({ maxLength: 64 }), fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        for (const one of words) {
          const hash = put(one, letters);
          expect(wordOfLetters(letters, one.length, hash).text).toBe(one);
        }
      }),
    );
  });
});
