import * as z from 'zod';
import { StoreUnavailable } from '../flows/ports.ts';
import type { StoreContext } from './context.ts';

/** What the SDK and Node say of a fault, as far as it matters here. Never its message: that may quote a key or a value. */
const fault = z.object({
  name: z.string().catch('Unknown'),
  code: z.string().optional().catch(undefined),
  $fault: z.string().optional().catch(undefined),
  $retryable: z.unknown().optional(),
});

/** Codes of a cancelled transaction and names of exceptions that say: the same again may succeed. */
const passing = new Set([
  'TransactionConflict',
  'TransactionConflictException',
  'TransactionInProgressException',
  'ProvisionedThroughputExceeded',
  'ProvisionedThroughputExceededException',
  'ThrottlingError',
  'ThrottlingException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'InternalServerError',
  'ServiceUnavailable',
  'TimeoutError',
  'AbortError',
]);
const networkCodes = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

export const isPassing = (code: string): boolean => passing.has(code);

const isTransient = (error: unknown): boolean => {
  const { name, code, $fault, $retryable } = fault.parse(error instanceof Error ? error : {});
  return passing.has(name) || (code !== undefined && networkCodes.has(code)) || $fault === 'server' || $retryable !== undefined;
};

const unavailable = (error: unknown): StoreUnavailable => {
  if (error instanceof StoreUnavailable) return error;
  return new StoreUnavailable(error instanceof Error ? error.name : 'Deadline', { cause: error });
};

export const again = Symbol('again');

const firstPauseMs = 10;
const longestPauseMs = 200;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Tries until there is an answer, or the deadline (ms since 1970) has come; between tries it waits a random part of a growing time
 * (full jitter), so that writers which met do not meet again. The SDK does not try a cancelled transaction again by itself.
 * A fault that will not pass ends it at once. Throws StoreUnavailable, with the fault as its cause and its name as its message.
 */
export const untilSettled = async <Result>(
  context: StoreContext,
  deadline: number,
  attempt: (signal: AbortSignal) => Promise<Result | typeof again>,
): Promise<Result> => {
  let last: unknown;
  for (let round = 0; ; round += 1) {
    const left = deadline - context.clock();
    if (left <= 0) throw unavailable(last);
    try {
      const result = await attempt(AbortSignal.timeout(Math.ceil(left)));
      if (result !== again) return result;
      last = new StoreUnavailable('TransactionConflict');
    } catch (error) {
      if (!isTransient(error)) throw unavailable(error);
      last = error;
    }
    await pause(Math.min(left, context.random() * Math.min(longestPauseMs, firstPauseMs * 2 ** round)));
  }
};

const defaultPatienceMs = 3_000;
/** The deadline of an operation that was given none. */
export const patiently = ({ clock, patienceMs = defaultPatienceMs }: StoreContext): number => clock() + patienceMs;
