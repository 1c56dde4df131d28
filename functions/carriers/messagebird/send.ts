import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { misconfigured, outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';
import { optedOut } from './read.ts';

export const messagesUrl = (credentials: Credentials): string => `${apiBase(credentials['apiBaseUrl'], 'https://rest.messagebird.com')}/messages`;

export const authorization = (credentials: Credentials): HttpCall['headers'] => ({ authorization: `AccessKey ${credentials['accessKey'] ?? ''}` });

/** Without `datacoding` letters that GSM-7 has not would be lost. @see https://developers.messagebird.com/api/sms-messaging/ */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => {
  const datacoding = order.encoding === 'gsm-7' ? 'plain' : 'unicode';
  const message = { recipients: [order.to], originator: order.sender.number ?? '', body: order.text, reference: order.reference, datacoding };
  return {
    method: 'POST',
    url: messagesUrl(credentials),
    headers: { ...authorization(credentials), 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(message),
  };
};

const code = z.union([z.string(), z.number()]).transform(String);
const recipient = z.object({ statusErrorCode: code.nullish().catch(undefined) });
const created = z.object({
  id: z.string().min(1),
  recipients: z
    .object({ items: z.array(recipient) })
    .nullish()
    .catch(undefined),
});
const problem = z.object({ errors: z.tuple([z.object({ code })], z.unknown()) });

/** "Request not allowed" and "not enough balance". */
const toMend = new Set(['2', '25']);

export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  if (answer.status >= 200 && answer.status < 300) {
    const said = created.safeParse(body).data;
    if (said?.recipients?.items[0]?.statusErrorCode === optedOut) return { kind: 'blocked', code: optedOut };
    return said ? { kind: 'accepted', id: said.id } : { kind: 'uncertain', code: 'no-id' };
  }
  const said = problem.safeParse(body).data?.errors[0].code;
  if (said === undefined || answer.status < 400 || answer.status >= 500) return outcomeOfStatus(answer, said);
  if (said === optedOut) return { kind: 'blocked', code: said };
  return toMend.has(said) ? misconfigured(said) : outcomeOfStatus(answer, said);
};
