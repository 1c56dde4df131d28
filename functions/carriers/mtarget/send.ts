import * as z from 'zod';
import { parseJson } from '../auth/body.ts';
import { misconfigured, outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

const serviceOf = ({ number = '', settings: { serviceId } }: SendOrder['sender']): string =>
  typeof serviceId === 'string' && serviceId !== '' ? serviceId : number;

export const send = (order: SendOrder, { username = '', password = '', apiUrl }: Credentials): HttpCall => ({
  method: 'POST',
  url: apiUrl || 'https://api-public.mtarget.fr/api-sms.json',
  headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
  body: new URLSearchParams({
    ...{ username, password, msisdn: order.to, msg: order.text, serviceid: serviceOf(order.sender) },
    allowunicode: 'true',
  }).toString(),
});

const code = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^-?\d{1,6}$/));
const results = z.object({ results: z.tuple([z.object({ code, ticket: z.string().nullish() })], z.unknown()) });
const invalidCredential = '-12';

/** A ticket that is none is the word `null`. */
const ticketOf = (ticket: string | null | undefined): string | undefined => (ticket && ticket !== 'null' ? ticket : undefined);

/** The status is 200 for texts that are not taken, too: the code decides. */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const [result] = results.safeParse(parseJson(answer.body)).data?.results ?? [];
  if (answer.status !== 200) return outcomeOfStatus(answer, result?.code);
  if (!result) return { kind: 'uncertain', code: 'no-result' };
  if (result.code === invalidCredential) return misconfigured(result.code);
  if (result.code !== '0') return { kind: 'refused', code: result.code };
  const id = ticketOf(result.ticket);
  return id ? { kind: 'accepted', id } : { kind: 'uncertain', code: 'no-ticket' };
};
