import { BatchGetCommand, type BatchGetCommandInput } from '@aws-sdk/lib-dynamodb';
import type { KnownOfPerson } from '../domain/sending/check-send.ts';
import type { SendStates } from '../flows/ports.ts';
import type { Plain } from './branded.ts';
import type { StoreContext } from './context.ts';
import { again, patiently, untilSettled } from './faults.ts';
import { type ItemKey, sentItemKey } from './item-keys.ts';
import { equals, newItem } from './conditions.ts';
import { sendsOf } from './sent-programmes.ts';
import { decodeSuppression } from './suppression-item.ts';
import { holds, put, type Refusal, write as writeOnce } from './write.ts';

type Requests = NonNullable<BatchGetCommandInput['RequestItems']>;
type Keys = Requests[string]['Keys'];

const unique = <Key>(keys: readonly Key[]): readonly Key[] => [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];

export const sendStates = (context: StoreContext): SendStates => ({
  read: async (asked) => {
    const { suppressions, messages } = context.tables;
    const people = unique(asked.map(({ subject }) => ({ subject })));
    const sent = unique(asked.map(({ subject, programme }) => sentItemKey(subject, programme.id)));
    const found = await readAll(context, {
      [suppressions]: { Keys: [...people] as Keys, ConsistentRead: true },
      [messages]: { Keys: [...sent] as Keys, ConsistentRead: true },
    });
    const images = new Map((found[suppressions] ?? []).map((item) => [String(item['subject']), item]));
    const sends = new Map((found[messages] ?? []).map((item) => [`${String(item['subject'])} ${String(item['item'])}`, item]));
    return asked.map(({ subject, programme }) => known(images.get(subject), sends.get(keyText(sentItemKey(subject, programme.id)))));
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
    const { Responses = {}, UnprocessedKeys = {} } = await context.client.send(new BatchGetCommand({ RequestItems: left }), { abortSignal });
    for (const [table, items] of Object.entries(Responses)) found[table] = [...(found[table] ?? []), ...items];
    left = UnprocessedKeys;
    return Object.keys(left).length === 0 ? found : again;
  });
};
