import { sinchSignedHeaders } from '../auth/sinch-signed-headers.ts';
import type { Credentials } from '../carrier.ts';
import { hasHeader, jsonType, posted, type Vendor, type VendorCall } from '../vendor.ts';

/** @see https://developers.sinch.com/docs/sms/api-reference/sms/webhooks */
export const signed = (body: string | Uint8Array, { webhookSecret = '' }: Credentials, url: string, now: number, nonce: string): VendorCall =>
  posted(url, { 'content-type': jsonType, ...sinchSignedHeaders(body, webhookSecret, now, nonce) }, body);

const time = (at: number): string => new Date(at).toISOString();

export const vendor: Vendor = {
  madeUp: (secret) => ({ webhookSecret: secret(), servicePlanId: 'jd63jf88477ll123ab4567cd89012ef3', apiToken: secret() }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: ({ from, to, text, id }, credentials, url, now) => {
    const body = { type: 'mo_text', id, from, to, body: text, operator_id: '20801', received_at: time(now), sent_at: time(now - 2000) };
    return signed(JSON.stringify(body), credentials, url, now, '01JHFFHWYY7HSS4FWTMDTQEK8V');
  },
  api: {
    path: ({ servicePlanId = '' }) => `/xms/v1/${servicePlanId}/batches`,
    type: jsonType,
    text: 'body',
    to: 'to.0',
    fields: ['from', 'type', 'delivery_report'],
    isProven: hasHeader('authorization', ({ apiToken = '' }) => `Bearer ${apiToken}`),
    takes: (id, to) => ({ status: 201, body: { id, to: [to], canceled: false } }),
  },
};
