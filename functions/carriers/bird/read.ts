import * as z from 'zod';
import { type Instant, instant } from '../../domain/ids.ts';
import { parseJson, utf8 } from '../auth/body.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

const word = z.string().transform((text) => text.toWellFormed());
const words = word.nullish().catch(undefined);
const code = z.union([z.string(), z.number()]).transform(String).nullish().catch(undefined);
const party = z.object({ identifierValue: words }).nullish().catch(undefined);

const payload = z.object({
  ...{ id: words, direction: words, status: words, reference: words, createdAt: words, lastStatusAt: words },
  sender: z.object({ contact: party }).nullish().catch(undefined),
  receiver: z.object({ connector: party }).nullish().catch(undefined),
  body: z
    .object({ text: z.object({ text: words }).nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
  failure: z
    .object({ code, source: z.object({ name: words, code }).nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
});
type Payload = z.infer<typeof payload>;
const call = z.object({ event: word, payload });

const isoTime = z.iso.datetime({ offset: true });
const timeOf = (text: string | null | undefined): { readonly time?: Instant } => {
  const read = isoTime.safeParse(text).data;
  return read ? { time: instant(Date.parse(read)) } : {};
};

/** Bird leaves the number of ours empty on some channels. A message of pictures alone has no text. */
const message = ({ id, receiver, body, createdAt }: Payload, from: string): CarrierEvent => {
  const to = receiver?.connector?.identifierValue;
  return { kind: 'message', from, ...(to ? { to } : {}), text: body?.text?.text ?? '', ...(id ? { id } : {}), ...timeOf(createdAt) };
};

const failed = new Set(['sending_failed', 'delivery_failed', 'rejected']);
const courseOf = (status: string): ReceiptEvent['status'] => {
  if (status === 'delivered') return 'delivered';
  return failed.has(status) ? 'undelivered' : 'accepted';
};

/** The SMS platform's own code says more than Bird's, which groups them; 103 is its code for a person who has sent STOP. */
const receipt = ({ id, reference, status, failure, lastStatusAt }: Payload): ReceiptEvent => {
  const { name, code: own } = failure?.source ?? {};
  const said = own || failure?.code;
  return {
    kind: 'receipt',
    ...(id ? { id } : {}),
    ...(reference ? { reference } : {}),
    status: name === 'sms-messagebird' && own === '103' ? 'blocked' : courseOf(status ?? ''),
    ...(said ? { code: said } : {}),
    ...timeOf(lastStatusAt),
  };
};

const eventOf = (event: string, said: Payload): CarrierEvent | undefined => {
  if (event === 'sms.outbound') return receipt(said);
  if (event !== 'sms.inbound') return { kind: 'control', what: 'another event' };
  const from = said.sender?.contact?.identifierValue;
  return from ? message(said, from) : undefined;
};

/** @see https://docs.bird.com/api/channels-api/supported-channels/programmable-sms/receiving-messages */
export const read = (request: VerifiedRequest): Reading => {
  const raw = utf8(request.body);
  const said = call.safeParse(parseJson(raw)).data;
  const event = said && eventOf(said.event, said.payload);
  if (event) return { events: [event], unreadable: [] };
  return { events: [], unreadable: [{ raw, reason: said ? 'a message without a sender' : 'no event of the channels API' }] };
};
