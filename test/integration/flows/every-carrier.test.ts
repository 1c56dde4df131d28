import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Credentials, SendOutcome } from '../../../functions/carriers/carrier.ts';
import { carriers } from '../../../functions/carriers/registry.ts';
import { vendorOf } from '../../../functions/carriers/vendors.ts';
import { instant, type ProgrammeId } from '../../../functions/domain/ids.ts';
import type { OwedReply, ReplyState } from '../../../functions/domain/owed-reply.ts';
import type { Sender } from '../../../functions/domain/programme.ts';
import { nodeHttp } from '../../../functions/platform/http.ts';
import { signedHttp } from '../../../functions/platform/signed-http.ts';
import type { CarrierFixture } from '../../fixtures/carriers/fixture.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { type PlayedVendor, playVendor } from '../../support/played-vendor.ts';
import { openWorld, type World } from '../../support/world.ts';

/** Words that no carrier answers by itself. */
const words = 'desabonnez-moi svp';
const publicOrigin = 'https://sms.example.com';
const role = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'role', region: 'eu-west-3' };

let dynamo: Dynamo;
let people = 0;
beforeAll(async () => void (dynamo = await startDynamo()));
afterAll(() => dynamo.close());

/**
 * Halte with one sender, at this carrier, whose API is called over HTTP as on AWS: by the platform, on a connection of its own.
 * @param set the credentials as they are at the moment
 */
const worldOf = async (id: string, fixture: CarrierFixture, set: () => Credentials): Promise<World> => {
  const sender: Sender = { ...fixture.sender, programmes: ['boutique' as ProgrammeId] };
  const world = await openWorld(dynamo, { senders: { [sender.id]: sender } });
  const secrets = { ...world.deps.secrets, of: async (carrier: string) => (carrier === id ? [set()] : []) };
  const access = () => role;
  const http = signedHttp(nodeHttp, access, () => fixture.now);
  Object.assign(world, { now: fixture.now, deps: { ...world.deps, secrets, http, publicBaseUrls: [publicOrigin] } });
  return world;
};

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
    return [id, module.fixture, await vendorOf(id)] as const;
  }),
);

const secretsOf = (id: string): readonly string[] =>
  Object.entries(carriers[id]?.metadata.credentials ?? {}).flatMap(([name, { secret }]) => (secret ? [name] : []));

/** The vendor's own set, with each secret another than ours. */
const otherSecrets = (id: string, set: Credentials): Credentials =>
  Object.fromEntries(Object.entries(set).map(([name, value]) => [name, secretsOf(id).includes(name) ? `${value}-changed` : value]));

describe.each(fixtures)('%s, through the whole flow and over HTTP', (id, fixture, vendor) => {
  let api: PlayedVendor;
  let world: World;
  let line: string;
  const open = async (known: Credentials): Promise<void> => void (api = await playVendor(vendor, known, fixture.sender.settings));
  beforeAll(async () => void (world = await worldOf(id, fixture, () => ({ ...fixture.credentials, ...vendor.at(api.origin) }))));
  beforeEach(() => {
    line = `+3363998${9000 + (++people % 1000)}`;
    return open(fixture.credentials);
  });
  afterEach(() => api.close());

  /** A STOP that is honoured, and what then becomes of its confirmation. */
  const stopAndDeliver = async (): Promise<OwedReply | undefined> => {
    const text = { from: line, to: fixture.sender.number ?? '', text: words, id: `SM${String(people).padStart(32, '0')}` };
    const sns = carriers[id]?.metadata.transport === 'sns';
    const { request, pathKey } = fixture.call(text, fixture.credentials, fixture.now);
    const call = { carrier: id, sender: sns ? '' : fixture.sender.id, ...(pathKey === undefined ? {} : { pathKey }), request };
    expect((await world.receive(call, instant(fixture.now))).kind).toBe('accepted');
    expect((await world.person(line)).image?.registers['all:lavande']?.state).toBe('stopped');
    await world.deliver(line);
    expect(JSON.stringify(world.logged)).not.toContain(line.slice(1));
    return (await world.person(line)).messages[0]?.reply;
  };

  it('hands the confirmation over as the vendor’s page asks: once, whole, to the person alone', async () => {
    const reply = await stopAndDeliver();
    expect(reply?.state).toBe('accepted');
    expect(api.calls).toHaveLength(1);
    expect(api.calls[0]?.fault).toBeUndefined();
    expect(api.calls[0]?.to?.replace(/^(?:\+|00)/, '')).toBe(line.slice(1));
    expect(api.calls[0]?.text).toMatch(/^STOP enregistré/);
    await world.deliver(line);
    expect(api.calls).toHaveLength(1);
  });

  it.each(fixture.answers)('a STOP is honoured, and its confirmation ends as the carrier answers: $name', async ({ answer, outcome }) => {
    api.answer = answer;
    const reply = await stopAndDeliver();
    expect(states[outcome.kind]).toContain(reply?.state);
    expect(api.calls).toHaveLength(1);
  });

  it('waits as long as a 429 asks for', async () => {
    api.answer = { status: 429, headers: { 'retry-after': '1000' }, body: '{}' };
    const reply = await stopAndDeliver();
    expect(states.retry).toContain(reply?.state);
    if (reply?.state === 'owed') expect(reply.due && Date.parse(reply.due)).toBeGreaterThanOrEqual(fixture.now + 1_000_000);
  });

  it.each([
    ['a fault of the server', { status: 503, body: '<html>busy</html>' }],
    ['a connection that drops once the call is written', 'drop'],
  ] as const)('after %s nobody knows, so that nothing is sent again', async (_, scripted) => {
    api.answer = scripted;
    expect((await stopAndDeliver())?.state).toBe('uncertain');
    await world.deliver(line);
    expect(api.calls).toHaveLength(1);
  });

  it('where nobody listens, surely nothing was sent, and the reply stays owed', async () => {
    await api.close();
    expect(states.retry).toContain((await stopAndDeliver())?.state);
  });

  // A carrier that AWS's own credentials open has none of ours that could be wrong.
  it.each(secretsOf(id).length > 0 ? [secretsOf(id).join(' and ')] : [])(
    'credentials that the vendor does not know (%s) leave the reply owed, and raise an alarm',
    async () => {
      await api.close();
      await open(otherSecrets(id, fixture.credentials));
      expect(states.retry).toContain((await stopAndDeliver())?.state);
      expect(api.calls.map(({ fault }) => fault)).toEqual([401]);
      expect(world.logged.map(({ is }) => is)).toContain('credentials-refused');
    },
  );
});
