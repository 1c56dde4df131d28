import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ForwardStore } from '../flows/ports.ts';
import { all, equals } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { dueAttributes } from './due-shard.ts';
import { again, patiently, untilSettled } from './faults.ts';
import { decodeForward } from './forward-item.ts';
import { forwardItemKey } from './item-keys.ts';
import { writeToken } from './message-item.ts';
import { putTask } from './task-operations.ts';
import { remove, update, write } from './write.ts';

type Role = 'forward' | 'task';

/** Messages that wait to be passed on. A claim counts the attempt and moves the due time: the next one comes only if this one fails. */
export const forwardStore = (context: StoreContext): ForwardStore => {
  const TableName = context.tables.messages;
  return {
    readForward: async (key) => {
      const command = new GetCommand({ TableName, Key: forwardItemKey(key), ConsistentRead: true });
      const { Item } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
      return Item === undefined ? undefined : decodeForward(Item);
    },
    claimForward: (record, nextDue) => {
      const token = context.newId();
      const operation = update('forward', TableName, forwardItemKey(record), {
        set: { attempt: record.attempt + 1, ...dueAttributes(record.subject, nextDue, context.dueShards), [writeToken]: token },
        when: all(equals('due', record.due), equals('attempt', record.attempt)),
      });
      return untilSettled(context, patiently(context), async (signal) => {
        const { attributes, refusals } = await write(context, [operation], token, signal);
        const stored = attributes ?? refusals[0]?.item;
        return stored?.[writeToken] === token ? decodeForward(stored) : undefined;
      });
    },
    deleteForward: async (key, task) => {
      const operations = [remove<Role>('forward', TableName, forwardItemKey(key)), ...(task ? [putTask<Role>('task', context, task)] : [])];
      const token = context.newId();
      await untilSettled(context, patiently(context), async (signal) => {
        const { refusals } = await write(context, operations, token, signal);
        return refusals.length === 0 ? undefined : again;
      });
    },
  };
};
