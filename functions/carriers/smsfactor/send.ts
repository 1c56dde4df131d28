import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { misconfigured, outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

const baseUrl = ({ apiBaseUrl }: Credentials): string => apiBase(apiBaseUrl, 'https://api.smsfactor.com');

const originOf = ({ number, settings: { replySender } }: SendOrder['sender']): object => {
  const sender = replySender || number?.replace(/^\+/, '');
  return sender ? { sender } : {};
};

/** `alert`: not advertising. Numbers are written without their plus. @see https://dev.smsfactor.com/it/api/sms/invio/campagna-sms */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => {
  const message = { text: order.text, pushtype: 'alert', ...originOf(order.sender), unicode: order.encoding === 'gsm-7' ? 0 : 1 };
  return {
    method: 'POST',
    url: `${baseUrl(credentials)}/send`,
    headers: { authorization: `Bearer ${credentials['apiToken'] ?? ''}`, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ sms: { message, recipients: { gsm: [{ gsmsmsid: order.reference, value: order.to.slice(1) }] } } }),
  };
};

const number = z.coerce.number().optional().catch(undefined);
const report = z.object({
  ...{ status: z.coerce.number().int(), ticket: z.union([z.string(), z.number()]).transform(String).optional().catch(undefined) },
  ...{ sent: number, blacklisted: number, invalid: number, npai: number, duplicated: number, not_allowed: number, flood: number },
});
type Report = z.infer<typeof report>;

/** Authentication, and no credit. */
const toMend = new Set([-1, -3]);
/** A body or a value that SMSFactor does not take. */
const final = new Set([-2, -4, -5, -6, -7]);
/** Taken, and waiting for a person at SMSFactor: “No need to create a retry mechanism”. */
const moderated = -8;

/** Why nothing was sent of what was taken. */
const filtered = ({ blacklisted, invalid, npai, not_allowed, flood, duplicated }: Report): SendOutcome => {
  if (blacklisted) return { kind: 'blocked', code: 'blacklisted' };
  const counted = Object.entries({ invalid, npai, not_allowed, flood, duplicated }).find(([, count]) => count);
  return counted ? { kind: 'refused', code: counted[0] } : { kind: 'uncertain', code: 'sent-to-nobody' };
};

/** Errors come with status 200, too: `status` in the body decides. @see https://dev.smsfactor.com/en/api/sms/getting-started */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const said = report.safeParse(parseJson(answer.body)).data;
  const code = said && said.status < 0 ? `status${said.status}` : undefined;
  if (answer.status !== 200) return outcomeOfStatus(answer, code);
  if (!said) return { kind: 'uncertain', code: 'no-status' };
  if (said.status === 1 && said.sent === 0) return filtered(said);
  if (said.status === 1 || said.status === moderated) return { kind: 'accepted', ...(said.ticket ? { id: said.ticket } : {}) };
  if (toMend.has(said.status)) return misconfigured(code ?? 'status');
  return final.has(said.status) ? { kind: 'refused', code: code ?? 'status' } : { kind: 'uncertain', code: code ?? 'status' };
};
