import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Carrier } from '../../../functions/carriers/carrier.ts';
import { carriers } from '../../../functions/carriers/registry.ts';
import { sandbox } from '../../../functions/carriers/sandbox/sandbox.ts';
import { instant } from '../../../functions/domain/ids.ts';
import { countTrips, type Trips } from '../../../functions/store/trips.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, start, status, type World } from '../../support/world.ts';

const line = '+33639981234';
let dynamo: Dynamo;
let world: World;
let trips: Trips;
beforeAll(async () => {
  dynamo = await startDynamo();
  trips = countTrips(dynamo.client);
});
beforeEach(async () => void (world = await openWorld(dynamo)));
afterAll(() => dynamo.close());

const stop = (id: string, sender = 'boutique', text = 'STOP') => world.text(sender, { from: line, text, id });
const only = async () => {
  const { messages } = await world.person(line);
  expect(messages).toHaveLength(1);
  return messages[0];
};
const receipt = (reference: string, state: string, more: object = {}) =>
  world.post('boutique', { type: 'receipt', reference, status: state, ...more }, { query: `ref=${reference}` });

describe('a STOP at a webhook', () => {
  it('is durable in one round trip, and a second one in two', async () => {
    trips.reset();
    await stop('1');
    expect(trips.byOperation()).toEqual({ TransactWriteItemsCommand: 1 });
    trips.reset();
    await stop('2');
    expect(trips.total()).toBe(2);
  });

  it('is suppressed before anything is handed to the carrier (law 7)', async () => {
    let seen: string | undefined;
    world.answer = async () => {
      seen = (await world.person(line)).image?.registers['all:lavande']?.state;
      return status(202, { id: 's1' });
    };
    await stop('1');
    await world.deliver(line);
    expect(seen).toBe('stopped');
  });

  it('is confirmed in its own language to its own line, once', async () => {
    await stop('1', 'boutique', 'arrêt svp');
    await world.deliver(line);
    await world.deliver(line);
    expect(world.handed).toHaveLength(1);
    expect(world.handed[0]).toMatchObject({ to: line, text: expect.stringContaining('STOP enregistré') });
  });

  it('delivered twice is one message and one confirmation', async () => {
    await stop('1');
    await stop('1');
    await world.deliver(line);
    await only();
    expect(world.handed).toHaveLength(1);
  });

  it('under an id that another text used already is a message of its own', async () => {
    await world.text('boutique', { from: line, text: 'merci', id: 'same' });
    await stop('same');
    const { messages, image } = await world.person(line);
    expect(messages).toHaveLength(2);
    expect(image?.registers['all:lavande']?.state).toBe('stopped');
  });

  it('to a shared code stops the brand that texted lately, or all of them, and the answer names them', async () => {
    await stop('1', 'stop-code');
    await world.deliver(line);
    expect(world.handed[0]?.text).toMatch(/Boutique.*Club/);
  });

  it('from a number that carriers write without a plus is the same person’s', async () => {
    await world.text('boutique', { from: '33639981234', text: 'STOP', id: '1' });
    expect((await world.person(line)).image?.registers['all:lavande']?.state).toBe('stopped');
  });

  it('is not answered by Halte where the carrier answers it (law 6)', async () => {
    await stop('1', 'answered');
    await world.deliver(line);
    expect(world.handed).toHaveLength(0);
    const { ledger } = await world.person(line);
    expect(ledger[0]?.asked?.confirmedBy).toBe('carrier');
    await stop('2', 'answered', 'arrêt svp');
  });

  it.each([
    ['a short code', '36180'],
    ['a name', 'LAVANDE'],
    ['one of our own senders', '+33639980002'],
    ['another country', '+447700900123'],
  ])('from %s is honoured and never answered (law 9)', async (_, from) => {
    expect(await world.text('boutique', { from, text: 'STOP', id: from })).toMatchObject({ kind: 'accepted' });
    await world.sweep();
    expect(world.handed).toHaveLength(0);
    expect(world.logged.find((e) => e.is === 'message-stored')).toMatchObject({ outcome: 'stopped' });
  });
});

describe('what becomes of a confirmation', () => {
  const reference = async () => {
    const message = await only();
    return `${message?.subject}.${message?.message}`;
  };

  it('a receipt completes the evidence and the number leaves', async () => {
    await stop('1');
    await world.deliver(line);
    await receipt(await reference(), 'delivered');
    const message = await only();
    expect(message?.reply).toMatchObject({ state: 'delivered' });
    expect(message?.reply).not.toHaveProperty('to');
    const { ledger } = await world.person(line);
    expect(ledger.map((e) => e.kind).toSorted()).toEqual(['confirmation', 'stopped']);
  });

  it('a receipt that carries only the carrier’s id finds it, even when it comes first', async () => {
    const byId: Carrier = { ...sandbox, metadata: { ...sandbox.metadata, receiptsBy: 'id' } };
    Object.assign(world, { deps: { ...world.deps, carriers: { ...carriers, sandbox: byId } } });
    world.answer = async () => {
      await world.post('boutique', { type: 'receipt', id: 'early', status: 'delivered' });
      return status(202, { id: 'early' });
    };
    await stop('1');
    await world.deliver(line);
    expect((await only())?.reply?.state).toBe('delivered');
  });

  it('undelivered: the next STOP is answered at once', async () => {
    await stop('1');
    await world.deliver(line);
    await receipt(await reference(), 'undelivered', { code: '30003' });
    world.now += 60_000;
    await stop('2');
    await world.deliver(line);
    expect(world.handed).toHaveLength(2);
  });

  it('the carrier holds an opt-out: that ends a STOP confirmation, and is told', async () => {
    world.answer = () => status(403, { code: 'opted-out' });
    await stop('1');
    await world.deliver(line);
    expect((await only())?.reply).toMatchObject({ state: 'blocked' });
    expect((await only())?.reply).not.toHaveProperty('staffTask');
    expect(world.logged.some((e) => e.is === 'carrier-holds-opt-out')).toBe(true);
  });

  it('a late answer after the lease counts, and nothing is sent twice', async () => {
    let late: () => void = () => {};
    world.answer = () => new Promise((resolve) => (late = () => resolve(status(202, { id: 'late' }))));
    await stop('1');
    const slow = world.deliver(line);
    await expect.poll(async () => (await only())?.reply?.state).toBe('sending');
    world.now += 100_000;
    await world.sweep();
    expect((await only())?.reply?.state).toBe('uncertain');
    late();
    await slow;
    expect((await only())?.reply).toMatchObject({ state: 'accepted', carrierMessageId: 'late' });
    expect(world.handed).toHaveLength(1);
  });

  it('a START that came while it waited makes it false: it is cancelled', async () => {
    world.answer = () => status(429);
    await stop('1');
    await world.deliver(line);
    world.now += 30_000;
    await world.text('boutique', { from: line, text: 'START', id: 'start' });
    world.answer = () => status(202, { id: 'x' });
    world.now += 120_000;
    await world.sweep();
    const { messages } = await world.person(line);
    expect(messages.map((m) => [m.outcome, m.reply?.state]).toSorted()).toEqual([
      ['lifted', 'accepted'],
      ['stopped', 'cancelled'],
    ]);
  });

  it('without credentials it waits, is told, and ends as a task for a person', async () => {
    const poor: World['deps'] = { ...world.deps, secrets: { ...world.deps.secrets, of: async () => [] } };
    await stop('1');
    Object.assign(world, { deps: poor });
    await world.deliver(line);
    expect(world.logged.some((e) => e.is === 'credentials-refused')).toBe(true);
    world.now += 25 * 3_600_000;
    await world.sweep();
    expect((await only())?.reply).toMatchObject({ state: 'expired', staffTask: 'reply expired' });
  });

  it('in observe mode is shown and never sent', async () => {
    await stop('1', 'watched');
    await world.deliver(line);
    world.now += 200_000;
    await world.sweep();
    expect((await only())?.reply).toMatchObject({ state: 'observed', template: 'stop_all' });
    expect(world.handed).toHaveLength(0);
  });
});

describe('HELP and START', () => {
  it('beyond the day’s quota are stored with the reason, unanswered', async () => {
    for (let i = 0; i < 5; i++) await world.text('boutique', { from: line, text: 'CONTACT', id: `h${i}` });
    await world.deliver(line);
    expect(world.handed).toHaveLength(3);
    const { messages } = await world.person(line);
    expect(messages.filter((m) => m.reply?.code === 'daily-quota')).toHaveLength(2);
  });
  it('HELP names the publisher', async () => {
    await world.text('boutique', { from: line, text: 'CONTACT', id: 'h' });
    await world.deliver(line);
    expect(world.handed[0]?.text).toContain('Lavande SAS');
  });
  it('START is answered only when it lifts something, and a second STOP then is a new one', async () => {
    await world.text('boutique', { from: line, text: 'START', id: 'a' });
    await world.deliver(line);
    expect(world.handed).toHaveLength(0);
    for (const [id, text] of [
      ['b', 'STOP'],
      ['c', 'START'],
      ['d', 'STOP'],
    ] as const) {
      world.now += 60_000;
      await world.text('boutique', { from: line, text, id });
      await world.deliver(line);
    }
    expect(world.handed.map((h) => h.text.slice(0, 4)).length).toBe(3);
  });
});

describe('a START that comes late', () => {
  it('is not answered when a wider STOP, newer than it, still stands', async () => {
    const at = (minute: number) => instant(start + minute * 60_000);
    world.now = start + 3_600_000;
    await world.text('boutique', { from: line, text: 'STOP boutique', id: 'a', time: at(1) });
    await world.text('boutique', { from: line, text: 'STOP ALL', id: 'b', time: at(5) });
    await world.text('boutique', { from: line, text: 'START', id: 'c', time: at(3) });
    const { messages, image } = await world.person(line);
    expect(messages.find((m) => m.carrierMessageId === 'c')).toMatchObject({ outcome: 'superseded' });
    expect(messages.find((m) => m.carrierMessageId === 'c')?.reply).toBeUndefined();
    expect(image?.registers['all:lavande']?.state).toBe('stopped');
  });
});

describe('a call that cannot be honoured', () => {
  it('with a signature over another body is refused, logged without content, and stores nothing', async () => {
    const rawPath = '/webhooks/sandbox/boutique';
    const request = { method: 'POST', rawPath, rawQuery: '', headers: { 'content-type': 'application/json' }, body: Buffer.from('{}') };
    expect(await world.receive({ carrier: 'sandbox', sender: 'boutique', request })).toEqual({ kind: 'refused', reason: 'signature' });
    expect(world.logged).toEqual([{ is: 'call-refused', carrier: 'sandbox', sender: 'boutique', reason: 'signature' }]);
  });
  it('of an unknown carrier or sender is unknown', async () => {
    const request = { method: 'POST', rawPath: '/', rawQuery: '', headers: {}, body: new Uint8Array() };
    expect(await world.receive({ carrier: 'nobody', sender: 'boutique', request })).toEqual({ kind: 'unknown' });
    expect(await world.receive({ carrier: 'sandbox', sender: 'nobody', request })).toEqual({ kind: 'unknown' });
    expect(await world.receive({ carrier: 'twilio', sender: 'boutique', request })).toEqual({ kind: 'unknown' });
  });
  it('that is authentic and makes no sense is kept in quarantine', async () => {
    expect(await world.post('boutique', { type: 'surprise' })).toMatchObject({ kind: 'accepted' });
    expect(world.quarantined).toHaveLength(1);
  });
  it('is spooled when the store refuses', async () => {
    const deps = { ...world.deps, messages: { ...world.deps.messages, commit: () => Promise.reject(new Error('no table')) } };
    Object.assign(world, { deps });
    expect(await stop('1')).toMatchObject({ kind: 'accepted' });
    expect(world.spooled).toHaveLength(1);
    expect(world.spooled[0]).toMatchObject({ carrier: 'sandbox', sender: 'boutique', receivedAt: instant(start) });
  });
});

describe('logs (law 10)', () => {
  it('hold no number and no word of anybody', async () => {
    const words = 'STOP à bas les pubs de Boutique';
    await stop('1', 'boutique', words);
    await world.text('stop-code', { from: line, text: 'START', id: '2' });
    await world.text('boutique', { from: 'NOM', text: 'arrêt', id: '3' });
    await world.post('boutique', { type: 'surprise', from: line });
    await world.deliver(line);
    world.now += 200_000;
    await world.sweep();
    const log = JSON.stringify(world.logged);
    expect(world.logged.length).toBeGreaterThan(4);
    for (const secret of [line, line.slice(1), '639981234', words, 'bas les pubs']) expect(log).not.toContain(secret);
  });
});
