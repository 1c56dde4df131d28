import { utf8 } from '../auth/body.ts';
import { type Fields, fieldsOf, queryOf } from '../auth/fields.ts';
import { withRawPlus } from '../auth/raw-plus.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

/** "Blocked by the DND service". https://docs.plivo.com/docs/messaging/concepts/dnd-service */
const optedOut = '200';

/** What has become of a text, by Plivo's state of it. */
export const courseOf = (status: string): 'accepted' | 'delivered' | 'undelivered' => {
  if (status === 'delivered' || status === 'read') return 'delivered';
  return ['failed', 'undelivered', 'rejected'].includes(status) ? 'undelivered' : 'accepted';
};

/** 000 is the code of success. The times of a report have no zone, so they are left out. */
const receipt = ({ MessageUUID: id, Status = '', ErrorCode = '' }: Fields, reference: string | undefined): ReceiptEvent => {
  const code = /^0*$/.test(ErrorCode) ? undefined : ErrorCode;
  return {
    kind: 'receipt',
    ...(id ? { id } : {}),
    ...(reference ? { reference } : {}),
    status: code === optedOut ? 'blocked' : courseOf(Status.toLowerCase()),
    ...(code ? { code } : {}),
  };
};

/** A message of pictures alone has no Text. */
const message = ({ To, Text = '', MessageUUID: id }: Fields, from: string): CarrierEvent => ({
  kind: 'message',
  from: withRawPlus(from),
  ...(To ? { to: withRawPlus(To) } : {}),
  text: Text,
  ...(id ? { id } : {}),
});

const eventOf = (request: VerifiedRequest): CarrierEvent | undefined => {
  const fields = fieldsOf(request);
  if (fields['Status']) return receipt(fields, queryOf(request)['ref']);
  if (fields['Text'] === undefined && !fields['MessageUUID']) return { kind: 'control', what: 'no message' };
  return fields['From'] ? message(fields, fields['From']) : undefined;
};

/** @see https://docs.plivo.com/docs/messaging/xml/request */
export const read = (request: VerifiedRequest): Reading => {
  const event = eventOf(request);
  if (event) return { events: [event], unreadable: [] };
  return { events: [], unreadable: [{ raw: `${request.rawQuery}\n${utf8(request.body)}`, reason: 'a message without From' }] };
};
