import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { misconfigured, outcomeOfStatus, throttled } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';
import { optedOut } from './read.ts';

/** `path` is below the API's version, such as `/messages`. */
export const apiUrl = (credentials: Credentials, path: string): string => `${apiBase(credentials['apiBaseUrl'], 'https://api.telnyx.com')}/v2${path}`;

const origin = ({ sender }: SendOrder): object => {
  const { messagingProfileId } = sender.settings;
  return messagingProfileId ? { messaging_profile_id: messagingProfileId } : { from: sender.number ?? '' };
};

/** Receipts come by the profile's webhook, with the tag, which is signed with the rest. @see https://developers.telnyx.com/api-reference/messages/send-a-message */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => ({
  method: 'POST',
  url: apiUrl(credentials, '/messages'),
  headers: { authorization: `Bearer ${credentials['apiKey'] ?? ''}`, 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ ...origin(order), to: order.to, text: order.text, type: 'SMS', tags: [order.reference] }),
});

const queued = z.object({ data: z.object({ id: z.string().min(1) }) });
const problem = z.object({ errors: z.tuple([z.object({ code: z.coerce.string() })], z.unknown()) });

/** Authentication and permission. */
const toMend = new Set(['10009', '10010']);

/** @see https://developers.telnyx.com/docs/messaging/messages/error-codes */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  if (answer.status >= 200 && answer.status < 300) {
    const id = queued.safeParse(body).data?.data.id;
    return id ? { kind: 'accepted', id } : { kind: 'uncertain', code: 'no-id' };
  }
  const code = problem.safeParse(body).data?.errors[0].code;
  if (answer.status < 400 || answer.status >= 500) return outcomeOfStatus(answer, code);
  if (code === optedOut) return { kind: 'blocked', code };
  if (code === '10011') return throttled(answer, code);
  if (answer.status === 402 || (code !== undefined && toMend.has(code))) return misconfigured(code ?? 'http-402');
  return outcomeOfStatus(answer, code);
};
