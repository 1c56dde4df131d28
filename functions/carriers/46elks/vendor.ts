import { basicOf, form, formType, hasHeader, type Vendor } from '../vendor.ts';

/** @see https://46elks.se/docs/receive-sms @see https://46elks.se/docs/send-sms */
export const vendor: Vendor = {
  madeUp: (secret) => ({ pathKey: secret(), apiUsername: 'u0123456789abcdef', apiPassword: secret() }),
  at: (origin) => ({ apiBaseUrl: `${origin}/a1` }),
  call: ({ from, to, text, id }, { webhookUser, webhookPassword }, url, now) =>
    form(
      url,
      { direction: 'incoming', id, from, to, created: new Date(now).toISOString().replace('Z', '000'), message: text },
      webhookPassword ? { authorization: basicOf(webhookUser, webhookPassword) } : {},
    ),
  api: {
    path: () => '/a1/sms',
    type: formType,
    text: 'message',
    to: 'to',
    fields: ['from'],
    isProven: hasHeader('authorization', ({ apiUsername, apiPassword }) => basicOf(apiUsername, apiPassword)),
    takes: (id, to) => ({ status: 200, body: { id, status: 'created', direction: 'outgoing', to, cost: 3500 } }),
  },
};
