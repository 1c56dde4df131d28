import type { DatabaseSync } from 'node:sqlite';
import { queue as queueType } from '../template/run-types.ts';
import type { Stack } from '../template/stack.ts';
import { Queue, type QueueSettings } from './queue.ts';

/** The queues of a template, and those that services keep for themselves. */
export class Queues {
  readonly #queues = new Map<string, Queue>();
  readonly #database: DatabaseSync;
  readonly #now: () => number;

  constructor(database: DatabaseSync, now: () => number) {
    this.#database = database;
    this.#now = now;
  }

  add(settings: QueueSettings): Queue {
    const { redrive } = settings;
    const deadLetters = (): Queue | undefined => (redrive ? this.find(redrive.to) : undefined);
    const queue = new Queue(settings, { database: this.#database, now: this.#now, deadLetters });
    this.#queues.set(settings.name, queue);
    return queue;
  }

  /** By name, ARN or URL: the name is the end of each. */
  find(reference: string): Queue | undefined {
    const name = reference.split(/[/:]/).at(-1) ?? '';
    return this.#queues.get(name);
  }

  /** @throws Error when there is none. */
  get(reference: string): Queue {
    const queue = this.find(reference);
    if (!queue) throw new Error(`there is no queue ${reference}`);
    return queue;
  }

  close(): void {
    for (const queue of this.#queues.values()) queue.close();
  }

  get all(): readonly Queue[] {
    return [...this.#queues.values()];
  }
}

export const addQueuesOf = (stack: Stack, queues: Queues): void => {
  for (const { id, properties } of stack.of(queueType)) {
    const { ref: url = '', attributes = {} } = stack.names.get(id) ?? {};
    const { RedrivePolicy: redrive } = properties;
    queues.add({
      name: attributes['QueueName'] ?? id,
      arn: attributes['Arn'] ?? id,
      url,
      visibilityMs: properties.VisibilityTimeout * 1000,
      delayMs: properties.DelaySeconds * 1000,
      retentionMs: properties.MessageRetentionPeriod * 1000,
      waitMs: properties.ReceiveMessageWaitTimeSeconds * 1000,
      largest: properties.MaximumMessageSize,
      ...(redrive && { redrive: { to: redrive.deadLetterTargetArn, after: redrive.maxReceiveCount } }),
    });
  }
};
