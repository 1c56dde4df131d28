import type { Queues } from './aws/queues.ts';
import type { EngineCall } from './dynamo/client.ts';
import { expire } from './dynamo/expiry.ts';
import { trimStreamLog } from './dynamo/stream-log.ts';
import type { LocalTable } from './dynamo/tables.ts';
import type { Checkpoints } from './events/checkpoints.ts';
import { eventSourceMapping } from './template/run-types.ts';
import type { Stack } from './template/stack.ts';

export type UpkeepParts = {
  readonly stack: Stack;
  readonly tables: readonly LocalTable[];
  readonly call: EngineCall;
  readonly queues: Queues;
  readonly checkpoints: Checkpoints;
  /** The embedded engine's file, where it is ours. */
  readonly file: string | undefined;
  readonly now: () => number;
};

/** By table, how far all of its readers have come. */
const readUpTo = ({ stack, tables, checkpoints }: UpkeepParts): ReadonlyMap<string, number> => {
  const mappings = stack.of(eventSourceMapping);
  return new Map(
    tables.flatMap(({ name, streamArn }) => {
      const readers = mappings.filter(({ properties }) => properties.EventSourceArn === streamArn).map(({ id }) => id);
      return readers.length === 0 ? [] : [[name, checkpoints.lowest(readers)] as const];
    }),
  );
};

/** What AWS clears away by itself: items past their time to live, stream records past a day, messages past their retention. */
export const upkeep = async (parts: UpkeepParts): Promise<void> => {
  const now = parts.now();
  await expire(parts.tables, parts.call, now);
  for (const queue of parts.queues.all) queue.expire();
  if (parts.file !== undefined) trimStreamLog(parts.file, readUpTo(parts), now);
};
