import * as z from 'zod';
import type { Instant, MessageId, PhoneNumber, ProgrammeId, Subject } from '../domain/ids.ts';
import type { PushRecord } from '../domain/opt-out-lists/push.ts';
import { branded, type Plain } from './branded.ts';
import { dueShardOf } from './due-shard.ts';
import { pushItemKey, pushPrefix } from './item-keys.ts';
import { writeToken } from './message-item.ts';

/** Partitions of the index of what is due that hold nothing else: however many wait here, no reply waits behind them. */
export const pushShard = (shard: number | string): string => `push#${shard}`;
export const pushPlace = (subject: string, due: Instant, shards: number): Plain => ({ due, dueShard: pushShard(dueShardOf(subject, shards)) });

const push = z.object({
  subject: branded<Subject>(),
  message: branded<MessageId>(),
  to: branded<PhoneNumber>(),
  programme: branded<ProgrammeId>(),
  carrier: z.exactOptional(z.string()),
  attempt: z.number(),
  due: branded<Instant>(),
  giveUpAt: branded<Instant>(),
  ttl: z.number(),
});

export const encodePush = (record: PushRecord, token: string, shards: number): Plain => {
  const { subject, message: _message, due, ...rest } = record;
  return { ...pushItemKey(record), ...rest, ...pushPlace(subject, due, shards), [writeToken]: token };
};

/** An item `push#…`. Throws ZodError on one that Halte did not write. */
export const decodePush = (item: Plain): PushRecord => push.parse({ ...item, message: String(item['item']).slice(pushPrefix.length) });
