import { hash } from 'node:crypto';
import { hmac } from '../auth/hmac.ts';
import { sameSignature, secretsIn } from '../auth/secrets.ts';
import { type Authentication, type AuthenticationInput, proven, refused } from '../carrier.ts';

/**
 * Seconds. Bird repeats a call for eight hours and does not say whether each try is signed anew: with less, a STOP that was tried again
 * would be lost. What comes twice within it is known by the id of its message.
 */
const tolerance = 32_400;

/** Seconds since 1970; also read in milliseconds, as Bird does not say which. */
const secondsOf = (timestamp: string): number | undefined => {
  if (/^\d{13}$/.test(timestamp)) return Number(timestamp) / 1000;
  return /^\d{9,10}$/.test(timestamp) ? Number(timestamp) : undefined;
};

/**
 * Checks messagebird-signature over the timestamp, the URL and the 32 bytes of the body's SHA-256. The time counts only once the
 * signature has proven it.
 * @see https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/verifying-a-webhook-subscription
 */
export const authenticate = ({ request, urls, credentials, now }: AuthenticationInput): Authentication => {
  const { 'messagebird-signature': given = '', 'messagebird-request-timestamp': timestamp = '' } = request.headers;
  const digest = hash('sha256', request.body, 'buffer');
  const proof = secretsIn(credentials, 'signingKey').find(({ secret }) =>
    urls.some((url) => sameSignature(given, hmac('sha256', secret, [`${timestamp}\n${url}\n`, digest], 'base64'))),
  );
  if (!proof) return refused('signature');
  const seconds = secondsOf(timestamp);
  if (seconds === undefined || request.method !== 'POST') return refused('malformed');
  return Math.abs(now / 1000 - seconds) > tolerance ? refused('expired') : proven(request, 'hmac-sha256 time+url+body-hash', proof.set);
};
