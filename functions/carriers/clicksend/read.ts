import { type Instant, instant } from '../../domain/ids.ts';
import { utf8 } from '../auth/body.ts';
import { type Fields, fieldsOf } from '../auth/fields.ts';
import { withRawPlus } from '../auth/raw-plus.ts';
import type { CarrierEvent, InboundEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

const timeOf = ({ timestamp = '' }: Fields): { readonly time?: Instant } =>
  /^\d{9,11}$/.test(timestamp) ? { time: instant(Number(timestamp) * 1000) } : {};

/** `original_message_id` and `custom_string` name the text that was replied to, not this one. A picture alone has no body. */
const message = (fields: Fields, from: string): InboundEvent => {
  const { to, body = '', message_id: id } = fields;
  return { kind: 'message', from: withRawPlus(from), ...(to ? { to: withRawPlus(to) } : {}), text: body, ...(id ? { id } : {}), ...timeOf(fields) };
};

/** By its word or by its code; 2xx and 3xx codes that are not final say that the text is under way. */
export const courseOf = (status: string, code: string): 'accepted' | 'delivered' | 'undelivered' => {
  if (status.toLowerCase() === 'delivered' || code === '201') return 'delivered';
  return status.toLowerCase() === 'undelivered' || code === '301' ? 'undelivered' : 'accepted';
};

const receipt = (fields: Fields): ReceiptEvent => {
  const { message_id: id, custom_string: reference, status = '', status_code: statusCode = '', error_code: errorCode } = fields;
  const code = errorCode || statusCode;
  return {
    kind: 'receipt',
    ...(id ? { id } : {}),
    ...(reference ? { reference } : {}),
    status: courseOf(status, statusCode),
    ...(code ? { code } : {}),
    ...timeOf(fields),
  };
};

const eventOf = (request: VerifiedRequest): CarrierEvent | undefined => {
  const fields = fieldsOf(request);
  if (fields['from']) return message(fields, fields['from']);
  if (fields['message_id'] && (fields['status'] || fields['status_code'])) return receipt(fields);
  return request.body.length === 0 && request.rawQuery === '' ? { kind: 'control', what: 'empty call' } : undefined;
};

/** @see https://developers.clicksend.com/docs/messaging/sms */
export const read = (request: VerifiedRequest): Reading => {
  const event = eventOf(request);
  if (event) return { events: [event], unreadable: [] };
  return { events: [], unreadable: [{ raw: `${request.rawQuery}\n${utf8(request.body)}`, reason: 'neither a message nor a receipt' }] };
};
