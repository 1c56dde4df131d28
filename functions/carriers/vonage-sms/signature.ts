import { createHash, createHmac } from 'node:crypto';
import type { Credentials } from '../carrier.ts';

/** The account's setting; md5hash is Vonage's own default. */
export const signatureMethods = ['md5hash', 'md5', 'sha1', 'sha256', 'sha512'] as const;
type Method = (typeof signatureMethods)[number];

export const signatureMethod = ({ signatureMethod: named }: Credentials): Method | undefined =>
  named ? signatureMethods.find((method) => method === named) : 'md5hash';

/** Names in the order of their bytes, each pair after an ampersand, those of a value and its equals signs as underscores; `sig` is left out. */
const signedText = (parameters: Readonly<Record<string, string>>): string =>
  Object.entries(parameters)
    .filter(([name]) => name !== 'sig')
    .toSorted(([a], [b]) => Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8')))
    .map(([name, value]) => `&${name}=${value.replaceAll(/[&=]/g, '_')}`)
    .join('');

/**
 * Hex in lower case; Vonage writes some of the five in upper case.
 * @see https://developer.vonage.com/en/getting-started/concepts/signing-messages
 */
export const signatureOf = (parameters: Readonly<Record<string, string>>, secret: string, method: Method): string => {
  const text = signedText(parameters);
  const hash = method === 'md5hash' ? createHash('md5').update(text + secret) : createHmac(method, secret).update(text);
  return hash.digest('hex');
};
