import type { HttpAnswered, SendOutcome } from '../carrier.ts';

/** Retry-After in its form of seconds; the form of a date is left to the caller's own back-off. */
const retryAfter = (answer: HttpAnswered): { readonly afterMs?: number } => {
  const seconds = answer.headers['retry-after'];
  return seconds !== undefined && /^\d{1,6}$/.test(seconds) ? { afterMs: Number(seconds) * 1000 } : {};
};

/** Too many calls: surely not sent. */
export const throttled = (answer: HttpAnswered, code: string): SendOutcome => ({ kind: 'retry', code, ...retryAfter(answer) });
/** Surely not sent, and no later try will be, until a person mends the credentials or the configuration. */
export const misconfigured = (code: string): SendOutcome => ({ kind: 'retry', code, credentials: true });

/**
 * What the status of an answer to a send means, once the carrier's own codes have been looked at: only a 4xx says for sure that
 * nothing was sent. 404 is a wrong account or service name, so it is mended, not given up.
 * @param code the carrier's code, where it gave one
 */
export const outcomeOfStatus = (answer: HttpAnswered, code = `http-${answer.status}`): SendOutcome => {
  const { status } = answer;
  if (status === 429) return throttled(answer, code);
  if (status === 401 || status === 403 || status === 404) return misconfigured(code);
  if (status >= 400 && status < 500 && status !== 408) return { kind: 'refused', code };
  return { kind: 'uncertain', code };
};
