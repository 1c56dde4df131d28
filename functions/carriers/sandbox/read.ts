import * as z from 'zod';
import { instant } from '../../domain/ids.ts';
import { parseJson, utf8 } from '../auth/body.ts';
import type { CarrierEvent, Reading, VerifiedRequest } from '../carrier.ts';

const word = z.string().transform((text) => text.toWellFormed());
const optional = z.exactOptional(word);
const time = z.exactOptional(z.iso.datetime({ offset: true }).transform((text) => instant(Date.parse(text))));
const status = z.enum(['accepted', 'delivered', 'undelivered', 'blocked']);

const call = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message'), id: optional, from: word, to: optional, text: word, time }),
  z.object({ type: z.literal('receipt'), id: optional, reference: optional, status, code: optional, time }),
  z.object({ type: z.literal('ping') }),
]);

const eventOf = (said: z.infer<typeof call>): CarrierEvent => {
  switch (said.type) {
    case 'message': {
      const { type: kind, ...message } = said;
      return { kind, ...message };
    }
    case 'receipt': {
      const { type: kind, ...receipt } = said;
      return { kind, ...receipt };
    }
    case 'ping':
      return { kind: 'control', what: 'ping' };
  }
};

export const read = (request: VerifiedRequest): Reading => {
  const raw = utf8(request.body);
  const said = call.safeParse(parseJson(raw));
  return said.success
    ? { events: [eventOf(said.data)], unreadable: [] }
    : { events: [], unreadable: [{ raw, reason: 'not a message, a receipt or a ping' }] };
};
