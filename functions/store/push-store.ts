import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { MessageId, Subject } from '../domain/ids.ts';
import type { PushStore } from '../flows/push-ports.ts';
import { branded } from './branded.ts';
import { all, equals } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { again, patiently, untilSettled } from './faults.ts';
import { placedItemKey, pushItemKey, pushPrefix } from './item-keys.ts';
import { writeToken } from './message-item.ts';
import { decodePush, pushPlace, pushShard } from './push-item.ts';
import { dueIndex } from './tables.ts';
import { putTask } from './task-operations.ts';
import { type Operation, put, remove, update, write } from './write.ts';

type Role = 'push' | 'task' | 'placed';
const dueKeys = z.array(z.object({ subject: branded<Subject>(), item: z.string() }));

export const pushStore = (context: StoreContext): PushStore => {
  const TableName = context.tables.messages;
  const get = async (key: Record<string, string>) => {
    const command = new GetCommand({ TableName, Key: key, ConsistentRead: true });
    return (await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }))).Item;
  };
  const done = (operations: readonly Operation<Role>[]): Promise<void> => {
    const token = context.newId();
    return untilSettled(context, patiently(context), async (signal) => {
      const { refusals } = await write(context, operations, token, signal);
      return refusals.length === 0 ? undefined : again;
    });
  };
  return {
    due: async (shard, until, limit) => {
      const command = new QueryCommand({
        TableName,
        IndexName: dueIndex,
        KeyConditionExpression: '#shard = :shard AND #due <= :until',
        ExpressionAttributeNames: { '#shard': 'dueShard', '#due': 'due' },
        ExpressionAttributeValues: { ':shard': pushShard(shard), ':until': until },
        Limit: limit,
      });
      const { Items = [] } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
      return dueKeys.parse(Items).map(({ subject, item }) => ({ subject, message: item.slice(pushPrefix.length) as MessageId }));
    },
    read: async (key) => {
      const item = await get(pushItemKey(key));
      return item === undefined ? undefined : decodePush(item);
    },
    claim: (record, nextDue) => {
      const token = context.newId();
      const operation = update('push', TableName, pushItemKey(record), {
        set: { attempt: record.attempt + 1, ...pushPlace(record.subject, nextDue, context.dueShards), [writeToken]: token },
        when: all(equals('due', record.due), equals('attempt', record.attempt)),
      });
      return untilSettled(context, patiently(context), async (signal) => {
        const { attributes, refusals } = await write(context, [operation], token, signal);
        const stored = attributes ?? refusals[0]?.item;
        return stored?.[writeToken] === token ? decodePush(stored) : undefined;
      });
    },
    end: (key, task) => done([remove<Role>('push', TableName, pushItemKey(key)), ...(task ? [putTask<Role>('task', context, task)] : [])]),
    isPlaced: async (subject, list) => (await get(placedItemKey(subject, list))) !== undefined,
    place: (subject, list, until) => {
      const key = placedItemKey(subject, list);
      return done([until === undefined ? remove<Role>('placed', TableName, key) : put<Role>('placed', TableName, { ...key, ttl: until })]);
    },
  };
};
