import type { Credentials, HttpCall } from '../carrier.ts';

const defaultBase = 'https://api.twilio.com';
export const baseUrl = (credentials: Credentials): string => (credentials['apiBaseUrl'] || defaultBase).replace(/\/+$/, '');

/** `path` is below the account, such as `/Messages.json`. */
export const accountUrl = (credentials: Credentials, path: string): string =>
  `${baseUrl(credentials)}/2010-04-01/Accounts/${encodeURIComponent(credentials['accountSid'] ?? '')}${path}`;

/** Basic, by the API key where there is one. */
export const authorization = (credentials: Credentials): HttpCall['headers'] => {
  const { apiKeySid, apiKeySecret, accountSid = '', authToken = '' } = credentials;
  const pair = apiKeySid && apiKeySecret ? `${apiKeySid}:${apiKeySecret}` : `${accountSid}:${authToken}`;
  return { authorization: `Basic ${Buffer.from(pair, 'utf8').toString('base64')}` };
};
