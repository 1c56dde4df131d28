import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Contract } from '../../../functions/api/contract.ts';
import { allContracts } from '../../../functions/api/contracts.ts';
import { routeKeyOf } from '../../../functions/api/contract.ts';
import { problemTypes } from '../../../functions/api/problem.ts';
import { type Scope, scopeNames } from '../../../functions/api/scopes.ts';
import { routesByKey } from '../../../functions/handlers/routes.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { apiKey, ask, keyOf, servingOf } from '../../support/serving.ts';
import { openWorld, start, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo);
});
afterAll(() => dynamo.close());

const guarded = allContracts.filter(({ scope }) => scope !== 'open');
/** A call that is turned away for what it says, never for who says it: an empty body, and a subject that is none. */
const empty = ({ body, path }: Contract) => ({ ...(body ? { body: {} } : {}), ...(path.includes('{') ? { path: { subject: '-' } } : {}) });

test('every contract has its route, and every route its contract', () => {
  expect([...routesByKey.keys()].toSorted()).toEqual(allContracts.map(routeKeyOf).toSorted());
});

describe.each(guarded)('$method $path', (contract) => {
  const key = routeKeyOf(contract);
  const withScope = (scope: Scope) => ask(servingOf(world, [apiKey('one', [scope])]), key, { key: keyOf('one'), ...empty(contract) });

  test.each(scopeNames)('with the scope %s alone', async (scope) => {
    const { status, body } = await withScope(scope);
    expect(status === 403).toBe(scope !== contract.scope);
    expect(status === 401).toBe(false);
    if (status === 403) expect(body).toMatchObject({ type: 'urn:halte:problem:scope-missing', detail: expect.stringContaining(contract.scope) });
  });

  test('refuses who has no key, an unknown one, a revoked one, one that has ended, and another scheme', async () => {
    const revoked = apiKey('revoked', scopeNames, { revokedAt: '2026-02-01T00:00:00.000Z' });
    const ended = apiKey('ended', scopeNames, { expiresAt: new Date(start).toISOString() });
    const serving = servingOf(world, [apiKey('all'), revoked, ended]);
    const status = async (given: string, headers = {}) => (await ask(serving, key, { key: given, headers, ...empty(contract) })).status;
    expect(await status('')).toBe(401);
    expect(await status('halte_unknown_key-of-nobody')).toBe(401);
    expect(await status(keyOf('revoked'))).toBe(401);
    expect(await status(keyOf('ended'))).toBe(401);
    expect(await status('', { authorization: `Basic ${keyOf('all')}` })).toBe(401);
    expect(await status(keyOf('all'))).not.toBe(401);
  });

  test('takes a caller whose signature API Gateway has proven, and no key there', async () => {
    const signed = key.replace(' /', ' /iam/');
    const role = 'arn:aws:sts::111122223333:assumed-role/Campaigns/session';
    const { status } = await ask(servingOf(world, []), signed, { key: '', iam: role, ...empty(contract) });
    expect([200, 400, 404]).toContain(status);
    await expect(ask(servingOf(world), signed, { key: keyOf('all'), ...empty(contract) })).rejects.toThrow('authorizer');
  });

  test('answers nobody under another pepper than that of the stored suppressions', async () => {
    const serving = servingOf(world, undefined, { ready: () => Promise.reject(new Error('CanaryMismatch')) });
    if (!contract.body) await expect(ask(serving, key, empty(contract))).rejects.toThrow('CanaryMismatch');
  });
});

describe('a key of a connected system', () => {
  const answers = (system: string, bound?: string) =>
    ask(servingOf(world, [apiKey('one', ['systems'], bound === undefined ? {} : { system: bound })]), 'POST /v1/requests/{ref}/systems/{system}', {
      key: keyOf('one'),
      path: { ref: 'K7M2QZ', system },
      body: {},
    });

  test('answers for that one alone', async () => {
    expect((await answers('crm', 'crm')).status).toBe(404);
    expect(await answers('shop', 'crm')).toMatchObject({
      status: 403,
      body: { type: 'urn:halte:problem:scope-missing', detail: expect.stringContaining('crm') },
    });
    expect(world.logged).toContainEqual({ is: 'api-refused', route: 'answer-for-system', caller: 'one', reason: 'scope-missing' });
  });

  test('is not bypassed by another spelling of the name', async () => {
    for (const system of ['CRM', 'crm ', 'crm/../shop', '', '__proto__']) expect((await answers(system, 'crm')).status).toBe(403);
  });

  test('of before there was a system in keys still answers for each', async () => {
    expect((await answers('shop')).status).toBe(404);
  });
});

describe('a refusal', () => {
  const find = 'POST /v1/recipients/find';
  const refused = async (call: Parameters<typeof ask>[2]) => (await ask(servingOf(world), find, call)).body;

  test('is a problem of RFC 9457 that says what to do, and repeats nothing of what was sent', async () => {
    const { status, headers, body } = await ask(servingOf(world), find, { body: { number: 33639980001, '+33639980002': 'STOP' } });
    expect(status).toBe(400);
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
    expect(body).toMatchObject({
      type: 'urn:halte:problem:invalid-request',
      title: problemTypes['invalid-request'].title,
      status: 400,
      errors: [
        { pointer: '/number', detail: 'a telephone number, such as +33639980001' },
        { pointer: '', detail: 'has a field that this route does not know' },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('33639980002');
  });

  test('says what is wrong with a body that is none', async () => {
    expect(await refused({ raw: '{"number":' })).toMatchObject({ status: 400, detail: 'The body is no JSON.' });
    expect(await refused({ body: {}, headers: { 'content-type': 'text/plain' } })).toMatchObject({ status: 415 });
    expect(await refused({ raw: `"${'x'.repeat(300_000)}"` })).toMatchObject({ status: 413 });
    expect(await refused({ body: { number: 'nobody' } })).toMatchObject({ status: 400, errors: [{ pointer: '/number' }] });
  });

  test('tells of an address that does not exist where to look', async () => {
    expect((await ask(servingOf(world), 'GET /v1/nothing')).body).toMatchObject({ status: 404, detail: expect.stringContaining('openapi') });
  });
});
