import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerKey } from '../../../functions/domain/ledger.ts';
import type { MessageRecord } from '../../../functions/domain/message.ts';
import { type OwedReply, type ReplyState, replyStates } from '../../../functions/domain/owed-reply.ts';
import { rankOf } from '../../../functions/domain/suppression.ts';
import type { ReplyChange } from '../../../functions/flows/ports.ts';
import type { StoreContext } from '../../../functions/store/context.ts';
import { messageStore } from '../../../functions/store/message-store.ts';
import { readPerson, readSuppression } from '../../../functions/store/person-store.ts';
import { replyStore } from '../../../functions/store/reply-store.ts';
import { countTrips } from '../../../functions/store/trips.ts';
import { type Dynamo, newClient, startDynamo } from '../../support/dynamo.ts';
import { at, everything, firstStop, ledgerEvent, messageRecord, newSubject, owedReply, shop, start, stoppedBy } from './samples.ts';

let dynamo: Dynamo;
let context: StoreContext;
beforeAll(async () => {
  dynamo = await startDynamo();
  context = await dynamo.context();
});
afterAll(() => dynamo.close());

const stored = async (reply: Partial<OwedReply> = {}, over: Partial<MessageRecord> = {}): Promise<MessageRecord> => {
  const message = messageRecord(newSubject(), { ...over, reply: owedReply(reply) });
  await messageStore(context).commit({ mode: 'new', message, ledger: [] }, Date.now() + 5_000);
  return message;
};
const order = (over: Partial<Parameters<ReturnType<typeof replyStore>['claim']>[1]> = {}) => ({
  attempt: 0,
  claim: 'mine',
  now: at(1),
  lease: at(2),
  ...over,
});
const change = (message: MessageRecord, over: Omit<ReplyChange, 'key'>) => replyStore(context).change({ key: message, ...over });
const read = (message: MessageRecord) => replyStore(context).read(message);
const rawItem = async (message: MessageRecord) => {
  const key = { subject: message.subject, item: `in#${message.message}` };
  return (await context.client.send(new GetCommand({ TableName: context.tables.messages, Key: key, ConsistentRead: true }))).Item;
};

describe('a claim', () => {
  it('takes an owed reply: fresh claim, lease and attempt, and the due index is left alone', async () => {
    const message = await stored();
    const claimed = await replyStore(context).claim(message, order());
    expect(claimed?.reply).toEqual({ ...message.reply, state: 'sending', claim: 'mine', lease: at(2), attempt: 1, sentAt: at(1) });
    expect((await rawItem(message))?.['due']).toBe(at(1.5));
  });

  it('is given to one of many who try at once', async () => {
    const message = await stored();
    const claims = await Promise.all(Array.from({ length: 8 }, (_, n) => replyStore(context).claim(message, order({ claim: `claimer-${n}` }))));
    const winners = claims.filter((claim) => claim !== undefined);
    expect(winners).toHaveLength(1);
    expect((await read(message))?.reply?.claim).toBe(winners[0]?.reply?.claim);
  });

  it.each(replyStates.filter((state) => state !== 'owed'))('is not given on a reply that is %s', async (state: ReplyState) => {
    expect(await replyStore(context).claim(await stored({ state }), order())).toBeUndefined();
  });

  it('is not given to one who saw another attempt, nor when it is too late', async () => {
    const message = await stored({ attempt: 1 });
    expect(await replyStore(context).claim(message, order({ attempt: 0 }))).toBeUndefined();
    expect(await replyStore(context).claim(message, order({ attempt: 1, now: at(1440) }))).toBeUndefined();
    expect(await replyStore(context).claim(message, order({ attempt: 1, now: at(1439) }))).toBeDefined();
  });

  it('is not given where there is no message', async () => {
    expect(await replyStore(context).claim(messageRecord(newSubject()), order())).toBeUndefined();
  });
});

describe('a change', () => {
  const accepted = { state: 'accepted' as const, carrierMessageId: 'SM1', code: undefined, lease: undefined, due: at(4320) };

  it('moves a reply on while the claim is ours, late answers included', async () => {
    const message = await stored({ state: 'uncertain', claim: 'mine', lease: at(1), code: 'timeout' });
    expect(await change(message, { when: { states: ['sending', 'uncertain'], claim: 'mine' }, set: accepted })).toBe(true);
    const { lease: _, code: __, ...rest } = { ...message.reply, ...accepted };
    expect((await read(message))?.reply).toEqual(rest);
  });

  it('is refused after the claim was lost, in a state not named, and on nothing', async () => {
    const message = await stored({ state: 'sending', claim: 'theirs' });
    expect(await change(message, { when: { states: ['sending'], claim: 'mine' }, set: accepted })).toBe(false);
    expect(await change(message, { when: { states: ['uncertain'] }, set: accepted })).toBe(false);
    expect((await read(message))?.reply).toEqual(message.reply);
    expect(await change(messageRecord(newSubject()), { when: { states: ['sending'] }, set: accepted })).toBe(false);
  });

  it('is done once when two receipts come at once', async () => {
    const message = await stored({ state: 'accepted' });
    const receipts = (['delivered', 'undelivered'] as const).map((state) =>
      change(message, { when: { states: ['sending', 'accepted', 'uncertain'] }, set: { state } }),
    );
    expect((await Promise.all(receipts)).filter(Boolean)).toHaveLength(1);
  });

  it('takes the item out of the due index with its due time', async () => {
    const message = await stored({ state: 'accepted' });
    await change(message, { when: { states: ['accepted'] }, set: { state: 'delivered', due: undefined, to: undefined } });
    expect(await rawItem(message)).not.toHaveProperty('due');
    expect(await rawItem(message)).not.toHaveProperty('dueShard');
    expect((await read(message))?.reply).not.toHaveProperty('to');
  });

  it('leaves the item due for its verification, and takes one trip more for that alone', async () => {
    const message = await stored({ state: 'accepted' }, { verification: { state: 'owed', attempt: 0, due: at(5) } });
    expect((await rawItem(message))?.['due']).toBe(at(1.5));
    expect(await change(message, { when: { states: ['accepted'] }, set: { due: at(9) } })).toBe(true);
    expect((await rawItem(message))?.['due']).toBe(at(5));
    expect(await change(message, { when: { states: ['accepted'] }, set: { due: undefined } })).toBe(true);
    expect((await rawItem(message))?.['due']).toBe(at(5));
  });

  it('takes one trip', async () => {
    const client = newClient(dynamo.endpoint);
    const trips = countTrips(client);
    const message = await stored();
    const store = replyStore({ ...context, client });
    await store.claim(message, order());
    await store.change({ key: message, when: { states: ['sending'], claim: 'mine' }, set: accepted });
    expect(trips.byOperation()).toEqual({ UpdateItemCommand: 2 });
    client.destroy();
  });
});

const undelivered = async () => {
  const message = messageRecord(newSubject(), { reply: owedReply({ state: 'accepted' }) });
  await messageStore(context).commit(firstStop(message), Date.now() + 5_000);
  const event = ledgerKey(rankOf(message.at, 'stopped'), message.message, 9);
  const failure: ReplyChange = {
    key: message,
    when: { states: ['accepted'] },
    set: { state: 'undelivered', code: '30003', due: undefined },
    ledger: ledgerEvent(message, { at: event, kind: 'confirmation', confirmation: { state: 'undelivered', code: '30003' } }),
    unconfirm: { registers: [everything, shop], event: stoppedBy(message).event },
  };
  return { message, failure };
};

describe('a change with evidence', () => {
  it('writes the state, the ledger and the mark on the registers together', async () => {
    const { message, failure } = await undelivered();
    expect(await replyStore(context).change(failure)).toBe(true);
    const person = await readPerson(context, message.subject);
    expect(person.messages[0]?.reply?.state).toBe('undelivered');
    expect(person.ledger.map(({ kind }) => kind)).toEqual(['confirmation', 'stopped']);
    expect(person.image?.registers).toEqual({
      [everything]: { ...stoppedBy(message), unconfirmed: true },
      [shop]: { ...stoppedBy(message), unconfirmed: true },
    });
    expect(person.image?.version).toBe(2);
  });

  it('marks only what still stands, and commits the rest', async () => {
    const { message, failure } = await undelivered();
    const later = messageRecord(message.subject, { at: at(1) });
    await messageStore(context).commit(start(later), Date.now() + 5_000);
    expect(await replyStore(context).change(failure)).toBe(true);
    const registers = (await readSuppression(context, message.subject))?.registers;
    expect(registers?.[everything]?.unconfirmed).toBe(true);
    expect(registers?.[shop]).toMatchObject({ state: 'lifted' });
    expect(registers?.[shop]).not.toHaveProperty('unconfirmed');
  });

  it('commits the rest where nothing stands any more', async () => {
    const { message, failure } = await undelivered();
    const unknown: ReplyChange = { ...failure, unconfirm: { registers: [everything, shop], event: 'another' } };
    expect(await replyStore(context).change(unknown)).toBe(true);
    expect((await readSuppression(context, message.subject))?.version).toBe(1);
    expect((await readPerson(context, message.subject)).ledger).toHaveLength(2);
  });

  it('writes none of it when the reply has moved on', async () => {
    const { message, failure } = await undelivered();
    await change(message, { when: { states: ['accepted'] }, set: { state: 'delivered' } });
    expect(await replyStore(context).change(failure)).toBe(false);
    const person = await readPerson(context, message.subject);
    expect(person.ledger).toHaveLength(1);
    expect(person.image?.version).toBe(1);
  });

  it('keeps the evidence that is there, and refuses to pass over another under its key', async () => {
    const { message, failure } = await undelivered();
    await replyStore(context).change(failure);
    const again = { ...failure, when: { states: ['undelivered' as const] } };
    expect(await replyStore(context).change(again)).toBe(true);
    const other = { ...again, ...(failure.ledger ? { ledger: { ...failure.ledger, confirmation: { state: 'delivered' } } } : {}) };
    await expect(replyStore(context).change(other)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect((await readPerson(context, message.subject)).ledger).toHaveLength(2);
  });
});
