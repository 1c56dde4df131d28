/** Works on all, at most so many at a time; what comes back keeps their order. The first fault ends it, and nothing new is begun. */
export const inParallel = async <Item, Result>(items: readonly Item[], most: number, work: (item: Item) => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = Array.from({ length: items.length });
  let next = 0;
  let hasFailed = false;
  const worker = async (): Promise<void> => {
    while (!hasFailed && next < items.length) {
      const index = next++;
      const item = items[index] as Item;
      try {
        results[index] = await work(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return results;
};

/** As `inParallel`, of things that come one after the other: the results in their order, while the next are under way. */
export const inOrder = async function* <Item, Result>(
  items: AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Awaited<Result>> {
  const under: Promise<Result>[] = [];
  for await (const item of items) {
    const begun = work(item);
    // Told where it is waited for; until then it must not end the process.
    begun.catch(() => undefined);
    under.push(begun);
    const [first] = under;
    if (under.length >= most && first) {
      yield await first;
      void under.shift();
    }
  }
  for (const begun of under) yield await begun;
};

/** So many at a time, whatever the size of the pieces in which they come. */
export const inBatches = async function* <Item>(pieces: AsyncIterable<readonly Item[]>, size: number): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  for await (const piece of pieces) {
    for (const item of piece) {
      batch.push(item);
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
};

/** Groups of one size, in order; the last may be smaller. */
export const groupsOf = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
