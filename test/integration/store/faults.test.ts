import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StoreContext } from '../../../functions/store/context.ts';
import { messageStore } from '../../../functions/store/message-store.ts';
import { readSuppression } from '../../../functions/store/person-store.ts';
import { replyStore } from '../../../functions/store/reply-store.ts';
import { countTrips } from '../../../functions/store/trips.ts';
import { type Dynamo, newClient, startDynamo } from '../../support/dynamo.ts';
import { at, firstStop, messageRecord, newSubject, owedReply, shop } from './samples.ts';

let dynamo: Dynamo;
let context: StoreContext;
let client: DynamoDBDocumentClient;
beforeAll(async () => {
  dynamo = await startDynamo();
  context = await dynamo.context();
});
afterEach(() => client.destroy());
afterAll(() => dynamo.close());

type Fault = 'none' | 'before' | 'after';
/** What the network or the service does to each send in turn: `before` it is carried out, or only to the answer. */
const faulty = (faults: readonly Fault[], makeError: () => Error): StoreContext => {
  client = newClient(dynamo.endpoint);
  const script = faults.values();
  client.middlewareStack.add(
    (next) => async (input) => {
      const fault = script.next().value ?? 'none';
      if (fault === 'before') throw makeError();
      const result = await next(input);
      if (fault === 'after') throw makeError();
      return result;
    },
    { step: 'initialize', name: 'injectedFaults' },
  );
  return { ...context, client };
};

const named =
  (name: string, more = {}) =>
  () =>
    Object.assign(new Error(name), { name, ...more });
const cancelled = (...codes: string[]) => named('TransactionCanceledException', { CancellationReasons: codes.map((Code) => ({ Code })) });
const soon = (ms = 5_000) => Date.now() + ms;

describe('a commit', () => {
  it.each([
    ['a conflict', cancelled('None', 'TransactionConflict', 'None')],
    ['throttling of one item', cancelled('None', 'ThrottlingError', 'None')],
    ['a conflict beside a condition that seems to fail', cancelled('None', 'ConditionalCheckFailed', 'TransactionConflict')],
    ['throttling', named('ProvisionedThroughputExceededException')],
    ['a fault of the service', named('InternalServerError', { $fault: 'server' })],
    ['a connection refused', named('Error', { code: 'ECONNREFUSED' })],
  ])('is tried again after %s', async (_, error) => {
    const store = messageStore(faulty(['before', 'before'], error));
    const message = messageRecord(newSubject());
    expect(await store.commit(firstStop(message), soon())).toEqual({ kind: 'committed' });
    expect((await readSuppression(context, message.subject))?.version).toBe(1);
  });

  it.each([['TimeoutError'], ['AbortError']])('that went through before a %s is committed, not a duplicate', async (name) => {
    const store = messageStore(faulty(['after'], named(name)));
    const message = messageRecord(newSubject());
    expect(await store.commit(firstStop(message), soon())).toEqual({ kind: 'committed' });
    expect((await readSuppression(context, message.subject))?.version).toBe(1);
    expect(await messageStore(context).commit(firstStop(message), soon())).toEqual({ kind: 'duplicate' });
  });

  it('of a single item knows its own echo too', async () => {
    const store = messageStore(faulty(['after'], named('TimeoutError')));
    expect(await store.commit({ mode: 'new', message: messageRecord(newSubject()), ledger: [] }, soon())).toEqual({ kind: 'committed' });
  });

  it('that another made in the meantime is a duplicate', async () => {
    const message = messageRecord(newSubject());
    const flaky = messageStore(faulty(['before'], named('TimeoutError')));
    await messageStore(context).commit(firstStop(message), soon());
    expect(await flaky.commit(firstStop(message), soon())).toEqual({ kind: 'duplicate' });
  });
});

describe('a commit that does not succeed', () => {
  it('is given up at the deadline, with the reason but without anything personal', async () => {
    const store = messageStore(
      faulty(
        Array.from({ length: 1_000 }, () => 'before' as const),
        cancelled('TransactionConflict'),
      ),
    );
    const begun = Date.now();
    await expect(store.commit(firstStop(messageRecord(newSubject())), begun + 300)).rejects.toMatchObject({
      name: 'StoreUnavailable',
      message: 'TransactionConflict',
    });
    expect(Date.now() - begun).toBeGreaterThanOrEqual(290);
    expect(Date.now() - begun).toBeLessThan(900);
  });

  it('is given up at once on a fault that will not pass', async () => {
    const store = messageStore(
      faulty(
        Array.from({ length: 9 }, () => 'before' as const),
        named('AccessDeniedException', { $fault: 'client' }),
      ),
    );
    const trips = countTrips(client);
    await expect(store.commit(firstStop(messageRecord(newSubject())), soon())).rejects.toMatchObject({
      name: 'StoreUnavailable',
      message: 'AccessDeniedException',
    });
    expect(trips.total()).toBe(0);
  });

  it('is not begun after the deadline', async () => {
    const store = messageStore(faulty([], named('none')));
    const trips = countTrips(client);
    await expect(store.commit(firstStop(messageRecord(newSubject())), Date.now() - 1)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(trips.total()).toBe(0);
  });

  it('does not wait beyond the deadline for an endpoint that does not answer', async () => {
    client = newClient('http://127.0.0.1:9', { connectTimeoutMs: 300, requestTimeoutMs: 500 });
    const begun = Date.now();
    await expect(messageStore({ ...context, client }).commit(firstStop(messageRecord(newSubject())), begun + 400)).rejects.toMatchObject({
      name: 'StoreUnavailable',
    });
    expect(Date.now() - begun).toBeLessThan(1_000);
  });
});

describe('a reply', () => {
  const stored = async () => {
    const message = messageRecord(newSubject(), { reply: owedReply() });
    await messageStore(context).commit(firstStop(message), soon());
    return message;
  };

  it('whose claim went through unseen is ours', async () => {
    const message = await stored();
    const store = replyStore(faulty(['after'], named('TimeoutError')));
    const claimed = await store.claim(message, { attempt: 0, claim: 'mine', now: at(1), lease: at(2) });
    expect(claimed?.reply).toMatchObject({ state: 'sending', claim: 'mine', attempt: 1 });
  });

  it('whose change went through unseen is changed', async () => {
    const message = await stored();
    const store = replyStore(faulty(['after', 'before'], named('TransactionConflictException')));
    const registers = Object.keys(firstStop(message).suppression?.set ?? {}).filter((name) => name === shop);
    const confirms = { registers: registers as (typeof shop)[], event: firstStop(message).suppression?.set[shop]?.event ?? '' };
    expect(await store.change({ key: message, when: { states: ['owed'] }, set: { state: 'refused' }, unconfirm: confirms })).toBe(true);
    expect((await readSuppression(context, message.subject))?.version).toBe(2);
  });
});
