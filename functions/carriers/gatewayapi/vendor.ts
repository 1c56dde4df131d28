import { createHmac } from 'node:crypto';
import type { Credentials } from '../carrier.ts';
import { basicOf, hasHeader, jsonType, posted, type Vendor, type VendorCall } from '../vendor.ts';

/** The call's token (RFC 7519) has the whole event for its claims. @see https://gatewayapi.com/docs/webhooks/ */
export const signed = (body: string | Uint8Array, { webhookSecret = '' }: Credentials, url: string): VendorCall => {
  const told = ['{"typ":"JWT","alg":"HS256"}', body].map((part) => Buffer.from(part).toString('base64url')).join('.');
  const token = `${told}.${createHmac('sha256', webhookSecret).update(told).digest('base64url')}`;
  return posted(url, { 'content-type': jsonType, 'x-gwapi-signature': token }, body);
};

export const vendor: Vendor = {
  madeUp: (secret) => ({ webhookSecret: secret(), apiToken: secret() }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: ({ from, to, text, id }, credentials, url, now) => {
    const who = { id, msisdn: from, receiver: to, sender: null, country_code: 'FR', country_prefix: 33 };
    return signed(JSON.stringify({ ...who, message: text, senttime: Math.floor(now / 1000), webhook_label: 'test' }), credentials, url);
  },
  api: {
    path: () => '/rest/mtsms',
    type: jsonType,
    text: 'message',
    to: 'recipients.0.msisdn',
    fields: ['sender', 'encoding'],
    isProven: hasHeader('authorization', ({ apiToken }) => basicOf(apiToken, '')),
    takes: (id) => ({ status: 200, body: { ids: [id], usage: { countries: { FR: 1 }, currency: 'EUR', total_cost: 0.05 } } }),
  },
};
