import * as z from 'zod';
import { parseJson, utf8 } from '../auth/body.ts';
import { timeOf, word } from '../auth/json-fields.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

const inbound = z.object({ id: word, from: z.string(), to: word, received_at: word, body: z.unknown() });
const media = z.object({ subject: word, message: word });
const outcome = z.object({ status: z.string(), code: word });
const recipientReport = outcome.extend({ batch_id: word, client_reference: word, at: word });
const batchReport = z.object({ batch_id: word, client_reference: word, statuses: z.array(outcome) });

/** Binary messages are base64; their coding is not told, but UTF-16 of a language with Latin letters or digits has zero bytes. */
const textOfBinary = (base64: string): string => {
  const bytes = Buffer.from(base64, 'base64');
  const isWide = bytes.length % 2 === 0 && bytes.includes(0);
  return isWide ? bytes.swap16().toString('utf16le').toWellFormed() : bytes.toString('utf8');
};

const textOf = (type: string, body: unknown): string => {
  if (typeof body === 'string') return type === 'mo_binary' ? textOfBinary(body) : body.toWellFormed();
  const { message, subject } = media.safeParse(body).data ?? {};
  return message || subject || '';
};

const message = (type: string, { id, from, to, body, received_at: at }: z.infer<typeof inbound>): CarrierEvent => ({
  kind: 'message',
  from: from.toWellFormed(),
  ...(to ? { to } : {}),
  text: textOf(type, body),
  ...(id ? { id } : {}),
  ...timeOf(at),
});

/** What has become of a text. `Unknown` was handed to the operator, who never reported on it. */
const courseOf = (status: string): ReceiptEvent['status'] | undefined => {
  if (status === 'Delivered') return 'delivered';
  if (['Queued', 'Dispatched', 'Unknown'].includes(status)) return 'accepted';
  return ['Aborted', 'Cancelled', 'Rejected', 'Deleted', 'Failed', 'Expired'].includes(status) ? 'undelivered' : undefined;
};

const receipt = ({ batch_id: id, client_reference: reference, status, code, at }: z.infer<typeof recipientReport>): CarrierEvent => {
  const course = courseOf(status);
  if (!course) return { kind: 'control', what: 'another status' };
  const sides = { ...(id ? { id } : {}), ...(reference ? { reference } : {}) };
  return { kind: 'receipt', ...sides, status: course, ...(code && code !== '0' ? { code } : {}), ...timeOf(at) };
};

/** Each of our texts is a batch of one. */
const receiptOfBatch = ({ statuses, ...batch }: z.infer<typeof batchReport>): CarrierEvent => {
  const [one, more] = statuses;
  return one && !more ? receipt({ ...batch, ...one, at: undefined }) : { kind: 'control', what: 'report of a batch' };
};

const eventOf = (type: string, body: unknown): CarrierEvent | undefined => {
  switch (type) {
    case 'mo_text':
    case 'mo_binary':
    case 'mo_media': {
      const said = inbound.safeParse(body).data;
      return said && message(type, said);
    }
    case 'recipient_delivery_report_sms':
    case 'recipient_delivery_report_mms': {
      const told = recipientReport.safeParse(body).data;
      return told && receipt(told);
    }
    case 'delivery_report_sms':
    case 'delivery_report_mms': {
      const told = batchReport.safeParse(body).data;
      return told && receiptOfBatch(told);
    }
    default:
      return { kind: 'control', what: 'another type' };
  }
};

/** @see https://developers.sinch.com/docs/sms/api-reference/sms/tag/Webhooks/ */
export const read = (request: VerifiedRequest): Reading => {
  const raw = utf8(request.body);
  const body = parseJson(raw);
  const type = z.object({ type: z.string() }).safeParse(body).data?.type;
  const event = type === undefined ? undefined : eventOf(type, body);
  return event ? { events: [event], unreadable: [] } : { events: [], unreadable: [{ raw, reason: 'neither a message nor a delivery report' }] };
};
