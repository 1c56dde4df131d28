import { outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

/** Replies come to the same webhook as receipts, but they are of no one text: the reference is left out of their URL. */
const replyUrl = (receiptUrl: string): string => receiptUrl.replace(/\?.*$/s, '');

export const send = (order: SendOrder, { accountId = '', password = '', apiUrl }: Credentials): HttpCall => ({
  method: 'POST',
  url: apiUrl || 'https://highpushfastapi-v2.hcnx.eu/api',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({
    ...{ accountid: accountId, password, text: order.text, to: order.to, datacoding: '8' },
    ...{ ret_id: order.reference, ret_url: order.receiptUrl, ret_mo_url: replyUrl(order.receiptUrl) },
  }).toString(),
});

/** The body of its answers is not known. */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome =>
  [200, 201, 202].includes(answer.status) ? { kind: 'accepted' } : outcomeOfStatus(answer);
