import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Programme } from '../../../functions/domain/programme.ts';
import { checkCanary } from '../../../functions/store/canary.ts';
import type { StoreContext } from '../../../functions/store/context.ts';
import { forwardStore } from '../../../functions/store/forward-store.ts';
import { dueStore } from '../../../functions/store/due-store.ts';
import { messageStore } from '../../../functions/store/message-store.ts';
import { readPerson, readSuppression } from '../../../functions/store/person-store.ts';
import { sendStates } from '../../../functions/store/send-states.ts';
import { recordSent } from '../../../functions/store/sent-programmes.ts';
import { sendLog } from '../../../functions/store/send-log.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { at, club, controller, firstStop, messageRecord, newSubject, now, shop, start } from './samples.ts';

let dynamo: Dynamo;
let context: StoreContext;
beforeAll(async () => {
  dynamo = await startDynamo();
  context = await dynamo.context({ clock: () => now });
});
afterAll(() => dynamo.close());

const programme = (id: typeof shop, kind: Programme['kind'] = 'marketing'): Programme => ({
  id,
  controller,
  name: 'Colza',
  kind,
  country: 'FR',
  languages: ['fr'],
  keywords: {},
});
const commit = (write: Parameters<ReturnType<typeof messageStore>['commit']>[0]) => messageStore(context).commit(write, now + 5_000);

describe('a text that carried the notice', () => {
  const grant = { at: at(-60), ev: 'e', basis: 'consent', src: 'partner', proven: true };
  const person = async (subject: string, stored: unknown): Promise<void> => {
    await dynamo.client.send(new PutCommand({ TableName: context.tables.suppressions, Item: { subject, v: 4, [`grant:${shop}`]: stored } }));
  };
  const send = { marks: false, carriedNotice: true };
  const read = async (subject: ReturnType<typeof newSubject>) => {
    const image = await readSuppression(context, subject);
    return { version: image?.version, noticeAt: image?.grants?.[shop]?.noticeAt };
  };

  it.each([
    ['as one text', JSON.stringify(grant)],
    ['as a map, as an earlier version wrote it', grant],
  ])('gives it once to a consent that is stored %s', async (_, stored) => {
    const subject = newSubject();
    await person(subject, stored);
    await sendLog(context).sent(subject, programme(shop), { ...send, id: 'one', at: at(-5) });
    expect(await read(subject)).toEqual({ version: 5, noticeAt: at(-5) });
    await sendLog(context).sent(subject, programme(shop), { ...send, id: 'two', at: at(-4) });
    expect(await read(subject)).toEqual({ version: 5, noticeAt: at(-5) });
  });

  it('gives it once where many are told of at the same time, and loses no change beside it', async () => {
    const subject = newSubject();
    await person(subject, JSON.stringify(grant));
    const other = newSubject();
    await person(other, JSON.stringify(grant));
    await Promise.all(Array.from({ length: 8 }, (_, i) => sendLog(context).sent(subject, programme(shop), { ...send, id: `${i}`, at: at(-5 - i) })));
    expect((await read(subject)).version).toBe(5);
    expect((await read(other)).noticeAt).toBeUndefined();
  });

  it('makes no consent where there is none', async () => {
    const subject = newSubject();
    await sendLog(context).sent(subject, programme(shop), { ...send, id: 'one', at: at(-5) });
    expect(await readSuppression(context, subject)).toBeUndefined();
  });
});

describe('texts sent', () => {
  it('name the programmes of the last 90 days, each with its latest', async () => {
    const subject = newSubject();
    await recordSent(context, subject, programme(shop), at(-10));
    await recordSent(context, subject, programme(shop), at(-20));
    await recordSent(context, subject, programme(club), at(-91 * 1440));
    expect(await messageStore(context).sentProgrammes(subject)).toEqual([{ programme: shop, at: at(-10) }]);
    expect(await messageStore(context).sentProgrammes(newSubject())).toEqual([]);
  });

  it('are counted and known again where an earlier version stored them as a list, which the next text turns into one text', async () => {
    const subject = newSubject();
    const key = { subject, item: `sent#${shop}` };
    const recent = ['one', 'two'].map((id, index) => ({ i: id, t: at(index - 20) }));
    await dynamo.client.send(new PutCommand({ TableName: context.tables.messages, Item: { ...key, at: at(-19), v: 2, recent, ttl: 1 } }));
    const sent = async () => (await sendStates(context).read([{ subject, sendsOf: programme(shop) }])).flatMap((known) => known.sent);
    const stored = async () => (await dynamo.client.send(new GetCommand({ TableName: context.tables.messages, Key: key }))).Item;
    expect(await sent()).toEqual([at(-20), at(-19)]);
    await recordSent(context, subject, programme(shop), at(-5), { id: 'one', marks: true });
    expect((await stored())?.['recent']).toEqual(recent);
    await recordSent(context, subject, programme(shop), at(-10), { id: 'three', marks: true });
    expect(await sent()).toEqual([at(-20), at(-19), at(-10)]);
    expect(await stored()).toMatchObject({ at: at(-10), v: 3, recent: `${at(-20)} one\n${at(-19)} two\n${at(-10)} three` });
    await recordSent(context, subject, programme(shop), at(-5), { id: 'three', marks: true });
    expect(await sent()).toEqual([at(-20), at(-19), at(-10)]);
  });

  it('of an item that held no list count as none before', async () => {
    const subject = newSubject();
    await dynamo.client.send(new PutCommand({ TableName: context.tables.messages, Item: { subject, item: `sent#${shop}`, at: at(-19), ttl: 1 } }));
    await recordSent(context, subject, programme(shop), at(-10), { id: 'one', marks: true });
    expect(await sendStates(context).read([{ subject, sendsOf: programme(shop) }])).toMatchObject([{ sent: [at(-10)] }]);
  });

  it('mark a STOP that they follow, by whichever register decides', async () => {
    const subject = newSubject();
    await commit(firstStop(messageRecord(subject)));
    await recordSent(context, subject, programme(club), at(2));
    expect(await readSuppression(context, subject)).toMatchObject({ version: 2, sentAfterStop: at(2) });
    await recordSent(context, subject, programme(shop), at(1));
    expect((await readSuppression(context, subject))?.sentAfterStop).toBe(at(2));
  });

  it('do not mark a text before the STOP, after a START, or of a kind that the STOP did not end', async () => {
    const subject = newSubject();
    await commit(firstStop(messageRecord(subject)));
    await recordSent(context, subject, programme(shop), at(-1));
    await recordSent(context, subject, programme(shop), at(0));
    await recordSent(context, subject, programme(club, 'security'), at(3));
    await commit(start(messageRecord(subject, { at: at(1) })));
    await recordSent(context, subject, programme(shop), at(4));
    expect(await readSuppression(context, subject)).not.toHaveProperty('sentAfterStop');
    await recordSent(context, newSubject(), programme(shop), at(4));
  });
});

describe('the canary', () => {
  it('is made once, then known, and grows with the pepper', async () => {
    const fresh = await dynamo.context();
    expect(await checkCanary(fresh, { '1': 'aaa' })).toBe('created');
    expect(await checkCanary(fresh, { '1': 'aaa' })).toBe('ok');
    expect(await checkCanary(fresh, { '1': 'aaa', '2': 'bbb' })).toBe('created');
    expect(await checkCanary(fresh, { '1': 'aaa', '2': 'bbb' })).toBe('ok');
  });

  it('cries on another pepper, and on one that lost a version', async () => {
    const fresh = await dynamo.context();
    await checkCanary(fresh, { '1': 'aaa', '2': 'bbb' });
    expect(await checkCanary(fresh, { '1': 'zzz', '2': 'bbb' })).toBe('mismatch');
    expect(await checkCanary(fresh, { '1': 'aaa' })).toBe('mismatch');
    expect(await checkCanary(fresh, {})).toBe('mismatch');
  });

  it('lets only one of two different peppers begin', async () => {
    const fresh = await dynamo.context();
    const answers = await Promise.all([checkCanary(fresh, { '1': 'aaa' }), checkCanary(fresh, { '1': 'zzz' })]);
    expect(answers.toSorted()).toEqual(['created', 'mismatch']);
  });
});

describe('a forward', () => {
  const forwarded = async () => {
    const message = messageRecord(newSubject());
    const forward = {
      subject: message.subject,
      message: message.message,
      sender: message.sender,
      payload: '{}',
      attempt: 0,
      due: at(1),
      giveUpAt: at(9),
      ttl: 5,
    };
    await commit({ mode: 'new', message, ledger: [], forward });
    return forward;
  };

  it('is due, and is taken by one worker at a time', async () => {
    const forward = await forwarded();
    const store = forwardStore(context);
    expect(await store.readForward(forward)).toEqual(forward);
    const keys = await Promise.all([0, 1, 2, 3].map((shard) => dueStore(context).due(shard, at(1), 50)));
    expect(keys.flat()).toContainEqual({ subject: forward.subject, item: `fwd#${forward.message}`, due: at(1) });
    const claims = await Promise.all([1, 2, 3].map(() => store.claimForward(forward, at(3))));
    expect(claims.filter(Boolean)).toEqual([{ ...forward, attempt: 1, due: at(3) }]);
  });

  it('is gone once it was taken', async () => {
    const forward = await forwarded();
    const store = forwardStore(context);
    await store.deleteForward(forward);
    expect(await store.readForward(forward)).toBeUndefined();
    expect(await store.claimForward(forward, at(3))).toBeUndefined();
    expect((await readPerson(context, forward.subject)).forwards).toBe(0);
  });
});

describe('a person', () => {
  it('is read newest first', async () => {
    const subject = newSubject();
    const first = messageRecord(subject, { receivedAt: at(0), at: at(0) });
    const second = messageRecord(subject, { receivedAt: at(1), at: at(1) });
    await commit(firstStop(second));
    await commit({ ...firstStop(first), suppression: { set: {}, when: { kind: 'version', version: 1 } } });
    const person = await readPerson(context, subject);
    expect(person.messages).toEqual([second, first]);
    expect(person.ledger.map(({ message }) => message)).toEqual([second.message, first.message]);
  });

  it('of whom nothing is known has nothing', async () => {
    expect(await readPerson(context, newSubject())).toEqual({ image: undefined, ledger: [], messages: [], forwards: 0, texts: [] });
  });
});
