import * as z from 'zod';
import type { Sender } from '../../domain/programme.ts';
import { parseJson } from '../auth/body.ts';
import { digits } from '../auth/digits.ts';
import { timeOf } from '../auth/json-fields.ts';
import { noPage, notChanged } from '../auth/list-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, ListChanged, ListPage, OptOutList } from '../carrier.ts';
import { apiUrl, headers } from './send.ts';

const path = '/platform/1/blocklists';
const pageSize = 1_000;
const senderId = ({ number = '' }: Sender): string => number.replace('+', '');

/** Who made a record: https://www.infobip.com/docs/api/platform/blocklist */
const by = { MO: 'person', URL_OPT_OUT: 'person', CUSTOM: 'operator', CAMPAIGN: 'rule' } as const;

const record = z.object({
  destination: z.string(),
  sourceType: z.enum(['CUSTOM', 'MO', 'URL_OPT_OUT', 'CAMPAIGN']).optional().catch(undefined),
  sender: z.string().nullish(),
  channel: z.string().nullish(),
  createdDate: z.string().optional(),
});
const list = z.object({ results: z.array(record), paging: z.object({ page: z.number(), totalPages: z.number() }) });

/** A record without sender or channel holds for all of them; those of e-mail and of other senders are none of ours. */
const blocks = (sender: Sender, { channel, sender: from }: z.infer<typeof record>): boolean =>
  (!channel || channel === 'SMS') && (!from || digits(from) === digits(sender.number ?? ''));

const readPage: OptOutList['readPage'] = (answer: HttpAnswered, sender): ListPage => {
  const read = answer.status === 200 ? list.safeParse(parseJson(answer.body)).data : undefined;
  if (!read) return noPage(answer);
  const { results, paging } = read;
  const numbers = results
    .filter((one) => blocks(sender, one))
    .map(({ destination, createdDate, sourceType }) => {
      const { time } = timeOf(createdDate);
      return {
        number: destination.startsWith('+') ? destination : `+${destination}`,
        ...(time === undefined ? {} : { at: time }),
        ...(sourceType === undefined ? {} : { by: by[sourceType] }),
      };
    });
  return { kind: 'page', numbers, ...(paging.page + 1 < paging.totalPages ? { next: String(paging.page + 1) } : {}) };
};

const change = (method: 'POST' | 'DELETE', number: string, sender: Sender, credentials: Credentials, more: object = {}): HttpCall => {
  const entry = { destinations: [{ to: number.replace('+', '') }], sender: senderId(sender), channel: 'SMS', ...more };
  return {
    method,
    url: apiUrl(credentials, path),
    headers: { ...headers(credentials), 'content-type': 'application/json' },
    body: JSON.stringify({ blocklist: [entry] }),
  };
};

/** 202: taken, and carried out a moment later. */
const changed = (answer: HttpAnswered): ListChanged => (answer.status === 202 || answer.status === 200 ? { kind: 'done' } : notChanged(answer));

/**
 * One sender's texts to the number, and no other's: that is what a STOP to a sender asks for.
 * @see https://www.infobip.com/docs/api/platform/blocklist
 */
export const optOutList: OptOutList = {
  key: senderId,
  page: (_sender, credentials, _now, cursor = '0') => ({
    method: 'GET',
    url: apiUrl(credentials, `${path}?page=${encodeURIComponent(cursor)}&size=${pageSize}`),
    headers: headers(credentials),
  }),
  readPage,
  add: (number, sender, credentials) => change('POST', number, sender, credentials),
  readAdded: changed,
  // Only what was put there by hand or by this API: what the person's own word or a campaign has put there stays.
  remove: (number, sender, credentials) => change('DELETE', number, sender, credentials, { sourceType: 'CUSTOM' }),
  readRemoved: changed,
};
