import type * as z from 'zod';
import type { Scope } from './scopes.ts';

/** What a route of the API takes and gives. The OpenAPI document, the routes of the stack and the handler are all made from it. */
export type Contract<Body = unknown, Answer = unknown, Query = unknown> = {
  /** Its name in the OpenAPI document (`operationId`) and in the log: lower-case letters and hyphens. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Variables in braces. No telephone number ever stands in a path or a query: they are written down by machines on the way. */
  readonly path: `/v1/${string}`;
  /** `open`: for everybody. */
  readonly scope: Scope | 'open';
  readonly summary: string;
  readonly description?: string;
  readonly body?: z.ZodType<Body>;
  /** Of texts: what stands behind the question mark. */
  readonly query?: z.ZodType<Query>;
  readonly answer: z.ZodType<Answer>;
};

/** Gives a contract the types of its schemas. */
export const contract = <Body = undefined, Answer = unknown, Query = undefined>(
  given: Contract<Body, Answer, Query>,
): Contract<Body, Answer, Query> => given;

/** As API Gateway names it: `POST /v1/check`. */
export const routeKeyOf = ({ method, path }: Pick<Contract, 'method' | 'path'>): string => `${method} ${path}`;
