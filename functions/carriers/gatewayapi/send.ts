import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { basic } from '../auth/path-key-basic.ts';
import { misconfigured, outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

/** GatewayAPI writes numbers without their plus. */
const bare = (number = ''): string => number.replace(/^\+/, '');

const textsUrl = ({ apiBaseUrl }: Credentials): string => `${apiBase(apiBaseUrl, 'https://gatewayapi.com')}/rest/mtsms`;

/** The token is the user; there is no password. */
const headers = ({ apiToken = '' }: Credentials): HttpCall['headers'] => ({ authorization: basic(apiToken, ''), accept: 'application/json' });

/** @see https://gatewayapi.com/docs/apis/rest/ */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => ({
  method: 'POST',
  url: textsUrl(credentials),
  headers: { ...headers(credentials), 'content-type': 'application/json' },
  body: JSON.stringify({
    ...{ sender: bare(order.sender.number), message: order.text, recipients: [{ msisdn: bare(order.to) }] },
    ...{ userref: order.reference, encoding: order.encoding === 'gsm-7' ? 'UTF8' : 'UCS2' },
  }),
});

const taken = z.object({ ids: z.array(z.union([z.number(), z.string()])).min(1) });
const problem = z.object({ code: z.string() });

/** @see https://gatewayapi.com/docs/errors/ */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  if (answer.status >= 200 && answer.status < 300) {
    const [id] = taken.safeParse(body).data?.ids ?? [];
    return id === undefined ? { kind: 'uncertain', code: 'no-id' } : { kind: 'accepted', id: String(id) };
  }
  const code = problem.safeParse(body).data?.code;
  return answer.status === 402 ? misconfigured(code ?? 'http-402') : outcomeOfStatus(answer, code);
};
