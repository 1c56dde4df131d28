import * as z from 'zod';
import { parseJson, utf8 } from '../auth/body.ts';
import { timeOf, word } from '../auth/json-fields.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

const times = { accepted_time: word, event_time: word };
const inbound = z.object({
  ...times,
  message: z.object({
    ...{ id: word, direction: word, sender_id: word, accept_time: word },
    channel_identity: z.object({ channel: z.string(), identity: z.string().min(1) }),
    contact_message: z
      .object({ text_message: z.object({ text: word }) })
      .optional()
      .catch(undefined),
  }),
});
const optOut = z.object({
  ...times,
  opt_out_notification: z.object({ channel: z.string(), identity: z.string().min(1), request_id: word }),
});
const report = z.object({
  ...times,
  message_delivery_report: z.object({
    ...{ message_id: word, metadata: word, status: z.string() },
    reason: z
      .object({ code: z.string().regex(/^\w{1,64}$/) })
      .optional()
      .catch(undefined),
  }),
});

/** Everything else that an app may carry, WhatsApp or Viber, is no text message. */
const isText = (channel: string): boolean => channel === 'SMS' || channel === 'MMS';
const control = (what: string): CarrierEvent => ({ kind: 'control', what });

/** The time is that at which Sinch took the message in; a picture has no text. */
const messageOf = ({ message, accepted_time: accepted }: z.infer<typeof inbound>): CarrierEvent => {
  const { id, direction, sender_id: to, accept_time: at = accepted, channel_identity: person, contact_message: said } = message;
  if (!isText(person.channel)) return control('another channel');
  if (direction !== undefined && direction !== 'TO_APP') return control('not from a person');
  const sides = { from: person.identity.toWellFormed(), ...(to ? { to } : {}) };
  return { kind: 'message', ...sides, text: said?.text_message.text ?? '', ...(id ? { id } : {}), ...timeOf(at) };
};

/** Whether Sinch could register it or not: the person has said so. */
const optOutOf = ({ opt_out_notification: said, accepted_time: at }: z.infer<typeof optOut>): CarrierEvent => {
  const { channel, identity, request_id: id } = said;
  if (!isText(channel)) return control('another channel');
  return { kind: 'opt-out', from: identity.toWellFormed(), ...(id ? { id } : {}), ...timeOf(at) };
};

const courseOf = (status: string): ReceiptEvent['status'] | undefined => {
  if (status === 'DELIVERED' || status === 'READ') return 'delivered';
  if (status === 'FAILED') return 'undelivered';
  return status === 'QUEUED_ON_CHANNEL' || status === 'SWITCHING_CHANNEL' ? 'accepted' : undefined;
};

const receiptOf = ({ message_delivery_report: said, accepted_time, event_time: at = accepted_time }: z.infer<typeof report>): CarrierEvent => {
  const { message_id: id, metadata: reference, status, reason } = said;
  const course = courseOf(status);
  if (!course) return control('another status');
  const isBlocked = course === 'undelivered' && reason?.code === 'RECIPIENT_NOT_OPTED_IN';
  return {
    kind: 'receipt',
    ...(id ? { id } : {}),
    ...(reference ? { reference } : {}),
    status: isBlocked ? 'blocked' : course,
    ...(reason ? { code: reason.code } : {}),
    ...timeOf(at),
  };
};

const readers: Readonly<Record<string, (body: unknown) => CarrierEvent | undefined>> = {
  message: (body) => {
    const said = inbound.safeParse(body).data;
    return said && messageOf(said);
  },
  opt_out_notification: (body) => {
    const said = optOut.safeParse(body).data;
    return said && optOutOf(said);
  },
  message_delivery_report: (body) => {
    const said = report.safeParse(body).data;
    return said && receiptOf(said);
  },
};

/**
 * What a call is about is the key that it has besides its envelope.
 * @see https://developers.sinch.com/docs/conversation/callbacks
 */
export const read = (request: VerifiedRequest): Reading => {
  const raw = utf8(request.body);
  const body = z.record(z.string(), z.unknown()).safeParse(parseJson(raw)).data;
  const about = body && Object.keys(readers).find((key) => Object.hasOwn(body, key));
  const event = body && (about === undefined ? control('another notification') : readers[about]?.(body));
  return event
    ? { events: [event], unreadable: [] }
    : { events: [], unreadable: [{ raw, reason: 'not a message, an opt-out or a report as documented' }] };
};
