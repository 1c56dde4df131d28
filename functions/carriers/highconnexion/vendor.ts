import { formType, posted, fieldOf, type Vendor } from '../vendor.ts';

/** Latin-1 where it has every letter, and where its bytes cannot be mistaken for UTF-8; else UTF-8. */
const escaped = (text: string): string => {
  const [latin1, utf8] = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf8')];
  const isUtf8 = Buffer.from(latin1.toString('utf8'), 'utf8').equals(latin1);
  const bytes = latin1.toString('latin1') === text && !isUtf8 ? latin1 : utf8;
  return [...bytes].map((byte) => (byte === 0x20 ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)).join('');
};
/** The plus of a number is not escaped. */
const line = (address: string): string => (address.startsWith('+') ? address : escaped(address));
const time = (now: number): string => encodeURIComponent(new Date(now).toISOString().slice(0, 19));

/** As another project's adapter reads and writes it. @see https://github.com/nyaruka/courier/tree/main/handlers/highconnection */
export const vendor: Vendor = {
  madeUp: (secret) => ({ pathKey: secret(), accountId: 'Aladdin', password: secret() }),
  at: (origin) => ({ apiUrl: `${origin}/api` }),
  call: ({ from, to, text, id }, _, url, now) =>
    posted(url, { 'content-type': formType }, `FROM=${line(from)}&TO=${line(to)}&MESSAGE=${escaped(text)}&RECEPTION_DATE=${time(now)}&ID=${id}`),
  api: {
    path: () => '/api',
    type: formType,
    text: 'text',
    to: 'to',
    fields: ['ret_id', 'ret_url', 'ret_mo_url', 'datacoding'],
    isProven: (call, { accountId, password }) => fieldOf(call, 'accountid') === accountId && fieldOf(call, 'password') === password,
    takes: () => ({ status: 200, body: {} }),
  },
};
