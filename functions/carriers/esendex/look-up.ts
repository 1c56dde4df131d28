import { instant, millis } from '../../domain/ids.ts';
import { digits } from '../auth/digits.ts';
import { isInSendWindow, sendWindow } from '../auth/send-window.ts';
import { parseXml, textOf, type XmlElement } from '../auth/xml.ts';
import type { Credentials, HttpAnswered, HttpCall, LookUpOrder, LookUpOutcome } from '../carrier.ts';
import { asked, phoneOf } from './api.ts';
import { utcTime } from './read.ts';

const most = 100;

/** What the account sent about that time: Esendex keeps no reference of ours, and the number would stand in the URL. */
export const lookUp = (order: LookUpOrder, credentials: Credentials): HttpCall => {
  const sentAt = millis(order.sentAt);
  const query = new URLSearchParams({
    ...{ accountreference: String(order.sender.settings['accountReference'] ?? ''), count: String(most) },
    ...{ start: instant(sentAt + sendWindow.from), finish: instant(sentAt + sendWindow.to) },
  });
  return asked(credentials, `/messageheaders?${query.toString()}`);
};

const failed = /^(?:failed|rejected|failedauthorisation|expired|cancelled)$/;
const course = (status = ''): 'accepted' | 'delivered' | 'undelivered' =>
  status === 'delivered' ? status : failed.test(status) ? 'undelivered' : 'accepted';

const mayBe = (header: XmlElement, { sender, sentAt, to }: LookUpOrder): boolean => {
  const { time } = utcTime(textOf(header, 'submittedat'));
  const sides = phoneOf(header, 'to') === digits(to) && (sender.number === undefined || phoneOf(header, 'from') === digits(sender.number));
  return textOf(header, 'direction')?.toLowerCase() === 'outbound' && sides && isInSendWindow(sentAt, time === undefined ? Number.NaN : millis(time));
};

/** Found when exactly one text can be ours. A list without it proves nothing: how soon a text is in it is not documented. */
export const readLookUp = (answer: HttpAnswered, order: LookUpOrder): LookUpOutcome => {
  const root = answer.status === 200 ? parseXml(answer.body) : undefined;
  if (root?.name !== 'messageheaders' || Number(root.attributes['totalcount'] ?? 0) > most) return { kind: 'unknown' };
  const [ours, another] = root.children.filter((header) => mayBe(header, order));
  const id = ours?.attributes['id'];
  if (!ours || !id || another) return { kind: 'unknown' };
  return { kind: 'found', status: course(textOf(ours, 'status')?.toLowerCase()), id };
};
