import { HalteRefused, HalteUnavailable } from './errors.ts';
import type { Problem } from './types.ts';

export type ClientOptions = {
  /** Origin of the API, without trailing slash: `https://sms.example.com`. On AWS with a signing `fetch`: `https://sms.example.com/iam`. */
  readonly baseUrl: string;
  /** Made by `halte keys create`. Left out where `fetch` signs. */
  readonly key?: string;
  /** In place of the global one: to sign, to go through a proxy, to test. */
  readonly fetch?: typeof fetch;
  /** Of one try, in milliseconds. Default 5000. */
  readonly timeoutMs?: number;
  /** Besides the first. Default 3; only calls that may be made twice are. */
  readonly retries?: number;
  /** How long a check waits for others to travel with it, in milliseconds. Default 5; 0: not at all. */
  readonly batchMs?: number;
};

export type Call = (method: string, path: string, body: object | undefined, mayRepeat: boolean) => Promise<unknown>;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Full jitter over a growing time, so that callers which met do not meet again. */
const pauseMs = (attempt: number): number => Math.random() * Math.min(2_000, 100 * 2 ** attempt);
const passing = new Set([429, 500, 502, 503, 504]);

const problemOf = async (answer: Response): Promise<Problem> => {
  const told = (await answer.json().catch(() => undefined)) as Partial<Problem> | undefined;
  const { type = 'about:blank', title = answer.statusText, detail = 'no reason was given', errors } = told ?? {};
  return { type, title, status: answer.status, detail, ...(errors === undefined ? {} : { errors }) };
};

/** Carries out one call of the API. Throws HalteRefused, HalteUnavailable. */
export const caller = ({ baseUrl, key, fetch: ask = fetch, timeoutMs = 5_000, retries = 3 }: ClientOptions): Call => {
  const headers = { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) };
  const once = async (method: string, path: string, body: object | undefined): Promise<Response | undefined> => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    try {
      return await ask(`${baseUrl}${path}`, { method, headers, ...sent, signal: AbortSignal.timeout(timeoutMs) });
    } catch {
      // Of the network; nothing was heard, so nothing may be sent.
      return undefined;
    }
  };
  return async (method, path, body, mayRepeat) => {
    let last = 'no connection';
    for (let attempt = 0; attempt <= (mayRepeat ? retries : 0); attempt++) {
      if (attempt > 0) await wait(pauseMs(attempt));
      const answer = await once(method, path, body);
      if (answer?.ok) return answer.json();
      if (answer && !passing.has(answer.status)) throw new HalteRefused(await problemOf(answer));
      if (answer) last = `status ${answer.status}`;
    }
    throw new HalteUnavailable(`Halte does not answer (${last}). Send nothing until it does: a STOP may be standing.`);
  };
};
