import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import * as z from 'zod';

/** Who signed in, as the directory says. */
export type Identity = { readonly name: string; readonly groups: readonly string[] };

const base64url = /^[\w-]+$/;
const jwk = z.looseObject({ kid: z.string(), kty: z.literal('RSA'), use: z.string().optional() });
const keySet = z.object({ keys: z.array(z.unknown()) });
export type SigningKeys = ReadonlyMap<string, KeyObject>;

const shortestKeyBits = 2048;

/** The RSA keys of a JWK set by their ids; others are not for us. Throws ZodError on what is no key set. */
export const signingKeys = (set: unknown): SigningKeys =>
  new Map(
    keySet.parse(set).keys.flatMap((candidate) => {
      const key = jwk.safeParse(candidate).data;
      if (key === undefined || (key.use ?? 'sig') !== 'sig') return [];
      const made = createPublicKey({ key, format: 'jwk' });
      return (made.asymmetricKeyDetails?.modulusLength ?? 0) < shortestKeyBits ? [] : [[key.kid, made] as const];
    }),
  );

const header = z.looseObject({ alg: z.string(), kid: z.string() });
/** docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-id-token.html */
const claims = z.looseObject({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  iat: z.number(),
  nonce: z.string().optional(),
  token_use: z.string().optional(),
  email: z.string().optional(),
  'cognito:username': z.string().optional(),
  sub: z.string().min(1),
  'cognito:groups': z.array(z.string()).default([]),
});

export type Expected = {
  readonly issuer: string;
  readonly clientId: string;
  readonly nonce: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

export type Refused = 'malformed' | 'algorithm' | 'key' | 'signature' | 'issuer' | 'audience' | 'use' | 'nonce' | 'expired' | 'too-early';
export type Checked = { readonly kind: 'identity'; readonly identity: Identity } | { readonly kind: 'refused'; readonly why: Refused };

const refused = (why: Refused): Checked => ({ kind: 'refused', why });

/** Clocks differ. */
const skewSeconds = 60;

const partOf = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
};

/** The kid of a token, before anything of it is believed: only to know which key to look for. */
export const keyIdOf = (token: string): string | undefined => header.safeParse(partOf(token.split('.', 1)[0] ?? '')).data?.kid;

/**
 * What an ID token says, once it is proven: OpenID Connect Core 3.1.3.7. Its signature is checked although it came over TLS from its issuer, which would do.
 * One algorithm only, whatever the token names.
 */
export const checkIdToken = (token: string, keys: SigningKeys, { issuer, clientId, nonce, now }: Expected): Checked => {
  const parts = token.split('.');
  const [head = '', body = '', signature = ''] = parts;
  const read = header.safeParse(partOf(head)).data;
  if (parts.length !== 3 || !parts.every((part) => base64url.test(part)) || read === undefined) return refused('malformed');
  if (read.alg !== 'RS256') return refused('algorithm');
  const key = keys.get(read.kid);
  if (key === undefined) return refused('key');
  if (!verify('RSA-SHA256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))) return refused('signature');
  const said = claims.safeParse(partOf(body)).data;
  if (said === undefined) return refused('malformed');
  if (said.iss !== issuer) return refused('issuer');
  if (said.aud !== clientId) return refused('audience');
  if (said.token_use !== 'id') return refused('use');
  if (said.nonce !== nonce) return refused('nonce');
  const seconds = now / 1000;
  if (said.exp + skewSeconds <= seconds) return refused('expired');
  if (said.iat - skewSeconds > seconds) return refused('too-early');
  return { kind: 'identity', identity: { name: said.email ?? said['cognito:username'] ?? said.sub, groups: said['cognito:groups'] } };
};
