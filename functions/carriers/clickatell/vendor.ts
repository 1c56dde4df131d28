import { basicOf, hasHeader, jsonType, posted, type Vendor } from '../vendor.ts';

const percent = (bytes: Buffer): string =>
  [...bytes].map((byte) => (byte === 0x20 ? '+' : /[A-Za-z0-9.]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : hex(byte))).join('');
const hex = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** In Latin-1 where that has the letters, else in UTF-16; percent-encoded in either. */
const written = (text: string): { readonly text: string; readonly charset: string } => {
  const latin1 = Buffer.from(text, 'latin1');
  if (latin1.toString('latin1') === text) return { text: percent(latin1), charset: 'ISO-8859-1' };
  return { text: percent(Buffer.from(text, 'utf16le').swap16()), charset: 'UTF-16BE' };
};

/**
 * @see https://www.clickatell.com/developers/api-documentation/http-api-reply-callback/
 * @see https://github.com/nyaruka/courier/tree/main/handlers/clickatell for the encodings
 */
export const vendor: Vendor = {
  madeUp: (secret) => ({ pathKey: secret(), apiKey: secret() }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: ({ from, to, text, id }, { webhookUser, webhookPassword }, url, now) =>
    posted(
      url,
      { 'content-type': jsonType, ...(webhookPassword ? { authorization: basicOf(webhookUser, webhookPassword) } : {}) },
      JSON.stringify({
        ...{ integrationName: 'halte', messageId: 'of-the-text-before', replyMessageId: id, fromNumber: from, toNumber: to },
        ...{ timestamp: now, ...written(text), udh: null, network: '20801', keyword: '' },
      }),
    ),
  api: {
    path: () => '/messages',
    type: jsonType,
    text: 'content',
    to: 'to.0',
    fields: ['clientMessageId'],
    isProven: hasHeader('authorization', ({ apiKey = '' }) => apiKey),
    takes: (apiMessageId, to) => ({ status: 202, body: { messages: [{ apiMessageId, accepted: true, to, error: null }], error: null } }),
  },
};
