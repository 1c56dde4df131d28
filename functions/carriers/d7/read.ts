import { utf8 } from '../auth/body.ts';
import { type Fields, fieldsOf, queryOf } from '../auth/fields.ts';
import { withRawPlus } from '../auth/raw-plus.ts';
import type { CarrierEvent, InboundEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

const message = ({ mo_id: id, receiver: to, text = '' }: Fields, from: string): InboundEvent => ({
  kind: 'message',
  from: withRawPlus(from),
  ...(to ? { to: withRawPlus(to) } : {}),
  text,
  ...(id ? { id } : {}),
});

/** The four documented words, and those of D7's message log. `undefined` of a word that is not known. */
const courseOf = (status: string): ReceiptEvent['status'] | undefined => {
  if (status === 'delivered') return 'delivered';
  if (['undelivered', 'un_delivered', 'not_reachable', 'spam_content', 'insufficient_credit'].includes(status)) return 'undelivered';
  return ['sent', 'scheduled', 'accepted', 'processed'].includes(status) ? 'accepted' : undefined;
};

/** `request_id` is what the send was answered with; `msg_id` names the text to one of its recipients. */
const receipt = (fields: Fields, id: string, reference: string | undefined): CarrierEvent => {
  const word = (fields['status'] ?? '').toLowerCase();
  const status = courseOf(word);
  return status ? { kind: 'receipt', id, ...(reference ? { reference } : {}), status, code: word } : { kind: 'control', what: 'another status' };
};

const eventOf = (request: VerifiedRequest): CarrierEvent | undefined => {
  const fields = fieldsOf(request);
  if (fields['sender']) return message(fields, fields['sender']);
  if (fields['request_id'] && fields['status']) return receipt(fields, fields['request_id'], queryOf(request)['ref']);
  return request.body.length === 0 ? { kind: 'control', what: 'empty call' } : undefined;
};

/** @see https://d7networks.com/docs/SMS/Receive-MO-Postback/ and, for receipts, https://d7networks.com/docs/Messages/Receive_SMS_Postback/ */
export const read = (request: VerifiedRequest): Reading => {
  const event = eventOf(request);
  return event
    ? { events: [event], unreadable: [] }
    : { events: [], unreadable: [{ raw: utf8(request.body), reason: 'neither a message nor a delivery report' }] };
};
