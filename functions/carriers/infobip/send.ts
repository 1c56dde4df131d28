import * as z from 'zod';
import { parseJson } from '../auth/body.ts';
import { misconfigured, outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';
import { type Status, courseOf, ids, status } from './status.ts';

/** Infobip’s portal shows the base URL without its scheme. */
export const apiUrl = ({ apiBaseUrl = '' }: Credentials, path: string): string => {
  const base = apiBaseUrl.replace(/\/+$/, '');
  return (/^https?:\/\//i.test(base) ? base : `https://${base || 'api.infobip.com'}`) + path;
};
export const headers = ({ apiKey = '' }: Credentials): HttpCall['headers'] => ({ authorization: `App ${apiKey}`, accept: 'application/json' });

/**
 * Our reference is the message’s id and comes back as callback data. Reports go to the account’s subscription: the webhook’s path key
 * is not known here.
 * @see https://www.infobip.com/docs/developer-resources/quickstart
 */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => {
  const message = {
    sender: (order.sender.number ?? '').replace('+', ''),
    destinations: [{ to: order.to, messageId: order.reference }],
    content: { text: order.text },
    webhooks: { callbackData: order.reference },
  };
  const body = JSON.stringify({ messages: [message] });
  return {
    method: 'POST',
    url: apiUrl(credentials, '/sms/3/messages'),
    headers: { ...headers(credentials), 'content-type': 'application/json' },
    body,
  };
};

const taken = z.object({ messages: z.array(z.object({ messageId: z.string().min(1), status })) });
const code = z.string().regex(/^[\w-]{1,64}$/);
const problem = z.object({ errorCode: code });
const olderProblem = z.object({ requestError: z.object({ serviceException: z.object({ messageId: code }) }) });

const toMend = new Set([ids.source, ids.credits, ids.sender, ids.prepaidExpired, ids.testNumberOnly, ids.route]);
/** A number that has had too many texts, even rejected ones, gets none for an hour. */
const floodingMs = 3_600_000;

const outcomeOfRejection = ({ id, name }: Status): SendOutcome => {
  if (id === ids.blocklisted) return { kind: 'blocked', code: name };
  if (toMend.has(id)) return misconfigured(name);
  if (id === ids.flooding) return { kind: 'retry', code: name, afterMs: floodingMs };
  if (id === ids.systemError) return { kind: 'retry', code: name };
  // An earlier try has arrived after all: what became of it, the logs say.
  if (id === ids.duplicateId) return { kind: 'uncertain', code: name };
  return { kind: 'refused', code: name };
};

/** A 200 is no promise: the text may stand there as rejected. */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  if (answer.status === 200) {
    const [text] = taken.safeParse(body).data?.messages ?? [];
    if (!text) return { kind: 'uncertain', code: 'no-id' };
    return courseOf(text.status) === 'undelivered' ? outcomeOfRejection(text.status) : { kind: 'accepted', id: text.messageId };
  }
  const older = olderProblem.safeParse(body).data?.requestError.serviceException.messageId;
  return outcomeOfStatus(answer, problem.safeParse(body).data?.errorCode ?? older);
};
