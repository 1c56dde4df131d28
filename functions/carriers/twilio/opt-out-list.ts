import * as z from 'zod';
import { instant } from '../../domain/ids.ts';
import { parseJson } from '../auth/body.ts';
import { noPage } from '../auth/list-outcome.ts';
import type { HttpAnswered, ListPage, OptOutList } from '../carrier.ts';
import { optedOut } from './read.ts';
import { accountUrl, authorization, numberOrService } from './send.ts';

const text = z.object({
  ...{ to: z.string(), from: z.string().nullish(), messaging_service_sid: z.string().nullish() },
  ...{ error_code: z.union([z.number(), z.string()]).nullish(), date_created: z.string().nullish() },
});
const log = z.object({ messages: z.array(text), next_page_uri: z.string().nullish() });

const timeOf = (written: string | null | undefined) => {
  const ms = Date.parse(written ?? '');
  return Number.isNaN(ms) ? {} : { at: instant(ms) };
};

/** Below the account, as Twilio gives it: nothing else is followed. */
const pagePath = /^\/2010-04-01\/Accounts\/[^/]+(\/Messages\.json\?[^#]*)$/;

const readPage: OptOutList['readPage'] = (answer: HttpAnswered, sender): ListPage => {
  const read = answer.status === 200 ? log.safeParse(parseJson(answer.body)).data : undefined;
  if (!read) return noPage(answer);
  const { From, MessagingServiceSid } = numberOrService(sender);
  const refused = read.messages.filter(
    ({ error_code, from, messaging_service_sid: service }) =>
      String(error_code ?? '') === optedOut && (From === undefined ? service === MessagingServiceSid : from === From),
  );
  const next = pagePath.exec(read.next_page_uri ?? '')?.[1];
  return { kind: 'page', numbers: refused.map(({ to, date_created }) => ({ number: to, ...timeOf(date_created) })), ...(next ? { next } : {}) };
};

/**
 * Twilio shows its block list to nobody but a pilot's few; what it blocked stands in its log of texts, with the error 21610. A number that texted START
 * since is no longer blocked, and its START, which came to the webhook, is newer.
 * @see https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources
 * @see https://www.twilio.com/docs/api/errors/21610
 */
export const optOutList: OptOutList = {
  key: (sender) => {
    const { From, MessagingServiceSid } = numberOrService(sender);
    return From ?? MessagingServiceSid ?? '';
  },
  page: (sender, credentials, _now, cursor) => {
    const { From } = numberOrService(sender);
    const first = `/Messages.json?${new URLSearchParams({ ...(From ? { From } : {}), PageSize: '1000' }).toString()}`;
    return {
      method: 'GET',
      url: accountUrl(credentials, cursor ?? first),
      headers: { ...authorization(credentials), accept: 'application/json' },
    };
  },
  readPage,
};
