import { type Instant, instant } from '../../domain/ids.ts';
import { utf8 } from '../auth/body.ts';
import { type Fields, fieldsOf } from '../auth/fields.ts';
import { percentLatin1, percentUtf16be } from '../auth/percent-bytes.ts';
import { withRawPlus } from '../auth/raw-plus.ts';
import type { CarrierEvent, InboundEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

/** With these charsets the words are percent-encoded in their bytes; with UTF-8, or none, they are as they are. */
const textOf = ({ text = '', charset = '' }: Fields): string => {
  switch (charset.toUpperCase()) {
    case 'ISO-8859-1':
      return percentLatin1(text);
    case 'UTF-16BE':
      return percentUtf16be(text);
    default:
      return text;
  }
};

const timeOf = (timestamp = ''): { readonly time?: Instant; readonly stamp?: string } => {
  if (/^\d{12,14}$/.test(timestamp)) return { time: instant(Number(timestamp)) };
  return timestamp ? { stamp: timestamp } : {};
};

/** `messageId` is the id of the text that was answered: it names no reply. */
const message = (fields: Fields, from: string): InboundEvent => {
  const { toNumber: to, replyMessageId: id, timestamp } = fields;
  const sides = { from: withRawPlus(from), ...(to ? { to: withRawPlus(to) } : {}) };
  return { kind: 'message', ...sides, text: textOf(fields), ...(id ? { id } : {}), ...timeOf(timestamp) };
};

const courses: Readonly<Record<string, ReceiptEvent['status']>> = {
  ...Object.fromEntries(['2', '3', '8', '11'].map((code) => [code, 'accepted'])),
  '4': 'delivered',
  ...Object.fromEntries(['5', '6', '7', '9', '10', '12', '13', '14'].map((code) => [code, 'undelivered'])),
};

const receipt = (fields: Fields, code: string): CarrierEvent => {
  const status = courses[String(Number(code))];
  if (!status) return { kind: 'control', what: 'another status' };
  const { messageId: id, clientMessageId: reference, timestamp } = fields;
  const { time } = timeOf(timestamp);
  return { kind: 'receipt', ...(id ? { id } : {}), ...(reference ? { reference } : {}), status, code, ...(time ? { time } : {}) };
};

const eventOf = (request: VerifiedRequest): CarrierEvent | undefined => {
  const fields = fieldsOf(request);
  const { fromNumber, statusCode, messageId, clientMessageId } = fields;
  if (fromNumber && statusCode === undefined) return message(fields, fromNumber);
  if (statusCode && /^\d{1,4}$/.test(statusCode) && (messageId || clientMessageId)) return receipt(fields, statusCode);
  return request.body.length === 0 && request.rawQuery === '' ? { kind: 'control', what: 'empty call' } : undefined;
};

/**
 * @see https://www.clickatell.com/developers/api-documentation/http-api-reply-callback/
 * @see https://help.clickatell.com/developers-api-reference/sms-client-callbacks.md
 */
export const read = (request: VerifiedRequest): Reading => {
  const event = eventOf(request);
  if (event) return { events: [event], unreadable: [] };
  return { events: [], unreadable: [{ raw: `${request.rawQuery}\n${utf8(request.body)}`, reason: 'neither a reply nor a status' }] };
};
