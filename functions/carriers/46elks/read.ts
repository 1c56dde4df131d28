import { type Instant, instant } from '../../domain/ids.ts';
import { utf8 } from '../auth/body.ts';
import { type Fields, fieldsOf, queryOf } from '../auth/fields.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

/** UTC by 46elks’ word, written `2018-07-13T13:57:23.741000`; a receipt’s has a Z. */
export const timeOf = (written = ''): { readonly time?: Instant } => {
  const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?Z?$/.exec(written);
  const ms = form ? Date.parse(`${form[1]}${(form[2] ?? '').slice(0, 4)}Z`) : Number.NaN;
  return Number.isNaN(ms) ? {} : { time: instant(ms) };
};

const course = (status: string): ReceiptEvent['status'] | undefined => {
  if (status === 'delivered') return 'delivered';
  if (status === 'failed') return 'undelivered';
  return ['created', 'sent'].includes(status) ? 'accepted' : undefined;
};

/** `undefined`: a text that names no sender. */
const eventOf = (said: Fields, reference: string | undefined): CarrierEvent | undefined => {
  const { id, from, to, message, status, direction } = said;
  const known = id ? { id } : {};
  if (message === undefined && status !== undefined) {
    const become = course(status);
    if (!become) return { kind: 'control', what: 'another status' };
    return { kind: 'receipt', ...known, ...(reference ? { reference } : {}), status: become, ...timeOf(said['delivered']) };
  }
  if (direction !== undefined && direction !== 'incoming') return { kind: 'control', what: 'a text of ours' };
  if (message === undefined && from === undefined) return { kind: 'control', what: 'no message' };
  return from ? { kind: 'message', from, ...(to ? { to } : {}), text: message ?? '', ...known, ...timeOf(said['created']) } : undefined;
};

/**
 * @see https://46elks.se/docs/receive-sms
 * @see https://46elks.se/docs/sms-delivery-reports
 */
export const read = (request: VerifiedRequest): Reading => {
  const event = eventOf(fieldsOf(request), queryOf(request)['ref']);
  return event ? { events: [event], unreadable: [] } : { events: [], unreadable: [{ raw: utf8(request.body), reason: 'a text without from' }] };
};
