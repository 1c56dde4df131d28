import { createHmac } from 'node:crypto';
import { basicOf, form, formType, hasHeader, type Vendor } from '../vendor.ts';

/** The URL, and after it each name and value in the order of the names. @see https://www.twilio.com/docs/usage/security#validating-requests */
const signature = (url: string, fields: Readonly<Record<string, string>>, authToken: string): string => {
  const told = Object.keys(fields)
    .toSorted()
    .map((name) => `${name}${fields[name] ?? ''}`)
    .join('');
  return createHmac('sha1', authToken)
    .update(url + told, 'utf8')
    .digest('base64');
};

export const vendor: Vendor = {
  madeUp: (secret) => ({ accountSid: 'AC00000000000000000000000000000001', authToken: secret() }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: ({ from, to, text, id }, { accountSid = '', authToken = '' }, url) => {
    const said = text.toWellFormed();
    const fields = { MessageSid: id, SmsSid: id, AccountSid: accountSid, From: from, To: to, Body: said, NumMedia: '0', SmsStatus: 'received' };
    return form(url, fields, { 'content-type': `${formType}; charset=UTF-8`, 'x-twilio-signature': signature(url, fields, authToken) });
  },
  api: {
    path: ({ accountSid = '' }) => `/2010-04-01/Accounts/${accountSid}/Messages.json`,
    type: formType,
    text: 'Body',
    to: 'To',
    fields: ['From'],
    isProven: hasHeader('authorization', ({ accountSid, authToken, apiKeySid, apiKeySecret }) =>
      apiKeySid && apiKeySecret ? basicOf(apiKeySid, apiKeySecret) : basicOf(accountSid, authToken),
    ),
    takes: (sid, to) => ({ status: 201, body: { sid, status: 'queued', to } }),
  },
};
