import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attendRequest } from '../../../functions/flows/attend-request.ts';
import { requestByRef, workOn } from '../../../functions/flows/request-desk.ts';
import type { ControllerId } from '../../../functions/domain/ids.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
let people = 0;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo);
});
afterAll(() => dynamo.close());

const newLine = (): string => `+3363998${8_100 + (people += 1)}`;
const says = (line: string, text: string) => world.text('boutique', { from: line, text, id: `h${(world.now += 1_000)}` });
const day = 86_400_000;
const until = (): string => new Date(world.now + 3_000 * day).toISOString();
const call = (line: string, what: 'hold' | 'release', body: object) =>
  ask(servingOf(world), `POST /v1/recipients/{subject}/${what}`, {
    path: { subject: world.subject(line) },
    body: { programme: 'boutique', ...body },
  });
/** Ends of all that is stored of the person, by table and item. */
const ends = async (line: string): Promise<Readonly<Record<string, number>>> => {
  const { messages, consents, requests } = world.context.tables;
  const of = async (TableName: string) => {
    const input = { TableName, KeyConditionExpression: 'subject = :s', ExpressionAttributeValues: { ':s': world.subject(line) } };
    return (await world.context.client.send(new QueryCommand(input))).Items ?? [];
  };
  const closed = (await of(requests)).filter(({ item, ttl }) => String(item).startsWith('req#') && ttl !== undefined);
  const items = [...(await of(messages)), ...(await of(consents)), ...closed].filter(({ kind }) => kind !== 'held' && kind !== 'released');
  const named = items.map(({ item, at, ttl }): readonly [string, number] => [String(item ?? at), Number(ttl)]);
  return Object.fromEntries(named.filter(([name]) => !/^(?:key|quota|ref|task)#/.test(name)));
};
/** One that was asked by text and is done, with the person told. */
const closedRequest = async (line: string): Promise<string> => {
  await says(line, 'RECTIFIER');
  const open = await world.deps.requests.openOf(world.subject(line), 'lavande' as ControllerId, 'rectify');
  const ref = open?.ref ?? expect.fail('nothing is open');
  await workOn(world.deps, ref, { is: 'complete', outcome: 'corrected', isTold: true }, 'camille');
  return ref;
};
const seconds = (at: string): number => Math.floor(Date.parse(at) / 1000);

describe('a hold', () => {
  it('keeps everything until its day, is on record with its reason, and moves nothing that ends later anyway', async () => {
    const line = newLine();
    await says(line, 'STOP');
    const before = await ends(line);
    expect(Object.keys(before)).toHaveLength(2);
    const end = until();
    expect((await call(line, 'hold', { key: 'case 1', reason: 'file 12', staff: 'camille', until: end })).body).toMatchObject({ repeated: false });
    expect(new Set(Object.values(await ends(line)))).toEqual(new Set([seconds(end)]));
    const { ledger, image } = await world.person(line);
    expect(image?.hold?.until).toBe(end);
    expect(ledger.find(({ kind }) => kind === 'held')).toMatchObject({ told: { note: 'file 12', staff: 'camille' } });
    await call(line, 'hold', { key: 'case 2', reason: 'file 12', until: new Date(world.now + day).toISOString() });
    expect(await ends(line)).toEqual(before);
  });

  it('told twice does nothing twice, and holds what came since', async () => {
    const line = newLine();
    await says(line, 'STOP');
    const asked = { key: 'case 3', reason: 'file 13', until: until() };
    await call(line, 'hold', asked);
    await says(line, 'bonjour');
    expect((await call(line, 'hold', asked)).body).toMatchObject({ repeated: true });
    expect(new Set(Object.values(await ends(line)))).toEqual(new Set([seconds(asked.until)]));
    expect((await world.person(line)).ledger.filter(({ kind }) => kind === 'held')).toHaveLength(1);
    expect((await call(line, 'hold', { ...asked, reason: 'another' })).status).toBe(409);
  });

  it('that is released lets everything end when it would have', async () => {
    const line = newLine();
    await says(line, 'STOP');
    const before = await ends(line);
    await call(line, 'hold', { key: 'case 4', reason: 'file 14', until: until() });
    expect((await call(line, 'release', { key: 'case 4 is over', reason: 'settled' })).status).toBe(200);
    expect(await ends(line)).toEqual(before);
    expect((await world.person(line)).image?.hold).toBeUndefined();
    expect((await world.person(line)).ledger.some(({ kind, told }) => kind === 'released' && told?.note === 'settled')).toBe(true);
  });

  it('keeps a closed request too, whatever still happens to it, until it is released', async () => {
    const line = newLine();
    const ref = await closedRequest(line);
    const before = await ends(line);
    const end = until();
    await call(line, 'hold', { key: 'case 6', reason: 'file 17', until: end });
    // The person is told, and the number forgotten, meanwhile.
    for (const days of [1, 31]) {
      world.now += days * day;
      await world.sweep();
    }
    expect(await requestByRef(world.deps, ref)).not.toHaveProperty('to');
    const held = Object.entries(await ends(line)).find(([name]) => name.startsWith('req#'));
    expect(held?.[1]).toBe(seconds(end));
    await call(line, 'release', { key: 'case 6 is over', reason: 'settled' });
    // Its own term runs from the day on which the person was told.
    const [, released = 0] = Object.entries(await ends(line)).find(([name]) => name.startsWith('req#')) ?? [];
    expect(released - (before[held?.[0] ?? ''] ?? 0)).toBe(86_400);
  });

  it('and a restriction do not lose each other’s ends, whichever comes first', async () => {
    for (const first of ['hold', 'restriction'] as const) {
      const line = newLine();
      await closedRequest(line);
      const before = await ends(line);
      expect(Object.keys(before).some((name) => name.startsWith('req#'))).toBe(true);
      const hold = () => call(line, 'hold', { key: `case ${first}`, reason: 'file 15', until: until() });
      const restrict = () => world.deps.erasures.restrict(world.subject(line), new Date(world.now).toISOString() as never);
      await (first === 'hold' ? hold() : restrict());
      await (first === 'hold' ? restrict() : hold());
      await call(line, 'release', { key: `over ${first}`, reason: 'settled' });
      await world.deps.erasures.lift(world.subject(line));
      expect(await ends(line), first).toEqual(before);
    }
  });

  it('stops an erasure, and makes it a task for staff', async () => {
    const line = newLine();
    await says(line, 'EFFACER');
    const open = () => world.deps.requests.openOf(world.subject(line), 'lavande' as ControllerId, 'erase');
    await says(line, `OUI ${(await open())?.ref}`);
    await call(line, 'hold', { key: 'case 5', reason: 'file 16', until: until() });
    const request = (await open()) ?? expect.fail('no erasure is open');
    await attendRequest(world.deps, request);
    expect((await open())?.staffTask).toBe('a hold forbids the erasure');
    expect((await world.person(line)).image?.erasedAt).toBeUndefined();
    const { Item } = await world.context.client.send(
      new GetCommand({ TableName: world.context.tables.suppressions, Key: { subject: world.subject(line) } }),
    );
    expect(Item?.['ak']).toBeDefined();
  });

  it('has an end in the future, and is of somebody', async () => {
    const line = newLine();
    expect((await call(line, 'hold', { key: 'a', reason: 'b', until: '2020-01-01T00:00:00Z' })).status).toBe(400);
    expect((await call(line, 'hold', { key: 'a', reason: 'b' })).status).toBe(400);
    const nobody = { path: { subject: '+33639981001' }, body: { programme: 'boutique', key: 'a', reason: 'b', until: until() } };
    expect((await ask(servingOf(world), 'POST /v1/recipients/{subject}/hold', nobody)).status).toBe(404);
  });
});
