import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { parseJson } from './body.ts';
import { sameSignature } from './secrets.ts';

export type JwtClaims = Readonly<Record<string, unknown>>;

const segments = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/;
const object = z.record(z.string(), z.unknown());
const header = z.object({ alg: z.literal('HS256') });

const decoded = (segment: string): unknown => parseJson(Buffer.from(segment, 'base64url').toString('utf8'));

/** The claims of a token whose signature is known to be right. `undefined` when there are none. */
export const claimsOf = (token: string): JwtClaims | undefined => object.safeParse(decoded(segments.exec(token)?.[2] ?? '')).data;

/**
 * Whether this secret signed the token, with HS256 and nothing else: the token's own word on its algorithm only narrows. The
 * signature is compared as text, so a second spelling of the same bytes does not count. Times in the claims are not looked at.
 * @param secret its UTF-8 bytes are the key; an empty one never matches
 * @see https://www.rfc-editor.org/rfc/rfc7519
 */
export const isSignedBy = (token: string, secret: string): boolean => {
  const [, head = '', claims = '', signature = ''] = segments.exec(token) ?? [];
  if (secret === '' || !header.safeParse(decoded(head)).success) return false;
  return sameSignature(signature, createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url'));
};
