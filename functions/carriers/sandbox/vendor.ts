import { createHmac } from 'node:crypto';
import { hasHeader, jsonType, posted, type Vendor } from '../vendor.ts';

export const vendor: Vendor = {
  madeUp: (secret) => ({ signingSecret: secret(), apiKey: secret(), apiBaseUrl: 'http://127.0.0.1:8787/sandbox/api' }),
  at: (origin) => ({ apiBaseUrl: `${origin}/api` }),
  call: ({ from, to, text, id }, { signingSecret = '' }, url, now) => {
    const body = JSON.stringify({ type: 'message', id, from, to, text, time: new Date(now).toISOString() });
    const timestamp = String(Math.floor(now / 1000));
    const signature = createHmac('sha256', signingSecret).update(`${timestamp}.POST ${url}.${body}`).digest('hex');
    return posted(url, { 'content-type': jsonType, 'x-sandbox-timestamp': timestamp, 'x-sandbox-signature': signature }, body);
  },
  api: {
    path: () => '/api/messages',
    type: jsonType,
    text: 'text',
    to: 'to',
    fields: ['from', 'reference', 'callback'],
    isProven: hasHeader('authorization', ({ apiKey = '' }) => `Bearer ${apiKey}`),
    takes: (id) => ({ status: 202, body: { id } }),
  },
};
