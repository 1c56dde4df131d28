import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Instant, millis } from '../domain/ids.ts';
import { joinWithinMs, type MessagePart } from '../domain/message-part.ts';
import { later } from '../domain/decision.ts';
import { branded } from './branded.ts';
import { absent, any, below, type Clause } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { untilSettled } from './faults.ts';
import { partItemKey, partPrefix } from './item-keys.ts';
import { put, write } from './write.ts';

const partItem = z.object({ item: z.string(), x: z.string(), tm: branded<Instant>() });
const keptSeconds = 86_400;
const textDiffers =
  (text: string): Clause =>
  (p) =>
    `${p.name('x')} <> ${p.value(text)}`;

/**
 * Keeps a piece and gives all that are kept of its message. The same piece told twice stays as it came first; another text under the same
 * reference replaces it. Throws StoreUnavailable.
 */
export const keepPart = async (context: StoreContext, part: MessagePart, deadline: number): Promise<readonly MessagePart[]> => {
  const { subject, group, index, text, at } = part;
  const item = { ...partItemKey(subject, group, index), x: text, tm: at, ttl: Math.floor(millis(at) / 1000) + keptSeconds };
  const isNews = any(absent('subject'), below('tm', later(at, -joinWithinMs)), textDiffers(text));
  const operation = put('part', context.tables.messages, item, isNews);
  await untilSettled(context, deadline, (signal) => write(context, [operation], context.newId(), signal));
  const command = new QueryCommand({
    TableName: context.tables.messages,
    KeyConditionExpression: 'subject = :subject AND begins_with(#item, :group)',
    ExpressionAttributeNames: { '#item': 'item' },
    ExpressionAttributeValues: { ':subject': subject, ':group': partPrefix(group) },
    ConsistentRead: true,
  });
  const { Items = [] } = await untilSettled(context, deadline, (abortSignal) => context.client.send(command, { abortSignal }));
  return z
    .array(partItem)
    .parse(Items)
    .map((kept) => ({ subject, group, index: Number(kept.item.slice(partPrefix(group).length)), text: kept.x, at: kept.tm }));
};
