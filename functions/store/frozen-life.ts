import type { Subject } from '../domain/ids.ts';
import { type Plain, plain } from './branded.ts';
import { all, equals } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { again, patiently, untilSettled } from './faults.ts';
import { messagePrefix, outboundPrefix, sentPrefix } from './item-keys.ts';
import { queryAll } from './person-store.ts';
import { answerPrefix } from './system-answers.ts';
import { requestPrefix } from './tables.ts';
import { type Operation, put, update, write } from './write.ts';

/** Later than any time to live: 9999-12-31. */
const never = 253_370_764_800;

/** What keeps the time to live of an item that is frozen. */
export const lifeBefore = 'life';

/** The time to live of an item, frozen or not. */
export const lifeOf = (item: Plain): number => Number(item[lifeBefore] ?? item['ttl']);

/** Items that hold something of the person; counters, links and locks are not theirs, and go as they would. A request has an end once it is closed. */
const frozen = [messagePrefix, outboundPrefix, sentPrefix, answerPrefix, requestPrefix];

export type Found = { readonly table: string; readonly item: Plain };

/** What is stored of a person and has an end. Throws StoreUnavailable. */
export const itemsOf = async (context: StoreContext, subject: Subject): Promise<readonly Found[]> => {
  const { messages, consents, requests } = context.tables;
  const of = async (table: string): Promise<readonly Found[]> => {
    const input = { TableName: table, KeyConditionExpression: 'subject = :subject', ExpressionAttributeValues: { ':subject': subject } };
    return (await queryAll(context, input)).map((item) => ({ table, item }));
  };
  const found = (await Promise.all([of(messages), of(consents), of(requests)])).flat();
  return found.filter(({ table, item }) => table === consents || frozen.some((prefix) => String(item['item']).startsWith(prefix)));
};

/**
 * Replies change while they are sent, so that only these attributes are touched; what is only ever added is put anew. Requests change too, each time under a
 * new version: whoever read one before then reads it again.
 */
const withLife = ({ tables }: StoreContext, { table, item }: Found, change: Plain): Operation<'life'> => {
  const seen = equals('ttl', item['ttl']);
  if (table === tables.messages) return update('life', table, keyOf(item), { set: change, when: seen });
  const { version } = item;
  const raised = typeof version === 'number' ? { version: version + 1 } : {};
  const next = Object.fromEntries(Object.entries({ ...item, ...change, ...raised }).filter(([, value]) => value !== undefined));
  return put('life', table, plain.parse(next), version === undefined ? seen : all(seen, equals('version', version)));
};
const keyOf = ({ subject, item }: Plain): Record<string, string> => ({ subject: String(subject), item: String(item) });

type ChangeOf = (found: Found) => Plain | undefined;

/** Item by item; `undefined` leaves one as it is. Throws StoreUnavailable. */
export const changeLife = async (context: StoreContext, items: readonly Found[], changeOf: ChangeOf): Promise<void> => {
  for (const found of items) await changeOne(context, found, changeOf);
};

/** What somebody else changed meanwhile is decided again, from what it is now; what is gone is left. */
const changeOne = (context: StoreContext, found: Found, changeOf: ChangeOf): Promise<void> => {
  let now: Found = found;
  return untilSettled<void>(context, patiently(context), async (signal) => {
    const change = changeOf(now);
    if (change === undefined) return;
    const { refusals } = await write(context, [withLife(context, now, change)], context.newId(), signal);
    const [refusal] = refusals;
    if (refusal?.item === undefined) return;
    now = { table: now.table, item: refusal.item };
    return again;
  });
};

/** From now on nothing of the person ends by time. Safe to be done again, for what came since. Throws StoreUnavailable. */
export const freezeLife = async (context: StoreContext, subject: Subject): Promise<void> =>
  changeLife(context, await itemsOf(context, subject), ({ item }) =>
    item['ttl'] === undefined || item[lifeBefore] !== undefined ? undefined : { ttl: never, [lifeBefore]: item['ttl'] },
  );

/** Everything ends when it would have; what would have ended meanwhile, now. Safe to be done again. Throws StoreUnavailable. */
export const thawLife = async (context: StoreContext, subject: Subject): Promise<void> =>
  changeLife(context, await itemsOf(context, subject), ({ item }) =>
    item[lifeBefore] === undefined ? undefined : { ttl: item[lifeBefore], [lifeBefore]: undefined },
  );
