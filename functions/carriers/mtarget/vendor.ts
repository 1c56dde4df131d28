import { fieldOf, formType, posted, type Vendor } from '../vendor.ts';

/** The plus of a number is not escaped. */
const line = (address: string): string => (address.startsWith('+') ? address : encodeURIComponent(address));

/** As another project's adapter reads and writes it. @see https://github.com/nyaruka/courier/tree/main/handlers/mtarget */
export const vendor: Vendor = {
  madeUp: (secret) => ({ pathKey: secret(), username: 'Aladdin', password: secret() }),
  at: (origin) => ({ apiUrl: `${origin}/api-sms.json` }),
  call: ({ from, text, id }, _, url) => {
    const fields = new URLSearchParams({ Content: text, Keyword: 'Default', MsgId: id, Status: '5' });
    return posted(url, { 'content-type': formType }, `Msisdn=${line(from)}&${fields.toString()}`);
  },
  api: {
    path: () => '/api-sms.json',
    type: formType,
    text: 'msg',
    to: 'msisdn',
    fields: ['serviceid', 'allowunicode'],
    isProven: (call, { username, password }) => fieldOf(call, 'username') === username && fieldOf(call, 'password') === password,
    takes: (ticket, msisdn) => ({ status: 200, body: { results: [{ msisdn, smscount: '1', code: '0', reason: 'ACCEPTED', ticket }] } }),
  },
};
