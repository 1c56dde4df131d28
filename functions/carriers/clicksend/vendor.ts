import { basicOf, form, hasHeader, jsonType, type Vendor } from '../vendor.ts';

/** @see https://developers.clicksend.com/docs/messaging/sms */
export const vendor: Vendor = {
  madeUp: (secret) => ({ pathKey: secret(), username: 'halte@example.com', apiKey: secret() }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: ({ from, to, text, id }, _, url, now) =>
    form(url, {
      ...{ timestamp: String(Math.floor(now / 1000)), to, from, body: text, message_id: id, user_id: '1', subaccount_id: '1' },
      ...{ original_body: 'Sale!', original_message_id: 'C557B56E-83C0-4070-A74C-9BF05474B418', custom_string: 'summer' },
    }),
  api: {
    path: () => '/v3/sms/send',
    type: jsonType,
    text: 'messages.0.body',
    to: 'messages.0.to',
    fields: ['messages.0.source'],
    isProven: hasHeader('authorization', ({ username, apiKey }) => basicOf(username, apiKey)),
    takes: (message_id) => ({
      status: 200,
      body: {
        ...{ http_code: 200, response_code: 'SUCCESS', response_msg: 'Here are your data.' },
        data: { total_count: 1, queued_count: 1, messages: [{ direction: 'out', message_id, message_parts: 1, status: 'SUCCESS' }] },
      },
    }),
  },
};
