import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleBatch, type BatchRules, type Discarded } from '../../../infra/local/events/batch.ts';
import { Progress } from '../../../infra/local/events/progress.ts';
import type { StreamRecord } from '../../../infra/local/events/stream-reader.ts';
import { FunctionError } from '../../../infra/local/functions/messages.ts';

const record = (n: number, ageSeconds = 0): StreamRecord => ({
  eventName: 'INSERT',
  dynamodb: { ApproximateCreationDateTime: 1000 - ageSeconds, Keys: { id: { S: String(n) } }, SequenceNumber: String(n) },
});
const numberOf = ({ dynamodb }: StreamRecord): number => Number(dynamodb.SequenceNumber);
const broken = () => new FunctionError({ errorType: 'Error', errorMessage: 'bad', trace: [] });

const run = async (records: readonly StreamRecord[], isBad: (n: number) => boolean, rules: Partial<BatchRules> = {}) => {
  const calls: number[][] = [];
  const discarded: Discarded[] = [];
  const good = new Set<number>();
  await handleBatch(records, {
    invoke: (batch) => {
      calls.push(batch.map(numberOf));
      const firstBad = batch.find((one) => isBad(numberOf(one)));
      const done = rules.reportsItems === true && firstBad ? batch.slice(0, batch.indexOf(firstBad)) : firstBad ? [] : batch;
      for (const one of done) good.add(numberOf(one));
      if (!firstBad) return Promise.resolve(null);
      if (rules.reportsItems !== true) return Promise.reject(broken());
      return Promise.resolve({ batchItemFailures: [{ itemIdentifier: firstBad.dynamodb.SequenceNumber }] });
    },
    reportsItems: false,
    bisects: false,
    mostRetries: 2,
    oldestSeconds: -1,
    discard: (what) => discarded.push(what),
    onError: () => undefined,
    now: () => 1_000_000,
    pauseMs: 0,
    signal: new AbortController().signal,
    ...rules,
  });
  return { calls, discarded, good, lost: discarded.flatMap(({ records: given }) => given.map(numberOf)) };
};

describe('a batch of stream records', () => {
  it('is tried as often as the mapping says, and then given up whole', async () => {
    const { calls, discarded } = await run(
      [1, 2].map((n) => record(n)),
      (n) => n === 2,
    );
    expect(calls).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    expect(discarded).toMatchObject([{ condition: 'RetryAttemptsExhausted', invokes: 3 }]);
  });

  it('goes on behind what was reported as done, counting tries anew', async () => {
    const { calls, lost } = await run(
      [1, 2, 3].map((n) => record(n)),
      (n) => n === 2,
      { reportsItems: true, mostRetries: 1 },
    );
    expect(calls).toEqual([
      [1, 2, 3],
      [2, 3],
    ]);
    expect(lost).toEqual([2, 3]);
  });

  it('fails whole where an id is reported that is not in it', async () => {
    let invokes = 0;
    const invoke = () => {
      invokes += 1;
      return Promise.resolve({ batchItemFailures: [{ itemIdentifier: 'unknown' }] });
    };
    const { lost } = await run([record(1), record(2)], () => false, { reportsItems: true, mostRetries: 1, invoke });
    expect([invokes, lost]).toEqual([2, [1, 2]]);
  });

  it('leaves out what is older than the mapping allows', async () => {
    const { calls, discarded, lost } = await run([record(1, 61), record(2, 59)], () => false, { oldestSeconds: 60 });
    expect([calls, lost, discarded[0]?.condition]).toEqual([[[2]], [1], 'RecordAgeExceeded']);
  });

  it('gives up when closing, and then knows nothing of its records', async () => {
    const abort = new AbortController();
    abort.abort();
    await expect(run([record(1)], () => false, { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('law: halving loses the bad records, each once, and never a good one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), async (bad) => {
        const records = bad.map((_, n) => record(n));
        const { good, lost } = await run(records, (n) => bad[n] === true, { bisects: true });
        const expected = (wanted: boolean) => bad.flatMap((isBad, n) => (isBad === wanted ? [n] : []));
        expect(lost).toEqual(expected(true));
        expect([...good].toSorted((a, b) => a - b)).toEqual(expected(false));
      }),
    );
  });
});

describe('how far a mapping has come', () => {
  it('law: never beyond a record that is open, and at last to the last', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 1 }), (order) => {
        const reached: number[] = [];
        const progress = new Progress((sequence) => reached.push(Number(sequence)));
        const sorted = order.toSorted((a, b) => a - b);
        const done = new Map(sorted.map((n) => [n, progress.begin(String(n))]));
        const open = new Set(sorted);
        for (const n of order) {
          open.delete(n);
          done.get(n)?.();
          for (const other of open) expect(reached.at(-1) ?? -1).toBeLessThan(other);
        }
        expect([reached.at(-1), progress.open]).toEqual([sorted.at(-1), 0]);
      }),
    );
  });
});
