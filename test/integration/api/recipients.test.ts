import { afterAll, beforeAll, expect, test } from 'vitest';
import { contracts } from '../../../functions/api/contracts.ts';
import { recipient } from '../../../functions/api/recipient.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo);
});
afterAll(() => dynamo.close());

test('a person is found by number, then asked for by subject, and no number is shown', async () => {
  await world.text('boutique', { from: '+33639981001', text: 'STOP merci', id: 'one' });
  const found = await ask(servingOf(world), 'POST /v1/recipients/find', { body: { number: '06 39 98 10 01', country: 'FR' } });
  expect(found.status).toBe(200);
  const shown = recipient.parse(found.body);
  expect(shown.programmes.find(({ programme }) => programme === 'club')).toMatchObject({ state: 'stopped', register: 'all:lavande' });
  expect(shown.timeline.map(({ what }) => what).toSorted()).toEqual(['message', 'stopped']);
  expect(JSON.stringify(found.body)).not.toContain('639981001');
  const again = await ask(servingOf(world), 'GET /v1/recipients/{subject}', { path: { subject: world.subject('+33639981001') } });
  expect(again.body).toEqual(found.body);
});

test('a number in an address is refused, and the answer says where numbers go', async () => {
  const { status, body } = await ask(servingOf(world), 'GET /v1/recipients/{subject}', { path: { subject: '+33639981001' } });
  expect(status).toBe(404);
  expect(body).toMatchObject({ detail: expect.stringContaining('POST /v1/recipients/find') });
});

test('the description of the API is open to all, and names every route', async () => {
  const { status, body } = await ask(servingOf(world), 'GET /v1/openapi.json', { key: '' });
  expect(status).toBe(200);
  const operations = Object.values(body['paths'] as Record<string, Record<string, { operationId: string }>>).flatMap((path) => Object.values(path));
  expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(
    Object.values(contracts)
      .map(({ id }) => id)
      .toSorted(),
  );
});

test('a line that has another holder: what was agreed before counts no more, a STOP stays, and who agrees now is asked', async () => {
  const serving = servingOf(world);
  const line = '+33639981002';
  const consent = (key: string, at: number) =>
    ask(serving, 'PUT /v1/consents', {
      body: {
        number: line,
        key,
        programme: 'boutique',
        basis: 'consent',
        at: new Date(at).toISOString(),
        wording: { text: 'oui', version: '1' },
        language: 'fr',
        source: { kind: 'shop', reference: 'Lyon 2' },
      },
    });
  const reasons = async (purpose: string) => {
    const { body } = await ask(serving, 'POST /v1/check', { body: { checks: [{ number: line, programme: 'boutique', purpose }] } });
    return (body as { results: { reasons: string[] }[] }).results[0]?.reasons;
  };
  await consent('old', world.now - 60_000);
  const call = { path: { subject: world.subject(line) }, body: { key: 'file 7', programme: 'boutique', note: 'deactivation file' } };
  const told = () => ask(serving, 'POST /v1/recipients/{subject}/reassigned', call);
  expect((await told()).body).toMatchObject({ repeated: false });
  expect((await told()).body).toMatchObject({ repeated: true });
  expect(await reasons('marketing')).toEqual(['not_ready', 'reassigned', 'no_consent']);
  expect(await reasons('security')).toEqual(['reassigned']);
  expect(await reasons('legal')).toEqual([]);
  world.now += 60_000;
  await consent('new', world.now);
  expect(await reasons('marketing')).toEqual(['not_ready']);
  expect((await world.person(line)).ledger.filter(({ kind }) => kind === 'reassigned')).toHaveLength(1);
});

test('half of a surrogate pair, which DynamoDB would not store, is refused, and the answer says in which field', async () => {
  for (const field of ['note', 'staff', 'key']) {
    const body = { key: 'odd', programme: 'boutique', [field]: 'known \ud800' };
    const { status, body: problem } = await ask(servingOf(world), 'POST /v1/recipients/{subject}/reassigned', {
      body,
      path: { subject: world.subject('+33639981003') },
    });
    expect(status).toBe(400);
    expect(problem).toMatchObject({ errors: [{ pointer: `/${field}` }] });
  }
});

test('DELETE opens an erasure with its date, and erases nothing by itself; a second one is the first', async () => {
  const line = '+33639981003';
  await world.text('boutique', { from: line, text: 'STOP merci', id: 'to be erased' });
  const call = { path: { subject: world.subject(line) }, body: { channel: 'letter', programme: 'boutique', proof: 'file 7' } };
  const opened = await ask(servingOf(world), 'DELETE /v1/recipients/{subject}', call);
  expect([opened.status, opened.body]).toMatchObject([
    200,
    { request: { type: 'erase', channel: 'letter', state: 'opened', subject: world.subject(line) } },
  ]);
  expect((await world.person(line)).messages).toHaveLength(1);
  const again = await ask(servingOf(world), 'DELETE /v1/recipients/{subject}', call);
  const { request } = opened.body as { request: { ref: string } };
  expect([again.status, again.body]).toMatchObject([409, { detail: expect.stringContaining(request.ref) }]);
  expect((await ask(servingOf(world), 'DELETE /v1/recipients/{subject}', { ...call, path: { subject: line } })).status).toBe(404);
});
