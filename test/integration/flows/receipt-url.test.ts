import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HttpCall } from '../../../functions/carriers/carrier.ts';
import { carriers } from '../../../functions/carriers/registry.ts';
import { instant, type ProgrammeId } from '../../../functions/domain/ids.ts';
import type { Sender } from '../../../functions/domain/programme.ts';
import { answer, type CarrierFixture } from '../../fixtures/carriers/fixture.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld } from '../../support/world.ts';

const publicOrigin = 'https://sms.example.com';
/** They take a URL beside a reference. */
const namesUrl = new Set(['highconnexion', 'sandbox']);

let dynamo: Dynamo;
let people = 0;
beforeAll(async () => void (dynamo = await startDynamo()));
afterAll(() => dynamo.close());

const fixtures = await Promise.all(
  Object.entries(carriers).map(async ([id, carrier]) => {
    const module = (await import(`../../fixtures/carriers/${id}.ts`)) as { readonly fixture: CarrierFixture };
    return [id, carrier, module.fixture] as const;
  }),
);

/** Our own addresses in what was handed to the carrier. */
const urlsIn = (body = ''): readonly string[] =>
  [...decodeURIComponent(body).matchAll(/https:\/\/sms\.example\.com\/webhooks\/[^\s"&]+/g)].map(([url]) => url);

/** The bodies of what the carrier is asked for when a STOP is to be confirmed. */
const handedOver = async (id: string, fixture: CarrierFixture): Promise<readonly string[]> => {
  const sender: Sender = { ...fixture.sender, programmes: ['boutique' as ProgrammeId] };
  const world = await openWorld(dynamo, { senders: { [sender.id]: sender } });
  const calls: HttpCall[] = [];
  const http = { call: async (call: HttpCall) => (calls.push(call), answer(call.method === 'GET' ? 404 : 200)) };
  const secrets = { ...world.deps.secrets, of: async (carrier: string) => (carrier === id ? [fixture.credentials] : []) };
  Object.assign(world, { now: fixture.now, deps: { ...world.deps, secrets, http, publicBaseUrls: [publicOrigin] } });
  const line = `+3363998${8000 + ++people}`;
  const { request, pathKey } = fixture.call(
    { from: line, to: fixture.sender.number ?? '', text: 'desabonnez-moi svp', id: `id-${people}` },
    fixture.credentials,
    fixture.now,
  );
  const called = carriers[id]?.metadata.transport === 'sns' ? '' : sender.id;
  await world.receive({ carrier: id, sender: called, ...(pathKey === undefined ? {} : { pathKey }), request }, instant(fixture.now));
  await world.deliver(line);
  return calls.flatMap(({ method, body }) => (method === 'POST' && body !== undefined ? [body] : []));
};

it.each(fixtures)('%s is let in again at the URL that a reply names', async (id, carrier, fixture) => {
  const bodies = await handedOver(id, fixture);
  expect(bodies).toHaveLength(1);
  const urls = bodies.flatMap(urlsIn);
  expect(urls.length > 0).toBe(carrier.metadata.reference === 'callback-url' || namesUrl.has(id));
  for (const url of urls) {
    const [rawPath = '', rawQuery = ''] = url.slice(publicOrigin.length).split('?');
    const [, , , , pathKey] = rawPath.split('/');
    expect(pathKey).toBe(carrier.metadata.trust === 'path-key' ? fixture.credentials['pathKey'] : undefined);
    const request = { method: 'POST', rawPath, rawQuery, headers: {}, body: new Uint8Array() };
    const { ok } = carrier.authenticate({ request, urls: [url], credentials: [fixture.credentials], pathKey: pathKey ?? '', now: fixture.now });
    // Who signs, beside the key too, has signed nothing here.
    expect(ok).toBe(carrier.metadata.trust === 'path-key' && id !== 'plivo');
  }
});
