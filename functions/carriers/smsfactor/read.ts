import * as z from 'zod';
import { parseJson, utf8 } from '../auth/body.ts';
import { queryOf } from '../auth/fields.ts';
import { timeOf, word } from '../auth/json-fields.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

const call = z.object({ date: word, message: word, from: word, status: word, destination: word, message_id: word });
type Call = z.infer<typeof call>;

/** 0 is waiting, 1 sent, 2 not delivered yet, 12 given up waiting for the operator's word: none of them is a failure. */
const courses: Readonly<Record<string, ReceiptEvent['status']>> = {
  ...{ '0': 'accepted', '1': 'accepted', '2': 'accepted', '12': 'accepted', '3': 'delivered' },
  ...Object.fromEntries(['4', '5', '6', '7', '9', '11'].map((code) => [code, 'undelivered'])),
};

/** `message_id` is the `gsmsmsid` that we gave. */
const receipt = (said: Call, code: string): CarrierEvent => {
  const status = courses[code];
  if (!status) return { kind: 'control', what: 'another status' };
  return { kind: 'receipt', ...(said.message_id ? { reference: said.message_id } : {}), status, code, ...timeOf(said.date) };
};

const when = (date: string | undefined): object => {
  const exact = timeOf(date);
  return 'time' in exact || !date ? exact : { stamp: date };
};

/** A STOP has the form of any reply; the URL that it was sent to says that SMSFactor took it for one. */
const messages = (said: Call, from: string, isStop: boolean): readonly CarrierEvent[] => {
  const message = { kind: 'message', from, text: said.message ?? '', ...when(said.date) } as const;
  return isStop
    ? [
        { ...message, carrierKeyword: 'stop' },
        { kind: 'opt-out', from, ...timeOf(said.date) },
      ]
    : [message];
};

const eventsOf = (said: Call, isStop: boolean): readonly CarrierEvent[] | undefined => {
  if (said.from && (said.message !== undefined || isStop)) return messages(said, said.from, isStop);
  return said.status !== undefined && said.destination !== undefined ? [receipt(said, said.status)] : undefined;
};

/**
 * @see https://dev.smsfactor.com/en/api/sms/webhook/stops
 * @see https://dev.smsfactor.com/it/api/sms/webhook/notifica-di-ricezione
 */
export const read = (request: VerifiedRequest): Reading => {
  if (request.body.length === 0) return { events: [{ kind: 'control', what: 'empty call' }], unreadable: [] };
  const raw = utf8(request.body);
  const said = call.safeParse(parseJson(raw)).data;
  const events = said && eventsOf(said, queryOf(request)['event'] === 'stop');
  return events ? { events, unreadable: [] } : { events: [], unreadable: [{ raw, reason: 'neither a reply, a STOP nor a receipt' }] };
};
