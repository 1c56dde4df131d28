import * as z from 'zod';
import { instant, millis } from '../../domain/ids.ts';
import { parseJson } from '../auth/body.ts';
import type { Credentials, HttpAnswered, HttpCall, LookUpOrder, LookUpOutcome } from '../carrier.ts';
import { apiUrl } from './send.ts';

/** Clocks differ a little; the longest send call ends well within the hour. */
const before = 60_000;
const after = 3_600_000;

/** The records of what was sent about that time. Our reference went along as a tag. @see https://developers.telnyx.com/api-reference/detail-records/search-detail-records */
export const lookUp = (order: LookUpOrder, credentials: Credentials): HttpCall => {
  const sentAt = millis(order.sentAt);
  const query = new URLSearchParams({
    ...{ 'filter[record_type]': 'messaging', 'filter[direction]': 'outbound', 'page[size]': '50', sort: 'created_at' },
    ...{ 'filter[created_at][gte]': instant(sentAt - before), 'filter[created_at][lt]': instant(sentAt + after) },
  });
  return {
    method: 'GET',
    url: apiUrl(credentials, `/detail_records?${query.toString()}`),
    headers: { authorization: `Bearer ${credentials['apiKey'] ?? ''}`, accept: 'application/json' },
  };
};

/** Several tags stand in one text, with commas between. */
const tags = z.union([z.string().transform((text) => text.split(',').map((tag) => tag.trim())), z.array(z.string())]);
const record = z.object({ uuid: z.string(), tags, status: z.string().nullish() });
const list = z.object({ data: z.array(z.unknown()) });

const failed = new Set(['failed', 'gw_reject', 'sending_failed', 'delivery_failed', 'undelivered', 'expired']);
const courseOf = (status = ''): 'accepted' | 'delivered' | 'undelivered' => {
  const word = status.toLowerCase();
  if (word === 'delivered') return 'delivered';
  return failed.has(word) ? 'undelivered' : 'accepted';
};

/** A list without it proves nothing: there may be more pages, and how soon a record is there is not documented. */
export const readLookUp = (answer: HttpAnswered, order: LookUpOrder): LookUpOutcome => {
  const records = answer.status === 200 ? list.safeParse(parseJson(answer.body)).data?.data : undefined;
  const ours = records?.map((one) => record.safeParse(one).data).find((one) => one?.tags.includes(order.reference));
  return ours ? { kind: 'found', status: courseOf(ours.status ?? ''), id: ours.uuid } : { kind: 'unknown' };
};
