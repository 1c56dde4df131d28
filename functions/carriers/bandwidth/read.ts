import * as z from 'zod';
import { parseJson, utf8 } from '../auth/body.ts';
import { timeOf, word } from '../auth/json-fields.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

const notice = z.object({
  ...{ type: z.string(), time: word, to: word, errorCode: word },
  message: z.object({ id: word, time: word, from: word, text: word, owner: word, direction: word, tag: word }),
});
type Notice = z.infer<typeof notice>;

/** The recipient has opted out. https://dev.bandwidth.com/docs/messaging/errors */
const optedOut = '4775';

const courses: Readonly<Record<string, ReceiptEvent['status']>> = {
  'message-sending': 'accepted',
  'message-delivered': 'delivered',
  'message-failed': 'undelivered',
};

const receipt = ({ message: { id, tag }, errorCode: code, time }: Notice, status: ReceiptEvent['status']): CarrierEvent => ({
  kind: 'receipt',
  ...(id ? { id } : {}),
  ...(tag ? { reference: tag } : {}),
  status: code === optedOut ? 'blocked' : status,
  ...(code && code !== '0' ? { code } : {}),
  ...timeOf(time),
});

/** `owner` is the number of ours that this copy is for: a message to a group comes once for each. */
const message = ({ message: { id, text = '', owner, time }, to }: Notice, from: string): CarrierEvent => {
  const ours = owner || to;
  return { kind: 'message', from, ...(ours ? { to: ours } : {}), text, ...(id ? { id } : {}), ...timeOf(time) };
};

const eventOf = (element: unknown): CarrierEvent | undefined => {
  const said = notice.safeParse(element).data;
  if (!said) return undefined;
  const { type, message: about } = said;
  const course = Object.hasOwn(courses, type) ? courses[type] : undefined;
  if (course) return receipt(said, course);
  if (type !== 'message-received') return { kind: 'control', what: 'another type' };
  // A text of ours that was taken for a person's would be answered, and the answer too.
  if (about.direction !== undefined && about.direction !== 'in') return { kind: 'control', what: 'not from a person' };
  return about.from ? message(said, about.from) : undefined;
};

/**
 * Events come in a list, messages and receipts in the same; one that makes no sense does not hold up the others.
 * @see https://dev.bandwidth.com/docs/messaging/webhooks
 */
export const read = (request: VerifiedRequest): Reading => {
  const raw = utf8(request.body);
  const list = z.array(z.unknown()).safeParse(parseJson(raw)).data;
  if (!list) return { events: [], unreadable: [{ raw, reason: 'no list of events' }] };
  if (list.length === 0) return { events: [{ kind: 'control', what: 'empty list' }], unreadable: [] };
  const seen = list.map((element) => ({ element, event: eventOf(element) }));
  return {
    events: seen.flatMap(({ event }) => event ?? []),
    unreadable: seen.flatMap(({ element, event }) => (event ? [] : [{ raw: JSON.stringify(element), reason: 'not an event as documented' }])),
  };
};
