import * as z from 'zod';
import { parseJson } from '../auth/body.ts';
import { timeOf } from '../auth/json-fields.ts';
import { noPage } from '../auth/list-outcome.ts';
import type { HttpAnswered, ListPage, OptOutList } from '../carrier.ts';
import { apiUrl } from './send.ts';

const profileOf = (settings: Readonly<Record<string, string | boolean>>): string | undefined => {
  const { messagingProfileId } = settings;
  return typeof messagingProfileId === 'string' && messagingProfileId !== '' ? messagingProfileId : undefined;
};

const block = z.object({ from: z.string().nullish(), to: z.string(), messaging_profile_id: z.string().nullish(), created_at: z.string().nullish() });
const list = z.object({ data: z.array(block), meta: z.object({ page_number: z.number(), total_pages: z.number() }) });

/** `2025-04-28 12:00:38.631252+00:00`, with a space where ISO 8601 has a T. */
const at = (text: string | null | undefined) => {
  const { time } = timeOf(text?.replace(' ', 'T'));
  return time === undefined ? {} : { at: time };
};

const readPage: OptOutList['readPage'] = (answer: HttpAnswered, { settings, number }): ListPage => {
  const read = answer.status === 200 ? list.safeParse(parseJson(answer.body)).data : undefined;
  if (!read) return noPage(answer);
  const profile = profileOf(settings);
  const { data, meta } = read;
  const ours = data.filter((one) => (profile === undefined ? one.from === number : one.messaging_profile_id === profile));
  return {
    kind: 'page',
    // A keyword of the person's made each block; Telnyx has no call that makes one.
    numbers: ours.map(({ to, created_at }) => ({ number: to, ...at(created_at), by: 'person' })),
    ...(meta.page_number < meta.total_pages ? { next: String(meta.page_number + 1) } : {}),
  };
};

/**
 * Blocks stand for the messaging profile; without its id only those that came about on the sender's own number are known to be of it.
 * @see https://developers.telnyx.com/api-reference/opt-out-management/list-opt-outs
 */
export const optOutList: OptOutList = {
  key: ({ settings, number }) => profileOf(settings) ?? number ?? '',
  page: ({ settings }, credentials, _now, cursor = '1') => {
    const profile = profileOf(settings);
    const query = new URLSearchParams({
      ...(profile === undefined ? {} : { 'filter[messaging_profile_id]': profile }),
      ...{ 'page[number]': cursor, 'page[size]': '100', redaction_enabled: 'false' },
    });
    return {
      method: 'GET',
      url: apiUrl(credentials, `/messaging_optouts?${query.toString()}`),
      headers: { authorization: `Bearer ${credentials['apiKey'] ?? ''}`, accept: 'application/json' },
    };
  },
  readPage,
};
