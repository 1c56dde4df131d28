import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpAnswered, SendOutcome } from '../../../functions/carriers/carrier.ts';
import { carriers } from '../../../functions/carriers/registry.ts';
import { instant, type ProgrammeId } from '../../../functions/domain/ids.ts';
import type { ReplyState } from '../../../functions/domain/owed-reply.ts';
import type { Sender } from '../../../functions/domain/programme.ts';
import type { CarrierFixture } from '../../fixtures/carriers/fixture.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, type World } from '../../support/world.ts';

/** Words that no carrier answers by itself. */
const words = 'desabonnez-moi svp';
let dynamo: Dynamo;
let people = 0;
beforeAll(async () => void (dynamo = await startDynamo()));
afterAll(() => dynamo.close());

/** Halte with one sender, at this carrier, whose machine answers every send with `answer`. */
const worldOf = async (id: string, fixture: CarrierFixture, answer: HttpAnswered): Promise<World> => {
  const sender: Sender = { ...fixture.sender, programmes: ['boutique' as ProgrammeId] };
  const world = await openWorld(dynamo, { senders: { [sender.id]: sender } });
  const [url = 'https://sms.example.com'] = fixture.call({ from: '', to: '', text: '', id: '' }, fixture.credentials, fixture.now).urls;
  const publicBaseUrls = URL.canParse(url) ? [new URL(url).origin] : [];
  const secrets = { ...world.deps.secrets, of: async (carrier: string) => (carrier === id ? [fixture.credentials] : []) };
  Object.assign(world, { now: fixture.now, deps: { ...world.deps, secrets, publicBaseUrls } });
  // What is read back is not known to it; the STOP counts all the same.
  world.answer = ({ method }) => (method === 'GET' ? { ...answer, status: 404, body: '{}' } : answer);
  return world;
};

const textTo = async (world: World, id: string, fixture: CarrierFixture, from: string): Promise<string> => {
  const text = { from, to: fixture.sender.number ?? '', text: words, id: `SM${String(++people).padStart(32, '0')}` };
  const { request, pathKey } = fixture.call(text, fixture.credentials, fixture.now);
  const sender = carriers[id]?.metadata.transport === 'sns' ? '' : fixture.sender.id;
  const call = { carrier: id, sender, ...(pathKey === undefined ? {} : { pathKey }), request };
  return (await world.receive(call, instant(fixture.now))).kind;
};

/** What becomes of the reply, by what the carrier's answer means. */
const states: Readonly<Record<SendOutcome['kind'], readonly ReplyState[]>> = {
  accepted: ['accepted'],
  retry: ['owed', 'expired'],
  refused: ['refused'],
  blocked: ['blocked'],
  uncertain: ['uncertain'],
};

const fixtures = await Promise.all(
  Object.keys(carriers).map(async (id) => {
    const module = (await import(`../../fixtures/carriers/${id}.ts`)) as { readonly fixture: CarrierFixture };
    return [id, module.fixture] as const;
  }),
);

describe.each(fixtures)('%s, through the whole flow', (id, fixture) => {
  it.each(fixture.answers)('a STOP is honoured, and its confirmation ends as the carrier answers: $name', async ({ answer, outcome }) => {
    const world = await worldOf(id, fixture, answer);
    const line = `+3363998${9000 + ++people}`;
    expect(await textTo(world, id, fixture, line)).toBe('accepted');
    const { image } = await world.person(line);
    expect(image?.registers['all:lavande']?.state).toBe('stopped');
    await world.deliver(line);
    const [message] = (await world.person(line)).messages;
    expect(states[outcome.kind]).toContain(message?.reply?.state);
    expect(JSON.stringify(world.logged)).not.toContain(line.slice(1));
  });
});
