import * as z from 'zod';
import type { Sender } from '../../domain/programme.ts';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { basic } from '../auth/path-key-basic.ts';
import { misconfigured, outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

/** `path` is below the account, such as `/Message/`. */
export const accountUrl = (credentials: Credentials, path: string): string => {
  const base = apiBase(credentials['apiBaseUrl'], 'https://api.plivo.com');
  return `${base}/v1/Account/${encodeURIComponent(credentials['authId'] ?? '')}${path}`;
};

export const authorization = ({ authId = '', authToken = '' }: Credentials): HttpCall['headers'] => ({
  authorization: basic(authId, authToken),
});

const origin = ({ number, settings: { powerpackUuid } }: Sender): object =>
  powerpackUuid ? { powerpack_uuid: powerpackUuid } : { src: number ?? '' };

/** @see https://docs.plivo.com/docs/messaging/api/message/send-a-message */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => ({
  method: 'POST',
  url: accountUrl(credentials, '/Message/'),
  headers: { ...authorization(credentials), 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ ...origin(order.sender), dst: order.to, text: order.text, url: order.receiptUrl, method: 'POST' }),
});

const queued = z.object({ message_uuid: z.tuple([z.string().min(1)], z.unknown()) });

/** Errors have a text and no code, so the status alone says what became of the send. */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  if (answer.status >= 200 && answer.status < 300) {
    const id = queued.safeParse(parseJson(answer.body)).data?.message_uuid[0];
    return id ? { kind: 'accepted', id } : { kind: 'uncertain', code: 'no-id' };
  }
  return answer.status === 402 ? misconfigured('http-402') : outcomeOfStatus(answer);
};
