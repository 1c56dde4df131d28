import { hasHeader, jsonType, posted, type Vendor } from '../vendor.ts';

/** @see https://developers.cm.com/messaging/docs/incoming-messages @see https://developers.cm.com/messaging/docs/integration */
export const vendor: Vendor = {
  madeUp: (secret) => ({ pathKey: secret(), productToken: secret() }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: ({ from, to, text }, _, url, now) =>
    posted(
      url,
      { 'content-type': `${jsonType}; charset=utf-8` },
      JSON.stringify({
        ...{ from: { number: from, name: null }, to: { number: to }, message: { text, media: {}, custom: {} } },
        // Of the text which is answered.
        ...{ reference: 'summer', groupings: ['', '', ''] },
        ...{ timeUtc: new Date(now).toISOString().slice(0, 19), channel: 'SMS' },
      }),
    ),
  api: {
    path: () => '/v1.0/message',
    type: jsonType,
    text: 'messages.msg.0.body.content',
    to: 'messages.msg.0.to.0.number',
    fields: ['messages.msg.0.from', 'messages.msg.0.body.type', 'messages.msg.0.reference'],
    isProven: hasHeader('x-cm-producttoken', ({ productToken = '' }) => productToken),
    takes: (reference, to) => ({
      status: 200,
      body: {
        details: 'Created 1 message(s)',
        errorCode: 0,
        messages: [{ to, status: 'Accepted', reference, parts: 1, messageDetails: null, messageErrorCode: 0 }],
      },
    }),
  },
};
