import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, f1, proportion, shown } from '../../eval/proportion.ts';

describe('a share and its interval', () => {
  // Newcombe 1998, Statistics in Medicine 17:857-872, table I: Wilson's score method.
  test.for([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const)('%i of %i is as published', ([hits, of, low, high]) => {
    const found = proportion(hits, of);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test('holds the share, stays between 0 and 1, and closes in when more is counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
        const hits = Math.floor(of * part);
        const { share, low, high } = proportion(hits, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        const more = proportion(hits * 4, of * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });

  test('of nothing says nothing', () => {
    expect(proportion(0, 0)).toMatchObject({ low: 0, high: 1 });
    expect([shown(proportion(0, 0)), counted(proportion(0, 0))]).toEqual(['–', 'none']);
  });

  test('F1 is the harmonic mean of precision and recall, inside its interval', () => {
    const { share, low, high } = f1(80, 10, 20);
    const [precision, recall] = [80 / 90, 80 / 100];
    expect(share).toBeCloseTo((2 * precision * recall) / (precision + recall), 10);
    expect(low).toBeLessThan(share);
    expect(high).toBeGreaterThan(share);
  });

  test('is shown with as many digits as it needs', () => {
    expect(shown(proportion(300, 305))).toBe('98.4 % (96.2–99.3)');
    expect(counted(proportion(1, 1_000))).toBe('0.10 % (0.02–0.56), 1 of 1000');
  });
});
