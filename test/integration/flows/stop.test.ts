import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countTrips, type Trips } from '../../../functions/store/trips.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, status, type World } from '../../support/world.ts';

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

  it('that speaks of a death ends the texts without a word of ours, and is a task for a person', async () => {
    await stop('1', 'boutique', 'Mon mari est décédé, arrêtez vos sms');
    await world.deliver(line);
    expect((await world.person(line)).image?.registers['all:lavande']?.state).toBe('stopped');
    expect(world.handed).toEqual([]);
    expect(await only()).toMatchObject({ outcome: 'stopped', reading: { concern: 'death' }, reply: { state: 'withheld', code: 'for-a-person' } });
    expect(world.logged).toContainEqual(expect.objectContaining({ is: 'staff-task', reason: 'a person should answer: death' }));
    const [event] = (await world.person(line)).ledger;
    expect(event?.asked).toMatchObject({ concern: 'death', confirmedBy: 'nobody' });
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
