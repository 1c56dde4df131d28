import { utf8 } from '../auth/body.ts';
import { parseLatin1Form } from '../auth/latin1-form.ts';
import { withRawPlus } from '../auth/raw-plus.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

/** 4 is sent, 6 delivered; 2 and 11 to 16 are failures. */
const courses: Readonly<Record<string, ReceiptEvent['status']>> = {
  '4': 'accepted',
  '6': 'delivered',
  ...Object.fromEntries(['2', '11', '12', '13', '14', '15', '16'].map((code) => [code, 'undelivered'])),
};

const receipt = (reference: string, code: string): CarrierEvent => {
  const status = courses[code];
  return status ? { kind: 'receipt', reference, status, code } : { kind: 'control', what: 'another status' };
};

const eventOf = (request: VerifiedRequest): CarrierEvent | undefined => {
  const query = parseLatin1Form(request.rawQuery);
  const { FROM, TO, MESSAGE = '', ID, ret_id: retId, status, ref } = { ...query, ...parseLatin1Form(request.body) };
  if (FROM) {
    const to = TO ? { to: withRawPlus(TO) } : {};
    return { kind: 'message', from: withRawPlus(FROM), ...to, text: MESSAGE, ...(ID && ID !== '0' ? { id: ID } : {}) };
  }
  const reference = retId || ref;
  if (reference && status && /^\d{1,4}$/.test(status)) return receipt(reference, status);
  return request.rawQuery === '' && request.body.length === 0 ? { kind: 'control', what: 'empty call' } : undefined;
};

/** @see https://github.com/nyaruka/courier/tree/main/handlers/highconnection for the names of the fields */
export const read = (request: VerifiedRequest): Reading => {
  const event = eventOf(request);
  if (event) return { events: [event], unreadable: [] };
  return { events: [], unreadable: [{ raw: `${request.rawQuery}\n${utf8(request.body)}`, reason: 'neither a message nor a status' }] };
};
