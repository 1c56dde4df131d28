import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant, Subject } from '../domain/ids.ts';
import type { Read } from '../domain/staff/read.ts';
import type { LookUps, ReadLog, ReadPlace, SessionStore } from '../flows/staff-ports.ts';
import { branded, type Plain } from './branded.ts';
import { equals } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { patiently, untilSettled } from './faults.ts';
import type { ItemKey } from './item-keys.ts';
import { partition, queryAll } from './person-store.ts';
import {
  dayPartition,
  decodeLookUp,
  decodeRead,
  decodeSession,
  encodeLookUp,
  encodeRead,
  encodeReadOfDay,
  encodeSession,
  endedItemKey,
  lookUpItemKey,
  readOfDay,
  readPrefix,
  sessionItemKey,
} from './staff-items.ts';
import { type Operation, put, remove, write } from './write.ts';

const get = async (context: StoreContext, key: ItemKey): Promise<Plain | undefined> => {
  const command = new GetCommand({ TableName: context.tables.requests, Key: key, ConsistentRead: true });
  const { Item } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
  return Item;
};
const written = async (context: StoreContext, ...operations: readonly Operation<string>[]): Promise<void> => {
  const token = context.newId();
  await untilSettled(context, patiently(context), (signal) => write(context, operations, token, signal));
};

const ended = z.object({ before: branded<Instant>() });

/** Who of the staff is signed in. Throws StoreUnavailable. */
export const sessionStore = (context: StoreContext): SessionStore => {
  const table = context.tables.requests;
  return {
    open: (session) => written(context, put('session', table, encodeSession(session))),
    keep: (session) => written(context, put('session', table, encodeSession(session), equals('startedAt', session.startedAt))),
    read: async (hash) => {
      const item = await get(context, sessionItemKey(hash));
      return item === undefined ? undefined : decodeSession(item);
    },
    end: (hash) => written(context, remove('session', table, sessionItemKey(hash))),
    endAll: (before) => written(context, put('ended', table, { ...endedItemKey, before })),
    endedBefore: async () => ended.optional().parse(await get(context, endedItemKey))?.before,
  };
};

/** Who looked at whom. Throws StoreUnavailable. */
export const readLog = (context: StoreContext): ReadLog => ({
  write: (read) => {
    const table = context.tables.requests;
    return written(context, put('read', table, encodeRead(read)), put('day', table, encodeReadOfDay(read)));
  },
  ofDay: (day, most, before) => ofDay(context, day, most, before),
  of: async (subject) => (await readsOf(context, subject)).map(decodeRead).toReversed(),
});

const readsOf = (context: StoreContext, subject: Subject): Promise<readonly Plain[]> =>
  queryAll(context, { TableName: context.tables.requests, ...partition(subject, readPrefix) });

const ofDay = async (context: StoreContext, day: string, most: number, before?: ReadPlace): Promise<readonly Read[]> => {
  const older = before === undefined ? undefined : `${readPrefix}${before.at}#${before.id}`;
  const command = new QueryCommand({
    TableName: context.tables.requests,
    KeyConditionExpression: older === undefined ? 'subject = :day' : 'subject = :day AND #item < :older',
    ...(older === undefined ? {} : { ExpressionAttributeNames: { '#item': 'item' } }),
    ExpressionAttributeValues: { ':day': dayPartition(day), ...(older === undefined ? {} : { ':older': older }) },
    ScanIndexForward: false,
    Limit: most,
    ConsistentRead: true,
  });
  const { Items = [] } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
  const found = await Promise.all(
    z
      .array(readOfDay)
      .parse(Items)
      .map(({ rs, item }) => get(context, { subject: rs, item })),
  );
  return found.filter((item) => item !== undefined).map(decodeRead);
};

/** Who may see whom, for the reason that they gave. Throws StoreUnavailable. */
export const lookUps = (context: StoreContext): LookUps => ({
  grant: (lookUp) => written(context, put('look-up', context.tables.requests, encodeLookUp(lookUp))),
  granted: async (subject, session) => {
    const item = await get(context, lookUpItemKey({ subject, session }));
    return item === undefined ? undefined : decodeLookUp(item);
  },
});
