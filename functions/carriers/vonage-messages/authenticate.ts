import { hash } from 'node:crypto';
import * as z from 'zod';
import { mediaType } from '../auth/body.ts';
import { claimsOf, isSignedBy } from '../auth/jwt-hs256.ts';
import { sameSignature, secretsIn } from '../auth/secrets.ts';
import { type Authentication, type AuthenticationInput, proven, refused } from '../carrier.ts';

/**
 * Seconds. Vonage repeats a call for 24 hours, and no page of its says whether each try is signed anew: with less, a STOP that was tried
 * again would be lost. What comes twice within it is known by its message_uuid.
 */
const tolerance = 90_000;
const claims = z.object({ iat: z.number(), payload_hash: z.string() });

const bearer = (headers: Readonly<Record<string, string>>): string => /^Bearer ([^\s,]+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? '';

/**
 * The token proves who signed, its `payload_hash` what was signed. Claims such as `api_key` are not compared: only the holder of that
 * account's signature secret could have written them. A call without any token is let in as little, but is asked for once more.
 * @see https://developer.vonage.com/en/getting-started/concepts/webhooks
 */
export const authenticate = ({ request, credentials, now }: AuthenticationInput): Authentication => {
  // After an inner fault Vonage may call unsigned, and signs only when a 5xx makes it call again.
  if (!request.headers['authorization']) return refused('unsigned');
  const token = bearer(request.headers);
  const proof = secretsIn(credentials, 'signatureSecret').find(({ secret }) => isSignedBy(token, secret));
  if (!proof) return refused('signature');
  const said = claims.safeParse(claimsOf(token)).data;
  if (!said) return refused('malformed');
  if (!sameSignature(said.payload_hash.toLowerCase(), hash('sha256', request.body, 'hex'))) return refused('signature');
  if (request.method !== 'POST' || mediaType(request.headers) !== 'application/json') return refused('malformed');
  return Math.abs(now / 1000 - said.iat) > tolerance ? refused('expired') : proven(request, 'jwt-hs256 body-hash', proof.set);
};
