import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Subject } from '../../../functions/domain/ids.ts';
import type { WriteSet } from '../../../functions/domain/write-set.ts';
import type { StoreContext } from '../../../functions/store/context.ts';
import { messageStore } from '../../../functions/store/message-store.ts';
import { readPerson, readSuppression } from '../../../functions/store/person-store.ts';
import { replyStore } from '../../../functions/store/reply-store.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { at, club, everything, firstStop, ledgerEvent, liftedBy, messageRecord, newSubject, owedReply, shop, start, stoppedBy } from './samples.ts';

let dynamo: Dynamo;
let context: StoreContext;
beforeAll(async () => {
  dynamo = await startDynamo();
  context = await dynamo.context();
});
afterAll(() => dynamo.close());

const soon = () => Date.now() + 5_000;
const commit = (write: WriteSet) => messageStore(context).commit(write, soon());
const image = (subject: Subject) => readSuppression(context, subject);

describe('the quota', () => {
  const day = '2026-11-24';
  const help = (subject: Subject, limit = 2): WriteSet => ({
    mode: 'new',
    message: messageRecord(subject, { outcome: 'answered', reply: owedReply({ template: 'help' }) }),
    ledger: [],
    quota: { day, limit },
  });

  it('lets through as many as the limit, and then stores nothing', async () => {
    const subject = newSubject();
    expect(await commit(help(subject))).toEqual({ kind: 'committed' });
    expect(await commit(help(subject))).toEqual({ kind: 'committed' });
    expect(await commit(help(subject))).toEqual({ kind: 'quota' });
    expect((await readPerson(context, subject)).messages).toHaveLength(2);
  });

  it('lets nothing through where none is allowed', async () => {
    expect(await commit(help(newSubject(), 0))).toEqual({ kind: 'quota' });
  });

  it('is told before the suppression: the reply goes first', async () => {
    const subject = newSubject();
    await commit(help(subject, 1));
    expect(await commit(start(messageRecord(subject), { day, limit: 1 }))).toEqual({ kind: 'quota' });
  });

  it('ends with its day', async () => {
    const subject = newSubject();
    await commit(help(subject, 1));
    const { Item } = await context.client.send(new GetCommand({ TableName: context.tables.messages, Key: { subject, item: `quota#${day}` } }));
    expect(Item).toMatchObject({ n: 1, ttl: Date.parse('2026-11-27T00:00:00Z') / 1000 });
  });
});

describe('a message to be verified', () => {
  const owed = (subject: Subject) => messageRecord(subject, { verification: { state: 'owed', attempt: 0, due: at(0) } });

  it('is replaced while its verification is owed, and only once', async () => {
    const message = owed(newSubject());
    await commit(firstStop(messageRecord(message.subject, { at: at(-1) })));
    await commit({ mode: 'new', message, ledger: [] });
    const { verification: _, ...settled } = message;
    const write: WriteSet = { ...start({ ...settled, verification: { state: 'confirmed', attempt: 0 }, reply: owedReply() }), mode: 'verified' };
    expect(await commit(write)).toEqual({ kind: 'committed' });
    expect(await commit(write)).toEqual({ kind: 'settled' });
    expect(await replyStore(context).read(message)).toMatchObject({ verification: { state: 'confirmed', attempt: 0 } });
    expect((await image(message.subject))?.registers[shop]).toEqual(liftedBy(message));
  });

  it('is settled where it is gone', async () => {
    expect(await commit({ mode: 'verified', message: owed(newSubject()), ledger: [] })).toEqual({ kind: 'settled' });
  });

  it('fails loudly on a ledger key that is taken, rather than be owed for ever', async () => {
    const message = owed(newSubject());
    await commit({ mode: 'new', message, ledger: [ledgerEvent(message)] });
    await expect(commit({ mode: 'verified', message, ledger: [ledgerEvent(message)] })).rejects.toThrow('LedgerKeyTaken');
  });
});

describe('a message with a forward', () => {
  it('stores both or neither', async () => {
    const message = messageRecord(newSubject());
    const forward = {
      subject: message.subject,
      message: message.message,
      sender: message.sender,
      payload: '{"é":1}',
      attempt: 0,
      due: at(1),
      giveUpAt: at(9),
      ttl: 5,
    };
    expect(await commit({ mode: 'new', message, ledger: [], forward })).toEqual({ kind: 'committed' });
    expect((await readPerson(context, message.subject)).forwards).toBe(1);
    const moved = messageRecord(message.subject);
    await commit({ ...start(moved), forward: { ...forward, message: moved.message } });
    expect((await readPerson(context, message.subject)).forwards).toBe(1);
  });
});

describe('what lies in the table', () => {
  it('keeps an ordinary message with its reply under 1 KB, and its evidence too', async () => {
    const text = 'Bonjour, merci de ne plus m’envoyer de messages publicitaires, je ne suis pas intéressé. STOP SVP, cordialement, une cliente';
    const message = messageRecord(newSubject(), {
      text,
      reply: owedReply({ confirms: { registers: [everything, shop], event: ledgerEvent(messageRecord(newSubject())).at } }),
    });
    await commit({ ...firstStop(message), ledger: [ledgerEvent(message)] });
    const keys = [
      [context.tables.messages, { subject: message.subject, item: `in#${message.message}` }],
      [context.tables.consents, { subject: message.subject, at: ledgerEvent(message).at }],
      [context.tables.suppressions, { subject: message.subject }],
    ] as const;
    for (const [TableName, Key] of keys) {
      const { Item } = await context.client.send(new GetCommand({ TableName, Key }));
      expect(sizeOf(Item)).toBeGreaterThan(100);
      expect(sizeOf(Item)).toBeLessThan(1024);
    }
  });

  it('knows a programme by any id that the configuration allows', async () => {
    const message = messageRecord(newSubject());
    const suppression = { set: { [club]: stoppedBy(message) }, when: { kind: 'open' as const, registers: [club], cap: at(0) } };
    await commit({ mode: 'new', message, suppression, ledger: [] });
    expect(Object.keys((await image(message.subject))?.registers ?? {})).toEqual([club]);
  });
});

/** As DynamoDB counts: names and texts in UTF-8 bytes, numbers roughly by digits, three bytes and one an element for a list or map. */
const sizeOf = (value: unknown): number => {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  if (Array.isArray(value)) return 3 + value.reduce((sum: number, each) => sum + 1 + sizeOf(each), 0);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce((sum, [name, each]) => sum + Buffer.byteLength(name) + 1 + sizeOf(each), 3);
};
