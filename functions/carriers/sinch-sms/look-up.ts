import * as z from 'zod';
import { instant, millis } from '../../domain/ids.ts';
import { parseJson } from '../auth/body.ts';
import type { Credentials, HttpAnswered, HttpCall, LookUpOrder, LookUpOutcome } from '../carrier.ts';
import { batchesUrl, headers } from './send.ts';

/** Clocks differ a little. */
const before = 60_000;

/** The batches under our reference. @see https://developers.sinch.com/docs/sms/api-reference/sms/batches */
export const lookUp = (order: LookUpOrder, credentials: Credentials): HttpCall => {
  const query = new URLSearchParams({ client_reference: order.reference, start_date: instant(millis(order.sentAt) - before), page_size: '10' });
  return { method: 'GET', url: `${batchesUrl(credentials)}?${query.toString()}`, headers: headers(credentials) };
};

const list = z.object({ batches: z.array(z.object({ id: z.string(), client_reference: z.string().nullish() })) });

/** How soon a batch is listed is not documented, so an empty list proves nothing. */
export const readLookUp = (answer: HttpAnswered, order: LookUpOrder): LookUpOutcome => {
  const known = answer.status === 200 ? list.safeParse(parseJson(answer.body)).data?.batches : undefined;
  const batch = known?.find(({ client_reference: reference }) => reference === order.reference);
  return batch ? { kind: 'found', status: 'accepted', id: batch.id } : { kind: 'unknown' };
};
