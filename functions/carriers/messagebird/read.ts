import * as z from 'zod';
import { type Instant, instant } from '../../domain/ids.ts';
import { utf8 } from '../auth/body.ts';
import { type Fields, fieldsOf } from '../auth/fields.ts';
import { withRawPlus } from '../auth/raw-plus.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

const isoTime = z.iso.datetime({ offset: true });
/** With its zone alone is a time sure, and the plus sign of the zone may have come as a space. The times of short codes have none. */
const timeOf = (text = ''): { readonly time?: Instant } => {
  const read = isoTime.safeParse(text.replace(/ (?=\d\d:\d\d$)/, '+')).data;
  return read ? { time: instant(Date.parse(read)) } : {};
};

/** Long numbers and short codes name their fields differently. A message of pictures alone has no text. */
const message = (fields: Fields, from: string): CarrierEvent => {
  const { shortcode, recipient, receiver, createdDatetime, CreatedDatetime } = fields;
  const to = shortcode || recipient || receiver;
  const id = shortcode ? fields['mid'] : fields['id'] || fields['message_id'];
  return {
    kind: 'message',
    from: withRawPlus(from),
    ...(to ? { to: withRawPlus(to) } : {}),
    text: (shortcode ? fields['message'] : fields['body']) ?? fields['body'] ?? fields['message'] ?? '',
    ...(id ? { id } : {}),
    ...timeOf(createdDatetime ?? CreatedDatetime),
  };
};

/** The person has sent STOP. https://github.com/nyaruka/courier/blob/main/handlers/messagebird/handler.go */
export const optedOut = '103';

const courseOf = (status: string): ReceiptEvent['status'] => {
  if (status === 'delivered') return 'delivered';
  return status === 'delivery_failed' || status === 'expired' ? 'undelivered' : 'accepted';
};

const receipt = ({ id, reference, status = '', statusErrorCode = '', statusDatetime }: Fields): ReceiptEvent => {
  const code = /^0*$/.test(statusErrorCode) ? undefined : statusErrorCode;
  return {
    kind: 'receipt',
    ...(id ? { id } : {}),
    ...(reference ? { reference } : {}),
    status: code === optedOut ? 'blocked' : courseOf(status),
    ...(code ? { code } : {}),
    ...timeOf(statusDatetime),
  };
};

const eventOf = (request: VerifiedRequest): CarrierEvent | undefined => {
  const fields = fieldsOf(request);
  if (fields['originator']) return message(fields, fields['originator']);
  if (fields['status']) return receipt(fields);
  return fields['body'] === undefined && fields['message'] === undefined ? { kind: 'control', what: 'no message' } : undefined;
};

/** A message comes as a form, a receipt in a query. */
export const read = (request: VerifiedRequest): Reading => {
  const event = eventOf(request);
  if (event) return { events: [event], unreadable: [] };
  return { events: [], unreadable: [{ raw: `${request.rawQuery}\n${utf8(request.body)}`, reason: 'a message without originator' }] };
};
