import * as z from 'zod';
import { instant, millis } from '../../domain/ids.ts';
import { parseJson } from '../auth/body.ts';
import { digits } from '../auth/digits.ts';
import { sendWindow } from '../auth/send-window.ts';
import type { Credentials, HttpAnswered, HttpCall, LookUpOrder, LookUpOutcome } from '../carrier.ts';
import { authorization, projectUrl } from './send.ts';

/** What the app sent by SMS in that minute; the number stays out of the URL. @see https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_listmessages */
export const lookUp = (order: LookUpOrder, credentials: Credentials): HttpCall => {
  const sentAt = millis(order.sentAt);
  const query = new URLSearchParams({
    ...{ app_id: credentials['appId'] ?? '', channel: 'SMS', direction: 'TO_CONTACT', page_size: '100' },
    ...{ start_time: instant(sentAt + sendWindow.from), end_time: instant(sentAt + sendWindow.to) },
  });
  return {
    method: 'GET',
    url: `${projectUrl(credentials)}/messages?${query.toString()}`,
    headers: { ...authorization(credentials), accept: 'application/json' },
  };
};

const text = z.object({ id: z.string(), direction: z.string(), channel_identity: z.object({ identity: z.string() }) });
const list = z.object({ messages: z.array(text), next_page_token: z.string().nullish() });
/** Found when exactly one text of that minute can be ours; what became of it is not in the list. One that is not listed proves nothing. */
export const readLookUp = (answer: HttpAnswered, order: LookUpOrder): LookUpOutcome => {
  const known = answer.status === 200 ? list.safeParse(parseJson(answer.body)).data : undefined;
  if (!known || known.next_page_token) return { kind: 'unknown' };
  const [ours, another] = known.messages.filter(
    ({ direction, channel_identity: { identity } }) => direction === 'TO_CONTACT' && digits(identity) === digits(order.to),
  );
  return ours && !another ? { kind: 'found', status: 'accepted', id: ours.id } : { kind: 'unknown' };
};
