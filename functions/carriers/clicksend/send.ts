import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { basic } from '../auth/path-key-basic.ts';
import { misconfigured, outcomeOfStatus, throttled } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

export const apiUrl = (credentials: Credentials, path: string): string =>
  `${apiBase(credentials['apiBaseUrl'], 'https://rest.clicksend.com')}/v3${path}`;

export const authorization = ({ username = '', apiKey = '' }: Credentials): HttpCall['headers'] => ({
  authorization: basic(username, apiKey),
});

/** ClickSend finds the encoding by itself. @see https://developers.clicksend.com/docs/messaging/sms */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => {
  const message = { source: 'halte', from: order.sender.number ?? '', to: order.to, body: order.text, custom_string: order.reference };
  return {
    method: 'POST',
    url: apiUrl(credentials, '/sms/send'),
    headers: { ...authorization(credentials), 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ messages: [message] }),
  };
};

const taken = z.object({ data: z.object({ messages: z.tuple([z.object({ status: z.string(), message_id: z.string().nullish() })], z.unknown()) }) });
const code = z.string().regex(/^[A-Z_]{1,40}$/);
const problem = z.object({ response_code: code });

const toMend = new Set([
  ...['INSUFFICIENT_CREDIT', 'ACCOUNT_NOT_ACTIVATED', 'MISSING_CREDENTIALS', 'INVALID_CREDENTIALS'],
  ...['INVALID_SENDER_ID', 'COUNTRY_NOT_ENABLED'],
]);
const final = new Set(['INVALID_RECIPIENT', 'EMPTY_MESSAGE', 'MISSING_REQUIRED_FIELDS']);

/** A 200 is no promise: each text has a status of its own. */
const outcomeOfText = (answer: HttpAnswered, status: string, id: string | null | undefined): SendOutcome => {
  if (status === 'SUCCESS') return id ? { kind: 'accepted', id } : { kind: 'uncertain', code: 'no-id' };
  if (status === 'THROTTLED') return throttled(answer, status);
  if (toMend.has(status)) return misconfigured(status);
  if (final.has(status)) return { kind: 'refused', code: status };
  return { kind: 'uncertain', code: code.safeParse(status).data ?? 'unknown-status' };
};

export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  if (answer.status === 200) {
    const [text] = taken.safeParse(body).data?.data.messages ?? [];
    return text ? outcomeOfText(answer, text.status, text.message_id) : { kind: 'uncertain', code: 'no-id' };
  }
  const said = problem.safeParse(body).data?.response_code;
  return answer.status === 402 ? misconfigured(said ?? 'http-402') : outcomeOfStatus(answer, said);
};
