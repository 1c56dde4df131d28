import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HttpCall, HttpResult } from '../../../functions/carriers/carrier.ts';
import { staffDirectory } from '../../../functions/platform/staff-directory.ts';

const issuer = 'https://cognito-idp.example/pool';
const clientId = 'the-console';
const url = 'https://halte.example';
const attempt = { state: 's', nonce: 'n', verifier: 'v' };
const pairOf = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const pairs = { one: pairOf(), two: pairOf() };

let now: number;
let calls: HttpCall[];
let published: readonly (keyof typeof pairs)[];
let signedBy: keyof typeof pairs;
let change: Readonly<Record<string, unknown>>;
let tokenAnswer: (() => HttpResult) | undefined;
beforeEach(() => {
  now = Date.parse('2026-11-26T08:00:00.000Z');
  calls = [];
  published = ['one'];
  signedBy = 'one';
  change = {};
  tokenAnswer = undefined;
});

const json = (body: unknown, status = 200): HttpResult => ({ kind: 'answer', status, headers: {}, body: JSON.stringify(body) });
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (): string => {
  const claims = {
    iss: issuer,
    aud: clientId,
    sub: 'x',
    token_use: 'id',
    nonce: 'n',
    iat: now / 1000,
    exp: now / 1000 + 300,
    email: 'c@example.com',
  };
  const text = `${part({ alg: 'RS256', kid: signedBy })}.${part(claims)}`;
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), pairs[signedBy].privateKey).toString('base64url')}`;
};

const answer = (call: HttpCall): HttpResult => {
  if (call.url.endsWith('/.well-known/openid-configuration'))
    return json({
      ...{ issuer, authorization_endpoint: 'https://staff.example/oauth2/authorize', token_endpoint: 'https://staff.example/oauth2/token' },
      ...{ jwks_uri: `${issuer}/.well-known/jwks.json`, ...change },
    });
  if (call.url.endsWith('/jwks.json'))
    return json({ keys: published.map((kid) => ({ ...pairs[kid].publicKey.export({ format: 'jwk' }), kid, use: 'sig' })) });
  return tokenAnswer?.() ?? json({ id_token: token(), access_token: 'unused' });
};
const directory = () => staffDirectory({ issuer, clientId, url, clock: () => now, http: { call: async (call) => (calls.push(call), answer(call)) } });

describe('the directory of staff', () => {
  it('is asked for a code, with what ties the answer to this browser', async () => {
    const to = new URL(await directory().signInUrl(attempt));
    expect(`${to.origin}${to.pathname}`).toBe('https://staff.example/oauth2/authorize');
    expect(Object.fromEntries(to.searchParams)).toEqual({
      ...{ response_type: 'code', client_id: clientId, redirect_uri: `${url}/console/callback`, scope: 'openid email', state: 's', nonce: 'n' },
      ...{ code_challenge: createHash('sha256').update('v').digest('base64url'), code_challenge_method: 'S256' },
    });
  });

  it('is told of a sign-out, and where to send the browser then', async () => {
    const to = new URL(await directory().signOutUrl());
    expect(`${to.origin}${to.pathname}`).toBe('https://staff.example/logout');
    expect(Object.fromEntries(to.searchParams)).toEqual({ client_id: clientId, logout_uri: `${url}/console/signed-out` });
  });

  it('gives for a code and its verifier who it is', async () => {
    expect(await directory().redeem('the code', attempt)).toEqual({ kind: 'identity', identity: { name: 'c@example.com', groups: [] } });
    const redeeming = calls.find(({ method }) => method === 'POST');
    expect(Object.fromEntries(new URLSearchParams(redeeming?.body))).toEqual({
      ...{ grant_type: 'authorization_code', client_id: clientId, code: 'the code', redirect_uri: `${url}/console/callback`, code_verifier: 'v' },
    });
  });

  it('that does not take the code refuses; one that is out of order is no refusal', async () => {
    tokenAnswer = () => json({ error: 'invalid_grant' }, 400);
    expect(await directory().redeem('the code', attempt)).toEqual({ kind: 'refused', why: 'code' });
    for (const broken of [json({}, 502), { kind: 'not-sent', reason: 'ECONNREFUSED' }, { kind: 'ambiguous', reason: 'timeout' }] as const) {
      tokenAnswer = () => broken;
      await expect(directory().redeem('the code', attempt)).rejects.toThrow('does not answer');
    }
  });

  it('that says it is another is not believed', async () => {
    change = { issuer: 'https://cognito-idp.example/other' };
    await expect(directory().signInUrl(attempt)).rejects.toThrow('another');
  });

  it('that has changed its keys is asked for them again, but not at the pace of whoever sends tokens', async () => {
    const one = directory();
    await one.redeem('the code', attempt);
    published = ['two'];
    signedBy = 'two';
    expect(await one.redeem('the code', attempt)).toEqual({ kind: 'refused', why: 'key' });
    now += 61_000;
    expect((await one.redeem('the code', attempt)).kind).toBe('identity');
    const asked = () => calls.filter((call) => call.url.endsWith('/jwks.json')).length;
    const before = asked();
    await one.redeem('the code', attempt);
    expect(asked()).toBe(before);
  });
});
