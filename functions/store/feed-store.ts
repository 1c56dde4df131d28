import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Change, ledgerChanges } from '../domain/changes/change.ts';
import { hourOf } from '../domain/changes/cursor.ts';
import type { ControllerId, Instant, ProgrammeId, Subject } from '../domain/ids.ts';
import { type RequestId, requestTypes } from '../domain/rights/request.ts';
import type { RegisterName } from '../domain/suppression.ts';
import { type FeedBatch, type FeedStore, placeOf } from '../flows/feed-ports.ts';
import { branded, type Plain } from './branded.ts';
import type { StoreContext } from './context.ts';
import { again, patiently, untilSettled } from './faults.ts';
import { put, write } from './write.ts';

/** Beside the people: no person's key has a number sign. */
const feedOf = (hour: string): string => `feed#${hour}`;
const markKey = (batch: string) => ({ subject: `told#${batch}`, item: 'told' });
const keptSeconds = 35 * 86_400;
/** A batch that failed comes back for a day at most. */
const markSeconds = 2 * 86_400;

const change = z.object({
  subject: branded<Subject>(),
  key: z.string(),
  change: z.enum([...ledgerChanges, 'request']),
  at: branded<Instant>(),
  programme: branded<ProgrammeId>(),
  controller: branded<ControllerId>(),
  registers: z.exactOptional(z.array(branded<RegisterName>())),
  proven: z.exactOptional(z.boolean()),
  request: z.exactOptional(z.object({ id: branded<RequestId>(), right: z.enum(requestTypes), state: z.string() })),
});

/** Keys of people hardly shrink; all else is nearly the same from one to the next, and a write costs by the size. */
const packed = (changes: readonly Change[]): Uint8Array => deflateRawSync(JSON.stringify(changes), { level: 9 });
const largestPack = 16 * 1024 * 1024;
const unpacked = (pack: Uint8Array): readonly Change[] =>
  z.array(change).parse(JSON.parse(inflateRawSync(pack, { maxOutputLength: largestPack }).toString('utf8')));

const stored = z.object({ item: z.string(), pack: z.instanceof(Uint8Array) });
const decode = (item: Plain): FeedBatch => {
  const read = stored.parse(item);
  const [at = '', batch = ''] = read.item.split('#');
  return { at: at as Instant, batch, changes: unpacked(read.pack) };
};

export const feedStore = (context: StoreContext): FeedStore => {
  const TableName = context.tables.messages;
  const keep = async (item: Plain): Promise<void> => {
    const token = context.newId();
    await untilSettled(context, patiently(context), async (signal) => {
      const { refusals } = await write(context, [put('feed', TableName, item)], token, signal);
      return refusals.length === 0 ? undefined : again;
    });
  };
  const endsIn = (seconds: number): number => Math.floor(context.clock() / 1000) + seconds;
  return {
    isTold: async (batch) => {
      const command = new GetCommand({ TableName, Key: markKey(batch), ConsistentRead: true });
      return (await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }))).Item !== undefined;
    },
    put: (batch) => keep({ subject: feedOf(hourOf(batch.at)), item: placeOf(batch), pack: packed(batch.changes), ttl: endsIn(keptSeconds) }),
    markTold: (batch) => keep({ ...markKey(batch), ttl: endsIn(markSeconds) }),
    read: async (hour, from, until, limit) => {
      const command = new QueryCommand({
        TableName,
        KeyConditionExpression: 'subject = :feed AND #item BETWEEN :from AND :until',
        ExpressionAttributeNames: { '#item': 'item' },
        ExpressionAttributeValues: { ':feed': feedOf(hour), ':from': from, ':until': `${until}#~` },
        ConsistentRead: true,
        Limit: limit,
      });
      const { Items = [], LastEvaluatedKey } = await untilSettled(context, patiently(context), (abortSignal) =>
        context.client.send(command, { abortSignal }),
      );
      return { batches: Items.map(decode), more: LastEvaluatedKey !== undefined };
    },
  };
};
