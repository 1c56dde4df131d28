import { setTimeout as sleep } from 'node:timers/promises';
import type * as z from 'zod';
import type { LocalTable } from '../dynamo/tables.ts';
import type { eventSourceMapping } from '../template/run-types.ts';
import { handleBatch, type BatchRules } from './batch.ts';
import { sendDiscarded } from './discarded.ts';
import type { EventParts, EventSource } from './event-parts.ts';
import { anyFilterOf, type Filter } from './filter.ts';
import { Lanes } from './lanes.ts';
import { LateCheckpoints } from './late-checkpoints.ts';
import { Progress } from './progress.ts';
import { StreamReader, type StreamRecord, type StreamSource } from './stream-reader.ts';

export type MappingProperties = z.output<typeof eventSourceMapping.schema>;
export type StreamMapping = { readonly id: string; readonly functionId: string; readonly table: LocalTable; readonly properties: MappingProperties };

/** Without news from our own endpoint, how long until we look for writes of others. */
const idleMs = 200;
/** Records under way: read, and not done with. */
const mostOpen = 2000;

/** Lambda's poller reads in the name of the function, and asks for these when a mapping is made. */
const requirePermissions = ({ permissions }: EventParts, { functionId, table, properties }: StreamMapping): void => {
  for (const action of ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams']) {
    permissions.require(functionId, { action: `dynamodb:${action}`, resource: table.streamArn ?? '' });
  }
  const destination = properties.DestinationConfig?.OnFailure?.Destination;
  if (destination !== undefined) permissions.require(functionId, { action: 'sqs:SendMessage', resource: destination });
};

const rulesOf = (parts: EventParts, mapping: StreamMapping, signal: AbortSignal): BatchRules => {
  const { functionId, properties } = mapping;
  return {
    invoke: (records) => parts.functions.invoke(functionId, { Records: records }),
    reportsItems: properties.FunctionResponseTypes.includes('ReportBatchItemFailures'),
    bisects: properties.BisectBatchOnFunctionError,
    mostRetries: properties.MaximumRetryAttempts,
    oldestSeconds: properties.MaximumRecordAgeInSeconds,
    discard: (what) => sendDiscarded(parts, mapping, what),
    onError: (cause) => parts.report(functionId, `${cause.errorType}: ${cause.message}`),
    // The engine dates its records by the machine's clock, which the runner's may be ahead of.
    now: Date.now,
    pauseMs: parts.pauseMs,
    signal,
  };
};

const lanesOf = (parts: EventParts, { id, functionId, table, properties }: StreamMapping, rules: BatchRules): Lanes =>
  new Lanes({
    lanes: properties.ParallelizationFactor,
    batchSize: properties.BatchSize ?? 100,
    windowMs: Math.min(properties.MaximumBatchingWindowInSeconds * 1000, parts.longestWindowMs),
    signal: rules.signal,
    partitionKey: table.keys[0] ?? '',
    handle: (records) => handleBatch(records, rules),
    onBroken: (cause) => parts.report(functionId, `the mapping ${id} stands still: ${String(cause)}`),
  });

const sourceOf = async ({ call, checkpoints }: EventParts, { id, table, properties }: StreamMapping): Promise<StreamSource> => {
  const { Table } = await call('DynamoDB_20120810.DescribeTable', { TableName: table.name });
  const stream = String((Table as { readonly LatestStreamArn?: string }).LatestStreamArn);
  return {
    stream,
    call,
    startingPosition: properties.StartingPosition ?? 'TRIM_HORIZON',
    checkpoint: (shard) => checkpoints.get(id, shard, stream),
    save: (shard, checkpoint) => checkpoints.set(id, shard, stream, checkpoint),
  };
};

/** One mapping from a table's stream to a function. */
class StreamPump implements EventSource {
  readonly #parts: EventParts;
  readonly #mapping: StreamMapping;
  readonly #reader: StreamReader;
  readonly #fits: Filter;
  readonly #lanes: Lanes;
  readonly #saved: LateCheckpoints;
  readonly #progress = new Map<string, Progress>();
  readonly #stop = new AbortController();
  readonly #running: Promise<void>;

  constructor(parts: EventParts, mapping: StreamMapping, { reader, source }: { readonly reader: StreamReader; readonly source: StreamSource }) {
    this.#parts = parts;
    this.#mapping = mapping;
    this.#reader = reader;
    this.#fits = anyFilterOf((mapping.properties.FilterCriteria?.Filters ?? []).map(({ Pattern }) => Pattern));
    this.#lanes = lanesOf(parts, mapping, rulesOf(parts, mapping, this.#stop.signal));
    this.#saved = new LateCheckpoints((shard, sequence) => source.save(shard, { sequence }));
    this.#running = this.#run();
  }

  async #run(): Promise<void> {
    const { wrote, report } = this.#parts;
    while (!this.#stop.signal.aborted) {
      const seen = wrote.count;
      try {
        const found = await this.#reader.next();
        for (const { shard, records } of found) for (const record of records) this.#take(shard, record);
        if (found.length === 0) await wrote.wait(idleMs, seen);
        while (this.#open() > mostOpen && !this.#stop.signal.aborted) await sleep(20);
      } catch (cause) {
        if (this.#stop.signal.aborted) return;
        report(this.#mapping.functionId, `its stream could not be read: ${String(cause)}`);
        await sleep(idleMs);
      }
    }
  }

  #take(shard: string, record: StreamRecord): void {
    const progress = this.#progress.get(shard) ?? new Progress((sequence) => this.#saved.note(shard, sequence));
    this.#progress.set(shard, progress);
    const done = progress.begin(record.dynamodb.SequenceNumber);
    const event = { ...record, awsRegion: this.#parts.stack.region, eventSource: 'aws:dynamodb', eventSourceARN: this.#mapping.table.streamArn };
    if (this.#fits(event)) this.#lanes.add(event, done);
    else done();
  }

  #open(): number {
    return [...this.#progress.values()].reduce((sum, { open }) => sum + open, 0);
  }

  async close(): Promise<void> {
    this.#stop.abort();
    this.#parts.wrote.notify();
    await this.#running;
    await this.#lanes.idle();
    this.#saved.close();
  }
}

/** Runs a mapping. @throws Error where Lambda would refuse to make it. */
export const runStreamMapping = async (parts: EventParts, mapping: StreamMapping): Promise<EventSource> => {
  requirePermissions(parts, mapping);
  const source = await sourceOf(parts, mapping);
  return new StreamPump(parts, mapping, { source, reader: await StreamReader.open(source) });
};
