import { BatchGetCommand, type BatchGetCommandInput, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant, Subject } from '../domain/ids.ts';
import { isOpen, type Task } from '../domain/tasks/task.ts';
import type { OpenTasks, TaskStore } from '../flows/task-ports.ts';
import type { Plain } from './branded.ts';
import { newItem } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { again, patiently, untilSettled } from './faults.ts';
import { type ItemKey, messagePrefix, taskItemKey } from './item-keys.ts';
import { encodeLedgerEvent } from './ledger-item.ts';
import { decodeMessage, isWhole } from './message-item.ts';
import { partition, queryAll } from './person-store.ts';
import { dueIndex } from './tables.ts';
import { decodeTask, staffShard, staffShards } from './task-item.ts';
import { endTask, promoteTask } from './task-operations.ts';
import { type Operation, put, write } from './write.ts';

export const taskStore = (context: StoreContext): TaskStore => ({
  open: (limit) => open(context, limit),
  overdue: (now) => overdue(context, now),
  read: async (key) => {
    const command = new GetCommand({ TableName: context.tables.messages, Key: taskItemKey(key), ConsistentRead: true });
    const { Item } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
    return Item === undefined ? undefined : decodeTask(Item);
  },
  settle: (key, end, event) =>
    written(context, [
      endTask('task', context, key, end),
      ...(event ? [put<string>('ledger', context.tables.consents, encodeLedgerEvent(event), newItem)] : []),
    ]),
  promote: (task, now) => written(context, [promoteTask('task', context, task, now)]),
  heardOf: async (subject) => (await messagesOf(context, subject)).filter(isWhole).map(decodeMessage),
});

const written = async (context: StoreContext, operations: readonly Operation<string>[]): Promise<boolean> => {
  const token = context.newId();
  const { refusals } = await untilSettled(context, patiently(context), (signal) => write(context, operations, token, signal));
  return refusals.length === 0;
};

const messagesOf = (context: StoreContext, subject: Subject): Promise<readonly Plain[]> =>
  queryAll(context, { TableName: context.tables.messages, ...partition(subject, messagePrefix) });

const allShards = Array.from({ length: staffShards }, (_, shard) => staffShard(shard));

/** The index lags a moment behind, so each is read again; what is over by then is left out. */
const open = async (context: StoreContext, limit: number): Promise<OpenTasks> => {
  const keys = (await Promise.all(allShards.map((shard) => keysIn(context, shard, limit + 1)))).flat();
  const wanted = keys.toSorted((one, other) => (one.due < other.due ? -1 : 1)).slice(0, limit);
  const tasks = (await Promise.all(chunks(wanted).map((some) => readAll(context, some)))).flat().filter(isOpen);
  return { tasks: tasks.toSorted((one, other) => (one.due < other.due ? -1 : 1)), more: keys.length > limit };
};

const manyOverdue = 100;
const overdue = async (context: StoreContext, now: Instant): Promise<number> => {
  const counts = await Promise.all(
    allShards.map(async (shard) => {
      const command = new QueryCommand({
        TableName: context.tables.messages,
        IndexName: dueIndex,
        KeyConditionExpression: '#shard = :shard AND #due < :now',
        ExpressionAttributeNames: { '#shard': 'dueShard', '#due': 'due' },
        ExpressionAttributeValues: { ':shard': shard, ':now': now },
        Select: 'COUNT',
        Limit: manyOverdue,
      });
      const { Count = 0 } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
      return Count;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
};

type Found = ItemKey & { readonly due: string };
const keysIn = async (context: StoreContext, shard: string, limit: number): Promise<readonly Found[]> => {
  const command = new QueryCommand({
    TableName: context.tables.messages,
    IndexName: dueIndex,
    KeyConditionExpression: '#shard = :shard',
    ExpressionAttributeNames: { '#shard': 'dueShard' },
    ExpressionAttributeValues: { ':shard': shard },
    Limit: limit,
  });
  const { Items = [] } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
  return Items.map(({ subject, item, due }) => ({ subject: String(subject), item: String(item), due: String(due) }));
};

/** As many as DynamoDB takes in one request. */
const batch = 100;
const chunks = (keys: readonly Found[]): readonly (readonly Found[])[] =>
  Array.from({ length: Math.ceil(keys.length / batch) }, (_, index) => keys.slice(index * batch, (index + 1) * batch));

const readAll = (context: StoreContext, keys: readonly Found[]): Promise<readonly Task[]> => {
  const table = context.tables.messages;
  const tasks: Task[] = [];
  let left: NonNullable<BatchGetCommandInput['RequestItems']> = {
    [table]: { Keys: keys.map(({ subject, item }) => ({ subject, item })), ConsistentRead: true },
  };
  return untilSettled(context, patiently(context), async (abortSignal) => {
    const { Responses = {}, UnprocessedKeys = {} } = await context.client.send(new BatchGetCommand({ RequestItems: left }), { abortSignal });
    tasks.push(...(Responses[table] ?? []).map(decodeTask));
    left = UnprocessedKeys;
    return Object.keys(left).length === 0 ? tasks : again;
  });
};
