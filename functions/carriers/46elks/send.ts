import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { basic } from '../auth/path-key-basic.ts';
import { misconfigured, outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

/** `path` is below the API's version, such as `/sms`. */
export const apiUrl = ({ apiBaseUrl }: Credentials, path: string): string => `${apiBase(apiBaseUrl, 'https://api.46elks.com/a1')}${path}`;

export const authorization = ({ apiUsername = '', apiPassword = '' }: Credentials): HttpCall['headers'] => ({
  authorization: basic(apiUsername, apiPassword),
});

/** @see https://46elks.se/docs */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => ({
  method: 'POST',
  url: apiUrl(credentials, '/sms'),
  headers: { ...authorization(credentials), 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ from: order.sender.number ?? '', to: order.to, message: order.text, whendelivered: order.receiptUrl }).toString(),
});

const created = z.object({ id: z.string().min(1), status: z.exactOptional(z.string()) });

/** Errors are sentences, so that only their status is told. */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  if (answer.status === 402) return misconfigured('http-402');
  if (answer.status < 200 || answer.status >= 300) return outcomeOfStatus(answer);
  const text = created.safeParse(parseJson(answer.body)).data;
  if (!text) return { kind: 'uncertain', code: 'no-id' };
  return text.status === 'failed' ? { kind: 'uncertain', code: 'failed-at-once' } : { kind: 'accepted', id: text.id };
};
