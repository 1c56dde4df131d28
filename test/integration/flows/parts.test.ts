import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Carrier } from '../../../functions/carriers/carrier.ts';
import { carriers } from '../../../functions/carriers/registry.ts';
import { sandbox } from '../../../functions/carriers/sandbox/sandbox.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, type World } from '../../support/world.ts';

/** The sandbox as a carrier that hands pieces on: `id` is `<reference>:<index>/<total>`. */
const inPieces: Carrier = {
  ...sandbox,
  read: (request) => {
    const { events, unreadable } = sandbox.read(request);
    const pieces = events.map((event) => {
      const [, reference, index, total] = (event.kind === 'message' && /^(\w+):(\d+)\/(\d+)$/.exec(event.id ?? '')) || [];
      return event.kind === 'message' && reference ? { ...event, part: { reference, index: Number(index), total: Number(total) } } : event;
    });
    return { events: pieces, unreadable };
  },
};

let dynamo: Dynamo;
let world: World;
let people = 0;
const newLine = (): string => `+3363998${8000 + ++people}`;
beforeAll(async () => void (dynamo = await startDynamo()));
beforeEach(async () => {
  world = await openWorld(dynamo);
  Object.assign(world, { deps: { ...world.deps, carriers: { ...carriers, sandbox: inPieces } } });
});
afterAll(() => dynamo.close());

const piece = (from: string, id: string, text: string) => world.text('boutique', { from, text, id });
const stopped = async (line: string) => (await world.person(line)).image?.registers['all:lavande']?.state === 'stopped';

describe('a long message that comes in pieces', () => {
  it('counts at once when its first piece asks to stop, and is confirmed once', async () => {
    const line = newLine();
    await piece(line, 'r:1/2', 'STOP');
    expect(await stopped(line)).toBe(true);
    await piece(line, 'r:2/2', ' SMS');
    await world.deliver(line);
    expect(world.handed).toHaveLength(1);
    const { messages } = await world.person(line);
    expect(new Set(messages.map((m) => m.text))).toEqual(new Set(['STOP', 'STOP SMS']));
  });

  it('is read as a whole once the last piece is there, in whatever order they come', async () => {
    const line = newLine();
    await piece(line, 'r:2/2', 'OP');
    expect((await world.person(line)).messages).toEqual([]);
    await piece(line, 'r:1/2', 'ST');
    expect(await stopped(line)).toBe(true);
    await world.deliver(line);
    expect(world.handed).toHaveLength(1);
  });

  it('does not act on a START that its first piece only seems to be', async () => {
    const line = newLine();
    await world.text('boutique', { from: line, text: 'STOP', id: 'before' });
    world.now += 60_000;
    await piece(line, 'r:1/2', 'START');
    expect((await world.person(line)).image?.registers['boutique']).toBeUndefined();
    await piece(line, 'r:2/2', ' writing to my sister instead, she would love to hear from you');
    expect((await world.person(line)).image?.registers['boutique']).toBeUndefined();
  });

  it('is not joined with the pieces of another message that has the same reference an hour later', async () => {
    const line = newLine();
    await piece(line, 'r:1/2', 'merci');
    world.now += 2 * 3_600_000;
    await piece(line, 'r:2/2', 'STOP');
    expect((await world.person(line)).messages).toEqual([]);
    await piece(line, 'r:1/2', 'please ');
    expect(await stopped(line)).toBe(true);
  });

  it('ends the same however its pieces are shuffled and repeated', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([1, 2, 3], { minLength: 3 }),
        fc.array(fc.constantFrom(1, 2, 3), { maxLength: 3 }),
        async (order, again) => {
          const line = newLine();
          const words = ['arr', 'êt ', 'svp'];
          world.handed.length = 0;
          for (const i of [...order, ...again]) await piece(line, `q:${i}/3`, words[i - 1] ?? '');
          await world.deliver(line);
          const { messages } = await world.person(line);
          expect(messages.map((m) => m.text)).toEqual(['arrêt svp']);
          expect(await stopped(line)).toBe(true);
          expect(world.handed).toHaveLength(1);
        },
      ),
      { numRuns: 15 },
    );
  });
});
