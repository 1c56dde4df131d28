import { createHash, createHmac } from 'node:crypto';
import type { Credentials } from '../carrier.ts';
import { formType, hasHeader, jsonType, type Vendor, type VendorCall } from '../vendor.ts';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const segment = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** RFC 7519, made without the adapter's own code. */
export const jwt = (claims: object, { signingKey = '' }: Credentials, header: object = { alg: 'HS256', typ: 'JWT' }): string => {
  const told = `${segment(header)}.${segment(claims)}`;
  return `${told}.${createHmac('sha256', signingKey).update(told).digest('base64url')}`;
};

/** Good for 50 seconds about the moment, where MessageBird's own are good for the 60 after it. */
export const signed = (body: string | Uint8Array, credentials: Credentials, url: string, now: number, method = 'POST'): VendorCall => {
  const seconds = Math.floor(now / 1000);
  const ofBody = body.length > 0 ? { payload_hash: sha256(body) } : {};
  const claims = { iss: 'MessageBird', nbf: seconds - 25, exp: seconds + 25, jti: 'f4e2', url_hash: sha256(url), ...ofBody };
  const type = method === 'POST' ? { 'content-type': formType } : {};
  return { method, url, headers: { ...type, 'messagebird-signature-jwt': jwt(claims, credentials) }, body };
};

/** Real calls have some names twice. @see https://developers.messagebird.com/api/sms-messaging/ */
export const vendor: Vendor = {
  madeUp: (secret) => ({ signingKey: secret(), accessKey: secret() }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: ({ from, to, text, id }, credentials, url, now) => {
    const createdDatetime = new Date(now).toISOString().replace(/\.\d{3}Z$/, '+00:00');
    const fields = new URLSearchParams({ id, recipient: to, originator: from, body: text, createdDatetime });
    for (const [name, value] of Object.entries({ id, body: text })) fields.append(name, value);
    return signed(fields.toString(), credentials, url, now);
  },
  api: {
    path: () => '/messages',
    type: jsonType,
    text: 'body',
    to: 'recipients.0',
    fields: ['originator'],
    isProven: hasHeader('authorization', ({ accessKey = '' }) => `AccessKey ${accessKey}`),
    takes: (id) => ({ status: 201, body: { id, recipients: { totalCount: 1, items: [{ status: 'sent' }] } } }),
  },
};
