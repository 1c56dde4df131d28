import * as z from 'zod';
import { parseJson } from '../auth/body.ts';
import { misconfigured, outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';
import { apiUrl, authorization } from './api.ts';

/** Esendex writes numbers without their plus. */
const bare = (number = ''): string => number.replace(/^\+/, '');

/** @see https://developers.esendex.com/api-reference/ */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => {
  const { number, settings } = order.sender;
  const characterset = order.encoding === 'gsm-7' ? 'GSM' : 'Unicode';
  const text = { ...(number ? { from: bare(number) } : {}), to: bare(order.to), body: order.text, type: 'SMS', characterset };
  return {
    method: 'POST',
    url: apiUrl(credentials, '/messagedispatcher'),
    headers: { ...authorization(credentials), 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ accountreference: settings['accountReference'] ?? '', messages: [text] }),
  };
};

const headers = z.object({ messageheaders: z.tuple([z.object({ id: z.string().min(1) })], z.unknown()) });
const taken = z.union([z.object({ batch: headers }).transform(({ batch }) => batch), headers]);
const code = z.string().regex(/^[\w.-]{1,60}$/);
const problem = z.object({ errors: z.tuple([z.object({ code })], z.unknown()) });

export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  if (answer.status === 200) {
    const [header] = taken.safeParse(body).data?.messageheaders ?? [];
    return header ? { kind: 'accepted', id: header.id } : { kind: 'uncertain', code: 'no-id' };
  }
  const told = problem.safeParse(body).data?.errors[0].code;
  return answer.status === 402 ? misconfigured(told ?? 'http-402') : outcomeOfStatus(answer, told);
};
