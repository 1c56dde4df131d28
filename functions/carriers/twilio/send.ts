import * as z from 'zod';
import type { Sender } from '../../domain/programme.ts';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { basic } from '../auth/path-key-basic.ts';
import { misconfigured, outcomeOfStatus, throttled } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';
import { optedOut } from './read.ts';

const baseUrl = (credentials: Credentials): string => apiBase(credentials['apiBaseUrl'], 'https://api.twilio.com');

/** `path` is below the account, such as `/Messages.json`. */
export const accountUrl = (credentials: Credentials, path: string): string =>
  `${baseUrl(credentials)}/2010-04-01/Accounts/${encodeURIComponent(credentials['accountSid'] ?? '')}${path}`;

/** Basic, by the API key where there is one. */
export const authorization = (credentials: Credentials): HttpCall['headers'] => {
  const { apiKeySid, apiKeySecret, accountSid = '', authToken = '' } = credentials;
  return { authorization: apiKeySid && apiKeySecret ? basic(apiKeySid, apiKeySecret) : basic(accountSid, authToken) };
};

/** Who a text comes from, by the API's names. */
export const numberOrService = ({ number, settings: { messagingServiceSid } }: Sender): Readonly<Record<string, string>> =>
  typeof messagingServiceSid === 'string' && messagingServiceSid !== '' ? { MessagingServiceSid: messagingServiceSid } : { From: number ?? '' };

const isLocal = (url: string): boolean => /^https?:\/\/(localhost|[^/:]+\.localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)([:/?]|$)/i.test(url);

/** Twilio refuses a whole send (21609) for a callback that it cannot reach; an API on this machine can. */
const callback = ({ receiptUrl }: SendOrder, credentials: Credentials): Readonly<Record<string, string>> =>
  isLocal(receiptUrl) && !isLocal(baseUrl(credentials)) ? {} : { StatusCallback: receiptUrl };

/** @see https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => ({
  method: 'POST',
  url: accountUrl(credentials, '/Messages.json'),
  headers: { ...authorization(credentials), 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
  body: new URLSearchParams({ To: order.to, ...numberOrService(order.sender), Body: order.text, ...callback(order, credentials) }).toString(),
});

const created = z.object({ sid: z.string().min(1) });
const problem = z.object({ code: z.coerce.string() });

/** Too many calls; too many texts queued for this number. */
const tooMany = new Set(['20429', '21611']);
/** Authentication and permission. */
const credentialCodes = new Set(['20003', '20403', '20404', '20008', '20005']);

/** @see https://www.twilio.com/docs/api/errors */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  const sid = created.safeParse(body);
  if (answer.status >= 200 && answer.status < 300)
    return sid.success ? { kind: 'accepted', id: sid.data.sid } : { kind: 'uncertain', code: 'no-sid' };
  const code = problem.safeParse(body).data?.code;
  if (code === optedOut) return { kind: 'blocked', code };
  if (code !== undefined && tooMany.has(code)) return throttled(answer, code);
  if (code !== undefined && credentialCodes.has(code)) return misconfigured(code);
  return outcomeOfStatus(answer, code);
};
