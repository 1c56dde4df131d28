import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { misconfigured, outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

const baseUrl = (credentials: Credentials): string => apiBase(credentials['apiBaseUrl'], 'https://api.d7networks.com');

/** @see https://d7networks.com/docs/Messages/Send_Message/ */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => {
  const data_coding = order.encoding === 'gsm-7' ? 'text' : 'unicode';
  const message = { channel: 'sms', recipients: [order.to], content: order.text, msg_type: 'text', data_coding };
  return {
    method: 'POST',
    url: `${baseUrl(credentials)}/messages/v1/send`,
    headers: { authorization: `Bearer ${credentials['apiToken'] ?? ''}`, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ messages: [message], message_globals: { originator: order.sender.number ?? '', report_url: order.receiptUrl } }),
  };
};

const accepted = z.object({ request_id: z.string().min(1) });
/** A list of validation errors has no code. */
const problem = z.object({ detail: z.object({ code: z.string().regex(/^[A-Z_]{1,60}$/) }) });

export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  if (answer.status >= 200 && answer.status < 300) {
    const id = accepted.safeParse(body).data?.request_id;
    return id ? { kind: 'accepted', id } : { kind: 'uncertain', code: 'no-id' };
  }
  const code = problem.safeParse(body).data?.detail.code;
  return answer.status === 402 ? misconfigured(code ?? 'http-402') : outcomeOfStatus(answer, code);
};
