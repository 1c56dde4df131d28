import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HttpCall, HttpResult } from '../../../functions/carriers/carrier.ts';
import type { SenderId } from '../../../functions/domain/ids.ts';
import type { Sender } from '../../../functions/domain/programme.ts';
import { StoreUnavailable } from '../../../functions/flows/ports.ts';
import { deployment } from '../../support/deployment.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, status, type World } from '../../support/world.ts';

const line = '+33639981234';
const key = 'k'.repeat(32);
let dynamo: Dynamo;
let world: World;
beforeAll(async () => void (dynamo = await startDynamo()));
beforeEach(async () => void (world = await openWorld(dynamo)));
afterAll(() => dynamo.close());

/** OVHcloud's call: unsigned, known by the key in its path. */
const call = (text: string, id: string, pathKey = key) => {
  const body = Buffer.from(new URLSearchParams({ id, sender: line, message: text }).toString());
  const rawPath = `/webhooks/ovhcloud/ovh/${pathKey}`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return world.receive({ carrier: 'ovhcloud', sender: 'ovh', pathKey, request: { method: 'POST', rawPath, rawQuery: '', headers, body } });
};
/** Plays OVHcloud's API: it knows these incoming texts, and takes what it is given to send. */
const knows =
  (texts: Readonly<Record<string, string>>) =>
  (request: HttpCall): HttpResult => {
    if (request.method === 'POST') return status(200, { ids: [1], validReceivers: [line], invalidReceivers: [] });
    const id = new URL(request.url).pathname.split('/').at(-1) ?? '';
    if (id === 'incoming') return status(200, Object.keys(texts).map(Number));
    const message = texts[id];
    return message === undefined
      ? status(404, {})
      : status(200, { id: Number(id), sender: line, message, creationDatetime: '2026-03-10T13:00:00+01:00', tag: '', credits: 0 });
  };
const deliver = () => world.deliver(line);
const registers = async () => (await world.person(line)).image?.registers ?? {};

describe('a carrier that does not sign', () => {
  it('is refused without its path key', async () => {
    expect(await call('STOP', '1', 'x'.repeat(32))).toEqual({ kind: 'refused', reason: 'signature' });
  });

  it('a STOP counts on the path key alone and is verified afterwards', async () => {
    world.answer = knows({ 1: 'STOP' });
    await call('STOP', '1');
    expect((await registers())['all:lavande']?.state).toBe('stopped');
    await deliver();
    const { messages } = await world.person(line);
    expect(messages[0]?.verification).toMatchObject({ state: 'confirmed' });
    expect(messages[0]?.verification).not.toHaveProperty('from');
  });

  it('a STOP that the carrier does not know still stands, and a person is told', async () => {
    world.answer = knows({ 1: 'another text' });
    await call('STOP', '1');
    await deliver();
    for (const minutes of [2, 6]) {
      world.now += minutes * 60_000;
      await world.sweep();
    }
    expect((await registers())['all:lavande']?.state).toBe('stopped');
    expect(world.logged).toContainEqual(expect.objectContaining({ is: 'staff-task', reason: 'read-back contradicted' }));
  });

  it('a START lifts only once the carrier’s records show it (law 5)', async () => {
    world.answer = knows({ 1: 'STOP', 2: 'START' });
    await call('STOP', '1');
    await deliver();
    world.now += 60_000;
    await call('START', '2');
    expect((await registers())['boutique']).toBeUndefined();
    await deliver();
    expect((await registers())['boutique']?.state).toBe('lifted');
    const { messages } = await world.person(line);
    expect(messages.find((m) => m.reading.intent === 'start')).toMatchObject({ outcome: 'lifted', reply: { template: 'start', state: 'accepted' } });
  });

  it('a forged START lifts nothing', async () => {
    world.answer = knows({ 1: 'STOP' });
    await call('STOP', '1');
    await deliver();
    world.now += 60_000;
    await call('START', '2');
    await deliver();
    for (const minutes of [2, 6, 31, 121, 300]) {
      world.now += minutes * 60_000;
      await world.sweep();
    }
    expect((await registers())['boutique']).toBeUndefined();
    const { messages } = await world.person(line);
    expect(messages.find((m) => m.reading.intent === 'start')?.verification?.state).toMatch(/contradicted|unknown/);
  });
});

describe('a message without an id', () => {
  const anonymous = (text: string) => {
    const body = Buffer.from(new URLSearchParams({ sender: line, message: text }).toString());
    const request = {
      method: 'POST',
      rawPath: `/webhooks/ovhcloud/ovh/${key}`,
      rawQuery: '',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    };
    return world.receive({ carrier: 'ovhcloud', sender: 'ovh', pathKey: key, request });
  };

  it('told twice is evaluated twice and confirmed once', async () => {
    world.answer = knows({});
    await anonymous('STOP');
    world.now += 5_000;
    await anonymous('STOP');
    const { messages } = await world.person(line);
    expect(messages).toHaveLength(2);
    expect(messages.filter((m) => m.reply?.state === 'owed')).toHaveLength(1);
  });
});

describe('a carrier that names the addresses of its machines', () => {
  const pathKey = 'k'.repeat(32);
  const call = (text: string, address: string) => {
    const body = Buffer.from(JSON.stringify({ date: '2026-03-10T13:00:00+01:00', message: text, from: line.slice(1), account_id: '1' }));
    const rawPath = `/webhooks/smsfactor/factor/${pathKey}`;
    const request = { method: 'POST', rawPath, rawQuery: '', headers: { 'content-type': 'application/json' }, body };
    return world.receive({ carrier: 'smsfactor', sender: 'factor', pathKey, address, request });
  };
  beforeEach(async () => {
    const factor: Sender = { ...deployment.senders['ovh' as SenderId], id: 'factor', carrier: 'smsfactor', settings: {} } as Sender;
    world = await openWorld(dynamo, { senders: { ...deployment.senders, [factor.id]: factor } });
    const { of } = world.deps.secrets;
    world.deps.secrets.of = async (carrier) => (carrier === 'smsfactor' ? [{ pathKey, apiToken: 't' }] : of(carrier));
  });

  it.each([
    ['51.159.7.123', 'path-key, known address', 0],
    ['203.0.113.9', 'path-key, other address', 1],
  ])('a STOP from %s counts, with where it came from as evidence', async (address, by, warnings) => {
    expect(await call('STOP', address)).toMatchObject({ kind: 'accepted' });
    expect((await registers())['all:lavande']?.state).toBe('stopped');
    const { messages, ledger } = await world.person(line);
    expect([messages[0]?.authenticatedBy, ledger[0]?.asked?.authenticatedBy]).toEqual([by, by]);
    expect(world.logged.filter(({ is }) => is === 'call-from-elsewhere')).toHaveLength(warnings);
  });

  it('a START from a known address lifts nothing by that (law 5)', async () => {
    await call('STOP', '51.159.7.123');
    world.now += 60_000;
    await call('START', '51.159.7.123');
    await deliver();
    expect((await registers())['boutique']).toBeUndefined();
  });

  it('the address goes into the spool with the call, so that a replay knows it too', async () => {
    world.deps.messages.commit = () => Promise.reject(new StoreUnavailable('for the test'));
    await call('STOP', '203.0.113.9');
    expect(world.spooled[0]).toMatchObject({ address: '203.0.113.9' });
  });
});
