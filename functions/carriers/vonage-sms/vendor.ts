import { createHash, createHmac } from 'node:crypto';
import type { Credentials } from '../carrier.ts';
import { basicOf, formType, hasHeader, type Vendor } from '../vendor.ts';

type Parameters = Readonly<Record<string, string>>;

/** After Vonage's page, and proven by Vonage's vectors in the tests. @see https://developer.vonage.com/en/getting-started/concepts/signing-messages */
export const withSignature = (parameters: Parameters, { signatureSecret = '', signatureMethod = '' }: Credentials): Parameters => {
  let told = '';
  for (const name of Object.keys(parameters).toSorted()) told += `&${name}=${(parameters[name] ?? '').split('&').join('_').split('=').join('_')}`;
  const method = signatureMethod || 'md5hash';
  const hash = method === 'md5hash' ? createHash('md5').update(told + signatureSecret) : createHmac(method, signatureSecret).update(told);
  return { ...parameters, sig: hash.digest('hex') };
};

const wellFormed = (parameters: Parameters): Parameters =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, value.toWellFormed()]));

export const signedAt = (parameters: Parameters, credentials: Credentials, now: number): Parameters =>
  withSignature({ ...wellFormed(parameters), timestamp: String(Math.floor(now / 1000)), nonce: 'f5bd46c3-8ef4' }, credentials);

const written = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ');

/** A GET, which is Vonage's own default. @see https://developer.vonage.com/en/messaging/sms/guides/inbound-sms */
export const vendor: Vendor = {
  madeUp: (secret) => ({ signatureSecret: secret(), signatureMethod: 'sha256', apiKey: 'a1b2c3d4', apiSecret: secret() }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: ({ from, to, text, id }, credentials, url, now) => {
    const said = { msisdn: from, to, messageId: id, text, type: 'text', keyword: 'STOP', 'message-timestamp': written(now) };
    const parameters = signedAt({ 'api-key': credentials['apiKey'] ?? '', ...said }, credentials, now);
    return { method: 'GET', url: `${url}?${new URLSearchParams(parameters).toString()}`, headers: {}, body: '' };
  },
  api: {
    path: () => '/sms/json',
    type: formType,
    text: 'text',
    to: 'to',
    fields: ['from', 'type'],
    isProven: hasHeader('authorization', ({ apiKey, apiSecret }) => basicOf(apiKey, apiSecret)),
    takes: (id, to) => ({ status: 200, body: { 'message-count': '1', messages: [{ to, 'message-id': id, status: '0' }] } }),
  },
};
