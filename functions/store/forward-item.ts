import * as z from 'zod';
import type { Instant, MessageId, SenderId, Subject } from '../domain/ids.ts';
import type { ForwardRecord } from '../domain/message.ts';
import { branded, type Plain } from './branded.ts';
import { dueAttributes } from './due-shard.ts';
import { forwardItemKey, forwardPrefix } from './item-keys.ts';
import { writeToken } from './message-item.ts';

const forward = z.object({
  subject: branded<Subject>(),
  message: branded<MessageId>(),
  sender: branded<SenderId>(),
  payload: z.string(),
  attempt: z.number(),
  due: branded<Instant>(),
  giveUpAt: branded<Instant>(),
  ttl: z.number(),
});

export const encodeForward = (record: ForwardRecord, token: string, shards: number): Plain => ({
  ...forwardItemKey(record),
  sn: record.sender,
  payload: record.payload,
  attempt: record.attempt,
  giveUpAt: record.giveUpAt,
  ttl: record.ttl,
  ...dueAttributes(record.subject, record.due, shards),
  [writeToken]: token,
});

/** An item `fwd#…`. Throws ZodError on one that Halte did not write. */
export const decodeForward = (item: Plain): ForwardRecord =>
  forward.parse({ ...item, message: String(item['item']).slice(forwardPrefix.length), sender: item['sn'] });
