import { basicOf, hasHeader, jsonType, posted, type Vendor } from '../vendor.ts';

const time = (at: number): string => new Date(at).toISOString();

/** @see https://dev.bandwidth.com/docs/messaging/webhooks @see https://dev.bandwidth.com/docs/messaging/createMessage/ */
export const vendor: Vendor = {
  madeUp: (secret) => ({
    ...{ pathKey: secret(), webhookUser: 'bandwidth', webhookPassword: secret(), accountId: '9900000' },
    ...{ applicationId: '93de2206-9669-4e07-948d-329f4b722ee2', apiUser: 'api-user', apiPassword: secret() },
  }),
  at: (origin) => ({ apiBaseUrl: `${origin}/api/v2` }),
  call: ({ from, to, text, id }, { applicationId, webhookUser, webhookPassword }, url, now) => {
    const message = { id, time: time(now), to: [to], from, text, applicationId, media: [], owner: to, direction: 'in', segmentCount: 1 };
    const event = { type: 'message-received', time: time(now + 300), description: 'Incoming message received', to, message };
    const authorization = webhookPassword ? { authorization: basicOf(webhookUser, webhookPassword) } : {};
    const headers = { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'BandwidthAPI/v2', ...authorization };
    return posted(url, headers, JSON.stringify([event]));
  },
  api: {
    path: ({ accountId = '' }) => `/api/v2/users/${accountId}/messages`,
    type: jsonType,
    text: 'text',
    to: 'to.0',
    fields: ['from', 'applicationId'],
    isProven: hasHeader('authorization', ({ apiUser, apiPassword }) => basicOf(apiUser, apiPassword)),
    takes: (id, to) => ({ status: 202, body: { id, time: '2026-11-24T08:00:00Z', direction: 'out', to: [to], segmentCount: 1 } }),
  },
};
