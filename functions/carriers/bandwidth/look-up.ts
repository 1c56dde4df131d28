import * as z from 'zod';
import { instant, millis } from '../../domain/ids.ts';
import { parseJson } from '../auth/body.ts';
import type { Credentials, HttpAnswered, HttpCall, LookUpOrder, LookUpOutcome } from '../carrier.ts';
import { headers, messagesUrl } from './send.ts';

/** Clocks differ a little. */
const before = 2_000;
/** Longer than the longest send call, shorter than the time to the next text. */
const after = 60_000;

/** One text when its id is known; else those to this person around that minute. @see https://dev.bandwidth.com/docs/messaging/getMessage */
export const lookUp = ({ carrierMessageId: id, sender, to, sentAt }: LookUpOrder, credentials: Credentials): HttpCall => {
  const at = millis(sentAt);
  const around = { sourceTn: sender.number ?? '', destinationTn: to, fromDateTime: instant(at - before), toDateTime: instant(at + after) };
  const query = new URLSearchParams(id ? { messageId: id } : around);
  return { method: 'GET', url: `${messagesUrl(credentials)}?${query.toString()}`, headers: headers(credentials) };
};

const text = z.object({
  ...{ messageId: z.string(), sourceTn: z.string(), destinationTn: z.string(), receiveTime: z.string() },
  ...{ messageStatus: z.string(), messageDirection: z.string() },
});
type Text = z.infer<typeof text>;
const list = z.object({ messages: z.array(text), pageInfo: z.object({ nextPage: z.string().nullish() }).nullish() });

const found = ({ messageId: id, messageStatus }: Text): LookUpOutcome => {
  const status = messageStatus === 'DELIVERED' ? 'delivered' : 'accepted';
  return { kind: 'found', status: ['FAILED', 'UNDELIVERED'].includes(messageStatus) ? 'undelivered' : status, id };
};

/** A date that cannot be read may be any. */
const mayBe = (candidate: Text, { carrierMessageId: id, sender, to, sentAt }: LookUpOrder): boolean => {
  if (id) return candidate.messageId === id;
  const late = Date.parse(candidate.receiveTime) - millis(sentAt);
  const isOurs = candidate.sourceTn === sender.number && candidate.destinationTn === to && candidate.messageDirection === 'OUTBOUND';
  return isOurs && !(late < -before || late > after);
};

/** Found when exactly one text can be ours. How soon a text is listed is not documented, so an empty list proves nothing. */
export const readLookUp = (answer: HttpAnswered, order: LookUpOrder): LookUpOutcome => {
  const known = answer.status === 200 ? list.safeParse(parseJson(answer.body)).data : undefined;
  if (!known || known.pageInfo?.nextPage) return { kind: 'unknown' };
  const [first, second] = known.messages.filter((candidate) => mayBe(candidate, order));
  return first && !second ? found(first) : { kind: 'unknown' };
};
