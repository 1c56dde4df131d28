import type { Instant } from '../../domain/ids.ts';
import { utf8 } from '../auth/body.ts';
import { timeOf } from '../auth/json-fields.ts';
import type { CarrierEvent, InboundEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';
import { type Parameters, parametersOf } from './parameters.ts';

/** In UTC, as `2013-11-21 15:27:30`; some calls have ISO 8601 with an offset. Any other form may mean any zone and is left out. */
const pushedAt = ({ 'message-timestamp': written = '' }: Parameters): { readonly time?: Instant } =>
  timeOf(written.replace(' ', 'T') + (/(Z|[+-]\d\d:?\d\d)$/.test(written) ? '' : 'Z'));
const idOf = ({ messageId: id }: Parameters): { readonly id?: string } => (id ? { id } : {});

const count = (text = ''): number | undefined => (/^\d{1,3}$/.test(text) ? Number(text) : undefined);

/** Long texts come in pieces, each a call of its own, in any order; `concat-part` counts from 1. */
const partOf = (said: Parameters): Pick<InboundEvent, 'part'> => {
  const { concat, 'concat-ref': reference } = said;
  const [index, total] = [count(said['concat-part']), count(said['concat-total'])];
  const isPiece = concat?.toLowerCase() === 'true' && reference && index !== undefined && total !== undefined;
  return isPiece ? { part: { reference, index, total } } : {};
};

/** Code 4: the person’s own line bars texts. */
const course = (status: string, code: string): ReceiptEvent['status'] => {
  if (status === 'delivered') return 'delivered';
  if (!['failed', 'rejected', 'expired', 'undeliverable'].includes(status)) return 'accepted';
  return code === '4' ? 'blocked' : 'undelivered';
};

/** @see https://developer.vonage.com/en/messaging/sms/guides/delivery-receipts */
const receipt = (said: Parameters, status: string): ReceiptEvent => {
  const { 'client-ref': reference, 'err-code': code = '' } = said;
  return {
    kind: 'receipt',
    ...idOf(said),
    ...(reference ? { reference } : {}),
    status: course(status.toLowerCase(), code),
    ...(code ? { code } : {}),
    ...pushedAt(said),
  };
};

/** `undefined`: it names nobody, or is binary, so that no text can be read. */
const eventOf = (said: Parameters): CarrierEvent | undefined => {
  const { msisdn, to, text, status, type } = said;
  if (status !== undefined && text === undefined) return receipt(said, status);
  // Vonage checks a URL by a call without a message.
  if (msisdn === undefined && to === undefined && text === undefined) return { kind: 'control', what: 'URL check' };
  if (!msisdn || type === 'binary') return undefined;
  return { kind: 'message', from: msisdn, ...(to ? { to } : {}), text: text ?? '', ...idOf(said), ...pushedAt(said), ...partOf(said) };
};

/** @see https://developer.vonage.com/en/messaging/sms/guides/inbound-sms */
export const read = (request: VerifiedRequest): Reading => {
  const event = eventOf(parametersOf(request) ?? {});
  if (event) return { events: [event], unreadable: [] };
  return { events: [], unreadable: [{ raw: `${request.rawQuery}\n${utf8(request.body)}`, reason: 'a binary message, or one without msisdn' }] };
};
