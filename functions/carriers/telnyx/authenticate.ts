import { signedByEd25519 } from '../auth/ed25519.ts';
import { secretsIn } from '../auth/secrets.ts';
import { type Authentication, type AuthenticationInput, proven, refused } from '../carrier.ts';

/** Seconds that a call may be old, or ahead of our clock, as in Telnyx's own SDK. */
const tolerance = 300;

/**
 * Checks Telnyx-Signature-Ed25519 over `<Telnyx-Timestamp>|<body>`. The time counts only once the signature has proven it.
 * @see https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks
 */
export const authenticate = ({ request, credentials, now }: AuthenticationInput): Authentication => {
  const { 'telnyx-timestamp': timestamp = '', 'telnyx-signature-ed25519': signature = '' } = request.headers;
  const signed = Buffer.concat([Buffer.from(`${timestamp}|`, 'utf8'), request.body]);
  const proof = secretsIn(credentials, 'publicKey').find(({ secret }) => signedByEd25519(secret, signed, signature));
  if (!proof) return refused('signature');
  if (request.method !== 'POST' || !/^\d{1,12}$/.test(timestamp)) return refused('malformed');
  return Math.abs(now / 1000 - Number(timestamp)) > tolerance ? refused('expired') : proven(request, 'ed25519 time+body', proof.set);
};
