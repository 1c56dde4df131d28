import { createHash } from 'node:crypto';
import type { Sender } from '../../domain/programme.ts';
import { apiBase } from '../auth/api-base.ts';
import type { Credentials, HttpCall } from '../carrier.ts';
import { hasVirtualNumber } from './metadata.ts';

const defaultBase = 'https://eu.api.ovh.com/1.0';

/** `path` is below the SMS account, such as `/jobs`. */
export const accountPath = (sender: Sender, path: string): string => {
  const { serviceName } = sender.settings;
  return `/sms/${encodeURIComponent(typeof serviceName === 'string' ? serviceName : '')}${path}`;
};

/** The same below the sender's virtual number, where it has one; its texts have a history of their own. The API writes it 0033…. */
export const numberPath = (sender: Sender, path: string): string =>
  accountPath(sender, sender.number && hasVirtualNumber(sender) ? `/virtualNumbers/${sender.number.replace('+', '00')}${path}` : path);

/** Where replies leave from, and where they are found again. */
export const replyPath = (sender: Sender, path: string): string => (sender.settings['replySender'] ? accountPath : numberPath)(sender, path);

/**
 * A call of the API, signed: `$1$` and the SHA-1 of secret, consumer key, method, URL, body and time in seconds, with pluses between.
 * @param now milliseconds since 1970
 * @see https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777
 */
export const signedCall = (method: 'GET' | 'POST', path: string, credentials: Credentials, now: number, body = ''): HttpCall => {
  const { applicationKey = '', applicationSecret = '', consumerKey = '', apiBaseUrl } = credentials;
  const url = apiBase(apiBaseUrl, defaultBase) + path;
  const timestamp = String(Math.floor(now / 1000));
  const signature = createHash('sha1').update([applicationSecret, consumerKey, method, url, body, timestamp].join('+'), 'utf8').digest('hex');
  return {
    method,
    url,
    headers: {
      'x-ovh-application': applicationKey,
      'x-ovh-consumer': consumerKey,
      'x-ovh-timestamp': timestamp,
      'x-ovh-signature': `$1$${signature}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body } : {}),
  };
};
