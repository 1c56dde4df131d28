import { utf8 } from '../auth/body.ts';
import { type Fields, fieldsOf } from '../auth/fields.ts';
import { withRawPlus } from '../auth/raw-plus.ts';
import type { CarrierEvent, InboundEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

/** Parts count from 1; a count or an index that makes no sense leaves the piece a message of its own. */
const partOf = (fields: Fields): Pick<InboundEvent, 'part'> => {
  const { 'msglong.id': reference, 'msglong.msgref': index = '', 'msglong.msgcount': total = '' } = fields;
  const counted = /^\d{1,3}$/.test(index) && /^\d{1,3}$/.test(total);
  return reference && counted ? { part: { reference, index: Number(index), total: Number(total) } } : {};
};

/**
 * The label makes an opt-out of its own beside the message: it holds even where the words alone would not be taken for a STOP, and at
 * the first part of a long text.
 */
const messageEvents = (fields: Fields, sender: string): readonly CarrierEvent[] => {
  const from = withRawPlus(sender);
  const { Content: text = '', Keyword = '', MsgId } = fields;
  const id = MsgId ? { id: MsgId } : {};
  const message = { kind: 'message', from, text, ...id, ...partOf(fields) } as const;
  return Keyword.toLowerCase() === 'stop'
    ? [
        { ...message, carrierKeyword: 'stop' },
        { kind: 'opt-out', from, ...id },
      ]
    : [message];
};

const courses: Readonly<Record<string, ReceiptEvent['status']>> = {
  ...{ '0': 'accepted', '1': 'accepted', '2': 'accepted', '3': 'delivered' },
  ...{ '4': 'undelivered', '6': 'undelivered' },
};

const receipt = (id: string, code: string): CarrierEvent => {
  const status = courses[code];
  return status ? { kind: 'receipt', id, status, code } : { kind: 'control', what: 'another status' };
};

const eventsOf = (request: VerifiedRequest): readonly CarrierEvent[] | undefined => {
  const fields = fieldsOf(request);
  const { Msisdn, MsgId, Status } = fields;
  // A message may have the status 5; a delivery report may name the person, too.
  if (Msisdn && (fields['Content'] !== undefined || fields['Keyword'] !== undefined)) return messageEvents(fields, Msisdn);
  if (MsgId && Status && /^-?\d{1,4}$/.test(Status)) return [receipt(MsgId, Status)];
  return request.body.length === 0 && request.rawQuery === '' ? [{ kind: 'control', what: 'empty call' }] : undefined;
};

/** @see https://github.com/nyaruka/courier/tree/main/handlers/mtarget for the names of the fields */
export const read = (request: VerifiedRequest): Reading => {
  const events = eventsOf(request);
  if (events) return { events, unreadable: [] };
  return { events: [], unreadable: [{ raw: `${request.rawQuery}\n${utf8(request.body)}`, reason: 'neither a message nor a delivery report' }] };
};
