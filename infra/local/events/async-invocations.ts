import type { Queue, QueueMessage } from '../aws/queue.ts';
import { FunctionError } from '../functions/messages.ts';
import { eventInvokeConfig, lambda } from '../template/run-types.ts';
import type { EventParts, EventSource } from './event-parts.ts';
import { sendGivenUp, type Destinations } from './given-up.ts';

type Rules = Destinations & { readonly retries: number; readonly ageMs: number; readonly timeoutMs: number };

const sixHoursMs = 6 * 60 * 60 * 1000;

const rulesOf = ({ stack }: EventParts, functionId: string): Rules => {
  const properties = stack.of(lambda).find(({ id }) => id === functionId)?.properties;
  const config = stack.of(eventInvokeConfig).find((one) => stack.idOf(one.properties.FunctionName) === functionId)?.properties;
  const deadLetters = properties?.DeadLetterConfig?.TargetArn;
  const onFailure = config?.DestinationConfig?.OnFailure?.Destination;
  return {
    retries: config?.MaximumRetryAttempts ?? 2,
    ageMs: (config?.MaximumEventAgeInSeconds ?? sixHoursMs / 1000) * 1000,
    timeoutMs: (properties?.Timeout ?? 3) * 1000,
    ...(deadLetters !== undefined && { deadLetters }),
    ...(onFailure !== undefined && { onFailure }),
  };
};

/**
 * Lambda's own queue of events that services hand over without waiting for the answer (SNS, the scheduler): tried again when the function fails, and at
 * last put where the function's configuration says. Kept in the data directory like any queue.
 */
export class AsyncInvocations implements EventSource {
  readonly #parts: EventParts;
  readonly #queues = new Map<string, Queue>();
  readonly #rules: ReadonlyMap<string, Rules>;
  readonly #pollers: Promise<void>[] = [];
  readonly #stop = new AbortController();

  /** @throws Error where a function's role may not write to its own dead letters. */
  constructor(parts: EventParts) {
    this.#parts = parts;
    this.#rules = new Map(parts.functions.ids.map((id) => [id, rulesOf(parts, id)]));
    for (const [id, { deadLetters, onFailure }] of this.#rules) {
      for (const resource of [deadLetters, onFailure])
        if (resource !== undefined) parts.permissions.require(id, { action: 'sqs:SendMessage', resource });
      this.#queues.set(id, this.#open(id));
    }
  }

  #open(id: string): Queue {
    const { timeoutMs = 0, ageMs = sixHoursMs } = this.#rules.get(id) ?? {};
    const name = `async-${id}`;
    const limits = { delayMs: 0, waitMs: 0, largest: 1024 * 1024, retentionMs: ageMs };
    const queue = this.#parts.queues.add({ name, arn: name, url: name, visibilityMs: timeoutMs + 60_000, ...limits });
    queue.release();
    this.#pollers.push(this.#poll(id, queue));
    return queue;
  }

  /** Takes an event for a function. It is on disk when this returns. */
  add(functionId: string, event: unknown): void {
    this.#queues.get(functionId)?.send(JSON.stringify(event));
  }

  async #poll(id: string, queue: Queue): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const messages = await queue.receiveWithin(1000, 10, { signal });
      await Promise.all(messages.map((message) => this.#run(id, queue, message)));
    }
  }

  async #run(id: string, queue: Queue, message: QueueMessage): Promise<void> {
    const { retries = 2 } = this.#rules.get(id) ?? {};
    try {
      await this.#parts.functions.invoke(id, JSON.parse(message.body));
      queue.delete(message.handle);
    } catch (cause) {
      if (!(cause instanceof FunctionError)) throw cause;
      this.#parts.report(id, `${cause.errorType}: ${cause.message}`);
      if (message.receives <= retries) return queue.changeVisibility(message.handle, this.#parts.pauseMs * 2 ** message.receives);
      sendGivenUp(this.#parts, { functionId: id, message, cause, to: this.#rules.get(id) ?? {} });
      queue.delete(message.handle);
    }
  }

  async close(): Promise<void> {
    this.#stop.abort();
    for (const queue of this.#queues.values()) queue.wake();
    await Promise.all(this.#pollers);
  }
}
