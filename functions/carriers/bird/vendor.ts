import { createHash, createHmac } from 'node:crypto';
import type { Credentials } from '../carrier.ts';
import { hasHeader, jsonType, posted, type Vendor, type VendorCall } from '../vendor.ts';

/** The body's digest goes in as bytes. @see https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/verifying-a-webhook-subscription */
export const signed = (body: string | Uint8Array, { signingKey = '' }: Credentials, url: string, timestamp: string): VendorCall => {
  const digest = createHash('sha256').update(body).digest();
  const signature = createHmac('sha256', signingKey)
    .update(Buffer.concat([Buffer.from(`${timestamp}\n${url}\n`), digest]))
    .digest('base64');
  const headers = { 'messagebird-signature': signature, 'messagebird-request-timestamp': timestamp, 'messagebird-request-id': 'r-1' };
  return posted(url, { 'content-type': jsonType, ...headers }, body);
};

const identified = (identifierValue: string) => ({ identifierKey: 'phonenumber', identifierValue });

export const vendor: Vendor = {
  madeUp: (secret) => ({ signingKey: secret(), accessKey: secret(), workspaceId: 'a1405560-c8d3-4b1a-877d-3f449ad95352' }),
  at: (origin) => ({ apiBaseUrl: origin }),
  settings: { channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3' },
  call: ({ from, to, text, id }, credentials, url, now) => {
    const createdAt = new Date(now).toISOString();
    const payload = {
      ...{ id, channelId: '614208aa-b153-4d5d-9989-2fddfc0ce4c3', sender: { contact: identified(from) }, receiver: { connector: identified(to) } },
      ...{ body: { type: 'text', text: { text } }, status: 'delivered', direction: 'incoming' },
      ...{ createdAt, updatedAt: createdAt, lastStatusAt: createdAt },
    };
    return signed(JSON.stringify({ service: 'channels', event: 'sms.inbound', payload }), credentials, url, String(Math.floor(now / 1000)));
  },
  api: {
    path: ({ workspaceId = '' }, { channelId = '' }) => `/workspaces/${workspaceId}/channels/${channelId}/messages`,
    type: jsonType,
    text: 'body.text.text',
    to: 'receiver.contacts.0.identifierValue',
    fields: ['body.type'],
    isProven: hasHeader('authorization', ({ accessKey = '' }) => `AccessKey ${accessKey}`),
    takes: (id) => ({ status: 202, body: { id, status: 'accepted' } }),
  },
};
