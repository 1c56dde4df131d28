import * as z from 'zod';
import { millis } from '../../domain/ids.ts';
import { parseJson } from '../auth/body.ts';
import type { Credentials, HttpAnswered, HttpCall, LookUpOrder, LookUpOutcome } from '../carrier.ts';
import { courseOf } from './read.ts';
import { apiUrl, authorization } from './send.ts';

/** Clocks differ a little; the longest send call ends well within the hour. */
const before = 60;
const after = 3_600;

/** What was sent about that time, by the API's own clock in seconds. The list is not asked for by number: that would stand in the URL. */
export const lookUp = (order: LookUpOrder, credentials: Credentials): HttpCall => {
  const sentAt = Math.floor(millis(order.sentAt) / 1000);
  const query = new URLSearchParams({ date_from: String(sentAt - before), date_to: String(sentAt + after), limit: '100' });
  return {
    method: 'GET',
    url: apiUrl(credentials, `/sms/history?${query.toString()}`),
    headers: { ...authorization(credentials), accept: 'application/json' },
  };
};

const word = z.union([z.string(), z.number()]).nullish();
const text = z.object({ custom_string: word, message_id: z.string(), status: word, status_code: word });
const list = z.object({ data: z.object({ data: z.array(z.unknown()) }) });

/** A list without it proves nothing: there may be more pages, and when a text is first listed is not documented. */
export const readLookUp = (answer: HttpAnswered, order: LookUpOrder): LookUpOutcome => {
  const listed = answer.status === 200 ? list.safeParse(parseJson(answer.body)).data?.data.data : undefined;
  const ours = listed?.map((item) => text.safeParse(item).data).find((item) => item?.custom_string === order.reference);
  if (!ours) return { kind: 'unknown' };
  return { kind: 'found', status: courseOf(String(ours.status ?? ''), String(ours.status_code ?? '')), id: ours.message_id };
};
