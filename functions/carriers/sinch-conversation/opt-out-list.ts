import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { digits } from '../auth/digits.ts';
import { noPage, notChanged } from '../auth/list-outcome.ts';
import type { Credentials, HttpAnswered, ListChanged, ListPage, OptOutList } from '../carrier.ts';
import { authorization, projectUrl } from './send.ts';

/** The list that stops every text of the app; its two others stop those that are sent as marketing or as notification. */
const everything = 'OPT_OUT_ALL';

const identities = z.object({ identities: z.array(z.object({ identity: z.string() })).default([]), next_page_token: z.string().nullish() });
const problem = z.object({ error: z.object({ status: z.string() }) });

/** Sinch makes the list with its first entry: until then it does not exist. */
const isEmpty = (answer: HttpAnswered): boolean =>
  answer.status === 404 && problem.safeParse(parseJson(answer.body)).data?.error.status === 'NOT_FOUND';

const readPage = (answer: HttpAnswered): ListPage => {
  if (isEmpty(answer)) return { kind: 'page', numbers: [] };
  const read = answer.status === 200 ? identities.safeParse(parseJson(answer.body)).data : undefined;
  if (!read) return noPage(answer);
  const numbers = read.identities.map(({ identity }) => ({ number: identity.startsWith('+') ? identity : `+${identity}` }));
  return { kind: 'page', numbers, ...(read.next_page_token ? { next: read.next_page_token } : {}) };
};

/** The address stands in the vendor's place for all its APIs, where one is given. */
const batchUrl = ({ apiBaseUrl, region, projectId = '' }: Credentials): string =>
  `${apiBase(apiBaseUrl, `https://${encodeURIComponent(region || 'us')}.conversationbatch.api.sinch.com`)}/v1/projects/${encodeURIComponent(projectId)}/consents`;

const token = z.object({ access_token: z.string().min(1) });
const taken = z.object({ batch_id: z.string() });

/**
 * The Batch API takes a token alone, which the access key buys first.
 * @see https://developers.sinch.com/docs/conversation/consent-management
 * @see https://developers.sinch.com/docs/conversation/api-reference/batch-api/batch/consents/batch_insertconsents
 * @see https://developers.sinch.com/docs/identity-access-management/authenticate/oauth2
 */
export const optOutList: OptOutList = {
  key: (_sender, { projectId = '', appId = '' }) => `${projectId} ${appId}`,
  page: (_sender, credentials, _now, cursor) => {
    const query = new URLSearchParams({ page_size: '50', ...(cursor === undefined ? {} : { page_token: cursor }) });
    return {
      method: 'GET',
      url: `${projectUrl(credentials)}/apps/${encodeURIComponent(credentials['appId'] ?? '')}/consents/${everything}?${query.toString()}`,
      headers: { ...authorization(credentials), accept: 'application/json' },
    };
  },
  readPage,
  add: (_number, _sender, credentials) => ({
    method: 'POST',
    url: `${apiBase(credentials['apiBaseUrl'], 'https://auth.sinch.com')}/oauth2/token`,
    headers: { ...authorization(credentials), 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: 'grant_type=client_credentials',
  }),
  readAdded: (answer, number, credentials): ListChanged => {
    const body = answer.status === 200 ? parseJson(answer.body) : undefined;
    if (taken.safeParse(body).success) return { kind: 'done' };
    const bought = token.safeParse(body).data?.access_token;
    if (bought === undefined) return notChanged(answer);
    const entry = { app_id: credentials['appId'] ?? '', consent_records: [{ identification: digits(number), consent_type: everything }] };
    return {
      kind: 'next',
      call: {
        method: 'POST',
        url: batchUrl(credentials),
        headers: { authorization: `Bearer ${bought}`, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(entry),
      },
    };
  },
};
