import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Subject } from '../../../functions/domain/ids.ts';
import type { WriteSet } from '../../../functions/domain/write-set.ts';
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

const soon = () => Date.now() + 5_000;
const commit = (write: WriteSet) => messageStore(context).commit(write, soon());
const image = (subject: Subject) => readSuppression(context, subject);
const lift = async (subject: Subject, minutes: number) => {
  const message = messageRecord(subject, { at: at(minutes) });
  expect(await commit(start(message))).toEqual({ kind: 'committed' });
};

describe('a first STOP', () => {
  it('writes message, suppression and evidence at once', async () => {
    const message = messageRecord(newSubject(), { reply: owedReply() });
    expect(await commit(firstStop(message))).toEqual({ kind: 'committed' });
    const person = await readPerson(context, message.subject);
    expect(person.messages).toEqual([message]);
    expect(person.ledger).toEqual([ledgerEvent(message)]);
    expect(person.image).toEqual({ version: 1, registers: { [everything]: stoppedBy(message), [shop]: stoppedBy(message) } });
  });

  it('takes one trip, and its duplicate one more', async () => {
    const client = newClient(dynamo.endpoint);
    const trips = countTrips(client);
    const store = messageStore({ ...context, client });
    const message = messageRecord(newSubject());
    await store.commit(firstStop(message), soon());
    expect(trips.byOperation()).toEqual({ TransactWriteItemsCommand: 1 });
    await store.commit(firstStop(message), soon());
    expect(trips.total()).toBe(2);
    client.destroy();
  });

  it('finds a register open that was lifted before today', async () => {
    const subject = newSubject();
    await commit(firstStop(messageRecord(subject, { at: at(-3_000) })));
    await lift(subject, -2_000);
    const message = messageRecord(subject);
    expect(
      await commit({
        ...firstStop(message),
        suppression: { set: { [shop]: stoppedBy(message) }, when: { kind: 'open', registers: [shop], cap: at(-570) } },
      }),
    ).toEqual({
      kind: 'committed',
    });
  });

  const openShop = (subject: Subject): WriteSet => {
    const message = messageRecord(subject);
    return { ...firstStop(message), suppression: { set: { [shop]: stoppedBy(message) }, when: { kind: 'open', registers: [shop], cap: at(-570) } } };
  };

  it('is not the first where a STOP of long ago stands, or where the lifting is of today', async () => {
    const subject = newSubject();
    const old = messageRecord(subject, { at: at(-3_000) });
    await commit({ ...firstStop(old), suppression: { set: { [shop]: stoppedBy(old) }, when: { kind: 'version', version: undefined } } });
    expect((await commit(openShop(subject))).kind).toBe('moved');
    await lift(subject, -5);
    expect((await commit(openShop(subject))).kind).toBe('moved');
  });

  it('does not suppose itself the first when a register was lifted today, or stands', async () => {
    const subject = newSubject();
    const first = messageRecord(subject, { at: at(-10) });
    await commit(firstStop(first));
    await lift(subject, -5);
    const result = await commit(firstStop(messageRecord(subject)));
    expect(result.kind).toBe('moved');
    expect(result).toEqual({ kind: 'moved', image: await image(subject) });
  });
});

describe('a message that is there already', () => {
  it('is a duplicate when its content is the same', async () => {
    const message = messageRecord(newSubject());
    await commit(firstStop(message));
    expect(await commit(firstStop(message))).toEqual({ kind: 'duplicate' });
    expect((await image(message.subject))?.version).toBe(1);
  });

  it('is a clash when its content is another', async () => {
    const message = messageRecord(newSubject());
    await commit(firstStop(message));
    expect(await commit(firstStop({ ...message, contentHash: 'other' }))).toEqual({ kind: 'clash' });
  });

  it('is a duplicate where an erasure left only a stub', async () => {
    const message = messageRecord(newSubject());
    await context.client.send(
      new UpdateCommand({
        TableName: context.tables.messages,
        Key: { subject: message.subject, item: `in#${message.message}` },
        UpdateExpression: 'SET #ttl = :ttl',
        ExpressionAttributeNames: { '#ttl': 'ttl' },
        ExpressionAttributeValues: { ':ttl': 1 },
      }),
    );
    expect(await commit(firstStop(message))).toEqual({ kind: 'duplicate' });
    expect(await replyStore(context).read(message)).toBeUndefined();
  });

  it('is a duplicate when only its evidence is left, and nothing else is written', async () => {
    const message = messageRecord(newSubject());
    const other = messageRecord(message.subject);
    await commit({ mode: 'new', message: other, ledger: [ledgerEvent(message)] });
    expect(await commit(firstStop(message))).toEqual({ kind: 'duplicate' });
    expect(await image(message.subject)).toBeUndefined();
  });

  it('counts before anything else that refuses', async () => {
    const message = messageRecord(newSubject());
    const day = '2026-11-24';
    await commit({ ...firstStop(message), quota: { day, limit: 1 } });
    expect(await commit({ ...firstStop(message), quota: { day, limit: 1 } })).toEqual({ kind: 'duplicate' });
  });
});

describe('path 2', () => {
  it('writes what was decided on an image only while the image holds', async () => {
    const subject = newSubject();
    const first = messageRecord(subject, { at: at(-1) });
    await commit(firstStop(first));
    const second = messageRecord(subject);
    const raise = (version: number): WriteSet => ({
      mode: 'new',
      message: second,
      suppression: { set: { [shop]: { ...stoppedBy(first), rank: stoppedBy(second).rank } }, when: { kind: 'version', version } },
      ledger: [ledgerEvent(second, { kind: 'stop-repeated' })],
    });
    expect(await commit(raise(7))).toEqual({ kind: 'moved', image: await image(subject) });
    expect(await commit(raise(1))).toEqual({ kind: 'committed' });
    expect((await image(subject))?.registers[shop]).toEqual({ ...stoppedBy(first), rank: stoppedBy(second).rank });
    expect((await image(subject))?.version).toBe(2);
  });

  it('writes on nothing only while nothing is there', async () => {
    const subject = newSubject();
    const message = messageRecord(subject);
    const write: WriteSet = {
      ...firstStop(message),
      suppression: { set: { [shop]: stoppedBy(message) }, when: { kind: 'version', version: undefined } },
    };
    expect(await commit(write)).toEqual({ kind: 'committed' });
    const next = messageRecord(subject);
    expect((await commit({ ...write, message: next, ledger: [] })).kind).toBe('moved');
  });

  it('takes a late STOP as evidence alone, in one transaction without suppression', async () => {
    const message = messageRecord(newSubject(), { outcome: 'superseded' });
    expect(await commit({ mode: 'new', message, ledger: [ledgerEvent(message, { kind: 'stop-superseded' })] })).toEqual({ kind: 'committed' });
    expect(await image(message.subject)).toBeUndefined();
  });
});

describe('START', () => {
  it('lifts a programme that is stopped', async () => {
    const subject = newSubject();
    await commit(firstStop(messageRecord(subject, { at: at(-1) })));
    await lift(subject, 0);
    expect((await image(subject))?.registers[shop]?.state).toBe('lifted');
    expect((await image(subject))?.registers[everything]?.state).toBe('stopped');
  });

  it('lifts a programme whose own register is absent under a STOP to all', async () => {
    const subject = newSubject();
    const stop = messageRecord(subject, { at: at(-1) });
    await commit({
      ...firstStop(stop),
      suppression: { set: { [everything]: stoppedBy(stop) }, when: { kind: 'open', registers: [everything], cap: at(-60) } },
    });
    await lift(subject, 0);
  });

  it.each([
    ['nothing is stopped', undefined],
    ['the STOP is newer', 1],
    ['the STOP came in the same millisecond', 0],
  ])('is refused with the image when %s', async (_, minutes) => {
    const subject = newSubject();
    if (minutes !== undefined) await commit(firstStop(messageRecord(subject, { at: at(minutes) })));
    expect(await commit(start(messageRecord(subject)))).toEqual({ kind: 'moved', image: await image(subject) });
  });

  it('is refused where the programme was lifted already, even under an older STOP to all', async () => {
    const subject = newSubject();
    await commit(firstStop(messageRecord(subject, { at: at(-2) })));
    await lift(subject, -1);
    expect((await commit(start(messageRecord(subject)))).kind).toBe('moved');
  });
});
