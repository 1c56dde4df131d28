import * as z from 'zod';
import { type Instant, instant } from '../../domain/ids.ts';
import { parseJson, utf8 } from '../auth/body.ts';
import type { CarrierEvent, InboundEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

const word = z.string().transform((text) => text.toWellFormed());
const words = word.nullish().catch(undefined);
const party = z.union([word, z.object({ phone_number: word, status: words }).transform((side) => side)]);
/** `to` is a list; the SDK's type also allows a plain text. */
const parties = z.union([party.transform((one) => [one]), z.array(party)]).catch([]);

const payload = z.object({
  ...{ id: words, type: words, from: party.optional().catch(undefined), to: parties, text: words, received_at: words, completed_at: words },
  ...{ autoresponse_type: words, tags: z.array(word).nullish().catch(undefined) },
  errors: z
    .array(z.object({ code: z.union([word, z.number()]) }))
    .nullish()
    .catch(undefined),
});
type Payload = z.infer<typeof payload>;
const call = z.object({ data: z.object({ event_type: word, payload }) });

const numberOf = (side: z.infer<typeof party> | undefined): string | undefined => (typeof side === 'object' ? side.phone_number : side);

const isoTime = z.iso.datetime({ offset: true });
const timeOf = (text: string | null | undefined): { readonly time?: Instant } => {
  const read = isoTime.safeParse(text).data;
  return read ? { time: instant(Date.parse(read)) } : {};
};

/** Any mark says that the platform has answered; HELP, INFO and the operator's own words count as help. */
const keywordOf = (mark: string): 'stop' | 'start' | 'help' => {
  if (/^(STOP|OPT_?OUT)/i.test(mark)) return 'stop';
  return /^(START|UNSTOP|OPT_?IN)/i.test(mark) ? 'start' : 'help';
};

const message = ({ id, to, text, received_at, autoresponse_type: mark }: Payload, from: string): InboundEvent => {
  const ours = numberOf(to[0]);
  return {
    kind: 'message',
    from,
    ...(ours ? { to: ours } : {}),
    text: text ?? '',
    ...(id ? { id } : {}),
    ...timeOf(received_at),
    ...(mark ? { carrierKeyword: keywordOf(mark) } : {}),
  };
};

/** "Blocked due to STOP message". https://developers.telnyx.com/docs/messaging/messages/error-codes */
export const optedOut = '40300';

const failed = new Set(['sending_failed', 'delivery_failed', 'expired']);
/** `delivery_unconfirmed` is final but says nothing: it stays accepted. */
const courseOf = (status: string): ReceiptEvent['status'] => {
  if (status === 'delivered') return 'delivered';
  return failed.has(status) ? 'undelivered' : 'accepted';
};

/** Our reference was sent as a tag; the operator's own tags have another form. */
const referenceForm = /^[\w-]{10,24}\.[\w-]{10,24}$/;

const receipt = ({ id, to, tags, errors, completed_at }: Payload): ReceiptEvent => {
  const [first] = to;
  const status = (typeof first === 'object' && first.status) || '';
  const reference = tags?.find((tag) => referenceForm.test(tag));
  const codes = errors?.map(({ code }) => String(code)) ?? [];
  const code = codes.includes(optedOut) ? optedOut : codes[0];
  return {
    kind: 'receipt',
    ...(id ? { id } : {}),
    ...(reference ? { reference } : {}),
    status: code === optedOut ? 'blocked' : courseOf(status),
    ...(code ? { code } : {}),
    ...timeOf(completed_at),
  };
};

const eventOf = (eventType: string, said: Payload): CarrierEvent | undefined => {
  if (eventType === 'message.sent' || eventType === 'message.finalized') return receipt(said);
  if (eventType !== 'message.received') return { kind: 'control', what: 'another event' };
  if (!['SMS', 'MMS'].includes(said.type ?? 'SMS')) return { kind: 'control', what: 'another channel' };
  const from = numberOf(said.from);
  return from ? message(said, from) : undefined;
};

/** @see https://developers.telnyx.com/api-reference/callbacks/inbound-message */
export const read = (request: VerifiedRequest): Reading => {
  const raw = utf8(request.body);
  const said = call.safeParse(parseJson(raw)).data?.data;
  const event = said && eventOf(said.event_type, said.payload);
  if (event) return { events: [event], unreadable: [] };
  return { events: [], unreadable: [{ raw, reason: said ? 'a message without a sender' : 'no event of the messaging API' }] };
};
