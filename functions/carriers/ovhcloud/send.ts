import * as z from 'zod';
import { parseJson } from '../auth/body.ts';
import { misconfigured, outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';
import { replyPath, signedCall } from './api.ts';
import { hasVirtualNumber } from './metadata.ts';

/** Who the text seems to come from. A virtual number says it by its path, which knows no STOP clause. */
const origin = ({ sender }: SendOrder): object => {
  const { replySender } = sender.settings;
  if (replySender) return { sender: replySender, noStopClause: true };
  return hasVirtualNumber(sender) ? {} : { senderForResponse: true, noStopClause: true };
};

/** @see https://eu.api.ovh.com/console/?section=%2Fsms&branch=v1#post-/sms/-serviceName-/jobs */
export const send = (order: SendOrder, credentials: Credentials, now: number): HttpCall => {
  const coding = order.encoding === 'gsm-7' ? '7bit' : '8bit';
  const job = {
    message: order.text,
    receivers: [order.to],
    ...origin(order),
    priority: 'high',
    charset: 'UTF-8',
    coding,
    class: 'phoneDisplay',
    tag: order.reference,
  };
  return signedCall('POST', replyPath(order.sender, '/jobs'), credentials, now, JSON.stringify(job));
};

const report = z.object({
  ids: z.array(z.union([z.number(), z.string()])),
  validReceivers: z.array(z.string()),
  invalidReceivers: z.array(z.string()),
});
const problem = z.object({ errorCode: z.exactOptional(z.string()) });
/** They come with status 400, too. */
const credentialCodes = new Set(['INVALID_SIGNATURE', 'QUERY_TIME_OUT', 'INVALID_KEY', 'INVALID_CREDENTIAL', 'NOT_CREDENTIAL', 'NOT_GRANTED_CALL']);

/** A 200 is no promise: the number may stand under the invalid receivers, as one on the blacklist does. */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  if (answer.status === 200) {
    const sent = report.safeParse(body).data;
    const [id] = sent?.ids ?? [];
    if (sent && sent.invalidReceivers.length > 0 && sent.validReceivers.length === 0) return { kind: 'refused', code: 'invalid-receiver' };
    return id === undefined ? { kind: 'uncertain', code: 'no-id' } : { kind: 'accepted', id: String(id) };
  }
  const code = problem.safeParse(body).data?.errorCode;
  return code !== undefined && credentialCodes.has(code) ? misconfigured(code) : outcomeOfStatus(answer, code);
};
