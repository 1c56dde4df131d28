import type { Contract } from '../api/contract.ts';
import type { Problem } from '../api/problem.ts';
import type { Serving } from '../platform/serving.ts';

/** Who calls, proven. `name` goes into the evidence: `key:<id>`, or `iam:<role or user>`. */
export type Caller = { readonly name: string; readonly logged: string };

export type Asked<Body, Query = unknown> = {
  readonly caller: Caller;
  readonly body: Body;
  readonly query: Query;
  /** The variables of the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
};

export type Answered<Answer> = { readonly kind: 'answer'; readonly body: Answer } | { readonly kind: 'problem'; readonly problem: Problem };
export const answer = <Answer>(body: Answer): Answered<Answer> => ({ kind: 'answer', body });
export const refuse = (problem: Problem): Answered<never> => ({ kind: 'problem', problem });

type Serve<Body, Answer, Query> = (serving: Serving, asked: Asked<Body, Query>) => Promise<Answered<Answer>>;

/** A route as the handler knows it: it has checked the caller, and parses the body with the contract's own schema. */
export type Route = { readonly contract: Contract; readonly serve: (serving: Serving, asked: Asked<unknown>) => Promise<Answered<unknown>> };

/** Binds what a route does to what it takes and gives. */
export const route = <Body, Answer, Query>(contract: Contract<Body, Answer, Query>, serve: Serve<Body, Answer, Query>): Route => ({
  contract,
  // The handler has parsed body and query with this contract's schemas.
  serve: (serving, asked) => serve(serving, asked as Asked<Body, Query>),
});
