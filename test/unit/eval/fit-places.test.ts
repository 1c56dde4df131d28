import { describe, expect, test } from 'vitest';
import { fitPlaces, type Shown } from '../../eval/fit-places.ts';

const [bark, tail] = [3, 5];
const shownOf = (places: readonly number[], ones: number, others: number): readonly Shown[] =>
  [...Array(ones).fill(true), ...Array(others).fill(false)].map((isOne: boolean) => ({ places, isOne, weight: 1 }));

/** `bark` goes with one in nine of ten, and without it one of ten; `tail` says nothing. */
const shown: readonly Shown[] = [
  ...shownOf([bark, tail], 360, 40),
  ...shownOf([bark], 360, 40),
  ...shownOf([tail], 40, 360),
  ...shownOf([], 40, 360),
];
const chance = (lead: number): number => 1 / (1 + Math.exp(-lead));

describe('the fit of places', () => {
  const { always, weights } = fitPlaces(shown, 8, 0.2);
  const weight = (place: number): number => weights[place] ?? 0;

  test('gives weight to what tells, and none to what does not', () => {
    expect(weight(bark)).toBeGreaterThan(3);
    expect(Math.abs(weight(tail))).toBeLessThan(0.1);
    expect(weight(0)).toBe(0);
  });

  test('comes close to the chances that were seen', () => {
    expect(chance(always + weight(bark))).toBeCloseTo(0.9, 1);
    expect(chance(always)).toBeCloseTo(0.1, 1);
  });

  test('counts a text as much as it weighs', () => {
    const heavy = fitPlaces([...shown, ...shownOf([bark], 0, 400).map((one) => ({ ...one, weight: 5 }))], 8, 0.2);
    expect(chance(heavy.always + (heavy.weights[bark] ?? 0))).toBeLessThan(0.3);
  });

  test('is the same each time', () => {
    expect(fitPlaces(shown, 8, 0.2).weights).toEqual(weights);
  });
});
