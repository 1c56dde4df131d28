import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { KnownOfPerson } from '../domain/sending/check-send.ts';
import type { SendStates, StateAsked } from '../flows/ports.ts';
import { batchGet, type Requests } from './batch-get.ts';
import type { Plain } from './branded.ts';
import type { StoreContext } from './context.ts';
import { again, patiently, untilSettled } from './faults.ts';
import { type ItemKey, sentItemKey } from './item-keys.ts';
import { equals, newItem } from './conditions.ts';
import { sendsOf } from './sent-programmes.ts';
import { decodeSuppression } from './suppression-item.ts';
import { holds, put, type Refusal, write as writeOnce } from './write.ts';

type WireKey = Readonly<Record<string, { readonly S: string }>>;

/** One read for each, however often it is asked for; nothing of a table of which nothing is wanted, which DynamoDB would refuse. */
const reading = (table: string, keys: ReadonlyMap<string, WireKey>): Requests =>
  keys.size === 0 ? {} : { [table]: { Keys: [...keys.values()], ConsistentRead: true } };

export const sendStates = (context: StoreContext): SendStates => ({
  read: async (asked) => {
    const { suppressions, messages } = context.tables;
    const people = new Map<string, WireKey>();
    const sent = new Map<string, WireKey>();
    const sentOf = asked.map((one) => {
      people.set(one.subject, { subject: { S: one.subject } });
      const key = sentKeyOf(one);
      if (!key) return '';
      const text = keyText(key);
      sent.set(text, { subject: { S: key.subject }, item: { S: key.item } });
      return text;
    });
    const found = await readAll(context, { ...reading(suppressions, people), ...reading(messages, sent) });
    const images = new Map(found[suppressions]?.map((item) => [String(item['subject']), item]));
    const sends = new Map(found[messages]?.map((item) => [keyText({ subject: String(item['subject']), item: String(item['item']) }), item]));
    return asked.map(({ subject }, index) => known(images.get(subject), sends.get(sentOf[index] ?? '')));
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
const sentKeyOf = ({ subject, sendsOf: programme }: StateAsked): ItemKey | undefined => programme && sentItemKey(subject, programme.id);

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
    const { Responses = {}, UnprocessedKeys = {} } = await batchGet(context, left, abortSignal);
    for (const [table, items] of Object.entries(Responses)) found[table] = [...(found[table] ?? []), ...items.map((item) => unmarshall(item))];
    left = UnprocessedKeys;
    return Object.keys(left).length === 0 ? found : again;
  });
};
