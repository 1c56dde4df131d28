import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Credentials } from '../../functions/carriers/carrier.ts';
import { basicOf } from '../../functions/carriers/vendor.ts';
import { ours } from '../fixtures/carriers/fixture.ts';

/** What stands on a played list. `from`: the sender that it holds for. */
export type Played = { readonly at: string; readonly by: 'person' | 'operator' | 'rule'; readonly from?: string };
type Call = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
};
type Answer = { readonly status: number; readonly body?: unknown };

/** A vendor's opt-out list on this machine, as its page documents the API: it remembers, and refuses whom it does not know. */
export type PlayedList = {
  readonly credentials: Credentials;
  readonly numbers: Map<string, Played>;
  readonly calls: Call[];
  /** Given instead of the vendor's own answer. */
  answer: ((call: Call) => Answer | undefined) | undefined;
  close(): Promise<void>;
};

type Play = { readonly known: Credentials; readonly pageSize: number; readonly of: (call: Call, list: PlayedList) => Answer };

const json = (body: string): Record<string, unknown> => JSON.parse(body || '{}') as Record<string, unknown>;
const slice = (list: PlayedList, from: number, size: number) => [...list.numbers].slice(from, from + size);
const refused: Answer = { status: 401, body: {} };
const size = 2;

const aws: Play = {
  known: { topicArn: 'arn:aws:sns:eu-west-3:111122223333:inbound' },
  pageSize: size,
  of: ({ headers, body }, list) => {
    if (!/\/eu-west-3\/sms-voice\/aws4_request/.test(headers.authorization ?? '')) return { status: 403, body: { __type: 'AccessDeniedException' } };
    const { OptedOutNumber: number, OptOutListName, NextToken = '0' } = json(body) as Record<string, string>;
    if (OptOutListName !== 'Default') return { status: 400, body: { __type: 'ResourceNotFoundException', ResourceType: 'opt-out-list' } };
    switch (String(headers['x-amz-target']).split('.').at(-1) ?? '') {
      case 'PutOptedOutNumber':
        if (!list.numbers.has(number ?? '')) list.numbers.set(number ?? '', { at: '2026-03-10T12:00:00Z', by: 'operator' });
        return { status: 200, body: { OptedOutNumber: number, EndUserOptedOut: list.numbers.get(number ?? '')?.by === 'person' } };
      case 'DeleteOptedOutNumber':
        if (!list.numbers.delete(number ?? ''))
          return { status: 400, body: { __type: 'ResourceNotFoundException', ResourceType: 'opted-out-number' } };
        return { status: 200, body: { OptedOutNumber: number } };
      default: {
        const from = Number(NextToken);
        const OptedOutNumbers = slice(list, from, size).map(([OptedOutNumber, { at, by }]) => ({
          ...{ OptedOutNumber, OptedOutTimestamp: Date.parse(at) / 1000, EndUserOptedOut: by === 'person' },
        }));
        return { status: 200, body: { OptedOutNumbers, ...(from + size < list.numbers.size ? { NextToken: String(from + size) } : {}) } };
      }
    }
  },
};

const telnyx: Play = {
  known: { publicKey: 'k', apiKey: 'KEY-of-the-tests' },
  pageSize: size,
  of: ({ method, path, query, headers }, list) => {
    if (headers.authorization !== 'Bearer KEY-of-the-tests') return refused;
    if (method !== 'GET' || path !== '/v2/messaging_optouts') return { status: 404, body: {} };
    const page_number = Number(query.get('page[number]'));
    const data = slice(list, (page_number - 1) * size, size).map(([to, { at, from = ours }]) => ({
      from,
      to,
      keyword: 'STOP',
      created_at: at.replace('T', ' ').replace('Z', '+00:00'),
    }));
    return {
      status: 200,
      body: { data, meta: { page_number, page_size: size, total_pages: Math.ceil(list.numbers.size / size), total_results: list.numbers.size } },
    };
  },
};

const sources = { person: 'MO', operator: 'CUSTOM', rule: 'CAMPAIGN' } as const;
const infobip: Play = {
  known: { pathKey: 'p', apiKey: 'app-key-of-the-tests' },
  pageSize: size,
  of: ({ method, path, query, headers, body }, list) => {
    if (headers.authorization !== 'App app-key-of-the-tests') return refused;
    if (path !== '/platform/1/blocklists') return { status: 404, body: {} };
    if (method === 'GET') {
      const page = Number(query.get('page'));
      const results = slice(list, page * size, size).map(([number, { at, by, from }]) => ({
        ...{ destination: number.slice(1), createdDate: at, sourceType: sources[by], accountKey: 'A' },
        ...(from === undefined ? {} : { sender: from.slice(1), channel: 'SMS' }),
      }));
      return {
        status: 200,
        body: { results, paging: { page, size, totalPages: Math.ceil(list.numbers.size / size), totalResults: list.numbers.size } },
      };
    }
    for (const { destinations, sender, sourceType } of json(body)['blocklist'] as {
      destinations: { to: string }[];
      sender: string;
      sourceType?: string;
    }[]) {
      for (const { to } of destinations) {
        const there = list.numbers.get(`+${to}`);
        if (method === 'POST' && !there) list.numbers.set(`+${to}`, { at: '2026-03-10T12:00:00.000Z', by: 'operator', from: `+${sender}` });
        if (method === 'DELETE' && there?.from === `+${sender}` && sources[there.by] === sourceType) list.numbers.delete(`+${to}`);
      }
    }
    return { status: 202 };
  },
};

const ovhKeys = { applicationKey: 'ak', applicationSecret: 'as', consumerKey: 'ck' };
const ovhcloud: Play = {
  known: { pathKey: 'p', ...ovhKeys },
  pageSize: Number.POSITIVE_INFINITY,
  of: ({ method, path, headers, body }, list) => {
    const url = `${list.credentials['apiBaseUrl']}${path}`;
    const signed = [ovhKeys.applicationSecret, ovhKeys.consumerKey, method, url, body, headers['x-ovh-timestamp']].join('+');
    if (headers['x-ovh-signature'] !== `$1$${createHash('sha1').update(signed).digest('hex')}`) return refused;
    return path === '/sms/sms-xx00000-1/blacklists' && method === 'GET' ? { status: 200, body: [...list.numbers.keys()] } : { status: 404, body: {} };
  },
};

const sinchKey = { keyId: 'key', keySecret: 'secret of the tests' };
const sinch: Play = {
  known: { webhookSecret: 'w', projectId: 'proj', appId: 'app', ...sinchKey },
  pageSize: size,
  of: ({ method, path, query, headers, body }, list) => {
    const basic = basicOf(sinchKey.keyId, sinchKey.keySecret);
    if (path === '/oauth2/token')
      return headers.authorization === basic ? { status: 200, body: { access_token: 'bought', token_type: 'Bearer', expires_in: 3600 } } : refused;
    if (path === '/v1/projects/proj/consents' && method === 'POST') {
      if (headers.authorization !== 'Bearer bought') return refused;
      const { consent_records } = json(body) as { consent_records: { identification: string; consent_type: string }[] };
      for (const { identification } of consent_records) list.numbers.set(`+${identification}`, { at: '', by: 'operator' });
      return { status: 200, body: { batch_id: 'b1' } };
    }
    if (headers.authorization !== basic) return refused;
    if (path !== '/v1/projects/proj/apps/app/consents/OPT_OUT_ALL') return { status: 404, body: { error: { status: 'UNKNOWN' } } };
    if (list.numbers.size === 0) return { status: 404, body: { error: { code: 404, status: 'NOT_FOUND' } } };
    const from = Number(query.get('page_token') ?? 0);
    const identities = slice(list, from, size).map(([number]) => ({ identity: number.slice(1) }));
    return { status: 200, body: { identities, next_page_token: from + size < list.numbers.size ? String(from + size) : '' } };
  },
};

const twilioSet = { accountSid: 'AC00000000000000000000000000000001', authToken: 'token of the tests' };
const twilio: Play = {
  known: twilioSet,
  pageSize: size,
  of: ({ path, query, headers }, list) => {
    if (headers.authorization !== basicOf(twilioSet.accountSid, twilioSet.authToken)) return refused;
    const own = `/2010-04-01/Accounts/${twilioSet.accountSid}/Messages.json`;
    if (path !== own) return { status: 404, body: {} };
    const page = Number(query.get('Page') ?? 0);
    const messages = slice(list, page * size, size).map(([to, { at }]) => ({
      to,
      from: ours,
      error_code: 21610,
      status: 'failed',
      date_created: new Date(at).toUTCString(),
    }));
    const more = (page + 1) * size < list.numbers.size;
    return { status: 200, body: { messages, next_page_uri: more ? `${own}?PageSize=${size}&Page=${page + 1}` : null } };
  },
};

const plays: Readonly<Record<string, Play>> = { aws, telnyx, infobip, ovhcloud, 'sinch-conversation': sinch, twilio };
export const playedCarriers = Object.keys(plays);

export const playList = async (carrier: string): Promise<PlayedList> => {
  const play = plays[carrier];
  if (!play) throw new Error(`${carrier} is not played`);
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname: path, searchParams: query } = new URL(request.url ?? '', 'http://x');
      const call = { method: request.method ?? '', path, query, headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
      list.calls.push(call);
      const { status, body = {} } = list.answer?.(call) ?? play.of(call, list);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiBaseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  const list: PlayedList = { credentials: { ...play.known, apiBaseUrl }, numbers: new Map(), calls: [], answer: undefined, close };
  return list;
};
