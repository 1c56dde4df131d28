import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { Credentials } from '../carrier.ts';
import { hasHeader, jsonType, posted, type SampleText, type Vendor, type VendorCall } from '../vendor.ts';

/** PKCS #8 of an Ed25519 key is this, and then the 32 bytes of its seed. RFC 8410 */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const privateKey = (seed: Uint8Array) => createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });

/** A pair of the kind that Telnyx signs with; the private half is Telnyx's, so only made-up sets have one. @param seed 32 bytes */
export const keyPair = (seed: Uint8Array): Credentials => ({
  publicKey: createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64'),
  samplePrivateKey: Buffer.from(seed).toString('base64'),
});

/** @see https://developers.telnyx.com/development/api-fundamentals/webhooks/receiving-webhooks */
export const signed = (body: string | Uint8Array, credentials: Credentials, url: string, timestamp: string): VendorCall => {
  const told = Buffer.concat([Buffer.from(`${timestamp}|`), Buffer.from(body)]);
  const signature = sign(null, told, privateKey(Buffer.from(credentials['samplePrivateKey'] ?? '', 'base64'))).toString('base64');
  return posted(url, { 'content-type': jsonType, 'telnyx-timestamp': timestamp, 'telnyx-signature-ed25519': signature }, body);
};

const time = (at: number): string => new Date(at).toISOString().replace('Z', '+00:00');

/** The shape of Telnyx's documented example. */
const received = ({ from, to, text, id }: SampleText, url: string, now: number): object => ({
  data: {
    ...{ event_type: 'message.received', id: 'b301ed3f-1490-491f-995f-6e64e69674d4', occurred_at: time(now + 1000), record_type: 'event' },
    payload: {
      ...{ cc: [], completed_at: null, cost: null, direction: 'inbound', encoding: 'GSM-7', errors: [], id, media: [], parts: 1, tags: [] },
      ...{ messaging_profile_id: '740572b6-099c-44a1-89b9-6c92163bc68d', organization_id: '47a530f8-4362-4526-829b-bcee17fd9f7a' },
      ...{ received_at: time(now), record_type: 'message', sent_at: null, text, type: 'SMS' },
      from: { carrier: 'Orange', line_type: 'long_code', phone_number: from, status: 'webhook_delivered' },
      to: [{ carrier: 'Telnyx', line_type: 'Wireless', phone_number: to, status: 'webhook_delivered' }],
    },
  },
  meta: { attempt: 1, delivered_to: url },
});

export const vendor: Vendor = {
  madeUp: (secret) => ({ ...keyPair(Buffer.from(secret().padEnd(43, 'A').slice(0, 43), 'base64url')), apiKey: secret() }),
  at: (origin) => ({ apiBaseUrl: origin }),
  cannotSign: ({ samplePrivateKey }) =>
    samplePrivateKey ? undefined : 'Telnyx signs with a private key that only Telnyx has; these credentials hold its public half',
  call: (text, credentials, url, now) => signed(JSON.stringify(received(text, url, now)), credentials, url, String(Math.floor(now / 1000))),
  api: {
    path: () => '/v2/messages',
    type: jsonType,
    text: 'text',
    to: 'to',
    fields: ['from'],
    isProven: hasHeader('authorization', ({ apiKey = '' }) => `Bearer ${apiKey}`),
    takes: (id) => ({ status: 200, body: { data: { id, record_type: 'message', to: [{ status: 'queued' }] } } }),
  },
};
