import { EngineError, type EngineCall } from '../dynamo/client.ts';
import type { Checkpoint } from './checkpoints.ts';

/** A record of a DynamoDB stream, as on the wire, which is as Lambda hands it on. */
export type StreamRecord = {
  readonly eventName: string;
  readonly dynamodb: {
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Readonly<Record<string, unknown>>;
    readonly SequenceNumber: string;
  };
};
export type ShardRecords = { readonly shard: string; readonly records: readonly StreamRecord[] };

export type StreamSource = {
  /** The engine's name of the stream. */
  readonly stream: string;
  readonly call: EngineCall;
  readonly startingPosition: 'TRIM_HORIZON' | 'LATEST';
  readonly checkpoint: (shard: string) => Checkpoint | undefined;
  readonly save: (shard: string, checkpoint: Checkpoint) => void;
};

type Shard = { readonly ShardId: string; readonly ParentShardId?: string };
type Page = { readonly Records: readonly StreamRecord[]; readonly NextShardIterator?: string };

const target = (operation: string): string => `DynamoDBStreams_20120810.${operation}`;

/** Reads a stream's shards from where the mapping left off, each parent before its children. */
export class StreamReader {
  readonly #source: StreamSource;
  readonly #iterators = new Map<string, string>();
  readonly #positions = new Map<string, string>();
  readonly #finished = new Set<string>();
  #shards: readonly Shard[] = [];

  private constructor(source: StreamSource) {
    this.#source = source;
  }

  /** A mapping that has never run begins where its StartingPosition says; any other where it left off. */
  static async open(source: StreamSource): Promise<StreamReader> {
    const reader = new StreamReader(source);
    await reader.#discover();
    for (const { ShardId } of reader.#shards) {
      if (source.checkpoint(ShardId)) continue;
      const sequence = source.startingPosition === 'LATEST' ? await reader.#lastSequence(ShardId) : null;
      // Kept at once, because the next start is not the first any more.
      source.save(ShardId, { sequence });
    }
    return reader;
  }

  /** What came since the last time, at most a thousand records of each shard. */
  async next(): Promise<readonly ShardRecords[]> {
    const found: ShardRecords[] = [];
    for (const { ShardId, ParentShardId } of this.#shards) {
      const waits =
        ParentShardId !== undefined && this.#shards.some((shard) => shard.ShardId === ParentShardId) && !this.#finished.has(ParentShardId);
      if (waits || this.#finished.has(ShardId)) continue;
      found.push({ shard: ShardId, records: await this.#read(ShardId) });
    }
    return found.filter(({ records }) => records.length > 0);
  }

  async #read(shard: string): Promise<readonly StreamRecord[]> {
    const { call, checkpoint } = this.#source;
    const position = this.#positions.get(shard) ?? checkpoint(shard)?.sequence ?? null;
    const iterator = this.#iterators.get(shard) ?? (await this.#iteratorFrom(shard, position));
    // Iterators expire: should the call fail, the next one comes from our own place.
    this.#iterators.delete(shard);
    const page = (await call(target('GetRecords'), { ShardIterator: iterator, Limit: 1000 })) as Page;
    const last = page.Records.at(-1);
    if (last) this.#positions.set(shard, last.dynamodb.SequenceNumber);
    if (page.NextShardIterator !== undefined) this.#iterators.set(shard, page.NextShardIterator);
    else {
      this.#finished.add(shard);
      await this.#discover();
    }
    return page.Records;
  }

  async #discover(): Promise<void> {
    const { call, stream } = this.#source;
    const { StreamDescription } = await call(target('DescribeStream'), { StreamArn: stream });
    this.#shards = (StreamDescription as { readonly Shards: readonly Shard[] }).Shards;
  }

  async #iteratorFrom(shard: string, sequence: string | null): Promise<string> {
    const from = (type: object): Promise<Record<string, unknown>> =>
      this.#source.call(target('GetShardIterator'), { StreamArn: this.#source.stream, ShardId: shard, ...type });
    const start = { ShardIteratorType: 'TRIM_HORIZON' };
    if (sequence === null) return String((await from(start))['ShardIterator']);
    try {
      return String((await from({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: sequence }))['ShardIterator']);
    } catch (cause) {
      // What we had read is no longer kept: so what is kept is newer.
      if (cause instanceof EngineError && cause.name === 'TrimmedDataAccessException') return String((await from(start))['ShardIterator']);
      throw cause;
    }
  }

  async #lastSequence(shard: string): Promise<string | null> {
    let last: string | null = null;
    let iterator: string | undefined = await this.#iteratorFrom(shard, null);
    while (iterator !== undefined) {
      const { Records, NextShardIterator } = (await this.#source.call(target('GetRecords'), { ShardIterator: iterator, Limit: 1000 })) as Page;
      last = Records.at(-1)?.dynamodb.SequenceNumber ?? last;
      iterator = Records.length === 0 ? undefined : NextShardIterator;
    }
    return last;
  }
}
