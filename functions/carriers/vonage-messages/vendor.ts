import { createHash, createHmac } from 'node:crypto';
import type { Credentials } from '../carrier.ts';
import { basicOf, hasHeader, jsonType, posted, type Vendor, type VendorCall } from '../vendor.ts';

const segment = (value: unknown): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
/** A token of RFC 7519, made without the adapter's own code. */
export const token = (claims: unknown, secret: string, head: unknown = { alg: 'HS256', typ: 'JWT' }, algorithm = 'sha256'): string => {
  const told = `${segment(head)}.${segment(claims)}`;
  return `${told}.${createHmac(algorithm, secret).update(told).digest('base64url')}`;
};

export const claimsFor = (body: string | Uint8Array, now: number, apiKey: string) => ({
  iat: Math.floor(now / 1000),
  jti: 'c5ba8f24-1a14-4c10-bfdf-3fbe8ce511b5',
  iss: 'Vonage',
  payload_hash: createHash('sha256').update(body).digest('hex'),
  api_key: apiKey,
  application_id: 'aaaaaaaa-bbbb-cccc-dddd-0123456789ab',
});

/** @see https://developer.vonage.com/en/getting-started/concepts/webhooks */
export const signed = (body: string | Uint8Array, { signatureSecret = '', apiKey = '' }: Credentials, url: string, now: number): VendorCall =>
  posted(url, { 'content-type': jsonType, authorization: `Bearer ${token(claimsFor(body, now, apiKey), signatureSecret)}` }, body);

export const vendor: Vendor = {
  madeUp: (secret) => ({ signatureSecret: secret(), apiKey: 'a1b2c3d4', apiSecret: secret() }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: ({ from, to, text, id }, credentials, url, now) => {
    const body = {
      ...{ channel: 'sms', message_uuid: id, to, from, timestamp: new Date(now).toISOString(), message_type: 'text', text },
      ...{ usage: { price: '0.0050', currency: 'EUR' }, sms: { num_messages: '1', keyword: 'STOP' }, origin: { network_code: '20801' } },
    };
    return signed(JSON.stringify(body), credentials, url, now);
  },
  api: {
    path: () => '/v1/messages',
    type: jsonType,
    text: 'text',
    to: 'to',
    fields: ['from', 'channel', 'message_type'],
    isProven: hasHeader('authorization', ({ apiKey, apiSecret }) => basicOf(apiKey, apiSecret)),
    takes: (message_uuid) => ({ status: 202, body: { message_uuid } }),
  },
};
