import * as z from 'zod';
import { mediaType, parseJson, utf8 } from '../auth/body.ts';
import { firstValues, parseForm } from '../auth/form.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

const word = z.exactOptional(z.union([z.string(), z.number()]).transform((value) => String(value).toWellFormed()));
/** Twilio adds parameters without notice: the others are let go. */
const call = z.object({
  ...{ MessageSid: word, SmsSid: word, From: word, To: word, Body: word },
  ...{ SmsStatus: word, MessageStatus: word, ErrorCode: word, OptOutType: word },
});
type Call = z.infer<typeof call>;

const parameters = (request: VerifiedRequest): unknown => {
  if (request.method === 'GET') return firstValues(parseForm(request.rawQuery));
  return mediaType(request.headers) === 'application/json' ? parseJson(utf8(request.body)) : firstValues(parseForm(request.body));
};

/** What has become of a text. `undefined` of a status that says nothing of it. */
export const courseOf = (status: string): Exclude<ReceiptEvent['status'], 'blocked'> | undefined => {
  if (['delivered', 'read'].includes(status)) return 'delivered';
  if (['undelivered', 'failed', 'canceled'].includes(status)) return 'undelivered';
  return ['accepted', 'scheduled', 'queued', 'sending', 'sent'].includes(status) ? 'accepted' : undefined;
};

/** The recipient has opted out at Twilio. https://www.twilio.com/docs/api/errors/21610 */
export const optedOut = '21610';

const receipt = ({ ErrorCode: code }: Call, id: string, status: ReceiptEvent['status'], reference: string | undefined): ReceiptEvent => ({
  kind: 'receipt',
  ...(id ? { id } : {}),
  ...(reference ? { reference } : {}),
  status: code === optedOut ? 'blocked' : status,
  ...(code ? { code } : {}),
});

const keyword = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['stop', 'start', 'help']));

/** A message of pictures alone has no Body. */
const message = ({ To, Body = '', OptOutType }: Call, from: string, id: string): CarrierEvent => {
  const carrierKeyword = keyword.safeParse(OptOutType).data;
  return { kind: 'message', from, ...(To ? { to: To } : {}), text: Body, ...(id ? { id } : {}), ...(carrierKeyword ? { carrierKeyword } : {}) };
};

const control = (what: string): Reading => ({ events: [{ kind: 'control', what }], unreadable: [] });

/** @see https://www.twilio.com/docs/messaging/guides/webhook-request */
export const read = (request: VerifiedRequest): Reading => {
  const unreadable = (reason: string): Reading => ({ events: [], unreadable: [{ raw: utf8(request.body), reason }] });
  const said = call.safeParse(parameters(request)).data;
  if (!said) return unreadable('neither a form nor a JSON object');
  const id = said.MessageSid || said.SmsSid || '';
  const status = said.MessageStatus ?? said.SmsStatus ?? 'received';
  const course = courseOf(status);
  if (course) return { events: [receipt(said, id, course, firstValues(parseForm(request.rawQuery))['ref'])], unreadable: [] };
  if (status !== 'received') return control('another status');
  if (!id && said.Body === undefined) return control('no message');
  return said.From ? { events: [message(said, said.From, id)], unreadable: [] } : unreadable('a message without From');
};
