import { createHmac } from 'node:crypto';

/**
 * What Sinch's machine sends with a body, made from its documentation and not by the check of the same: samples and tests are signed by it.
 * @param now milliseconds since 1970
 * @see https://developers.sinch.com/docs/conversation/callbacks
 */
export const sinchSignedHeaders = (body: string | Uint8Array, secret: string, now: number, nonce: string): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(now / 1000));
  const told = Buffer.concat([Buffer.from(body), Buffer.from(`.${nonce}.${timestamp}`)]);
  return {
    'x-sinch-webhook-signature': createHmac('sha256', secret).update(told).digest('base64'),
    'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
    'x-sinch-webhook-signature-nonce': nonce,
    'x-sinch-webhook-signature-timestamp': timestamp,
  };
};
