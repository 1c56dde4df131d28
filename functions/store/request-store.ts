import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ControllerId, Instant, MessageId, Subject } from '../domain/ids.ts';
import type { RequestKey, RequestType, RightsRequest } from '../domain/rights/request.ts';
import type { RequestExtras, RequestStore } from '../flows/rights-ports.ts';
import { branded } from './branded.ts';
import { absent, any, below } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { patiently, untilSettled } from './faults.ts';
import type { ItemKey } from './item-keys.ts';
import { encodeOutbound, writeToken } from './message-item.ts';
import { decodePointer, decodeRequest, encodeLink, linkItemKey, lockItemKey, type Pointer, requestItemKey, shortItemKey } from './request-item.ts';
import { replaceRequest, requestOperations } from './request-operations.ts';
import { dueIndex, requestPrefix } from './tables.ts';
import { encodeAnswer } from './system-answers.ts';
import { increment, type Operation, put, update, write } from './write.ts';

export const requestStore = (context: StoreContext): RequestStore => ({
  read: (key) => readRequest(context, key),
  openOf: (subject, controller, type) => openOf(context, subject, controller, type),
  byLink: (hash, now) => byLink(context, hash, now),
  byRef: async (ref) => follow(context, await pointer(context, shortItemKey(ref))),
  of: (subject) => requestsOf(context, subject),
  due: (shard, until, limit) => due(context, shard, until, limit),
  open: async (request, link) => settled(context, requestOperations(context, { open: [request], change: [], ...(link ? { link } : {}) })),
  change: (request, from, more = {}) => change(context, request, from, more),
  putLink: async (link) => void (await settled(context, [put('link', context.tables.requests, encodeLink(link))])),
  putCheck: async (key, check, text) =>
    void (await settled(context, [
      put('check', context.tables.requests, { ...checkItemKey(key), ...check, ttl: Math.floor(Date.parse(check.until) / 1000) + 3_600 }),
      put('text', context.tables.messages, encodeOutbound(text, context.newId(), context.dueShards)),
    ])),
  checkOf: async (key) => lineCheck.optional().parse(await get(context, checkItemKey(key))),
  count: (name, most, until) => count(context, name, most, until),
  counted: (name) => counted(context, name),
});

const get = async (context: StoreContext, key: ItemKey): Promise<Record<string, unknown> | undefined> => {
  const command = new GetCommand({ TableName: context.tables.requests, Key: key, ConsistentRead: true });
  const { Item } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
  return Item;
};

const readRequest = async (context: StoreContext, key: RequestKey): Promise<RightsRequest | undefined> => {
  const item = await get(context, requestItemKey(key));
  return item === undefined ? undefined : decodeRequest(item);
};

const pointer = async (context: StoreContext, key: ItemKey): Promise<Pointer | undefined> => {
  const item = await get(context, key);
  return item === undefined ? undefined : decodePointer(item);
};
const follow = async (context: StoreContext, found: Pointer | undefined): Promise<RightsRequest | undefined> =>
  found ? readRequest(context, found.request) : undefined;

const openOf = async (context: StoreContext, subject: Subject, controller: ControllerId, type: RequestType): Promise<RightsRequest | undefined> =>
  follow(context, await pointer(context, lockItemKey({ subject, controller, type })));

/** DynamoDB may take days to delete what is past its time: the date decides. */
const byLink = async (context: StoreContext, hash: string, now: Instant): Promise<RightsRequest | undefined> => {
  const found = await pointer(context, linkItemKey(hash));
  return found?.until !== undefined && found.until > now ? follow(context, found) : undefined;
};

const requestsOf = async (context: StoreContext, subject: Subject): Promise<readonly RightsRequest[]> => {
  const command = new QueryCommand({
    TableName: context.tables.requests,
    KeyConditionExpression: 'subject = :subject AND begins_with(#item, :prefix)',
    ExpressionAttributeNames: { '#item': 'item' },
    ExpressionAttributeValues: { ':subject': subject, ':prefix': requestPrefix },
    ConsistentRead: true,
  });
  const { Items = [] } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
  return Items.map(decodeRequest).toSorted((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
};

const dueKeys = z.array(z.object({ subject: branded<Subject>(), item: z.string() }));
const due = async (context: StoreContext, shard: number, until: Instant, limit: number): Promise<readonly RequestKey[]> => {
  const command = new QueryCommand({
    TableName: context.tables.requests,
    IndexName: dueIndex,
    KeyConditionExpression: '#shard = :shard AND #due <= :until',
    ExpressionAttributeNames: { '#shard': 'dueShard', '#due': 'due' },
    ExpressionAttributeValues: { ':shard': String(shard), ':until': until },
    Limit: limit,
  });
  const { Items } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
  return dueKeys.parse(Items ?? []).map(({ subject, item }) => ({ subject, id: item.slice(requestPrefix.length) as RequestKey['id'] }));
};

/** One transaction. False where something was not as supposed; what already is as wanted counts as done. */
const settled = async (context: StoreContext, operations: readonly Operation<string>[]): Promise<boolean> => {
  const token = context.newId();
  const { refusals } = await untilSettled(context, patiently(context), (signal) => write(context, operations, token, signal));
  return refusals.length === 0;
};

const change = (context: StoreContext, request: RightsRequest, from: number, { text, link, answer }: RequestExtras): Promise<boolean> =>
  settled(context, [
    ...replaceRequest(context, request, from),
    ...(text ? [put('text', context.tables.messages, encodeOutbound(text, context.newId(), context.dueShards))] : []),
    ...(link ? [put('link', context.tables.requests, encodeLink(link))] : []),
    ...(answer ? [put('answer', context.tables.requests, encodeAnswer(answer))] : []),
  ]);

const checkItemKey = ({ subject, id }: RequestKey): ItemKey => ({ subject, item: `check#${id}` });
const lineCheck = z.object({ text: branded<MessageId>(), until: branded<Instant>() });

const countItemKey = (name: string): ItemKey => ({ subject: `try#${name}`, item: 'try' });

/** Counts up to `most`; false when it was reached before. @param until second since 1970 at which the counter may go */
const count = async (context: StoreContext, name: string, most: number, until: number): Promise<boolean> => {
  const operation = update('count', context.tables.requests, countItemKey(name), {
    set: { ttl: until, [writeToken]: context.newId() },
    more: [increment('n')],
    when: any(absent('n'), below('n', most)),
  });
  return settled(context, [operation]);
};
const counted = async (context: StoreContext, name: string): Promise<number> => Number((await get(context, countItemKey(name)))?.['n'] ?? 0);
