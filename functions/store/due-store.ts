import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant, Subject } from '../domain/ids.ts';
import type { DueStore } from '../flows/ports.ts';
import { branded } from './branded.ts';
import type { StoreContext } from './context.ts';
import { patiently, untilSettled } from './faults.ts';
import { dueIndex } from './tables.ts';

const dueKeys = z.array(z.object({ subject: branded<Subject>(), item: z.string(), due: branded<Instant>() }));

/** The sparse index of keys alone. It lags a moment behind the table, so whoever takes an item up reads it again. */
export const dueStore = (context: StoreContext): DueStore => ({
  due: async (shard, until, limit) => {
    const command = new QueryCommand({
      TableName: context.tables.messages,
      IndexName: dueIndex,
      KeyConditionExpression: '#shard = :shard AND #due <= :until',
      ExpressionAttributeNames: { '#shard': 'dueShard', '#due': 'due' },
      ExpressionAttributeValues: { ':shard': String(shard), ':until': until },
      Limit: limit,
    });
    const { Items } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
    return dueKeys.parse(Items ?? []);
  },
});
