import { form, hasHeader, jsonType, type Vendor } from '../vendor.ts';

/** @see https://d7networks.com/docs/SMS/Receive-MO-Postback/ @see https://d7networks.com/docs/Messages/Send_Message/ */
export const vendor: Vendor = {
  madeUp: (secret) => ({ pathKey: secret(), apiToken: secret() }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: ({ from, to, text, id }, _, url) => form(url, { mo_id: id, sender: from, receiver: to, keyword: 'SALE', text }),
  api: {
    path: () => '/messages/v1/send',
    type: jsonType,
    text: 'messages.0.content',
    to: 'messages.0.recipients.0',
    fields: ['messages.0.channel', 'messages.0.msg_type', 'messages.0.data_coding', 'message_globals.originator'],
    isProven: hasHeader('authorization', ({ apiToken = '' }) => `Bearer ${apiToken}`),
    takes: (request_id) => ({ status: 200, body: { request_id, status: 'accepted', created_at: '2026-11-24T08:00:00.000Z' } }),
  },
};
