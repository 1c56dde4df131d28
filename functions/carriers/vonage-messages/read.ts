import * as z from 'zod';
import { parseJson, utf8 } from '../auth/body.ts';
import { timeOf, word } from '../auth/json-fields.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

/** v1 gives the address itself, v0.1 an object of which SMS use the number. */
const address = z.union([z.object({ number: word }).transform(({ number }) => number), word]);
const content = z.exactOptional(z.object({ type: word, text: word }));

const call = z.object({
  ...{ message_uuid: word, from: address, to: address, timestamp: word, client_ref: word },
  ...{ channel: word, message_type: word, text: word, status: word },
  message: z.exactOptional(z.object({ content })),
  error: z.exactOptional(z.object({ code: word, type: word, title: word }).nullable()),
});
type Call = z.infer<typeof call>;

const idOf = ({ message_uuid: id }: Call): { readonly id?: string } => (id ? { id } : {});

const course = (status: string): ReceiptEvent['status'] => {
  if (['delivered', 'read'].includes(status)) return 'delivered';
  return ['rejected', 'undeliverable', 'failed'].includes(status) ? 'undelivered' : 'accepted';
};

/** v0.1 has a code; v1 a title that is one, and a page whose anchor is one. A title in words is no code. */
const codeOf = ({ error }: Call): { readonly code?: string } => {
  const code = [error?.code, error?.title, error?.type?.split('#')[1]].find((value) => /^\d{1,6}$/.test(value ?? ''));
  return code ? { code } : {};
};

const receipt = (said: Call, status: string): ReceiptEvent => ({
  kind: 'receipt',
  ...idOf(said),
  ...(said.client_ref ? { reference: said.client_ref } : {}),
  status: course(status),
  ...codeOf(said),
  ...timeOf(said.timestamp),
});

const control = (what: string): CarrierEvent => ({ kind: 'control', what });

/** `undefined`: a message that names no sender. A message of an image alone has no text. */
const eventOf = (said: Call): CarrierEvent | undefined => {
  if (said.status !== undefined) return receipt(said, said.status);
  const type = said.message_type ?? said.message?.content?.type;
  if ((said.channel ?? 'sms') !== 'sms') return control('another channel');
  if (type === undefined && said.text === undefined) return control('no message');
  const { from, to } = said;
  const text = said.text ?? said.message?.content?.text ?? '';
  return from ? { kind: 'message', from, ...(to ? { to } : {}), text, ...idOf(said), ...timeOf(said.timestamp) } : undefined;
};

/** @see https://developer.vonage.com/en/api/messages */
export const read = (request: VerifiedRequest): Reading => {
  const raw = utf8(request.body);
  const unreadable = (reason: string): Reading => ({ events: [], unreadable: [{ raw, reason }] });
  const said = call.safeParse(parseJson(raw)).data;
  if (!said) return unreadable('no message or status of the Messages API');
  const event = eventOf(said);
  return event ? { events: [event], unreadable: [] } : unreadable('a message without from');
};
