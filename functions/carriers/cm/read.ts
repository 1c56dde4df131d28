import * as z from 'zod';
import { parseJson, utf8 } from '../auth/body.ts';
import { timeOf, word } from '../auth/json-fields.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

/** An object with the number; in the older form the number itself. */
const side = z.union([z.object({ number: word }).transform(({ number }) => number), word]).catch(undefined);
const content = z.object({ text: word }).optional().catch(undefined);
const call = z.object({ from: side, to: side, message: content, body: word, timeUtc: word, channel: word });
type Call = z.infer<typeof call>;

const status = z.object({ code: word, errorCode: word });
const report = z.object({ messages: z.object({ msg: z.object({ reference: word, status }) }) });

const courses: Readonly<Record<string, ReceiptEvent['status']>> = {
  ...{ '0': 'accepted', '4': 'accepted', '2': 'delivered' },
  ...{ '1': 'undelivered', '3': 'undelivered' },
};

const receiptOf = (body: unknown): CarrierEvent | undefined => {
  const said = report.safeParse(body).data?.messages.msg;
  if (!said?.reference) return undefined;
  const { reference: id, status: course } = said;
  const become = courses[course.code ?? ''];
  if (!become) return { kind: 'control', what: 'another status' };
  const code = /^\d{1,6}$/.test(course.errorCode ?? '') ? course.errorCode : undefined;
  return { kind: 'receipt', id, status: become, ...(code ? { code } : {}) };
};

/** Written without zone, and UTC by CM.com's word. */
const utc = (text = ''): string => (/^[\d-]+T[\d:.]+$/.test(text) ? `${text}Z` : text);

/** `reference` is that of the text which was answered: it names no message. A picture alone has no text. */
const messageOf = (said: Call): CarrierEvent | undefined => {
  if ((said.channel ?? 'SMS').toUpperCase() !== 'SMS') return { kind: 'control', what: 'another channel' };
  const { from, to } = said;
  if (!from || (said.message === undefined && said.body === undefined)) return undefined;
  return { kind: 'message', from, ...(to ? { to } : {}), text: said.message?.text ?? said.body ?? '', ...timeOf(utc(said.timeUtc)) };
};

/**
 * @see https://developers.cm.com/messaging/docs/incoming-messages
 * @see https://developers.cm.com/messaging/docs/incoming-status-report
 */
export const read = (request: VerifiedRequest): Reading => {
  if (request.body.length === 0) return { events: [{ kind: 'control', what: 'empty call' }], unreadable: [] };
  const raw = utf8(request.body);
  const body = parseJson(raw);
  const said = call.safeParse(body).data;
  const event = receiptOf(body) ?? (said && messageOf(said));
  return event ? { events: [event], unreadable: [] } : { events: [], unreadable: [{ raw, reason: 'neither a message nor a status report' }] };
};
