import * as z from 'zod';
import { millis } from '../../domain/ids.ts';
import { parseJson } from '../auth/body.ts';
import { isInSendWindow } from '../auth/send-window.ts';
import type { Credentials, HttpAnswered, HttpCall, LookUpOrder, LookUpOutcome } from '../carrier.ts';
import { courseOf } from './read.ts';
import { accountUrl, authorization, numberOrService } from './send.ts';

/** The list is trusted to be complete so long after the send. */
const settled = 120_000;

/** One text when Twilio's id is known; else the latest texts to this person, as Twilio keeps no reference of ours. */
export const lookUp = (order: LookUpOrder, credentials: Credentials): HttpCall => {
  const { carrierMessageId: sid, sender, to } = order;
  const { From } = numberOrService(sender);
  const list = new URLSearchParams({ To: to, ...(From ? { From } : {}), PageSize: '100' });
  const path = sid ? `/Messages/${encodeURIComponent(sid)}.json` : `/Messages.json?${list.toString()}`;
  return { method: 'GET', url: accountUrl(credentials, path), headers: { ...authorization(credentials), accept: 'application/json' } };
};

const text = z.object({
  ...{ sid: z.string(), status: z.string(), direction: z.string(), to: z.string(), date_created: z.string() },
  ...{ from: z.string().nullish(), messaging_service_sid: z.string().nullish() },
});
type Text = z.infer<typeof text>;
const list = z.object({ messages: z.array(text), next_page_uri: z.string().nullish() });

const found = ({ sid, status }: Text): LookUpOutcome => ({ kind: 'found', status: courseOf(status) ?? 'accepted', id: sid });

/** A date that cannot be read may be any. */
const mayBe = (candidate: Text, { sender, sentAt, to }: LookUpOrder): boolean => {
  const { From, MessagingServiceSid } = numberOrService(sender);
  const ours = From ? candidate.from === From : candidate.messaging_service_sid === MessagingServiceSid;
  return ours && candidate.direction.startsWith('outbound') && candidate.to === to && isInSendWindow(sentAt, Date.parse(candidate.date_created));
};

/**
 * Found when exactly one text can be ours; never received when the whole list, asked for two minutes later by Twilio's own clock, has
 * none. Two, or a list with more pages, prove nothing.
 */
export const readLookUp = (answer: HttpAnswered, order: LookUpOrder): LookUpOutcome => {
  if (answer.status !== 200) return { kind: 'unknown' };
  const body = parseJson(answer.body);
  const one = text.safeParse(body);
  if (one.success) return one.data.sid === order.carrierMessageId ? found(one.data) : { kind: 'unknown' };
  const many = list.safeParse(body);
  if (!many.success || many.data.next_page_uri) return { kind: 'unknown' };
  const [first, second] = many.data.messages.filter((candidate) => mayBe(candidate, order));
  if (first) return second ? { kind: 'unknown' } : found(first);
  const asked = Date.parse(answer.headers['date'] ?? '');
  return asked - millis(order.sentAt) >= settled ? { kind: 'never-received' } : { kind: 'unknown' };
};
