import * as z from 'zod';
import { parseJson } from '../auth/body.ts';
import type { Credentials, HttpAnswered, HttpCall, LookUpOrder, LookUpOutcome } from '../carrier.ts';
import { apiUrl, headers } from './send.ts';
import { courseOf, status } from './status.ts';

/** The logs of the last 48 hours, by the id that we chose. @see https://www.infobip.com/docs/api/channels/sms/logs-and-status-reports */
export const lookUp = (order: LookUpOrder, credentials: Credentials): HttpCall => ({
  method: 'GET',
  url: apiUrl(credentials, `/sms/3/logs?messageId=${encodeURIComponent(order.reference)}`),
  headers: headers(credentials),
});

const logs = z.object({ results: z.array(z.object({ messageId: z.string(), status })) });

/** How soon a text stands in the logs is not documented, so an empty list proves nothing. */
export const readLookUp = (answer: HttpAnswered, order: LookUpOrder): LookUpOutcome => {
  const known = answer.status === 200 ? logs.safeParse(parseJson(answer.body)).data?.results : undefined;
  const text = known?.find(({ messageId }) => messageId === order.reference);
  return text ? { kind: 'found', status: courseOf(text.status) ?? 'accepted', id: text.messageId } : { kind: 'unknown' };
};
