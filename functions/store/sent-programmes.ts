import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Instant, instant, millis, type ProgrammeId, type Subject } from '../domain/ids.ts';
import type { Programme } from '../domain/programme.ts';
import { type Answers, withSend } from '../domain/sending/sends.ts';
import { allOf, type SuppressionImage } from '../domain/suppression.ts';
import type { SentLately } from '../flows/ports.ts';
import { absent, all, any, below, equals, newItem, stoppedFor } from './conditions.ts';
import { branded } from './branded.ts';
import type { StoreContext } from './context.ts';
import { again, patiently, untilSettled } from './faults.ts';
import { sentItemKey, sentPrefix } from './item-keys.ts';
import { readSuppression } from './person-store.ts';
import { encodeSends, storedSends } from './recent-sends.ts';
import { decodeSuppression } from './suppression-item.ts';
import { increment, put, update, write } from './write.ts';

/** A STOP to a shared code speaks of who texted the person lately; beyond this nobody remembers. */
const latelyMs = 90 * 86_400_000;

const answers = z.exactOptional(z.record(z.string(), z.enum(['reply', 'stop'])));
const sentItem = z.object({ item: z.string(), at: branded<Instant>(), answers });

/** One query; the programmes that texted this person in the last 90 days. Throws StoreUnavailable. */
export const readSent = async (context: StoreContext, subject: Subject): Promise<readonly SentLately[]> => {
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
    .map(({ item, at, answers: offered }) => ({
      programme: item.slice(sentPrefix.length) as ProgrammeId,
      at,
      ...(offered === undefined ? {} : { answers: offered }),
    }));
};

/** One text as it is recorded. */
export type Send = {
  /** Of the caller; the same text told twice counts once. */
  readonly id: string;
  readonly at: Instant;
  /** Whether a STOP to this programme forbids texts of this purpose: only then does one that follows it count as a breach (law 9). */
  readonly marks: boolean;
  /** What the text offers as an answer. */
  readonly answers?: Answers;
};

/**
 * Remembers that a programme texted this person, and marks the suppression when that programme was stopped: a STOP that answers such a text is a breach
 * (law 9). Texts may be recorded in any order, and twice. Throws StoreUnavailable.
 *
 * @returns what is stored of the person's suppression
 */
export const recordSent = async (
  context: StoreContext,
  subject: Subject,
  programme: Programme,
  at: Instant,
  { id, marks, answers: offered }: Omit<Send, 'at'> = { id: at, marks: true },
): Promise<SuppressionImage | undefined> => {
  await remember(context, subject, programme, { id, at, ...(offered === undefined ? {} : { answers: offered }) });
  if (!marks) return readSuppression(context, subject);
  const wider = programme.kind === 'marketing' ? allOf(programme.controller) : undefined;
  const operation = update(
    'suppression',
    context.tables.suppressions,
    { subject },
    {
      set: { sentAfterStop: at },
      more: [increment('v')],
      when: all(stoppedFor(programme.id, wider, at), any(absent('sentAfterStop'), below('sentAfterStop', at))),
    },
  );
  const { refusals, attributes } = await untilSettled(context, patiently(context), (signal) => write(context, [operation], context.newId(), signal));
  const item = attributes ?? refusals[0]?.item;
  return item === undefined ? undefined : decodeSuppression(item);
};

const stored = z.object({ at: branded<Instant>(), v: z.number().default(0), recent: storedSends.default([]), answers });

/** What is kept of the sends of one programme to one person; undefined where there were none. */
export const sendsOf = (item: unknown): readonly Instant[] => (item === undefined ? [] : stored.parse(item).recent.map(({ at }) => at));

/** Two writers that meet: the one that comes second reads again. */
const remember = (
  context: StoreContext,
  subject: Subject,
  programme: Programme,
  { id, at, answers: offered }: Omit<Send, 'marks'>,
): Promise<void> => {
  const key = sentItemKey(subject, programme.id);
  const get = new GetCommand({ TableName: context.tables.messages, Key: key, ConsistentRead: true });
  return untilSettled(context, patiently(context), async (signal) => {
    const { Item } = await context.client.send(get, { abortSignal: signal });
    const before = Item === undefined ? undefined : stored.parse(Item);
    const recent = withSend(before?.recent ?? [], { id, at });
    if (!recent) return;
    const isLatest = !(before && before.at > at);
    const latest = isLatest ? at : before.at;
    // What the last text offered; one before it does not count any more.
    const offers = isLatest ? offered : before.answers;
    const item = {
      ...key,
      at: latest,
      v: (before?.v ?? 0) + 1,
      recent: encodeSends(recent),
      ...(offers === undefined ? {} : { answers: offers }),
      ttl: Math.floor((millis(latest) + latelyMs) / 1000),
    };
    const unchanged = Item === undefined ? newItem : Item['v'] === undefined ? absent('v') : equals('v', Item['v']);
    const { refusals } = await write(context, [put('sent', context.tables.messages, item, unchanged)], context.newId(), signal);
    return refusals.length === 0 ? undefined : again;
  });
};
