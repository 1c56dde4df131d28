import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { basic } from '../auth/path-key-basic.ts';
import { misconfigured, outcomeOfStatus, throttled } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

/** Vonage writes numbers without their plus. */
const bare = (number = ''): string => number.replace(/^\+/, '');

/** @see https://developer.vonage.com/en/api/sms */
export const send = (order: SendOrder, { apiKey = '', apiSecret = '', apiBaseUrl }: Credentials): HttpCall => ({
  method: 'POST',
  url: `${apiBase(apiBaseUrl, 'https://rest.nexmo.com')}/sms/json`,
  headers: { authorization: basic(apiKey, apiSecret), 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
  body: new URLSearchParams({
    ...{ from: bare(order.sender.number), to: bare(order.to), text: order.text, type: order.encoding === 'gsm-7' ? 'text' : 'unicode' },
    'client-ref': order.reference,
  }).toString(),
});

const status = z.union([z.string(), z.number()]).transform(String);
const text = z.object({ status, 'message-id': z.exactOptional(z.string()) });
const report = z.object({ messages: z.array(text).min(1) });

/** Too fast; too many connections. */
const tooMany = new Set(['1', '10']);
/** Credentials, signature, a barred or empty account, one without this API or in demo mode, a sender that is not its own. */
const accountCodes = new Set(['4', '8', '9', '11', '14', '15', '29', '32']);
/** The request or the recipient: a later try would fare no better. */
const finalCodes = new Set(['2', '3', '6', '7', '12', '22', '23', '33']);

const outcomeOfCode = (answer: HttpAnswered, code: string): SendOutcome => {
  if (tooMany.has(code)) return throttled(answer, code);
  if (accountCodes.has(code)) return misconfigured(code);
  return finalCodes.has(code) ? { kind: 'refused', code } : { kind: 'uncertain', code };
};

/**
 * A 200 is no promise: each piece of a long text has its own status. Where some pieces went out, nobody knows what the person reads.
 * @see https://developer.vonage.com/messaging/sms/guides/troubleshooting-sms
 */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const pieces = answer.status === 200 ? report.safeParse(parseJson(answer.body)).data?.messages : undefined;
  if (!pieces) return answer.status < 300 ? { kind: 'uncertain', code: 'no-status' } : outcomeOfStatus(answer);
  const failed = pieces.find(({ status }) => status !== '0');
  if (failed)
    return pieces.some(({ status }) => status === '0')
      ? { kind: 'uncertain', code: `partly-${failed.status}` }
      : outcomeOfCode(answer, failed.status);
  const id = pieces[0]?.['message-id'];
  return id ? { kind: 'accepted', id } : { kind: 'uncertain', code: 'no-id' };
};
