import { type Authentication, type AuthenticationInput, proven, refused } from '../carrier.ts';
import { hmac } from './hmac.ts';
import { sameSignature, secretsIn } from './secrets.ts';

/**
 * Seconds that a call may be off. Sinch calls again for 22 h 45 min, does not say whether it then signs anew, and never calls again
 * after a 4xx: a narrow window could lose a STOP, while a call that comes twice is known by its id.
 */
const tolerance = 86_400;

/**
 * HMAC-SHA256 in base64 of body, nonce and time with dots between, by the credential `webhookSecret`. The time counts only once the
 * signature has proven it.
 * @see https://developers.sinch.com/docs/conversation/callbacks
 */
export const bySinchSignature = ({ request, credentials, now }: AuthenticationInput): Authentication => {
  const { method, headers, body } = request;
  const { 'x-sinch-webhook-signature': given = '', 'x-sinch-webhook-signature-nonce': nonce = '' } = headers;
  const { 'x-sinch-webhook-signature-timestamp': timestamp = '' } = headers;
  const proof = secretsIn(credentials, 'webhookSecret').find(({ secret }) =>
    sameSignature(given, hmac('sha256', secret, [body, `.${nonce}.${timestamp}`], 'base64')),
  );
  if (!proof) return refused('signature');
  if (method !== 'POST' || !/^\d{1,12}$/.test(timestamp)) return refused('malformed');
  if (Math.abs(now / 1000 - Number(timestamp)) > tolerance) return refused('expired');
  return proven(request, 'hmac-sha256 body+nonce+time', proof.set);
};
