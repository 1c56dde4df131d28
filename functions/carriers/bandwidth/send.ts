import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { basic } from '../auth/path-key-basic.ts';
import { outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

/** Where texts are sent, and listed. */
export const messagesUrl = ({ apiBaseUrl, accountId = '' }: Credentials): string =>
  `${apiBase(apiBaseUrl, 'https://messaging.bandwidth.com/api/v2')}/users/${encodeURIComponent(accountId)}/messages`;
export const headers = ({ apiUser = '', apiPassword = '' }: Credentials): HttpCall['headers'] => ({
  authorization: basic(apiUser, apiPassword),
  accept: 'application/json',
});

/** What stands in `tag` comes back with the receipts. @see https://dev.bandwidth.com/docs/messaging/createMessage/ */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => ({
  method: 'POST',
  url: messagesUrl(credentials),
  headers: { ...headers(credentials), 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({
    applicationId: credentials['applicationId'] ?? '',
    from: order.sender.number ?? '',
    to: [order.to],
    text: order.text,
    tag: order.reference,
  }),
});

const taken = z.object({ id: z.string().min(1) });
const problem = z.object({ type: z.string().regex(/^[\w-]{1,64}$/) });

/** An opt-out shows only later, in a receipt. @see https://dev.bandwidth.com/docs/messaging/errors */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  if (answer.status === 202) {
    const id = taken.safeParse(body).data?.id;
    return id === undefined ? { kind: 'uncertain', code: 'no-id' } : { kind: 'accepted', id };
  }
  return outcomeOfStatus(answer, problem.safeParse(body).data?.type);
};
