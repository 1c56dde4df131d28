import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant, Subject } from '../domain/ids.ts';
import type { ArchiveKey, ArchiveKeys } from '../flows/archive-ports.ts';
import { branded } from './branded.ts';
import type { Clause } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { again, patiently, untilSettled } from './faults.ts';
import { increment, update, write } from './write.ts';

/** The key under which a person's events are archived: beside the suppression, so that the update that marks an erasure takes it away. */
export const archiveKeyAttribute = 'ak';

/** Gives the person a key where there is none: 256 bits. Stands in the updates that write anyway, so that it costs no write of its own. */
export const withArchiveKey =
  ({ newId }: StoreContext): Clause =>
  (p) =>
    `${p.name(archiveKeyAttribute)} = if_not_exists(${p.name(archiveKeyAttribute)}, ${p.value(newId() + newId())})`;

const stored = z.object({ subject: branded<Subject>(), ak: z.exactOptional(z.string()), erasedAt: z.exactOptional(branded<Instant>()) });
const mostKeys = 100;

/** One read of a hundred people; a write only for those whose first event had no update beside it. */
export const archiveKeys = (context: StoreContext): ArchiveKeys => ({
  of: async (subjects) => {
    const found = new Map<Subject, ArchiveKey>();
    for (let from = 0; from < subjects.length; from += mostKeys) {
      const wanted = subjects.slice(from, from + mostKeys);
      for (const item of await readKeys(context, wanted)) keep(found, item);
      for (const subject of wanted) if (!found.has(subject)) keep(found, await makeKey(context, subject));
    }
    return found;
  },
});

/** What opens a person's copies; undefined where nothing can: nobody knows them, or they were erased. Throws StoreUnavailable. */
export const readArchiveKey = async (context: StoreContext, subject: Subject): Promise<string | undefined> => {
  const found = new Map<Subject, ArchiveKey>();
  for (const item of await readKeys(context, [subject])) keep(found, item);
  return found.get(subject)?.key;
};

const keep = (found: Map<Subject, ArchiveKey>, item: unknown): void => {
  const { subject, ak, erasedAt } = stored.parse(item);
  if (ak !== undefined) found.set(subject, { key: ak, ...(erasedAt === undefined ? {} : { erasedAt }) });
};

/** Not read consistently, at half the price: a key that is not seen yet is asked for by a write, and one that was just destroyed opens nothing any more. */
const readKeys = (context: StoreContext, subjects: readonly Subject[]): Promise<readonly unknown[]> => {
  const table = context.tables.suppressions;
  const found: unknown[] = [];
  let left: { subject: Subject }[] = subjects.map((subject) => ({ subject }));
  return untilSettled<readonly unknown[]>(context, patiently(context), async (abortSignal) => {
    const names = { '#ak': archiveKeyAttribute };
    const command = new BatchGetCommand({
      RequestItems: { [table]: { Keys: left, ProjectionExpression: 'subject, #ak, erasedAt', ExpressionAttributeNames: names } },
    });
    const { Responses = {}, UnprocessedKeys = {} } = await context.client.send(command, { abortSignal });
    found.push(...(Responses[table] ?? []));
    left = (UnprocessedKeys[table]?.Keys ?? []) as { subject: Subject }[];
    return left.length === 0 ? found : again;
  });
};

const makeKey = async (context: StoreContext, subject: Subject): Promise<unknown> => {
  const operation = update('key', context.tables.suppressions, { subject }, { set: {}, more: [withArchiveKey(context), increment('v')] });
  const { attributes } = await untilSettled(context, patiently(context), (signal) => write(context, [operation], context.newId(), signal));
  return attributes;
};
