import { BatchGetItemCommand, type BatchGetItemCommandInput } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { KnownOfPerson } from '../domain/sending/check-send.ts';
import type { SendStates, StateAsked } from '../flows/ports.ts';
import type { Plain } from './branded.ts';
import type { StoreContext } from './context.ts';
import { again, patiently, untilSettled } from './faults.ts';
import { type ItemKey, sentItemKey } from './item-keys.ts';
import { equals, newItem } from './conditions.ts';
import { sendsOf } from './sent-programmes.ts';
import { decodeSuppression } from './suppression-item.ts';
import { holds, put, type Refusal, write as writeOnce } from './write.ts';

type Requests = NonNullable<BatchGetItemCommandInput['RequestItems']>;

/** As DynamoDB takes them: the document client would look through a hundred keys for what might be a set or a date. */
const inWireForm = (key: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(key).map(([name, text]) => [name, { S: text }]));

/** One read for each, however often it is asked for; nothing of a table of which nothing is wanted, which DynamoDB would refuse. */
const reading = (table: string, keys: ReadonlyMap<string, Readonly<Record<string, string>>>): Requests =>
  keys.size === 0 ? {} : { [table]: { Keys: [...keys.values()].map(inWireForm), ConsistentRead: true } };

export const sendStates = (context: StoreContext): SendStates => ({
  read: async (asked) => {
    const { suppressions, messages } = context.tables;
    const people = new Map(asked.map(({ subject }) => [subject, { subject }]));
    const sent = new Map(asked.flatMap((one) => sentKeyOf(one).map((key) => [keyText(key), key])));
    const found = await readAll(context, { ...reading(suppressions, people), ...reading(messages, sent) });
    const images = new Map((found[suppressions] ?? []).map((item) => [String(item['subject']), item]));
    const sends = new Map((found[messages] ?? []).map((item) => [keyText({ subject: String(item['subject']), item: String(item['item']) }), item]));
    return asked.map((one) => known(images.get(one.subject), sentKeyOf(one).map((key) => sends.get(keyText(key)))[0]));
  },
  redeem: ({ subject, id, ttl }, version) => {
    const token = context.newId();
    const operations = [
      put<Role>('token', context.tables.messages, { subject, item: `tok#${id}`, w: token, ttl }, newItem),
      holds<Role>('person', context.tables.suppressions, { subject }, version === undefined ? newItem : equals('v', version)),
    ];
    return untilSettled(context, patiently(context), async (signal) => {
      const { refusals } = await writeOnce(context, operations, token, signal);
      return refusals.length === 0 ? 'redeemed' : refusalOf(refusals, token);
    });
  },
});

type Role = 'token' | 'person';

const refusalOf = (refusals: readonly Refusal<Role>[], token: string): 'redeemed' | 'spent' | 'moved' | typeof again => {
  const failed = (role: Role) => refusals.find((refusal) => refusal.role === role && refusal.code === 'ConditionalCheckFailed');
  const spent = failed('token');
  // Ours, if only the answer to an earlier try was lost.
  if (spent) return spent.item?.['w'] === token ? 'redeemed' : 'spent';
  return failed('person') ? 'moved' : again;
};

/** Of the item that keeps what a programme sent, where that is wanted. */
const sentKeyOf = ({ subject, sendsOf: programme }: StateAsked): readonly ItemKey[] => (programme ? [sentItemKey(subject, programme.id)] : []);

const keyText = ({ subject, item }: ItemKey): string => `${subject} ${item}`;

const known = (image: Plain | undefined, sent: Plain | undefined): KnownOfPerson => ({
  image: image === undefined ? undefined : decodeSuppression(image),
  sent: sendsOf(sent),
});

/** One round trip, and more only for what DynamoDB put off because it was throttled. Throws StoreUnavailable. */
const readAll = async (context: StoreContext, first: Requests): Promise<Readonly<Record<string, readonly Plain[]>>> => {
  const found: Record<string, Plain[]> = {};
  let left: Requests = first;
  return untilSettled(context, patiently(context), async (abortSignal) => {
    const { Responses = {}, UnprocessedKeys = {} } = await context.client.send(new BatchGetItemCommand({ RequestItems: left }), { abortSignal });
    for (const [table, items] of Object.entries(Responses)) found[table] = [...(found[table] ?? []), ...items.map((item) => unmarshall(item))];
    left = UnprocessedKeys;
    return Object.keys(left).length === 0 ? found : again;
  });
};
