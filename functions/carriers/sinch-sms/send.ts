import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

/** Where texts are sent, and listed. */
export const batchesUrl = ({ apiBaseUrl, region, servicePlanId = '' }: Credentials): string => {
  const base = apiBase(apiBaseUrl, `https://${encodeURIComponent(region || 'us')}.sms.api.sinch.com`);
  return `${base}/xms/v1/${encodeURIComponent(servicePlanId)}/batches`;
};
export const headers = ({ apiToken = '' }: Credentials): HttpCall['headers'] => ({ authorization: `Bearer ${apiToken}`, accept: 'application/json' });

/** @see https://developers.sinch.com/docs/sms/api-reference/sms/batches */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => ({
  method: 'POST',
  url: batchesUrl(credentials),
  headers: { ...headers(credentials), 'content-type': 'application/json' },
  body: JSON.stringify({
    type: 'mt_text',
    from: order.sender.number ?? '',
    to: [order.to],
    body: order.text,
    delivery_report: 'per_recipient_final',
    client_reference: order.reference,
  }),
});

const created = z.object({ id: z.string().min(1) });
const problem = z.object({ code: z.string().regex(/^[\w-]{1,64}$/) });

/** A 403 that is about the person’s number, not about the account. */
const ofTheNumber = 'illegal_number_type';

/** @see https://community.sinch.com/t5/SMS/Common-SMS-HTTP-Statuses-and-Codes-Explained/ta-p/14163 */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  if (answer.status === 200 || answer.status === 201) {
    const { id } = created.safeParse(body).data ?? {};
    return id === undefined ? { kind: 'uncertain', code: 'no-id' } : { kind: 'accepted', id };
  }
  const code = problem.safeParse(body).data?.code;
  if (answer.status === 403 && code === ofTheNumber) return { kind: 'refused', code };
  return outcomeOfStatus(answer, code);
};
