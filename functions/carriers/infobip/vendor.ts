import { basicOf, hasHeader, jsonType, posted, type Vendor } from '../vendor.ts';

/** As Infobip writes it, here in another zone: `2026-11-24T09:00:00.000+0100`. */
const time = (at: number): string => new Date(at + 3_600_000).toISOString().replace('Z', '+0100');

/** @see https://www.infobip.com/docs/api/channels/sms/inbound-sms/receive-inbound-sms-messages */
export const vendor: Vendor = {
  madeUp: (secret) => ({
    ...{ pathKey: secret(), webhookUser: 'infobip', webhookPassword: secret(), apiKey: secret() },
    apiBaseUrl: 'https://xxxxx.api.infobip.com',
  }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: ({ from, to, text, id }, { webhookUser, webhookPassword }, url, now) => {
    const message = {
      ...{ messageId: id, from, to, text, cleanText: 'without its keyword', keyword: 'KEYWORD', receivedAt: time(now), smsCount: 1 },
      ...{ price: { pricePerMessage: 0, currency: 'EUR' }, callbackData: null },
    };
    const authorization = webhookPassword ? { authorization: basicOf(webhookUser, webhookPassword) } : {};
    const body = { results: [message], messageCount: 1, pendingMessageCount: 0 };
    return posted(url, { 'content-type': jsonType, ...authorization }, JSON.stringify(body));
  },
  api: {
    path: () => '/sms/3/messages',
    type: jsonType,
    text: 'messages.0.content.text',
    to: 'messages.0.destinations.0.to',
    fields: ['messages.0.sender', 'messages.0.destinations.0.messageId'],
    isProven: hasHeader('authorization', ({ apiKey = '' }) => `App ${apiKey}`),
    takes: (messageId, destination) => {
      const status = { groupId: 1, groupName: 'PENDING', id: 26, name: 'PENDING_ACCEPTED', description: 'Message sent to next instance' };
      return { status: 200, body: { bulkId: 'b', messages: [{ messageId, status, destination }] } };
    },
  },
};
