import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '../../../functions/domain/ids.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, start, type World } from '../../support/world.ts';

const line = '+33639981234';
let dynamo: Dynamo;
let world: World;
beforeAll(async () => void (dynamo = await startDynamo()));
beforeEach(async () => void (world = await openWorld(dynamo)));
afterAll(() => dynamo.close());

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
