import { describe, expect, test } from 'vitest';
import { fit, type Row } from '../../eval/fit.ts';

/** Two outcomes; `bark` goes with the second nine times of ten, and `tail` says nothing. */
const rows: readonly Row[] = [
  { signs: ['bark', 'tail'], seen: [10, 90] },
  { signs: ['tail'], seen: [90, 10] },
  { signs: [], seen: [90, 10] },
  { signs: ['bark'], seen: [10, 90] },
];

const lead = (weights: ReadonlyMap<string, readonly number[]>, sign: string): number => (weights.get(sign)?.[1] ?? 0) - (weights.get(sign)?.[0] ?? 0);

describe('the fit of weights', () => {
  const { weights, loss } = fit(rows, 2);

  test('gives weight to what tells, and none to what does not', () => {
    expect(lead(weights, 'bark')).toBeGreaterThan(3);
    expect(Math.abs(lead(weights, 'tail'))).toBeLessThan(0.05);
  });

  test('comes close to the chances that were seen', () => {
    const odds = Math.exp(lead(weights, 'always') + lead(weights, 'bark'));
    expect(odds / (1 + odds)).toBeCloseTo(0.9, 1);
    expect(loss).toBeLessThan(0.35);
  });

  test('is the same each time', () => {
    expect(fit(rows, 2).weights).toEqual(weights);
  });
});
