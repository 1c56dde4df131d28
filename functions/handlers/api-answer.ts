import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { hasScope, mayAnswerFor } from '../api/api-key.ts';
import type { Contract } from '../api/contract.ts';
import { signedPrefix } from '../api/contracts.ts';
import { bodyOf, type Problem, problemTypes } from '../api/problem.ts';
import type { Serving } from '../platform/serving.ts';
import { readBody, readQuery } from './api-body.ts';
import { type Answered, type Caller, refuse } from './route.ts';
import { routesByKey } from './routes.ts';
import { signedCaller } from './signed-caller.ts';

/** Answers about people are for nobody's cache. */
const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export const problemResult = (problem: Problem): APIGatewayProxyStructuredResultV2 => ({
  statusCode: problemTypes[problem.type].status,
  headers: {
    ...headers,
    'content-type': 'application/problem+json',
    ...(problem.type === 'unavailable' ? { 'retry-after': '1' } : {}),
    ...(problemTypes[problem.type].status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
  },
  body: JSON.stringify(bodyOf(problem)),
});

const resultOf = (answered: Answered<unknown>): APIGatewayProxyStructuredResultV2 =>
  answered.kind === 'problem'
    ? problemResult(answered.problem)
    : { statusCode: 200, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(answered.body) };

const nobody: Caller = { name: 'nobody', logged: 'nobody' };

const keyIn = (authorization: string | undefined): string | undefined => /^Bearer +(\S{1,200})$/i.exec(authorization?.trim() ?? '')?.[1];

/** Who calls and may, or why not. */
const callerOf = async (serving: Serving, event: APIGatewayProxyEventV2, { scope }: Contract): Promise<Caller | Problem> => {
  if (scope === 'open') return nobody;
  if (isSigned(event)) return signedCaller(event);
  const text = keyIn(event.headers['authorization']);
  if (text === undefined) return { type: 'no-key', detail: 'Send the header `Authorization: Bearer <key>`. A key is made with `halte keys create`.' };
  const key = await serving.keys.of(text);
  if (!key) return { type: 'unknown-key', detail: 'See the keys with `halte keys list`, and make one with `halte keys create`.' };
  if (!hasScope(key, scope))
    return { type: 'scope-missing', detail: `This route needs the scope ${scope}; make a key that has it: halte keys create.` };
  if (scope === 'systems' && !mayAnswerFor(key, decodedPath(event)['system']))
    return {
      type: 'scope-missing',
      detail: `This key is for the connected system ${key.system} and answers for no other. Each system has a key of its own.`,
    };
  return { name: `key:${key.id}`, logged: key.id };
};

/** API Gateway proved the signature, and the caller's policy lets it use this route. */
const isSigned = ({ routeKey }: APIGatewayProxyEventV2): boolean => routeKey.split(' ')[1]?.startsWith(`${signedPrefix}/`) ?? false;

const refused = async (serving: Serving, event: APIGatewayProxyEventV2, { id, scope }: Contract, problem: Problem): Promise<Answered<never>> => {
  const text = keyIn(event.headers['authorization']);
  const key = scope !== 'open' && problem.type === 'scope-missing' && text !== undefined ? await serving.keys.of(text) : undefined;
  serving.log({ is: 'api-refused', route: id, caller: key?.id ?? 'nobody', reason: problem.type });
  return refuse(problem);
};

/** One call of the API, as API Gateway hands it over. Throws StoreUnavailable, and whatever keeps the secrets from being read. */
export const answerOf = async (serving: Serving, event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  const found = routesByKey.get(event.routeKey.replace(` ${signedPrefix}/`, ' /'));
  if (!found) return problemResult({ type: 'not-found', detail: 'See GET /v1/openapi.json for what there is.' });
  const { contract, serve } = found;
  const caller = await callerOf(serving, event, contract);
  if ('type' in caller) return resultOf(await refused(serving, event, contract, caller));
  const body = readBody(contract, event);
  if (body.kind === 'problem') return resultOf(body);
  const query = readQuery(contract, event);
  if (query.kind === 'problem') return resultOf(query);
  if (contract.scope !== 'open') await serving.ready();
  const answered = await serve(serving, { caller, body: body.body, query: query.body, path: decodedPath(event) });
  const status = answered.kind === 'problem' ? problemTypes[answered.problem.type].status : 200;
  serving.log({ is: 'api-answered', route: contract.id, caller: caller.logged, status });
  return resultOf(answered);
};

const decodedPath = ({ pathParameters }: APIGatewayProxyEventV2): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(pathParameters ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
