import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../functions/keywords/fingerprint.ts';
import { KeptSteps, notKept } from '../../functions/keywords/kept-steps.ts';
import { Lately } from '../../functions/keywords/lately.ts';
import { packSorted, sortedAt } from '../../functions/keywords/packed.ts';
import { bucketCount, bucketOf } from '../../functions/keywords/vocabulary.ts';
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

  test('are forgotten when many more were made, but for those that are made again and again', () => {
    const kept = new KeptSteps<number>();
    const many = 200_000;
    for (let from = 0; from < many; from += 1) {
      kept.keep(from, 7, from);
      if (from % 1000 === 0) expect(kept.at(kept.find(1, from === 0 ? 8 : 7))).toBe(from === 0 ? undefined : 1);
    }
    expect(kept.find(0, 7)).toBe(notKept);
    expect(kept.at(kept.find(1, 7))).toBe(1);
    expect(kept.at(kept.find(many - 1, 7))).toBe(many - 1);
  });
});

describe('what was made lately', () => {
  const letters = Array.from('abcdefghij');

  test('is as it was set last or not there, and is never more than two generations', () => {
    const names = fc.array(fc.tuple(fc.constantFrom(...letters), fc.option(fc.integer(), { nil: undefined })));
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 5 }), (all, most) => {
        const lately = new Lately<number>(most);
        const last = new Map<string, number>();
        for (const [name, value] of all) {
          const known = lately.get(name);
          if (known !== undefined) expect(known).toBe(last.get(name));
          if (value === undefined) continue;
          lately.set(name, value);
          last.set(name, value);
          expect(lately.get(name)).toBe(value);
        }
        expect(letters.filter((name) => lately.get(name) !== undefined).length).toBeLessThanOrEqual(2 * most);
      }),
    );
  });

  test('stays while it is asked for again, however many others come', () => {
    const lately = new Lately<number>(10);
    lately.set('often', 1);
    for (let other = 0; other < 1000; other += 1) {
      lately.set(`${other}`, other);
      expect(lately.get('often')).toBe(1);
    }
    expect(lately.get('0')).toBeUndefined();
  });
});

describe('fingerprints', () => {
  test('that are sorted stand by buckets, of which there are as many as there are words for', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 200 }), (words) => {
        const count = bucketCount(words.length);
        expect(Math.log2(count) % 1).toBe(0);
        expect(count).toBeLessThanOrEqual(Math.max(2, words.length));
        const buckets = words
          .map((word) => fingerprintOf(word)[0])
          .toSorted((a, b) => a - b)
          .map((fingerprint) => bucketOf(fingerprint, count));
        expect(buckets).toEqual(buckets.toSorted((a, b) => a - b));
        for (const bucket of buckets) expect(bucket).toBeLessThan(count);
      }),
    );
    expect(bucketCount(228_000)).toBe(2 ** 15);
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

  test('are the same ones while they come again, however many others come', () => {
    const letters = new Uint16Array(64);
    const wordOf = (text: string) => wordOfLetters(letters, text.length, put(text, letters));
    const digits = (number: number): string => Array.from(`${number}`, (digit) => String.fromCharCode(0x61 + Number(digit))).join('');
    const often = wordOf('often');
    for (let other = 0; other < 100_000; other += 1) {
      wordOf(digits(other));
      if (other % 1000 === 0) expect(wordOf('often')).toBe(often);
    }
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
