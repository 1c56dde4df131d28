import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type ApiKey, hashOfKey } from '../../functions/api/api-key.ts';
import { type Scope, scopeNames } from '../../functions/api/scopes.ts';
import { cachedApiKeys } from '../../functions/platform/api-keys.ts';
import type { Serving } from '../../functions/platform/serving.ts';
import { answerOf } from '../../functions/handlers/api-answer.ts';
import { feedStore } from '../../functions/store/feed-store.ts';
import { heldLife } from '../../functions/store/held-life.ts';
import { personRecords } from '../../functions/store/person-records.ts';
import { sendLog } from '../../functions/store/send-log.ts';
import { readLog } from '../../functions/store/staff-store.ts';
import { sendStates } from '../../functions/store/send-states.ts';
import type { World } from './world.ts';

export const keyOf = (name: string): string => `halte_${name}_key-of-the-tests`;
export const apiKey = (name: string, scopes: readonly Scope[] = scopeNames, more: Partial<ApiKey> = {}): ApiKey => ({
  id: name,
  name,
  hash: hashOfKey(keyOf(name)),
  scopes: [...scopes],
  createdAt: '2026-01-01T00:00:00.000Z',
  ...more,
});

/** The API's collaborators over a world's tables. */
export const servingOf = (world: World, keys: readonly ApiKey[] = [apiKey('all')], more: Partial<Serving> = {}): Serving => ({
  deployment: world.deps.deployment,
  context: world.context,
  subjects: world.deps.subjects,
  records: personRecords(world.context),
  states: sendStates(world.context),
  sends: sendLog(world.context),
  requests: world.deps.requests,
  holds: heldLife(world.context),
  reads: readLog(world.context),
  feed: feedStore(world.context),
  tasks: world.deps.tasks,
  replies: world.deps.replies,
  quarantined: async () => world.quarantined.length,
  tokens: { hash: world.deps.hash, key: Buffer.from('a key for tokens of the tests') },
  hash: world.deps.hash,
  keys: cachedApiKeys(async () => JSON.stringify({ keys }), world.deps.clock),
  ready: async () => undefined,
  clock: world.deps.clock,
  newId: world.deps.newId,
  log: world.deps.log,
  ...more,
});

export type ApiCall = {
  readonly key?: string | undefined;
  readonly body?: unknown;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly iam?: string;
  /** In place of the body as JSON. */
  readonly raw?: string;
};

/** One call as API Gateway hands it over. @param routeKey `POST /v1/check` */
export const apiEvent = (routeKey: string, { key = keyOf('all'), body, path, query, headers, iam, raw }: ApiCall = {}): APIGatewayProxyEventV2 => {
  const http = { method: routeKey.split(' ')[0] ?? '', path: '', protocol: 'HTTP/1.1', sourceIp: '', userAgent: '' };
  const authorizer = iam === undefined ? {} : { authorizer: { iam: { userArn: iam } } };
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return {
    version: '2.0',
    routeKey,
    rawPath: '',
    rawQueryString: '',
    headers: { ...(key === '' ? {} : { authorization: `Bearer ${key}` }), 'content-type': 'application/json', ...headers },
    ...(path ? { pathParameters: { ...path } } : {}),
    ...(query ? { queryStringParameters: { ...query } } : {}),
    requestContext: {
      accountId: '',
      apiId: '',
      domainName: '',
      domainPrefix: '',
      http,
      requestId: '',
      routeKey,
      stage: '$default',
      time: '',
      timeEpoch: 0,
      ...authorizer,
    },
    ...(text === undefined ? {} : { body: text }),
    isBase64Encoded: false,
  };
};

export const ask = async (serving: Serving, routeKey: string, call: ApiCall = {}) => {
  const { statusCode = 0, headers = {}, body = '' } = await answerOf(serving, apiEvent(routeKey, call));
  return { status: statusCode, headers, body: JSON.parse(body) as Readonly<Record<string, unknown>> };
};
