import * as z from 'zod';
import { parseJson } from '../auth/body.ts';
import type { Credentials, HttpAnswered, HttpCall, LookUpOrder, LookUpOutcome } from '../carrier.ts';
import { authorization, messagesUrl } from './send.ts';

export const lookUp = (order: LookUpOrder, credentials: Credentials): HttpCall => ({
  method: 'GET',
  url: `${messagesUrl(credentials)}?reference=${encodeURIComponent(order.reference)}`,
  headers: authorization(credentials),
});

const list = z.object({ messages: z.array(z.object({ id: z.string(), reference: z.string(), status: z.string() })) });

/** The sandbox knows a text as soon as it has answered 202, so a list without it is proof. */
export const readLookUp = (answer: HttpAnswered, order: LookUpOrder): LookUpOutcome => {
  const known = answer.status === 200 ? list.safeParse(parseJson(answer.body)).data : undefined;
  if (!known) return { kind: 'unknown' };
  const text = known.messages.find(({ reference }) => reference === order.reference);
  if (!text) return { kind: 'never-received' };
  return { kind: 'found', status: text.status === 'delivered' || text.status === 'undelivered' ? text.status : 'accepted', id: text.id };
};
