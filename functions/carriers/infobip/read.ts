import * as z from 'zod';
import { parseJson, utf8 } from '../auth/body.ts';
import { timeOf, word } from '../auth/json-fields.ts';
import type { CarrierEvent, Reading, VerifiedRequest } from '../carrier.ts';
import { courseOf, ids, status } from './status.ts';

const batch = z.object({ results: z.array(z.unknown()) });
/** `text` is the whole message; `cleanText` has lost its keyword. */
const inbound = z.object({
  ...{ messageId: word, from: word, to: word, text: word, receivedAt: word },
  message: z.array(z.object({ contentType: word, value: word })).optional(),
});
const report = z.object({
  ...{ messageId: word, callbackData: word, doneAt: word, status },
  error: z.object({ id: z.number() }).optional().catch(undefined),
});

/** The error that comes with a blocklisted destination: EC_BLACKLISTED_DESTINATIONADDRESS. */
const blocklistedError = 2052;

const receiptOf = (said: z.infer<typeof report>): CarrierEvent => {
  const { messageId: id, status: what, doneAt } = said;
  const course = courseOf(what);
  if (!course) return { kind: 'control', what: 'another status' };
  const isBlocked = what.id === ids.blocklisted || said.error?.id === blocklistedError;
  const reference = said.callbackData || id;
  return {
    kind: 'receipt',
    ...(id ? { id } : {}),
    ...(reference ? { reference } : {}),
    status: isBlocked ? 'blocked' : course,
    code: what.name,
    ...timeOf(doneAt),
  };
};

/** A multimedia message has its words among its pieces. */
const textOf = ({ text, message = [] }: z.infer<typeof inbound>): string =>
  text ?? message.flatMap(({ contentType = '', value }) => (contentType.startsWith('text/') && value ? [value] : [])).join('\n');

const eventOf = (element: unknown): CarrierEvent | undefined => {
  const told = report.safeParse(element);
  if (told.success) return receiptOf(told.data);
  const said = inbound.safeParse(element).data;
  if (!said?.from || (said.text === undefined && said.message === undefined)) return undefined;
  const { from, to, messageId: id } = said;
  return { kind: 'message', from, ...(to ? { to } : {}), text: textOf(said), ...(id ? { id } : {}), ...timeOf(said.receivedAt) };
};

/**
 * Messages and delivery reports come in batches; an element that makes no sense does not hold up the others.
 * @see https://www.infobip.com/docs/api/channels/sms/inbound-sms/receive-inbound-sms-messages
 */
export const read = (request: VerifiedRequest): Reading => {
  const raw = utf8(request.body);
  const results = batch.safeParse(parseJson(raw)).data?.results;
  if (!results) return { events: [], unreadable: [{ raw, reason: 'no batch of results' }] };
  if (results.length === 0) return { events: [{ kind: 'control', what: 'empty batch' }], unreadable: [] };
  const read = results.map((element) => ({ element, event: eventOf(element) }));
  return {
    events: read.flatMap(({ event }) => event ?? []),
    unreadable: read.flatMap(({ element, event }) => (event ? [] : [{ raw: JSON.stringify(element), reason: 'neither a message nor a report' }])),
  };
};
