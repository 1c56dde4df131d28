import { hasHeader, jsonType, posted, type Vendor } from '../vendor.ts';

const paris = (now: number): string => new Date(now + 3_600_000).toISOString().replace('Z', '+01:00');

/** @see https://dev.smsfactor.com/en/api/sms/webhook/stops @see https://dev.smsfactor.com/it/api/sms/invio/campagna-sms */
export const vendor: Vendor = {
  madeUp: (secret) => ({ pathKey: secret(), apiToken: secret() }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: ({ from, text }, _, url, now) =>
    posted(
      url,
      { 'content-type': jsonType },
      JSON.stringify({ date: paris(now), message: text, from, account_id: '1234', last_message_id: 'of-the-text-before' }),
    ),
  api: {
    path: () => '/send',
    type: jsonType,
    text: 'sms.message.text',
    to: 'sms.recipients.gsm.0.value',
    fields: ['sms.message.pushtype', 'sms.recipients.gsm.0.gsmsmsid'],
    isProven: hasHeader('authorization', ({ apiToken }) => `Bearer ${apiToken}`),
    takes: (ticket) => ({
      status: 200,
      body: { status: 1, message: 'OK', ticket, cost: 1, credits: 642, total: 1, sent: 1, blacklisted: 0, duplicated: 0, invalid: 0, npai: 0 },
    }),
  },
};
