import { createHmac } from 'node:crypto';
import type { Credentials } from '../carrier.ts';
import { basicOf, form, hasHeader, jsonType, type Vendor } from '../vendor.ts';

/** V2: the URL without its query, and the nonce. @see https://docs.plivo.com/docs/messaging/concepts/signature-validation */
export const v2 = (url: string, nonce: string, { authToken = '' }: Credentials): string =>
  createHmac('sha256', authToken)
    .update((url.split('?')[0] ?? '') + nonce)
    .digest('base64');

const nonceOf = (now: number): string => `${now}0000000`;

export const vendor: Vendor = {
  madeUp: (secret) => ({ pathKey: secret(), authId: 'MAXXXXXXXXXXXXXXXXXX', authToken: secret() }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: ({ from, to, text, id }, credentials, url, now) => {
    const nonce = nonceOf(now);
    const signature = { 'x-plivo-signature-v2': v2(url, nonce, credentials), 'x-plivo-signature-v2-nonce': nonce };
    const fields = { From: from, To: to, Type: 'sms', Text: text, MessageUUID: id, TotalRate: '0', TotalAmount: '0', Units: '1' };
    return form(url, fields, signature);
  },
  api: {
    path: ({ authId = '' }) => `/v1/Account/${authId}/Message/`,
    type: jsonType,
    text: 'text',
    to: 'dst',
    fields: ['src', 'url', 'method'],
    isProven: hasHeader('authorization', ({ authId, authToken }) => basicOf(authId, authToken)),
    takes: (id) => ({ status: 202, body: { api_id: 'a-1', message: 'message(s) queued', message_uuid: [id] } }),
  },
};
