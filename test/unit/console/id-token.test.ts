import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkIdToken, keyIdOf, signingKeys } from '../../../functions/platform/id-token.ts';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwkOf = (key: KeyObject, more: object = {}): object => ({ ...key.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig', ...more });
const keys = signingKeys({ keys: [jwkOf(pair.publicKey)] });

const now = Date.parse('2026-11-26T08:00:00.000Z');
const seconds = now / 1000;
const expected = { issuer: 'https://staff.example/pool', clientId: 'the-console', nonce: 'n', now };
const claims = {
  ...{ iss: expected.issuer, aud: expected.clientId, sub: 'a-user', token_use: 'id', nonce: 'n', iat: seconds - 1, exp: seconds + 300 },
  ...{ email: 'camille@example.com', 'cognito:groups': ['agent'] },
};
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = (head: object, body: object, key: KeyObject = pair.privateKey): string => {
  const text = `${part(head)}.${part(body)}`;
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
};
const token = (change: object = {}): string => signed({ alg: 'RS256', kid: 'one' }, { ...claims, ...change });
const whyOf = (given: string): string | undefined => {
  const checked = checkIdToken(given, keys, expected);
  return checked.kind === 'refused' ? checked.why : undefined;
};

describe('an ID token', () => {
  it('that is right says who it is, and in which groups', () => {
    expect(checkIdToken(token(), keys, expected)).toEqual({ kind: 'identity', identity: { name: 'camille@example.com', groups: ['agent'] } });
  });

  it('without an address names the user, and without groups none', () => {
    const bare = { email: undefined, 'cognito:groups': undefined, 'cognito:username': 'camille' };
    expect(checkIdToken(token(bare), keys, expected)).toEqual({ kind: 'identity', identity: { name: 'camille', groups: [] } });
  });

  it.each([
    ['of another issuer', { iss: 'https://staff.example/other' }, 'issuer'],
    ['for another client', { aud: 'another' }, 'audience'],
    ['for several clients', { aud: ['the-console', 'another'] }, 'malformed'],
    ['that is an access token', { token_use: 'access' }, 'use'],
    ['of another attempt', { nonce: 'm' }, 'nonce'],
    ['of no attempt', { nonce: undefined }, 'nonce'],
    ['that is over', { exp: seconds - 60 }, 'expired'],
    ['of tomorrow', { iat: seconds + 61 }, 'too-early'],
    ['of nobody', { sub: '' }, 'malformed'],
    ['whose groups are no list', { 'cognito:groups': 'dpo' }, 'malformed'],
  ])('%s is refused', (_, change, why) => {
    expect(whyOf(token(change))).toBe(why);
  });

  it('may be a minute late: clocks differ', () => {
    expect(whyOf(token({ exp: seconds - 59 }))).toBeUndefined();
  });

  it('signed by another key is refused', () => {
    expect(whyOf(signed({ alg: 'RS256', kid: 'one' }, claims, other.privateKey))).toBe('signature');
  });

  it('changed after it was signed is refused', () => {
    const [head, , signature] = token().split('.');
    expect(whyOf(`${head}.${part({ ...claims, 'cognito:groups': ['dpo'] })}.${signature}`)).toBe('signature');
  });

  it('with an unknown key is refused', () => {
    expect(whyOf(signed({ alg: 'RS256', kid: 'two' }, claims))).toBe('key');
  });

  it('without a signature is refused, whatever its header says', () => {
    for (const alg of ['none', 'None', 'NONE']) expect(whyOf(`${part({ alg, kid: 'one' })}.${part(claims)}.`)).toMatch(/malformed|algorithm/);
    expect(whyOf(`${part({ alg: 'none', kid: 'one' })}.${part(claims)}.x`)).toBe('algorithm');
  });

  it('signed with the public key as if it were a secret is refused', () => {
    const text = `${part({ alg: 'HS256', kid: 'one' })}.${part(claims)}`;
    const secret = pair.publicKey.export({ type: 'spki', format: 'pem' });
    expect(whyOf(`${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`)).toBe('algorithm');
  });

  it.each(['', 'x', 'a.b', 'a.b.c', 'a.b.c.d', `${token()}.x`, `${token()}=`, '€.€.€'])('%j is none', (given) => {
    expect(whyOf(given)).toBe('malformed');
  });
});

describe('a key set', () => {
  it('gives the RSA keys that sign, and leaves the others', () => {
    const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
    const set = {
      keys: [
        jwkOf(elliptic, { kid: 'ec' }),
        jwkOf(short, { kid: 'short' }),
        jwkOf(pair.publicKey, { kid: 'enc', use: 'enc' }),
        jwkOf(pair.publicKey),
        7,
      ],
    };
    expect([...signingKeys(set).keys()]).toEqual(['one']);
  });

  it('is asked for by the id that a token names', () => {
    expect(keyIdOf(token())).toBe('one');
    expect(keyIdOf('nonsense')).toBeUndefined();
  });
});
