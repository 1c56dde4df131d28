import * as z from 'zod';
import { instant, millis } from '../../domain/ids.ts';
import { parseJson } from '../auth/body.ts';
import { digits } from '../auth/digits.ts';
import { sendWindow } from '../auth/send-window.ts';
import type { Credentials, HttpAnswered, HttpCall, LookUpOrder, LookUpOutcome } from '../carrier.ts';
import { courseOf } from './read.ts';
import { accountUrl, authorization } from './send.ts';

/** `YYYY-MM-DD HH:MM:ss`, in UTC by Plivo's word. */
const written = (ms: number): string => instant(ms).slice(0, 19).replace('T', ' ');

/** Plivo keeps no reference of ours, so what was sent in that minute is asked for. The number stays out of the URL. @see https://www.plivo.com/docs/messaging/api/message/list-all-messages/ */
export const lookUp = (order: LookUpOrder, credentials: Credentials): HttpCall => {
  const sentAt = millis(order.sentAt);
  const times = { message_time__gte: written(sentAt + sendWindow.from), message_time__lte: written(sentAt + sendWindow.to + 999) };
  const query = new URLSearchParams({ message_direction: 'outbound', ...times, limit: '20' });
  return {
    method: 'GET',
    url: accountUrl(credentials, `/Message/?${query.toString()}`),
    headers: { ...authorization(credentials), accept: 'application/json' },
  };
};

const text = z.object({
  message_uuid: z.string(),
  message_direction: z.string(),
  to_number: z.string(),
  from_number: z.string(),
  message_state: z.string(),
});
const list = z.object({ objects: z.array(text), meta: z.object({ next: z.string().nullish() }).nullish() });

/** A Powerpack draws the number. */
const mayBe = (candidate: z.infer<typeof text>, { to, sender }: LookUpOrder): boolean =>
  candidate.message_direction === 'outbound' &&
  digits(candidate.to_number) === digits(to) &&
  (Boolean(sender.settings['powerpackUuid']) || digits(candidate.from_number) === digits(sender.number));

/** Found when exactly one text of that minute can be ours. How soon a text is listed is not documented, so an empty list proves nothing. */
export const readLookUp = (answer: HttpAnswered, order: LookUpOrder): LookUpOutcome => {
  const known = answer.status === 200 ? list.safeParse(parseJson(answer.body)).data : undefined;
  if (!known || known.meta?.next) return { kind: 'unknown' };
  const [ours, another] = known.objects.filter((candidate) => mayBe(candidate, order));
  return ours && !another ? { kind: 'found', status: courseOf(ours.message_state), id: ours.message_uuid } : { kind: 'unknown' };
};
