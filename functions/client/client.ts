import { batcher } from './batcher.ts';
import { caller, type ClientOptions } from './call.ts';
import { type RequestsClient, requestsClient } from './requests.ts';
import { type TasksClient, tasksClient } from './tasks.ts';
import type { Changes, Check, CheckResult, Redeemed, Send, SendResult } from './types.ts';

export type { ClientOptions } from './call.ts';
export { HalteRefused, HalteUnavailable } from './errors.ts';
export type { RequestsClient } from './requests.ts';
export type { TasksClient } from './tasks.ts';
export type * from './types.ts';

export type HalteClient = {
  /**
   * May this text be sent? Checks that are asked at about the same time travel together, up to fifty. Throws HalteRefused and HalteUnavailable: in both cases
   * nothing may be sent.
   */
  readonly check: (check: Check) => Promise<CheckResult>;
  /** The same, with a send token where it may. */
  readonly checkForSending: (check: Check) => Promise<CheckResult>;
  /**
   * Spends a token, right before the text is handed to the carrier; send only where `redeemed` is true. Tried once: where the answer is lost it throws
   * HalteUnavailable, and the text is not sent.
   */
  readonly redeem: (token: string) => Promise<Redeemed>;
  /** Tells what was sent, any number; those of one call go in batches of fifty, in their order. */
  readonly sent: (sends: readonly Send[]) => Promise<readonly SendResult[]>;
  /** What changed since a place: the `next` of an earlier answer, or a time with its zone. Ask again at once while `more` is true. No answer for a send check: it is minutes old. */
  readonly changes: (since?: string, limit?: number) => Promise<Changes>;
  /** What people ask about their data. */
  readonly requests: RequestsClient;
  /** What needs a person now. */
  readonly tasks: TasksClient;
  /** Any other route, `PUT`, `/v1/consents`. What it takes and gives stands in docs/openapi.json. @param mayRepeat calls with a key of yours may */
  readonly call: (method: string, path: string, body?: object, mayRepeat?: boolean) => Promise<unknown>;
};

const most = 50;

/** A client of Halte's API: fetch, and nothing else. */
export const halteClient = (options: ClientOptions): HalteClient => {
  const call = caller(options);
  const checks = (token: boolean) => async (asked: readonly Check[]) => {
    const { results } = (await call('POST', '/v1/check', { checks: asked, token }, true)) as { results: readonly CheckResult[] };
    return results;
  };
  const { batchMs = 5 } = options;
  return {
    check: batcher(checks(false), most, batchMs),
    checkForSending: batcher(checks(true), most, batchMs),
    redeem: async (token) => (await call('POST', '/v1/redeem', { token }, false)) as Redeemed,
    sent: async (sends) => {
      const results: SendResult[] = [];
      for (let from = 0; from < sends.length; from += most) {
        const told = (await call('POST', '/v1/sends', { sends: sends.slice(from, from + most) }, true)) as { results: readonly SendResult[] };
        results.push(...told.results);
      }
      return results;
    },
    changes: async (since, limit) => {
      const query = new URLSearchParams({ ...(since === undefined ? {} : { since }), ...(limit === undefined ? {} : { limit: String(limit) }) });
      return (await call('GET', `/v1/changes${query.size > 0 ? `?${query.toString()}` : ''}`, undefined, true)) as Changes;
    },
    requests: requestsClient(call),
    tasks: tasksClient(call),
    call: (method, path, body, mayRepeat = false) => call(method, path, body, mayRepeat),
  };
};
