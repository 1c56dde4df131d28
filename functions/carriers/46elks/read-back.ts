import * as z from 'zod';
import { instant, millis } from '../../domain/ids.ts';
import { parseJson } from '../auth/body.ts';
import { word } from '../auth/json-fields.ts';
import { isInSendWindow, sendWindow } from '../auth/send-window.ts';
import type { Credentials, HttpAnswered, HttpCall, InboundEvent, LookUpOrder, LookUpOutcome, ReadBackOutcome } from '../carrier.ts';
import { timeOf } from './read.ts';
import { apiUrl, authorization } from './send.ts';

const text = z.object({ id: z.string(), direction: z.string(), from: z.string(), to: z.string(), message: word, status: word, created: word });

/** By the id that the call gave; one that gave none asks for an id that no text has. */
export const readBack = (event: InboundEvent, _: unknown, credentials: Credentials): HttpCall => ({
  method: 'GET',
  url: apiUrl(credentials, `/sms/${encodeURIComponent(event.id || 'none')}`),
  headers: authorization(credentials),
});

/**
 * What the API knows under this id must be a text that came in, from this person and in these words. Where the account keeps no texts,
 * nothing is proven.
 */
export const readReadBack = (answer: HttpAnswered, event: InboundEvent): ReadBackOutcome => {
  if (event.id === undefined) return { kind: 'unknown' };
  if (answer.status === 404) return { kind: 'contradicted' };
  const known = answer.status === 200 ? text.safeParse(parseJson(answer.body)).data : undefined;
  if (known?.id !== event.id || known.message === undefined) return { kind: 'unknown' };
  const same = known.direction === 'incoming' && known.from === event.from && known.message.trim() === event.text.trim();
  return same ? { kind: 'confirmed', id: known.id, ...timeOf(known.created) } : { kind: 'contradicted' };
};

/** 46elks keeps no reference of ours, so the texts to this person since the send are asked for; `end` is the older end of the list. */
export const lookUp = (order: LookUpOrder, credentials: Credentials): HttpCall => {
  const end = instant(millis(order.sentAt) + sendWindow.from).replace('Z', '000');
  const query = new URLSearchParams({ to: order.to, end, limit: '100' });
  return { method: 'GET', url: apiUrl(credentials, `/sms?${query.toString()}`), headers: authorization(credentials) };
};

const list = z.object({ data: z.array(text), next: z.string().nullish() });

const course = (status = ''): 'accepted' | 'delivered' | 'undelivered' => {
  if (status === 'delivered') return 'delivered';
  return status === 'failed' ? 'undelivered' : 'accepted';
};

const mayBe = (candidate: z.infer<typeof text>, { sender, sentAt, to }: LookUpOrder): boolean => {
  const { time } = timeOf(candidate.created);
  return (
    candidate.direction.startsWith('outgoing') &&
    candidate.from === sender.number &&
    candidate.to === to &&
    isInSendWindow(sentAt, time === undefined ? Number.NaN : millis(time))
  );
};

/** Found when exactly one text can be ours. A list without it proves nothing: how soon a text is in it is not documented. */
export const readLookUp = (answer: HttpAnswered, order: LookUpOrder): LookUpOutcome => {
  const known = answer.status === 200 ? list.safeParse(parseJson(answer.body)).data : undefined;
  const [ours, another] = known && !known.next ? known.data.filter((candidate) => mayBe(candidate, order)) : [];
  return ours && !another ? { kind: 'found', status: course(ours.status), id: ours.id } : { kind: 'unknown' };
};
