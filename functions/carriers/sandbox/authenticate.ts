import { mediaType } from '../auth/body.ts';
import { sameSignature, secretsIn } from '../auth/secrets.ts';
import { type Authentication, type AuthenticationInput, proven, refused } from '../carrier.ts';
import { sandboxSignature, signatureHeader, timestampHeader } from './sign.ts';

/** Seconds that a call may be old, or ahead of our clock. */
const tolerance = 300;

/** The time counts only once the signature has proven it: nobody learns our clock by guessing. */
export const authenticate = ({ request, urls, credentials, now }: AuthenticationInput): Authentication => {
  const { method, body, headers } = request;
  const { [timestampHeader]: timestamp = '', [signatureHeader]: given = '' } = headers;
  const proof = secretsIn(credentials, 'signingSecret').find(({ secret }) =>
    urls.some((url) => sameSignature(given, sandboxSignature({ secret, method, url, body }, timestamp))),
  );
  if (!proof) return refused('signature');
  if (!/^\d{1,12}$/.test(timestamp) || method !== 'POST' || mediaType(headers) !== 'application/json') return refused('malformed');
  if (Math.abs(now / 1000 - Number(timestamp)) > tolerance) return refused('expired');
  return proven(request, 'hmac-sha256 time+url+body', proof.set);
};
