import { describe, expect, test } from 'vitest';
import { learntOutcomes } from '../../../functions/keywords/learnt-outcome.ts';
import { bytesOfNetwork, Network, unknownRow, type WordRows } from '../../../functions/keywords/network.ts';
import { fitNetwork, type NetworkText } from '../../eval/fit-network.ts';
import { sameNumbers } from '../../eval/random.ts';

const [first, second] = [learntOutcomes.indexOf('anything'), learntOutcomes.indexOf('an end of texts')];

/** Words by number; one in ten has a meaning that no other has. */
const wordOf = (number: number): WordRows => ({ letters: [number], names: [number < 20 ? number : unknownRow] });
const rowsOf = (numbers: readonly number[]): readonly WordRows[] => numbers.map(wordOf);

/** Texts of words that say nothing, with word 1 and word 2 somewhere side by side: the outcome is there where 1 is before 2, so that no sum of words tells it. */
const madeTexts = (count: number, next: () => number): readonly { readonly numbers: readonly number[]; readonly isOne: boolean }[] =>
  Array.from({ length: count }, () => {
    const around = Array.from({ length: 4 + (next() % 5) }, () => 20 + (next() % 200));
    const isOne = next() % 2 === 0;
    const at = next() % (around.length + 1);
    return { numbers: [...around.slice(0, at), ...(isOne ? [1, 2] : [2, 1]), ...around.slice(at)], isOne };
  });

const shownOf = (made: ReturnType<typeof madeTexts>): readonly NetworkText[] =>
  made.map(({ numbers, isOne }) => ({
    words: rowsOf(numbers).map(({ letters, names }) => ({ letters: Int32Array.from(letters), names: Int32Array.from(names) })),
    // Of the first outcome the opposite, of the others nothing.
    asks: Uint8Array.from(learntOutcomes, (_, at) => (at === first ? Number(!isOne) : at === second ? Number(isOne) : 2)),
    weight: 1,
  }));

describe('the fit of the network', () => {
  const next = sameNumbers();
  const known = shownOf(madeTexts(4000, next));
  const unseen = madeTexts(500, next);
  const options = { rounds: 4, unknown: unknownRow, share: learntOutcomes.map(() => 1) };
  const losses: number[] = [];
  const fitted = fitNetwork(known, { ...options, next: sameNumbers() }, (_, loss) => losses.push(loss));
  const network = new Network(bytesOfNetwork(fitted.rows, fitted.weights, 1 / 127));

  test('learns from one round to the next', () => {
    expect(losses).toHaveLength(options.rounds);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 2);
  });

  test('tells the order of two words, in texts that it was not shown', () => {
    const right = unseen.filter(({ numbers, isOne }) => (network.leads(rowsOf(numbers))[second] ?? 0) > 0 === isOne);
    expect(right.length / unseen.length).toBeGreaterThan(0.95);
  });

  test('tells each outcome by itself', () => {
    const right = unseen.filter(({ numbers, isOne }) => (network.leads(rowsOf(numbers))[first] ?? 0) > 0 !== isOne);
    expect(right.length / unseen.length).toBeGreaterThan(0.95);
  });

  test('is the same each time', () => {
    const [some, once] = [known.slice(0, 300), { ...options, rounds: 1 }];
    const fits = [0, 1].map(() => fitNetwork(some, { ...once, next: sameNumbers() }, () => undefined));
    expect(fits[0]?.weights).toEqual(fits[1]?.weights);
    expect(Buffer.from(fits[0]?.rows.buffer ?? new ArrayBuffer(0)).equals(Buffer.from(fits[1]?.rows.buffer ?? new ArrayBuffer(1)))).toBe(true);
  });
});
