import { httpApi, integration, lambdaPermission, route, stage } from '../template/run-types.ts';
import type { Stack } from '../template/stack.ts';
import { fits } from '../aws/statements.ts';

export type Route = {
  readonly apiId: string;
  /** `POST /webhooks/{carrier}`, or `$default`. */
  readonly key: string;
  readonly method: string;
  readonly segments: readonly string[];
  readonly functionId: string;
  readonly timeoutMs: number;
  /** Callers sign with Signature Version 4. */
  readonly signed: boolean;
};
export type Match = { readonly route: Route; readonly parameters: Readonly<Record<string, string>> };

const idIn = (target: string): string => target.split('/').at(-1) ?? '';

/**
 * The routes of a template's HTTP API.
 *
 * @throws Error where API Gateway could not call the function: no stage, no integration, or no permission.
 */
export const routesOf = (stack: Stack): readonly Route[] => {
  const integrations = new Map(stack.of(integration).map(({ id, properties }) => [id, properties]));
  const staged = new Set(stack.of(stage).map(({ properties }) => properties.ApiId));
  if (stack.of(httpApi).length > 1) throw new Error('The local runner serves one HTTP API, and the template has several');
  return stack.of(route).map(({ id, properties: { ApiId, RouteKey, Target, AuthorizationType } }) => {
    const to = integrations.get(idIn(Target));
    const functionId = to && stack.idOf(to.IntegrationUri);
    if (!to || functionId === undefined) throw new Error(`${id}: its integration leads to no function of this template`);
    if (!staged.has(ApiId)) throw new Error(`${id}: its API has no stage, so nobody can call it`);
    const [method = '', path = ''] = RouteKey.split(' ');
    assertInvocable(stack, functionId, { service: 'apigateway.amazonaws.com', arn: executionArn(stack, ApiId, method, path) });
    return {
      apiId: ApiId,
      key: RouteKey,
      method,
      segments: path.split('/').slice(1),
      functionId,
      timeoutMs: to.TimeoutInMillis,
      signed: AuthorizationType === 'AWS_IAM',
    };
  });
};

const executionArn = ({ region, account }: Stack, api: string, method: string, path: string): string =>
  `arn:aws:execute-api:${region}:${account}:${api}/$default/${method}${path}`;

/**
 * Lambda lets a service call a function only where a permission of the function says so.
 *
 * @param from the service, and the ARN it calls from.
 * @throws Error naming the function and the service.
 */
export const assertInvocable = (stack: Stack, functionId: string, from: { readonly service: string; readonly arn: string }): void => {
  const allowed = stack.of(lambdaPermission).some(({ properties: { FunctionName, Principal, SourceArn, SourceAccount } }) => {
    const here = stack.idOf(FunctionName) === functionId && Principal === from.service && (SourceAccount ?? stack.account) === stack.account;
    return here && (SourceArn === undefined || fits(SourceArn, from.arn));
  });
  if (!allowed) throw new Error(`${functionId}: no AWS::Lambda::Permission lets ${from.service} invoke it from ${from.arn}`);
};

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const variable = /^\{([^}+]+)(\+?)\}$/;

const parametersOf = (route: Route, given: readonly string[]): Readonly<Record<string, string>> | undefined => {
  const parameters: Record<string, string> = {};
  for (const [position, segment] of route.segments.entries()) {
    const [, name, greedy] = variable.exec(segment) ?? [];
    const value = given[position];
    if (value === undefined || (name !== undefined && value === '')) return undefined;
    if (name !== undefined && greedy === '+') return { ...parameters, [name]: given.slice(position).map(decoded).join('/') };
    if (name !== undefined) parameters[name] = decoded(value);
    else if (segment !== value) return undefined;
  }
  return given.length === route.segments.length ? parameters : undefined;
};

/** Per segment, a word before a variable before a greedy one; then a method by name before any. */
const rank = ({ segments, method, key }: Route): string =>
  key === '$default'
    ? '9'
    : `${segments.map((segment) => (segment.endsWith('+}') ? 2 : segment.startsWith('{') ? 1 : 0)).join('')}${method === 'ANY' ? 1 : 0}`;

/** The route that API Gateway would choose: the most specific. Undefined: 404. */
export const matchRoute = (routes: readonly Route[], method: string, rawPath: string): Match | undefined => {
  const given = rawPath.split('/').slice(1);
  const matches = routes.flatMap((candidate): readonly Match[] => {
    if (candidate.key === '$default') return [{ route: candidate, parameters: {} }];
    if (candidate.method !== method && candidate.method !== 'ANY') return [];
    const parameters = parametersOf(candidate, given);
    return parameters ? [{ route: candidate, parameters }] : [];
  });
  return matches.toSorted((a, b) => rank(a.route).localeCompare(rank(b.route)))[0];
};
