import { hash } from 'node:crypto';
import * as z from 'zod';
import { claimsOf, isSignedBy } from '../auth/jwt-hs256.ts';
import { sameSignature, secretsIn } from '../auth/secrets.ts';
import { type Authentication, type AuthenticationInput, proven, refused } from '../carrier.ts';

/** Seconds by which the clocks may differ. A token itself is good for a minute. */
const leeway = 5;

const claims = z.object({
  iss: z.literal('MessageBird'),
  nbf: z.number(),
  exp: z.number(),
  url_hash: z.string(),
  payload_hash: z.exactOptional(z.string()),
});

const sha256 = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'hex');

/** A hash without a body, and a body without a hash, are both refused. */
const isPayload = (body: Uint8Array, hash: string | undefined): boolean =>
  body.length === 0 ? hash === undefined : hash !== undefined && sameSignature(hash, sha256(body));

/**
 * Checks MessageBird-Signature-JWT: who signed, for which URL as it was called, which body, and when, in this order.
 * @see https://github.com/messagebird/messagebird-nodejs/blob/master/docs/webhook_signature_jwt.md
 */
export const authenticate = ({ request, urls, credentials, now }: AuthenticationInput): Authentication => {
  const token = request.headers['messagebird-signature-jwt'] ?? '';
  const proof = secretsIn(credentials, 'signingKey').find(({ secret }) => isSignedBy(token, secret));
  if (!proof) return refused('signature');
  const said = claims.safeParse(claimsOf(token)).data;
  if (!said) return refused('malformed');
  if (!urls.some((url) => sameSignature(said.url_hash, sha256(url))) || !isPayload(request.body, said.payload_hash)) return refused('signature');
  if (request.method !== 'POST' && request.method !== 'GET') return refused('malformed');
  const seconds = now / 1000;
  return seconds < said.nbf - leeway || seconds > said.exp + leeway ? refused('expired') : proven(request, 'jwt-hs256 url-hash+body-hash', proof.set);
};
