import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RightsRequest } from '../../../functions/domain/rights/request.ts';
import { nextAllowed } from '../../../functions/domain/rights/allowed-hours.ts';
import type { Instant } from '../../../functions/domain/ids.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, start, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
const line = '+33639988001';
const day = 86_400_000;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.close());
beforeEach(async () => {
  world = await openWorld(dynamo);
});

const request = async (): Promise<RightsRequest | undefined> => (await world.deps.requests.of(world.subject(line)))[0];
const warned = (): readonly string[] => world.logged.map(({ is }) => is).filter((is) => is === 'request-warning' || is === 'request-overdue');

it('a question that nobody answered becomes a task for staff ten days before its date, and is never taken for a withdrawal', async () => {
  await world.text('boutique', { from: line, text: 'EFFACER', id: 'q' });
  for (let n = 1; n <= 20; n += 1) {
    world.now = start + n * day;
    await world.sweep();
  }
  expect(warned()).toEqual([]);
  for (let n = 21; n <= 34; n += 1) {
    world.now = start + n * day;
    await world.sweep();
  }
  expect(warned()).toEqual(['request-warning', 'request-warning', 'request-overdue']);
  expect(await request()).toMatchObject({ state: 'opened', staffTask: 'answer before the due date' });
});

it('a text that nobody waits for goes out within the country’s hours, wherever in it the person may be', () => {
  const at = (time: string) => `2026-11-25T${time}:00.000Z` as Instant;
  expect(nextAllowed('FR', at('12:00'))).toBe(at('12:00'));
  expect(nextAllowed('FR', at('23:10'))).toBe('2026-11-26T07:00:00.000Z');
  // 08:00 in Los Angeles is 11:00 in New York; 20:00 in New York is 17:00 in Los Angeles.
  expect(nextAllowed('US', at('14:00'))).toBe(at('16:00'));
  expect(nextAllowed('US', at('16:00'))).toBe(at('16:00'));
});
