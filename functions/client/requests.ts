import type { Call } from './call.ts';
import type { NewRequest, RightsRequest, SystemAnswered } from './types.ts';

/** `staff`: who does it. What is no longer so, or may not be, throws HalteRefused, whose `detail` says why. */
type By = { readonly staff?: string };

export type RequestsClient = {
  /** All that is open, by due date. */
  readonly list: () => Promise<readonly RightsRequest[]>;
  readonly show: (ref: string) => Promise<RightsRequest>;
  readonly open: (request: NewRequest) => Promise<RightsRequest>;
  readonly extend: (ref: string, told: By & { readonly reason: string }) => Promise<RightsRequest>;
  readonly refuse: (ref: string, told: By & { readonly reason: string }) => Promise<RightsRequest>;
  /** @param told `tell: false` where the person was told otherwise than by text */
  readonly complete: (ref: string, told: By & { readonly outcome: string; readonly tell?: boolean }) => Promise<RightsRequest>;
  /** Ends a restriction. @param told `tell: false` where the person was told otherwise than by text */
  readonly lift: (ref: string, told: By & { readonly reason: string; readonly tell?: boolean }) => Promise<RightsRequest>;
  readonly prove: (ref: string, told: By & { readonly note: string }) => Promise<RightsRequest>;
  readonly assign: (ref: string, told: By & { readonly to: string }) => Promise<RightsRequest>;
  readonly pause: (ref: string, told: By & { readonly doubt: string }) => Promise<RightsRequest>;
  readonly resume: (ref: string, told?: By) => Promise<RightsRequest>;
  /** Says why no answer of a connected system is needed. */
  readonly excuse: (ref: string, system: string, told: By & { readonly reason: string }) => Promise<RightsRequest>;
  /** A connected system's own answer: with what it holds, or that it is done. May be told again. */
  readonly answer: (ref: string, system: string, data?: Readonly<Record<string, unknown>>) => Promise<SystemAnswered>;
};

/** Requests about data, for who must answer them. */
export const requestsClient = (call: Call): RequestsClient => {
  const one = async (method: string, path: string, body: object | undefined, mayRepeat: boolean): Promise<RightsRequest> =>
    ((await call(method, path, body, mayRepeat)) as { request: RightsRequest }).request;
  const pathOf = (ref: string): string => `/v1/requests/${encodeURIComponent(ref)}`;
  // Tried once: a step whose answer was lost is seen by looking again.
  const step =
    (name: string) =>
    (ref: string, told: object): Promise<RightsRequest> =>
      one('POST', `${pathOf(ref)}/${name}`, told, false);
  return {
    list: async () => ((await call('GET', '/v1/requests', undefined, true)) as { requests: readonly RightsRequest[] }).requests,
    show: (ref) => one('GET', pathOf(ref), undefined, true),
    open: (request) => one('POST', '/v1/requests', request, false),
    extend: step('extend'),
    refuse: step('refuse'),
    complete: step('complete'),
    lift: step('lift'),
    prove: step('prove'),
    assign: step('assign'),
    pause: step('pause'),
    resume: (ref, told = {}) => step('resume')(ref, told),
    excuse: (ref, system, told) => step(`systems/${encodeURIComponent(system)}/excuse`)(ref, told),
    answer: async (ref, system, data) =>
      (await call('POST', `${pathOf(ref)}/systems/${encodeURIComponent(system)}`, data === undefined ? {} : { data }, true)) as SystemAnswered,
  };
};
