import { setTimeout as sleep } from 'node:timers/promises';
import { signSandboxCall } from '../../../functions/carriers/sandbox/sign.ts';
import type { NewCall, PendingCall, ThreadStore } from './thread-store.ts';

export type CallSettings = {
  readonly store: ThreadStore;
  /** Origin under which carriers call, as the signature has it: Halte checks against this. */
  readonly publicOrigin: string;
  /** Origin at which it really answers, on this machine. */
  readonly localOrigin: string;
  readonly signingSecret: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds between tries; when they are used up, the carrier gives up. */
  readonly retryAfterMs?: readonly number[];
  /** Its time has come: before each try. */
  readonly onTry: (call: PendingCall) => void;
  readonly onTried: (call: PendingCall, tried: Tried) => void;
};

/** `taken`: Halte answered with a 2xx. `status`: of the answer; undefined where there was none. `ended`: no more tries follow. */
export type Tried = { readonly taken: boolean; readonly status: number | undefined; readonly ended: boolean };

/** As the carrier's description says: it tries three times more. */
const defaultRetries = [1_000, 5_000, 30_000];
const answerWithinMs = 5_000;

/**
 * The carrier's calls to Halte's webhooks: signed, over HTTP, and tried again on anything but a 2xx. They are on disk first, so that one that was
 * owed when the server stopped is made when it starts again.
 */
export class WebhookCalls {
  readonly #settings: CallSettings;
  readonly #retries: readonly number[];
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<unknown>>();

  constructor(settings: CallSettings) {
    this.#settings = settings;
    this.#retries = settings.retryAfterMs ?? defaultRetries;
  }

  /** Goes on with what was owed when the server stopped. */
  resume(): void {
    for (const call of this.#settings.store.pendingCalls()) this.#follow(call).catch(() => undefined);
  }

  /** Makes a call at its time; tries that fail are repeated in the background. @returns what became of the first try. */
  make(call: NewCall): Promise<Tried> {
    return this.#follow(this.#settings.store.addCall(call));
  }

  /** Waits for calls that are on their way; others stay on disk. */
  async close(): Promise<void> {
    this.#stopping.abort();
    await Promise.allSettled(this.#running);
  }

  #follow(call: PendingCall): Promise<Tried> {
    const tried = this.#tryOnce(call);
    const followed = tried.then(
      (result) => (result.ended || this.#stopping.signal.aborted ? undefined : this.#again(call)),
      // Stopped before its time came: it stays on disk.
      () => undefined,
    );
    this.#running.add(followed);
    void followed.finally(() => this.#running.delete(followed));
    return tried;
  }

  #again(call: PendingCall): void {
    const attempt = call.attempt + 1;
    const due = this.#settings.now() + (this.#retries[call.attempt] ?? 0);
    this.#settings.store.postpone(call.position, attempt, due);
    // Whoever waited for the first try has been told.
    this.#follow({ ...call, attempt, due }).catch(() => undefined);
  }

  async #tryOnce(call: PendingCall): Promise<Tried> {
    const wait = call.due - this.#settings.now();
    if (wait > 0) await sleep(wait, undefined, { signal: this.#stopping.signal });
    this.#settings.onTry(call);
    const status = await this.#post(call);
    const taken = status !== undefined && status >= 200 && status < 300;
    const ended = taken || call.attempt >= this.#retries.length;
    if (ended) this.#settings.store.endCall(call.position);
    const tried = { taken, status, ended };
    this.#settings.onTried(call, tried);
    return tried;
  }

  async #post({ url, body }: PendingCall): Promise<number | undefined> {
    const { publicOrigin, localOrigin, signingSecret, now } = this.#settings;
    const path = url.slice(publicOrigin.length);
    const headers = signSandboxCall({ secret: signingSecret(), method: 'POST', url, body }, now());
    try {
      const answer = await fetch(`${localOrigin}${path}`, {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(answerWithinMs),
      });
      await answer.arrayBuffer();
      return answer.status;
    } catch {
      // No answer: a carrier cannot know more, and tries again.
      return undefined;
    }
  }
}
