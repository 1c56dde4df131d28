import { afterAll, beforeAll, expect, test } from 'vitest';
import { contracts } from '../../../functions/api/contracts.ts';
import type { Deployment } from '../../../functions/domain/deployment.ts';
import type { Programme } from '../../../functions/domain/programme.ts';
import { defaultSending } from '../../../functions/domain/sending/policy.ts';
import type { Serving } from '../../../functions/platform/serving.ts';
import { countTrips, type Trips } from '../../../functions/store/trips.ts';
import { type Capacity, countCapacity } from '../../support/capacity.ts';
import { deployment as standard } from '../../support/deployment.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
let serving: Serving;
let trips: Trips;
let capacity: Capacity;

/** All but the club are capped at two a week. */
const ready: Deployment = {
  ...standard,
  programmes: Object.fromEntries(
    Object.values<Programme>(standard.programmes).map((programme) => [
      programme.id,
      { ...programme, sending: { ...defaultSending, ready: true, ...(programme.id === 'club' ? {} : { cap: { sends: 2, days: 7 } }) } },
    ]),
  ),
};
beforeAll(async () => {
  dynamo = await startDynamo();
  trips = countTrips(dynamo.client);
  capacity = countCapacity(dynamo.client);
  world = await openWorld(dynamo, ready);
  serving = servingOf(world);
});
afterAll(() => dynamo.close());

const reasonsOf = async (checks: readonly object[]): Promise<readonly (readonly string[])[]> => {
  const { body } = await ask(serving, 'POST /v1/check', { body: { checks } });
  return contracts.checkSends.answer.parse(body).results.map(({ reasons }) => reasons);
};

test('of each person the suppression is read, and what was sent only where a cap counts it: in one round trip, for half the units', async () => {
  const unitsOf = async (programme: string, purpose: string): Promise<number> => {
    const before = capacity.read();
    trips.reset();
    await reasonsOf(Array.from({ length: 50 }, (_, n) => ({ number: `+33639982${100 + n}`, programme, purpose })));
    expect(trips.byOperation()).toEqual({ BatchGetItemCommand: 1 });
    return capacity.read() - before;
  };
  expect(await unitsOf('boutique', 'marketing')).toBe(100);
  expect(await unitsOf('boutique', 'service')).toBe(50);
  expect(await unitsOf('club', 'marketing')).toBe(50);
});

test('asked of a programme with a cap and of one without, the answers are by the rules of each, and a STOP binds both', async () => {
  const number = '+33639982001';
  for (const programme of ['boutique', 'club']) {
    const consent = { basis: 'consent', at: new Date(world.now).toISOString(), wording: { text: 'Oui', version: '3' }, language: 'fr' };
    await ask(serving, 'PUT /v1/consents', { body: { number, key: programme, programme, ...consent, source: { kind: 'shop', reference: 'Lyon' } } });
    const sends = ['one', 'two'].map((key) => ({ number, key, programme, purpose: 'marketing' }));
    await ask(serving, 'POST /v1/sends', { body: { sends } });
  }
  const checks = ['club', 'boutique'].map((programme) => ({ number, programme, purpose: 'marketing' }));
  world.now += 60_000;
  expect(await reasonsOf(checks)).toEqual([[], ['frequency_cap']]);
  await world.text('boutique', { from: number, text: 'STOP', id: 'stop' });
  expect(await reasonsOf(checks)).toEqual([['suppressed_all'], ['suppressed_all', 'frequency_cap']]);
});
