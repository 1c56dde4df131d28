import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StreamRecord } from './stream-reader.ts';

type Entry = { readonly record: StreamRecord; readonly done: () => void };

export type LaneRules = {
  /** `ParallelizationFactor`: batches at a time. */
  readonly lanes: number;
  readonly batchSize: number;
  readonly windowMs: number;
  /** Attribute of the partition key: records of one item keep their order. */
  readonly partitionKey: string;
  readonly handle: (records: readonly StreamRecord[]) => Promise<void>;
  /** Ends the wait for more. */
  readonly signal: AbortSignal;
  /** A fault of the runner itself: the lane stands still. */
  readonly onBroken: (cause: unknown) => void;
};

/** Splits a stream's records by item into lanes, each of which hands on one batch after the other. */
export class Lanes {
  readonly #rules: LaneRules;
  readonly #waiting: readonly Entry[][];
  readonly #running = new Map<number, Promise<void>>();

  constructor(rules: LaneRules) {
    this.#rules = rules;
    this.#waiting = Array.from({ length: rules.lanes }, () => []);
  }

  add(record: StreamRecord, done: () => void): void {
    const digest = createHash('sha1').update(JSON.stringify(record.dynamodb.Keys[this.#rules.partitionKey])).digest();
    const lane = digest.readUInt32BE() % this.#rules.lanes;
    this.#waiting[lane]?.push({ record, done });
    if (!this.#running.has(lane)) this.#running.set(lane, this.#run(lane));
  }

  /** When every lane has come to rest. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#running.values());
  }

  async #run(lane: number): Promise<void> {
    const { batchSize, windowMs, handle, onBroken, signal } = this.#rules;
    const waiting = this.#waiting[lane] ?? [];
    try {
      // Lets what was read together go together.
      await sleep(windowMs, undefined, { signal });
      while (waiting.length > 0) {
        const batch = waiting.splice(0, batchSize);
        await handle(batch.map(({ record }) => record));
        for (const { done } of batch) done();
      }
      this.#running.delete(lane);
    } catch (cause) {
      // Closing: what is not done with is read again after the next start.
      if (!(cause instanceof Error) || cause.name !== 'AbortError') onBroken(cause);
    }
  }
}
