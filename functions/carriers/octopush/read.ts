import { utf8 } from '../auth/body.ts';
import { type Fields, fieldsOf } from '../auth/fields.ts';
import { withRawPlus } from '../auth/raw-plus.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

const courses: Readonly<Record<string, ReceiptEvent['status']>> = {
  ...{ ACK: 'accepted', DELIVERED: 'delivered', READ: 'delivered', BLACKLISTED_NUMBER: 'blocked' },
  ...{ NOT_DELIVERED: 'undelivered', NOT_ALLOWED: 'undelivered', BAD_DESTINATION: 'undelivered' },
};

/** `UNKNOWN_DELIVERY` and `UNDEFINED` say nothing. */
const receipt = (id: string, { status: word = '', channel = 'sms' }: Fields): CarrierEvent => {
  const status = courses[word.toUpperCase()];
  if (channel !== 'sms') return { kind: 'control', what: 'another channel' };
  return status ? { kind: 'receipt', id, status, code: word.toUpperCase() } : { kind: 'control', what: 'another status' };
};

/**
 * What the webhook of opt-outs says counts as one whatever the words are, beside the message that it is; of the same STOP the webhook of
 * replies may tell, too.
 */
const optOut = (from: string, text: string | undefined, stamp: string): readonly CarrierEvent[] => [
  ...(text ? [{ kind: 'message', from, text, carrierKeyword: 'stop', stamp } as const] : []),
  { kind: 'opt-out', from },
];

/** `message_id` is the ticket of the text that was answered: it names no reply. */
const eventsOf = (fields: Fields): readonly CarrierEvent[] | undefined => {
  const { number, text, sim_card_number: to, reception_date: stamp = '', stop_date: stopped, message_id: ticket } = fields;
  if (number && stopped !== undefined) return optOut(withRawPlus(number), text, stopped);
  if (number && text !== undefined) {
    return [{ kind: 'message', from: withRawPlus(number), ...(to ? { to: withRawPlus(to) } : {}), text, ...(stamp ? { stamp } : {}) }];
  }
  return ticket && fields['status'] ? [receipt(ticket, fields)] : undefined;
};

/** One URL may take all three kinds of call; their fields tell them apart. @see https://dev.octopush.com/en/sms-gateway-api-documentation/callbacks/ */
export const read = (request: VerifiedRequest): Reading => {
  const events = eventsOf(fieldsOf(request));
  if (events) return { events, unreadable: [] };
  if (request.body.length === 0) return { events: [{ kind: 'control', what: 'empty call' }], unreadable: [] };
  return { events: [], unreadable: [{ raw: utf8(request.body), reason: 'neither a reply, an opt-out nor a receipt' }] };
};
