import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { misconfigured, outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

const baseUrl = ({ apiBaseUrl }: Credentials): string => apiBase(apiBaseUrl, 'https://api.octopush.com/v1/public');

/** With replies, Octopush sends from a short number that the person can answer; a name can carry none. */
const origin = ({ settings: { replySender } }: SendOrder['sender']): object => (replySender ? { sender: replySender } : { with_replies: true });

/** `alert`: a text that the person asked for, which carries no mention of STOP. @see https://octopush.com/en/sms-gateway-api-documentation/send-sms/ */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => ({
  method: 'POST',
  url: `${baseUrl(credentials)}/sms-campaign/send`,
  headers: {
    ...{ 'api-login': credentials['apiLogin'] ?? '', 'api-key': credentials['apiKey'] ?? '', 'cache-control': 'no-cache' },
    ...{ 'content-type': 'application/json', accept: 'application/json' },
  },
  body: JSON.stringify({
    ...{ text: order.text, recipients: [{ phone_number: order.to }], type: order.sender.settings['type'] || 'sms_premium', purpose: 'alert' },
    ...{ ...origin(order.sender), request_id: order.reference, auto_optimize_text: false },
  }),
});

const ticket = z.string().min(1);
const taken = z.union([
  z.object({ sms_ticket: ticket }).transform(({ sms_ticket }) => sms_ticket),
  z.object({ ticket_number: ticket }).transform(({ ticket_number }) => ticket_number),
]);
const problem = z.object({
  code: z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().regex(/^\d{1,5}$/)),
});

export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  if (answer.status >= 200 && answer.status < 300) {
    const id = taken.safeParse(body).data;
    return id ? { kind: 'accepted', id } : { kind: 'uncertain', code: 'no-ticket' };
  }
  const code = problem.safeParse(body).data?.code;
  return answer.status === 402 ? misconfigured(code ?? 'http-402') : outcomeOfStatus(answer, code);
};
