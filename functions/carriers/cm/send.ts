import { createHash } from 'node:crypto';
import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { misconfigured, outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

/** `00` and the country code. A short code or a name stays as it is. */
const dialled = (number = ''): string => number.replace(/^\+/, '00');

/** CM.com takes 1 to 32 letters and digits. */
export const shortReference = (reference: string): string => createHash('sha256').update(reference, 'utf8').digest('hex').slice(0, 32);

/** The most parts that a text may be cut into. */
const parts = { minimumNumberOfMessageParts: 1, maximumNumberOfMessageParts: 8 };

/** @see https://developers.cm.com/messaging/docs/integration */
export const send = (order: SendOrder, { productToken = '', apiBaseUrl }: Credentials): HttpCall => {
  const text = { from: dialled(order.sender.number), to: [{ number: dialled(order.to) }], body: { type: 'auto', content: order.text }, ...parts };
  return {
    method: 'POST',
    url: `${apiBase(apiBaseUrl, 'https://gw.messaging.cm.com')}/v1.0/message`,
    headers: { 'x-cm-producttoken': productToken, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ messages: { msg: [{ ...text, reference: shortReference(order.reference), allowedChannels: ['SMS'] }] } }),
  };
};

const code = z.coerce.number().int().min(0).max(9999);
const text = z.object({ status: z.string().nullish().catch(undefined), reference: z.string().nullish().catch(undefined), messageErrorCode: code });
const report = z.object({ errorCode: code, messages: z.array(text).nullish().catch(undefined) });

/** Authentication, balance, a wrong key: a person must act. */
const toMend = new Set([101, 102, 103]);
const blacklisted = 402;
/** CM.com's own fault, or one that it does not know: it may have been sent. */
const unsure = new Set([500, 999]);

const outcomeOfCode = (answer: HttpAnswered, errorCode: number): SendOutcome => {
  const told = String(errorCode);
  if (errorCode === blacklisted) return { kind: 'blocked', code: told };
  if (toMend.has(errorCode)) return misconfigured(told);
  if (unsure.has(errorCode) || answer.status >= 500) return { kind: 'uncertain', code: told };
  return { kind: 'refused', code: told };
};

/** The request has a code, and each text has one; both must be 0. @see https://github.com/cmdotcom/text-sdk-dotnet/blob/master/CM.Text/TextClientStatusCode.cs */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const said = report.safeParse(parseJson(answer.body)).data;
  const [ours] = said?.messages ?? [];
  const errorCode = ours?.messageErrorCode || said?.errorCode;
  const isTaken = answer.status === 200 || answer.status === 201;
  if (errorCode && (isTaken || answer.status === 400)) return outcomeOfCode(answer, errorCode);
  if (!isTaken) return outcomeOfStatus(answer, errorCode ? String(errorCode) : undefined);
  if (!ours) return { kind: 'uncertain', code: 'no-message' };
  return { kind: 'accepted', ...(ours.reference ? { id: ours.reference } : {}) };
};
