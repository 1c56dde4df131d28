import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Instant, instant, millis, type ProgrammeId, type Subject } from '../domain/ids.ts';
import type { Programme } from '../domain/programme.ts';
import { allOf } from '../domain/suppression.ts';
import { absent, all, any, below, stoppedFor } from './conditions.ts';
import { branded } from './branded.ts';
import type { StoreContext } from './context.ts';
import { patiently, untilSettled } from './faults.ts';
import { sentItemKey, sentPrefix } from './item-keys.ts';
import { increment, update, write } from './write.ts';

/** A STOP to a shared code speaks of who texted the person lately; beyond this nobody remembers. */
const latelyMs = 90 * 86_400_000;

const sentItem = z.object({ item: z.string(), at: branded<Instant>() });

/** One query; the programmes that texted this person in the last 90 days. Throws StoreUnavailable. */
export const readSent = async (
  context: StoreContext,
  subject: Subject,
): Promise<readonly { readonly programme: ProgrammeId; readonly at: Instant }[]> => {
  const since = instant(context.clock() - latelyMs);
  const command = new QueryCommand({
    TableName: context.tables.messages,
    KeyConditionExpression: 'subject = :subject AND begins_with(#item, :sent)',
    ExpressionAttributeNames: { '#item': 'item' },
    ExpressionAttributeValues: { ':subject': subject, ':sent': sentPrefix },
    ConsistentRead: true,
  });
  const { Items = [] } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
  return z
    .array(sentItem)
    .parse(Items)
    .filter(({ at }) => at >= since)
    .map(({ item, at }) => ({ programme: item.slice(sentPrefix.length) as ProgrammeId, at }));
};

/**
 * Remembers that a programme texted this person, and marks the suppression when that programme was stopped: a STOP that answers such a
 * text is a breach (law 9). Texts may be recorded in any order; the latest stands. Throws StoreUnavailable.
 */
export const recordSent = async (context: StoreContext, subject: Subject, programme: Programme, at: Instant): Promise<void> => {
  const { tables } = context;
  const wider = programme.kind === 'marketing' ? allOf(programme.controller) : undefined;
  const operations = [
    update('sent', tables.messages, sentItemKey(subject, programme.id), {
      set: { at, ttl: Math.floor((millis(at) + latelyMs) / 1000) },
      when: any(absent('at'), below('at', at)),
    }),
    update(
      'suppression',
      tables.suppressions,
      { subject },
      {
        set: { sentAfterStop: at },
        more: [increment('v')],
        when: all(stoppedFor(programme.id, wider, at), any(absent('sentAfterStop'), below('sentAfterStop', at))),
      },
    ),
  ];
  // Two writes, not one transaction: each has its own condition, and each is as true without the other.
  for (const operation of operations) {
    await untilSettled(context, patiently(context), (signal) => write(context, [operation], context.newId(), signal));
  }
};
