import { basicOf, hasHeader, jsonType, posted, type Vendor } from '../vendor.ts';

/** A carriage return that is not escaped becomes a line feed in XML. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#xD;');

/** An element whose children hold text. */
export const element = (name: string, fields: Readonly<Record<string, string>>): string => {
  const children = Object.entries(fields).map(([field, value]) => `<${field}>${escaped(value)}</${field}>`);
  return `<${name}>${children.join('')}</${name}>`;
};

/** @see https://developers.esendex.com/APIs/Push-Notifications @see https://developers.esendex.com/api-reference/ */
export const vendor: Vendor = {
  madeUp: (secret) => ({ pathKey: secret(), username: 'halte@example.com', apiPassword: secret() }),
  at: (origin) => ({ apiBaseUrl: origin }),
  settings: { accountReference: 'EX0000000' },
  call: ({ from, to, text, id }, { webhookUser, webhookPassword }, url) =>
    posted(
      url,
      { 'content-type': 'text/xml; charset=utf-8', ...(webhookPassword ? { authorization: basicOf(webhookUser, webhookPassword) } : {}) },
      element('InboundMessage', {
        ...{ Id: 'bece4d20-779c-4778-b08c-438a13cca5c9', MessageId: id, AccountId: '6145d724-98cb-41a2-8c4e-4b81ef694897' },
        ...{ MessageText: text, From: from, To: to },
      }),
    ),
  api: {
    path: () => '/v1.0/messagedispatcher',
    type: jsonType,
    text: 'messages.0.body',
    to: 'messages.0.to',
    fields: ['accountreference'],
    isProven: hasHeader('authorization', ({ username, apiPassword }) => basicOf(username, apiPassword)),
    takes: (id) => ({
      status: 200,
      body: { batch: { batchid: 'F8BF9867', messageheaders: [{ uri: `https://api.esendex.com/v1.0/messageheaders/${id}`, id }] }, errors: null },
    }),
  },
};
