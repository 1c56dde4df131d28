import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { basic } from '../auth/path-key-basic.ts';
import { misconfigured, outcomeOfStatus, throttled } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

/** Vonage writes numbers without their plus. */
const bare = (number = ''): string => number.replace(/^\+/, '');

/** @see https://developer.vonage.com/en/api/messages */
export const send = (order: SendOrder, { apiKey = '', apiSecret = '', apiBaseUrl }: Credentials): HttpCall => ({
  method: 'POST',
  url: `${apiBase(apiBaseUrl, 'https://api.nexmo.com')}/v1/messages`,
  headers: { authorization: basic(apiKey, apiSecret), 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({
    ...{ message_type: 'text', channel: 'sms', from: bare(order.sender.number), to: bare(order.to), text: order.text },
    client_ref: order.reference,
    sms: { encoding_type: order.encoding === 'gsm-7' ? 'text' : 'unicode' },
  }),
});

const taken = z.object({ message_uuid: z.string().min(1) });
/** `type` is a page whose anchor is the code; some errors have the code as their title. */
const problem = z.object({ type: z.exactOptional(z.string()), title: z.exactOptional(z.string()) });
const codeOf = (body: unknown): string | undefined => {
  const { type, title } = problem.safeParse(body).data ?? {};
  return [type?.split('#')[1], title].find((value) => /^\d{1,6}$/.test(value ?? ''));
};

/** The account is barred, out of quota, not provisioned, or may not send as this sender. */
const accountCodes = new Set(['1060', '1070', '1080', '1120']);

/** @see https://developer.vonage.com/api-errors/messages */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const { status } = answer;
  const body = parseJson(answer.body);
  if (status >= 200 && status < 300) {
    const id = taken.safeParse(body).data?.message_uuid;
    return id ? { kind: 'accepted', id } : { kind: 'uncertain', code: 'no-id' };
  }
  const code = codeOf(body);
  const isRefusal = status >= 400 && status < 500;
  if (isRefusal && code === '1000') return throttled(answer, code);
  if (status === 402 || (isRefusal && code !== undefined && accountCodes.has(code))) return misconfigured(code ?? 'http-402');
  return outcomeOfStatus(answer, code);
};
