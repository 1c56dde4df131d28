import * as z from 'zod';
import type { Sender } from '../../domain/programme.ts';
import { parseJson } from '../auth/body.ts';
import { digits } from '../auth/digits.ts';
import type { Credentials, HttpAnswered, HttpCall, InboundEvent, ReadBackOutcome } from '../carrier.ts';
import { accountUrl, authorization } from './send.ts';

/** The record of the message that the call named. A call without an id names none, and Plivo knows none by this one. */
export const readBack = (event: InboundEvent, _: Sender, credentials: Credentials): HttpCall => ({
  method: 'GET',
  url: accountUrl(credentials, `/Message/${encodeURIComponent(event.id ?? 'none')}/`),
  headers: { ...authorization(credentials), accept: 'application/json' },
});

const record = z.object({ message_uuid: z.string(), message_direction: z.string(), from_number: z.string() });
/**
 * Confirmed when Plivo has received a message of this id from this person. The words are not in the record: that they are the person's
 * rests on the path key and the signature. That Plivo does not know the id yet proves nothing.
 */
export const readReadBack = (answer: HttpAnswered, event: InboundEvent): ReadBackOutcome => {
  const known = answer.status === 200 ? record.safeParse(parseJson(answer.body)).data : undefined;
  if (!known || known.message_uuid !== event.id) return { kind: 'unknown' };
  const same = known.message_direction === 'inbound' && digits(known.from_number) === digits(event.from) && digits(event.from) !== '';
  return same ? { kind: 'confirmed', id: known.message_uuid } : { kind: 'contradicted' };
};
