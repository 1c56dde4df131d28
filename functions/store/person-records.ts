import type { RecordKey, RecordResult, RecordSet } from '../domain/consent/record-set.ts';
import { withArchiveKey } from './archive-keys.ts';
import { equals, newItem } from './conditions.ts';
import { encodeGrant, grantAttribute } from './consent-item.ts';
import type { StoreContext } from './context.ts';
import { again, isPassing, patiently, untilSettled } from './faults.ts';
import { recordItemKey } from './item-keys.ts';
import { encodeLedgerEvent } from './ledger-item.ts';
import { encodePush } from './push-item.ts';
import { readSuppression } from './person-store.ts';
import { decodeSuppression, encodeRegister, registerAttribute, repairAttribute } from './suppression-item.ts';
import { increment, type Operation, put, type Refusal, update, write as writeOnce } from './write.ts';
import { type PersonRecords, StoreUnavailable } from '../flows/ports.ts';

type Role = 'key' | 'person' | 'ledger' | 'push';

/** Consents, withdrawals and repairs, as the API and imports tell them. */
export const personRecords = (context: StoreContext): PersonRecords => ({
  read: (subject) => readSuppression(context, subject),
  record: (key, write) => {
    const token = context.newId();
    const operations = operationsOf(context, key, write, token);
    return untilSettled(context, patiently(context), async (signal) => {
      const { refusals } = await writeOnce(context, operations, token, signal);
      return refusals.length === 0 ? { kind: 'recorded' } : readRefusals(key, token, refusals);
    });
  },
});

const named = <Value>(values: Readonly<Record<string, Value>> | undefined, name: (key: string) => string, encode: (value: Value) => unknown) =>
  Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [name(key), encode(value)]));

/** What changes beside the suppressions; `undefined` removes. */
const changes = ({ registers, grants, repairs, lists, tenure, hold }: RecordSet): Readonly<Record<string, unknown>> => ({
  ...named(registers, registerAttribute, encodeRegister),
  ...named(grants, grantAttribute, encodeGrant),
  ...named(repairs, repairAttribute, (repair) => repair ?? undefined),
  ...(lists === undefined ? {} : { lists }),
  ...(tenure === undefined ? {} : { tenure }),
  ...(hold === undefined ? {} : { hold: hold ?? undefined }),
});

const operationsOf = (context: StoreContext, key: RecordKey, write: RecordSet, token: string): readonly Operation<Role>[] => {
  const { subject, version, ledger, push } = write;
  const set = changes(write);
  const { tables } = context;
  return [
    put('key', tables.messages, { ...recordItemKey(subject, key.id), digest: key.digest, w: token, ttl: key.ttl }, newItem),
    ...(Object.keys(set).length === 0
      ? []
      : [
          update(
            'person',
            tables.suppressions,
            { subject },
            { set, more: [increment('v'), withArchiveKey(context)], when: version === undefined ? newItem : equals('v', version) },
          ),
        ]),
    ...ledger.map((event) => put<Role>('ledger', tables.consents, encodeLedgerEvent(event), newItem)),
    ...(push ? [put<Role>('push', tables.messages, encodePush(push, token, context.dueShards))] : []),
  ];
};

const readRefusals = (key: RecordKey, token: string, refusals: readonly Refusal<Role>[]): RecordResult | typeof again => {
  const failed = (role: Role) => refusals.find((refusal) => refusal.role === role && refusal.code === 'ConditionalCheckFailed');
  const told = failed('key');
  // An earlier try of this very write went through, and only its answer was lost.
  if (told?.item?.['w'] === token) return { kind: 'recorded' };
  if (told) return { kind: told.item?.['digest'] === key.digest ? 'repeated' : 'conflict' };
  if (refusals.some(({ code }) => isPassing(code))) return again;
  const person = failed('person');
  if (person) return { kind: 'moved', image: person.item === undefined ? undefined : decodeSuppression(person.item) };
  // The key has left with its time to live and the evidence is still there: it was told before.
  if (failed('ledger')) return { kind: 'repeated' };
  throw new StoreUnavailable(refusals[0]?.code ?? 'Unknown');
};
