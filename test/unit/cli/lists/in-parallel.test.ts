import { describe, expect, test } from 'vitest';
import { inBatches, inOrder, inParallel } from '../../../../functions/cli/lists/in-parallel.ts';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const from = async function* <Item>(...items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
};
const all = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};

describe('many at a time', () => {
  test.each(['inParallel', 'inOrder'] as const)('%s: never more than allowed, and the order stays', async (name) => {
    let [now, most] = [0, 0];
    const work = async (n: number): Promise<number> => {
      now += 1;
      most = Math.max(most, now);
      await wait(n % 3);
      now -= 1;
      return n * 2;
    };
    const items = Array.from({ length: 20 }, (_, n) => n);
    const results = name === 'inParallel' ? await inParallel(items, 4, work) : await all(inOrder(from(...items), 4, work));
    expect(results).toEqual(items.map((n) => n * 2));
    expect(most).toBe(4);
  });

  test.each(['inParallel', 'inOrder'] as const)('%s: a fault ends it and is told', async (name) => {
    const begun: number[] = [];
    const work = async (n: number): Promise<number> => {
      begun.push(n);
      await wait(1);
      if (n === 2) throw new Error('no');
      return n;
    };
    const items = Array.from({ length: 50 }, (_, n) => n);
    await expect(name === 'inParallel' ? inParallel(items, 3, work) : all(inOrder(from(...items), 3, work))).rejects.toThrow('no');
    expect(begun.length).toBeLessThan(12);
  });

  test('batches are full but the last, whatever the pieces', async () => {
    expect(await all(inBatches(from([1], [2, 3, 4], [], [5]), 2))).toEqual([[1, 2], [3, 4], [5]]);
  });
});
