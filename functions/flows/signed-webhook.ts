import type { DeliverDeps } from './dependencies.ts';

const answerWithinMs = 10_000;

export type Webhook = {
  readonly url: string;
  /** The same on each try, so that the receiver tells doubles. */
  readonly id: string;
  /** `whsec_…`, newest first: while they are rotated, each makes a signature of its own. */
  readonly secrets: readonly string[];
  readonly body: string;
};

/** Posts it as Standard Webhooks says (github.com/standard-webhooks/standard-webhooks). @returns `taken`, or a code that says why not */
export const postSigned = async (deps: Pick<DeliverDeps, 'http' | 'hash' | 'clock'>, { url, id, secrets, body }: Webhook): Promise<string> => {
  if (secrets.length === 0) return 'no-secret';
  const timestamp = String(Math.floor(deps.clock() / 1000));
  const sign = (secret: string): string => deps.hash.sign(Buffer.from(secret.replace(/^whsec_/, ''), 'base64'), `${id}.${timestamp}.${body}`);
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => `v1,${sign(secret)}`).join(' '),
  };
  const answer = await deps.http.call({ method: 'POST', url, headers, body }, answerWithinMs);
  if (answer.kind !== 'answer') return answer.kind;
  return answer.status >= 200 && answer.status < 300 ? 'taken' : `status-${answer.status}`;
};

const backoffMinutes = [1, 2, 5, 15, 60, 180, 360] as const;
/** How long after a try the next one comes, in milliseconds. @param attempt of tries before */
export const retryAfterMs = (attempt: number): number => (backoffMinutes[Math.min(attempt, backoffMinutes.length - 1)] ?? 360) * 60_000;
