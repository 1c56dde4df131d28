import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ProgrammeId, instant } from '../../../functions/domain/ids.ts';
import type { Sender } from '../../../functions/domain/programme.ts';
import { answerTo } from '../../../functions/handlers/outcome-status.ts';
import { called as octopushCall, fixture as octopush } from '../../fixtures/carriers/octopush.ts';
import { called as smsfactorCall, fixture as smsfactor } from '../../fixtures/carriers/smsfactor.ts';
import type { CarrierFixture, Sample } from '../../fixtures/carriers/fixture.ts';
import { fixture as vonage } from '../../fixtures/carriers/vonage-messages.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
beforeAll(async () => void (dynamo = await startDynamo()));
afterAll(() => dynamo.close());

const worldOf = async (id: string, fixture: CarrierFixture): Promise<World> => {
  const sender: Sender = { ...fixture.sender, programmes: ['boutique' as ProgrammeId] };
  const world = await openWorld(dynamo, { senders: { [sender.id]: sender } });
  const secrets = { ...world.deps.secrets, of: async (carrier: string) => (carrier === id ? [fixture.credentials] : []) };
  Object.assign(world, { now: fixture.now, deps: { ...world.deps, secrets } });
  return world;
};
const receive = async (world: World, carrier: string, { request, pathKey }: Sample): Promise<string> =>
  (await world.receive({ carrier, sender: 'main', ...(pathKey === undefined ? {} : { pathKey }), request }, instant(world.now))).kind;

const repliesOf = async (world: World, number: string): Promise<readonly string[]> =>
  (await world.person(number)).messages.flatMap(({ reply }) => (reply ? [reply.state] : []));

/** The carrier tells of one STOP at its webhook of replies and at that of opt-outs, in either order. */
const reply = (number: string) =>
  octopushCall({ message_id: 't', number, text: 'STOP', sim_card_number: '36063', reception_date: '2026-11-24 09:00:00' });
const optOut = (number: string) => octopushCall({ message_id: 't', number, text: 'STOP', stop_date: '2026-11-24 09:00:00' });

it.each([
  ['the reply first', '+33639988101', [reply, optOut]],
  ['the opt-out first', '+33639988102', [optOut, reply]],
  ['the opt-out alone', '+33639988103', [optOut]],
  ['the opt-out twice', '+33639988104', [optOut, optOut]],
] as const)('a STOP that two webhooks tell of is honoured and confirmed once: %s', async (_, number, calls) => {
  const world = await worldOf('octopush', octopush);
  for (const call of calls) expect(await receive(world, 'octopush', call(number))).toBe('accepted');
  expect((await world.person(number)).image?.registers['all:lavande']?.state).toBe('stopped');
  expect(await repliesOf(world, number)).toEqual(['owed']);
});

it('a call of Vonage that came unsigned is asked for again, and honoured when it comes signed', async () => {
  const world = await worldOf('vonage-messages', vonage);
  const number = '+33639988107';
  const signed = vonage.call({ from: number, to: vonage.sender.number ?? '', text: 'STOP', id: 'aaaa' }, vonage.credentials, vonage.now);
  const unsigned = vonage.withProof(signed, () => undefined);
  const call = { carrier: 'vonage-messages', sender: 'main', request: unsigned.request };
  const refused = await world.receive(call, instant(world.now));
  expect(answerTo(refused).status).toBe(503);
  expect((await world.person(number)).messages).toEqual([]);
  expect(await receive(world, 'vonage-messages', signed)).toBe('accepted');
  expect(await repliesOf(world, number)).toEqual(['owed']);
});

it('a carrier’s word that it was a STOP counts where the words alone would not', async () => {
  const world = await worldOf('smsfactor', smsfactor);
  const number = '+33639988105';
  const body = { date: '2026-11-24T09:00:00+01:00', message: 'Lavande', from: number.slice(1), account_id: '1' };
  expect(await receive(world, 'smsfactor', smsfactorCall(body, '?event=stop'))).toBe('accepted');
  expect((await world.person(number)).image?.registers['all:lavande']?.state).toBe('stopped');
});

it('a question asked twice is answered twice, but not once more when the carrier calls again: it wrote when each came', async () => {
  const world = await worldOf('octopush', octopush);
  const number = '+33639988106';
  const at = (reception_date: string) => octopushCall({ number, text: 'CONTACT', sim_card_number: '36063', reception_date });
  for (const when of ['2026-11-24 09:00:00', '2026-11-24 09:00:07']) await receive(world, 'octopush', at(when));
  expect(await repliesOf(world, number)).toEqual(['owed', 'owed']);
  world.now += 3_600_000;
  await receive(world, 'octopush', at('2026-11-24 09:00:00'));
  expect(await repliesOf(world, number)).toEqual(['withheld', 'owed', 'owed']);
});
