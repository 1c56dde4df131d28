import * as z from 'zod';
import { mediaType, parseJson, utf8 } from '../auth/body.ts';
import { firstValues, parseForm } from '../auth/form.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

const word = z.union([z.string(), z.number()]).transform((value) => String(value).toWellFormed());
const call = z.object({
  MessageSid: word.optional(),
  SmsSid: word.optional(),
  From: word.optional(),
  To: word.optional(),
  Body: word.optional(),
  SmsStatus: word.optional(),
  MessageStatus: word.optional(),
  ErrorCode: word.optional(),
  OptOutType: word.optional(),
});
type Call = z.infer<typeof call>;

const parameters = (request: VerifiedRequest): unknown => {
  if (request.method === 'GET') return firstValues(parseForm(request.rawQuery));
  if (mediaType(request.headers) === 'application/json') return parseJson(utf8(request.body));
  return firstValues(parseForm(request.body));
};

/** What becomes of a text, in the words of the contract. A status that is not here says nothing of a text. */
const statuses: ReadonlyMap<string, ReceiptEvent['status']> = new Map([
  ['accepted', 'accepted'],
  ['scheduled', 'accepted'],
  ['queued', 'accepted'],
  ['sending', 'accepted'],
  ['sent', 'accepted'],
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['undelivered', 'undelivered'],
  ['failed', 'undelivered'],
  ['canceled', 'undelivered'],
]);
/** The recipient has opted out at Twilio. https://www.twilio.com/docs/api/errors/21610 */
export const optedOut = '21610';

const keywords: ReadonlyMap<string, 'stop' | 'start' | 'help'> = new Map([
  ['STOP', 'stop'],
  ['START', 'start'],
  ['HELP', 'help'],
]);

const receipt = (said: Call, id: string | undefined, status: ReceiptEvent['status'], reference: string | undefined): CarrierEvent => ({
  kind: 'receipt',
  ...(id ? { id } : {}),
  ...(reference ? { reference } : {}),
  status: said.ErrorCode === optedOut ? 'blocked' : status,
  ...(said.ErrorCode ? { code: said.ErrorCode } : {}),
});

const message = (said: Call, from: string, id: string | undefined): CarrierEvent => {
  const carrierKeyword = keywords.get(said.OptOutType?.toUpperCase() ?? '');
  return {
    kind: 'message',
    from,
    ...(said.To ? { to: said.To } : {}),
    // A message of pictures alone has no Body.
    text: said.Body ?? '',
    ...(id ? { id } : {}),
    ...(carrierKeyword ? { carrierKeyword } : {}),
  };
};

/** @see https://www.twilio.com/docs/messaging/guides/webhook-request */
export const read = (request: VerifiedRequest): Reading => {
  const parsed = call.safeParse(parameters(request));
  if (!parsed.success) return { events: [], unreadable: [{ raw: utf8(request.body), reason: 'neither a form nor a JSON object' }] };
  const said = parsed.data;
  const id = said.MessageSid || said.SmsSid;
  const status = said.MessageStatus ?? said.SmsStatus ?? 'received';
  const course = statuses.get(status);
  if (course) return { events: [receipt(said, id, course, firstValues(parseForm(request.rawQuery))['ref'])], unreadable: [] };
  if (status !== 'received') return { events: [{ kind: 'control', what: 'another status' }], unreadable: [] };
  if (said.From) return { events: [message(said, said.From, id)], unreadable: [] };
  if (id || said.Body !== undefined) return { events: [], unreadable: [{ raw: utf8(request.body), reason: 'a message without From' }] };
  return { events: [{ kind: 'control', what: 'no message' }], unreadable: [] };
};
