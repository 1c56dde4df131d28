import { afterAll, beforeAll, expect, it } from 'vitest';
import { carriers } from '../../../functions/carriers/registry.ts';
import { instant, type ProgrammeId } from '../../../functions/domain/ids.ts';
import { fixture, signedForm } from '../../fixtures/carriers/twilio.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let people = 0;
beforeAll(async () => void (dynamo = await startDynamo()));
afterAll(() => dynamo.close());

const worldWith = async (optOutHandling: string): Promise<World> => {
  const sender = { ...fixture.sender, programmes: ['boutique' as ProgrammeId], settings: { optOutHandling } };
  const world = await openWorld(dynamo, { senders: { [sender.id]: sender } });
  const secrets = { ...world.deps.secrets, of: async () => [fixture.credentials] };
  Object.assign(world, { now: fixture.now, deps: { ...world.deps, secrets, publicBaseUrls: ['https://sms.example.com'] } });
  return world;
};

/** What was logged of settings that contradict the traffic, after a text that is delivered twice. */
const contradictions = async (optOutHandling: string, fields: Readonly<Record<string, string>>): Promise<number> => {
  const world = await worldWith(optOutHandling);
  const message = { MessageSid: `SM${++people}`, From: `+3363998${5000 + people}`, To: '+33639980100', Body: 'ARRET', ...fields };
  const { request } = signedForm(message, fixture.credentials);
  for (const _ of [1, 2]) {
    expect((await world.receive({ carrier: 'twilio', sender: fixture.sender.id, request }, instant(fixture.now))).kind).toBe('accepted');
  }
  return world.logged.filter(({ is }) => is === 'carrier-answers-instead').length;
};

it.each([
  ['the carrier’s mark where Halte is said to answer', 'disabled', { OptOutType: 'STOP' }, 1],
  ['no mark there', 'disabled', {}, 0],
  ['the mark where Advanced Opt-Out is said to answer', 'advanced', { OptOutType: 'STOP' }, 0],
  ['the mark where the default words are said to be answered', 'default', { OptOutType: 'HELP' }, 0],
])('%s raises the alarm once or not at all', async (_, handling, fields, times) => {
  expect(await contradictions(handling, fields)).toBe(times);
});

it('only a carrier that marks its answers can say so', () => {
  expect(
    Object.values(carriers)
      .filter((carrier) => 'answersAgainstSettings' in carrier)
      .map(({ metadata }) => metadata.id),
  ).toEqual(['twilio']);
});
