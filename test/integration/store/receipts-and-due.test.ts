import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageRecord } from '../../../functions/domain/message.ts';
import type { OwedReply } from '../../../functions/domain/owed-reply.ts';
import type { StoreContext } from '../../../functions/store/context.ts';
import { dueStore } from '../../../functions/store/due-store.ts';
import { dueShardOf } from '../../../functions/store/due-shard.ts';
import { messageStore } from '../../../functions/store/message-store.ts';
import { replyStore } from '../../../functions/store/reply-store.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { at, messageRecord, newSubject, owedReply } from './samples.ts';

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
const read = (message: MessageRecord) => replyStore(context).read(message);
const rawItem = async (message: MessageRecord) => {
  const key = { subject: message.subject, item: `in#${message.message}` };
  return (await context.client.send(new GetCommand({ TableName: context.tables.messages, Key: key, ConsistentRead: true }))).Item;
};

describe('a verification', () => {
  it('is put off or settled while it is owed, once', async () => {
    const message = await stored({}, { verification: { state: 'owed', attempt: 0, due: at(0) } });
    expect((await rawItem(message))?.['due']).toBe(at(0));
    expect(await replyStore(context).verify(message, { state: 'owed', attempt: 1, due: at(5) })).toBe(true);
    expect((await rawItem(message))?.['due']).toBe(at(1.5));
    expect(await replyStore(context).verify(message, { state: 'confirmed', attempt: 1 })).toBe(true);
    expect(await replyStore(context).verify(message, { state: 'unknown', attempt: 1 })).toBe(false);
    expect(await read(message)).toMatchObject({ verification: { state: 'confirmed', attempt: 1 } });
    expect((await rawItem(message))?.['due']).toBe(at(1.5));
  });
});

describe('receipts and their messages', () => {
  const status = (over = {}) => ({ status: 'delivered' as const, code: '0', at: at(3), ...over });
  let id = 0;
  const newId = () => `SM-${(id += 1)} ünusual/id`;

  it('find each other when the message is linked first', async () => {
    const message = await stored();
    const sid = newId();
    expect(await replyStore(context).link('twilio', sid, message)).toBeUndefined();
    expect(await replyStore(context).resolve('twilio', sid, status())).toEqual({ subject: message.subject, message: message.message });
  });

  it('find each other when the receipt comes first', async () => {
    const message = await stored();
    const sid = newId();
    expect(await replyStore(context).resolve('twilio', sid, status())).toBeUndefined();
    expect(await replyStore(context).link('twilio', sid, message)).toEqual(status());
  });

  it('find each other whatever the interleaving: at least one side sees the other', async () => {
    for (let round = 0; round < 20; round += 1) {
      const message = messageRecord(newSubject());
      const sid = newId();
      const store = replyStore(context);
      const [linked, resolved] = await Promise.all([store.link('twilio', sid, message), store.resolve('twilio', sid, status())]);
      expect(linked !== undefined || resolved !== undefined).toBe(true);
    }
  });

  it('keep the final word: neither `accepted` nor a second one hides it', async () => {
    const message = await stored();
    const sid = newId();
    const store = replyStore(context);
    await store.resolve('twilio', sid, status({ status: 'accepted' }));
    await store.resolve('twilio', sid, status());
    await store.resolve('twilio', sid, status({ status: 'accepted', at: at(4) }));
    await store.resolve('twilio', sid, status({ status: 'undelivered', at: at(5) }));
    expect(await store.link('twilio', sid, message)).toEqual(status());
    expect(await store.resolve('twilio', sid, status({ status: 'accepted' }))).toEqual({ subject: message.subject, message: message.message });
  });

  it('are told apart by carrier', async () => {
    const sid = newId();
    await replyStore(context).resolve('twilio', sid, status());
    expect(await replyStore(context).link('ovhcloud', sid, await stored())).toBeUndefined();
  });
});

describe('what is due', () => {
  it('is found in its shard, earliest first, up to the limit and no later than asked', async () => {
    const alone = await dynamo.context({ dueShards: 1 });
    const put = async (due: number) => {
      const message = messageRecord(newSubject(), { reply: owedReply({ due: at(due) }) });
      await messageStore(alone).commit({ mode: 'new', message, ledger: [] }, Date.now() + 5_000);
      return { subject: message.subject, item: `in#${message.message}`, due: at(due) };
    };
    const [third, first, second] = [await put(3), await put(1), await put(2)];
    await put(10);
    expect(await dueStore(alone).due(0, at(3), 10)).toEqual([first, second, third]);
    expect(await dueStore(alone).due(0, at(3), 2)).toEqual([first, second]);
    expect(await dueStore(alone).due(1, at(3), 10)).toEqual([]);
  });

  it('lies in the same shard for ever, and in all of them', () => {
    // The published test vector of FNV-1a, 32 bits: another hash would look for stored items in the wrong shard.
    expect(dueShardOf('foobar', 2 ** 32)).toBe(String(0xbf9cf968));
    const shards = new Set(Array.from({ length: 1_000 }, (_, n) => dueShardOf(`person-${n}`, 64)));
    expect(shards.size).toBe(64);
  });
});
