import { afterAll, beforeAll, expect, it } from 'vitest';
import { countCapacity } from '../../support/capacity.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld } from '../../support/world.ts';

let dynamo: Dynamo;
beforeAll(async () => void (dynamo = await startDynamo()));
afterAll(() => dynamo.close());

it('a STOP costs seven write units to store, and ten with its confirmation handed to the carrier', async () => {
  const world = await openWorld(dynamo);
  const capacity = countCapacity(dynamo.client);
  const line = '+33639981234';
  await world.text('boutique', { from: line, text: 'STOP', id: 'one' });
  expect(capacity.written()).toBe(7);
  await world.deliver(line);
  expect(world.handed).toHaveLength(1);
  expect(capacity.written()).toBe(10);
});
