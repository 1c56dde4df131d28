import * as z from 'zod';
import { type Instant, instant } from '../../domain/ids.ts';
import { parseJson } from '../auth/body.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';
import { type Notification, notifications } from './record.ts';

const word = z.string().transform((text) => text.toWellFormed());
const inbound = z.object({ originationNumber: word, destinationNumber: word.optional(), messageBody: word, inboundMessageId: word.optional() });
const delivery = z.object({
  eventType: z.string().startsWith('TEXT_'),
  messageId: z.string(),
  eventTimestamp: z.number().optional(),
  isFinal: z.boolean().optional(),
  context: z.record(z.string(), z.unknown()).optional(),
});
const other = z.object({ eventType: z.string() });

/** The key of our reference in the Context that we send and that comes back. */
export const contextKey = 'halte';

const notYet = new Set(['TEXT_QUEUED', 'TEXT_PENDING', 'TEXT_SENT', 'TEXT_SUCCESSFUL']);

/** @see https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-types.html */
const statusOf = (event: z.infer<typeof delivery>): ReceiptEvent['status'] | undefined => {
  if (event.eventType === 'TEXT_DELIVERED') return 'delivered';
  if (event.eventType === 'TEXT_UNKNOWN') return undefined;
  return notYet.has(event.eventType) || event.isFinal === false ? 'accepted' : 'undelivered';
};

const timeOf = (ms: number): { readonly time?: Instant } => (Math.abs(ms) <= 8.64e15 ? { time: instant(ms) } : {});

const receipt = (event: z.infer<typeof delivery>): CarrierEvent => {
  const status = statusOf(event);
  if (!status) return { kind: 'control', what: 'outcome unknown to the carrier' };
  const reference = event.context?.[contextKey];
  return {
    kind: 'receipt',
    id: event.messageId,
    ...(typeof reference === 'string' ? { reference } : {}),
    status,
    code: event.eventType,
    ...timeOf(event.eventTimestamp ?? Number.NaN),
  };
};

const readOne = (record: Notification): CarrierEvent | undefined => {
  const said = parseJson(record.Message);
  const text = inbound.safeParse(said).data;
  if (text) {
    return {
      kind: 'message',
      from: text.originationNumber,
      ...(text.destinationNumber ? { to: text.destinationNumber } : {}),
      // Not messageKeyword: that is the registered keyword, not what the person wrote.
      text: text.messageBody,
      ...(text.inboundMessageId ? { id: text.inboundMessageId } : {}),
      ...timeOf(Date.parse(record.Timestamp)),
    };
  }
  const event = delivery.safeParse(said).data;
  if (event) return receipt(event);
  if (other.safeParse(said).success) return { kind: 'control', what: 'an event that is no text’s' };
  return record.Type?.endsWith('Confirmation') ? { kind: 'control', what: 'subscription' } : undefined;
};

/** @see https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-payload.html */
export const read = (request: VerifiedRequest): Reading => {
  const readings = (notifications(request.body) ?? []).map((record) => ({ record, event: readOne(record) }));
  return {
    events: readings.flatMap(({ event }) => event ?? []),
    unreadable: readings.flatMap(({ record, event }) => (event ? [] : [{ raw: record.Message, reason: 'neither a text nor an event' }])),
  };
};
