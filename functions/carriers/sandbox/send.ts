import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

export const messagesUrl = (credentials: Credentials): string => `${apiBase(credentials['apiBaseUrl'], '')}/messages`;
export const authorization = (credentials: Credentials): HttpCall['headers'] => ({ authorization: `Bearer ${credentials['apiKey'] ?? ''}` });

export const send = (order: SendOrder, credentials: Credentials): HttpCall => ({
  method: 'POST',
  url: messagesUrl(credentials),
  headers: { ...authorization(credentials), 'content-type': 'application/json' },
  body: JSON.stringify({ to: order.to, from: order.sender.number, text: order.text, reference: order.reference, callback: order.receiptUrl }),
});

const queued = z.object({ id: z.string().min(1) });
const problem = z.object({ code: z.string() });

export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  const id = queued.safeParse(body).data?.id;
  if (answer.status === 202) return id ? { kind: 'accepted', id } : { kind: 'uncertain', code: 'no-id' };
  const code = problem.safeParse(body).data?.code;
  return code === 'opted-out' && answer.status < 500 ? { kind: 'blocked', code } : outcomeOfStatus(answer, code);
};
