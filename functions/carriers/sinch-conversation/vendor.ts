import { sinchSignedHeaders } from '../auth/sinch-signed-headers.ts';
import type { Credentials } from '../carrier.ts';
import { basicOf, hasHeader, jsonType, posted, type SampleText, type Vendor, type VendorCall } from '../vendor.ts';

/** @see https://developers.sinch.com/docs/conversation/callbacks */
export const signed = (body: string | Uint8Array, { webhookSecret = '' }: Credentials, url: string, now: number, nonce: string): VendorCall =>
  posted(url, { 'content-type': jsonType, ...sinchSignedHeaders(body, webhookSecret, now, nonce) }, body);

/** Sinch writes more digits than milliseconds need. */
export const sinchTime = (at: number): string => new Date(at).toISOString().replace('Z', '865Z');

const messageBy = ({ from, to, text, id }: SampleText, { appId, projectId }: Credentials, now: number): object => ({
  ...{ app_id: appId, project_id: projectId, accepted_time: sinchTime(now + 700), event_time: sinchTime(now), message_metadata: '' },
  message: {
    ...{ id, direction: 'TO_APP', contact_message: { text_message: { text } }, conversation_id: '01EQ4174TGGY5B1VPTPGHW19R0' },
    channel_identity: { channel: 'SMS', identity: from, app_id: '' },
    ...{
      contact_id: '01EQ4174WMDB8008EFT4M30481',
      metadata: '',
      accept_time: sinchTime(now),
      sender_id: to,
      processing_mode: 'DISPATCH',
      injected: false,
    },
  },
});

export const vendor: Vendor = {
  madeUp: (secret) => ({
    ...{ webhookSecret: secret(), projectId: 'c36f3d3d-1513-4edd-ae42-11995557ff61', appId: '01E3S8B6YCMRNR0GGM94H80ACX' },
    ...{ keyId: 'sinch-key-id', keySecret: secret() },
  }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: (text, credentials, url, now) =>
    signed(JSON.stringify(messageBy(text, credentials, now)), credentials, url, now, '01FJA8B4A7BM43YGWSG9GBV067'),
  api: {
    path: ({ projectId = '' }) => `/v1/projects/${projectId}/messages:send`,
    type: jsonType,
    text: 'message.text_message.text',
    to: 'recipient.identified_by.channel_identities.0.identity',
    fields: ['app_id', 'recipient.identified_by.channel_identities.0.channel'],
    isProven: hasHeader('authorization', ({ keyId, keySecret }) => basicOf(keyId, keySecret)),
    takes: (message_id) => ({ status: 200, body: { message_id, accepted_time: '2026-11-24T08:00:00.813Z' } }),
  },
};
