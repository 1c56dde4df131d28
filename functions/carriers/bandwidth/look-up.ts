import * as z from 'zod';
import { instant, millis } from '../../domain/ids.ts';
import { parseJson } from '../auth/body.ts';
import { isInSendWindow, sendWindow } from '../auth/send-window.ts';
import type { Credentials, HttpAnswered, HttpCall, LookUpOrder, LookUpOutcome } from '../carrier.ts';
import { headers, messagesUrl } from './send.ts';

/** One text when its id is known; else those to this person around that minute. @see https://dev.bandwidth.com/docs/messaging/getMessage */
export const lookUp = ({ carrierMessageId: id, sender, to, sentAt }: LookUpOrder, credentials: Credentials): HttpCall => {
  const at = millis(sentAt);
  const around = {
    sourceTn: sender.number ?? '',
    destinationTn: to,
    fromDateTime: instant(at + sendWindow.from),
    toDateTime: instant(at + sendWindow.to),
  };
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
  const isOurs = candidate.sourceTn === sender.number && candidate.destinationTn === to && candidate.messageDirection === 'OUTBOUND';
  return isOurs && isInSendWindow(sentAt, Date.parse(candidate.receiveTime));
};

/** Found when exactly one text can be ours. How soon a text is listed is not documented, so an empty list proves nothing. */
export const readLookUp = (answer: HttpAnswered, order: LookUpOrder): LookUpOutcome => {
  const known = answer.status === 200 ? list.safeParse(parseJson(answer.body)).data : undefined;
  if (!known || known.pageInfo?.nextPage) return { kind: 'unknown' };
  const [first, second] = known.messages.filter((candidate) => mayBe(candidate, order));
  return first && !second ? found(first) : { kind: 'unknown' };
};
