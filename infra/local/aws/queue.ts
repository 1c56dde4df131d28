import { createHash, randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { Signal } from '../signal.ts';
import { AwsError } from './aws-error.ts';

export type QueueSettings = {
  readonly name: string;
  readonly arn: string;
  readonly url: string;
  readonly visibilityMs: number;
  readonly delayMs: number;
  readonly retentionMs: number;
  readonly waitMs: number;
  /** Bytes of a body. */
  readonly largest: number;
  readonly redrive?: { readonly to: string; readonly after: number };
};
export type QueueAttribute = { readonly DataType: string; readonly StringValue?: string; readonly BinaryValue?: string };
export type QueueMessage = {
  readonly id: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, QueueAttribute>>;
  readonly handle: string;
  readonly receives: number;
  readonly sent: number;
  readonly firstReceived: number;
};
export type QueueCounts = { readonly visible: number; readonly inFlight: number; readonly delayed: number };

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** One standard queue, kept in a file: what was sent survives any end of this process, and what was being worked on comes back. */
export class Queue {
  readonly settings: QueueSettings;
  readonly #database: DatabaseSync;
  readonly #now: () => number;
  readonly #changed = new Signal();
  readonly #deadLetters: () => Queue | undefined;
  #closed = false;

  constructor(settings: QueueSettings, parts: { database: DatabaseSync; now: () => number; deadLetters: () => Queue | undefined }) {
    this.settings = settings;
    this.#database = parts.database;
    this.#now = parts.now;
    this.#deadLetters = parts.deadLetters;
  }

  /** @returns the message's id. @throws AwsError for a body that SQS would not take. */
  send(body: string, options: { readonly attributes?: QueueMessage['attributes']; readonly delayMs?: number } = {}): string {
    const { largest, name, delayMs } = this.settings;
    if (body === '') throw new AwsError('MissingParameter', 'The request must contain the parameter MessageBody.');
    if (Buffer.byteLength(body) > largest) {
      throw new AwsError('InvalidParameterValue', `One or more parameters are invalid. Reason: Message must be shorter than ${largest} bytes.`);
    }
    const [id, now] = [randomUUID(), this.#now()];
    const visible = now + (options.delayMs ?? delayMs);
    this.#database
      .prepare('INSERT INTO messages (queue, id, body, attributes, sent, visible) VALUES (?, ?, ?, ?, ?, ?)')
      .run(name, id, body, JSON.stringify(options.attributes ?? {}), now, visible);
    this.#changed.notify();
    return id;
  }

  /** Takes up to so many messages that are due; they come back after `visibilityMs` unless deleted. What came back too often goes to the dead letters. */
  receive(most: number, visibilityMs = this.settings.visibilityMs): readonly QueueMessage[] {
    const now = this.#now();
    const due = this.#database
      .prepare('SELECT * FROM messages WHERE queue = ? AND visible <= ? AND sent > ? ORDER BY visible, position LIMIT ?')
      .all(this.settings.name, now, now - this.settings.retentionMs, most);
    const { redrive } = this.settings;
    return due.flatMap((row) => {
      if (redrive && Number(row['receives']) >= redrive.after) return this.#giveUp(Number(row['position']));
      const handle = randomUUID();
      const firstReceived = Number(row['first_received'] ?? now);
      this.#database
        .prepare('UPDATE messages SET visible = ?, receives = receives + 1, first_received = ?, handle = ? WHERE position = ?')
        .run(now + visibilityMs, firstReceived, handle, Number(row['position']));
      const attributes = JSON.parse(String(row['attributes'])) as QueueMessage['attributes'];
      const [id, body, sent] = [String(row['id']), String(row['body']), Number(row['sent'])];
      return [{ id, body, attributes, handle, firstReceived, sent, receives: Number(row['receives']) + 1 }];
    });
  }

  #giveUp(position: number): readonly [] {
    const to = this.#deadLetters();
    this.#database
      .prepare('UPDATE messages SET queue = ?, visible = ?, receives = 0, first_received = NULL, handle = NULL WHERE position = ?')
      .run(to?.settings.name ?? '', this.#now(), position);
    to?.wake();
    return [];
  }

  /** As `receive`, but waits up to so long for the first message, or until the signal; `wake` it then. */
  async receiveWithin(
    waitMs: number,
    most: number,
    { visibilityMs, signal }: { readonly visibilityMs?: number; readonly signal?: AbortSignal } = {},
  ): Promise<readonly QueueMessage[]> {
    const end = Date.now() + waitMs;
    for (;;) {
      if (this.#closed || signal?.aborted === true) return [];
      const messages = this.receive(most, visibilityMs);
      const left = end - Date.now();
      if (messages.length > 0 || left <= 0) return messages;
      // Short, because a message also appears by its delay or its visibility running out.
      await this.#changed.wait(Math.min(left, 100));
    }
  }

  /** Those who wait for a message get none. */
  close(): void {
    this.#closed = true;
    this.wake();
  }

  /** Does nothing when the message is gone, or was received again since. @throws AwsError for a handle that is none. */
  delete(handle: string): void {
    this.#run('DELETE FROM messages WHERE queue = ? AND handle = ?', handle);
  }

  changeVisibility(handle: string, visibilityMs: number): void {
    this.#run('UPDATE messages SET visible = ? WHERE queue = ? AND handle = ?', handle, this.#now() + visibilityMs);
    this.#changed.notify();
  }

  #run(sql: string, handle: string, ...before: readonly number[]): void {
    if (!/^[0-9a-f-]{36}$/.test(handle)) throw new AwsError('ReceiptHandleIsInvalid', `The input receipt handle is not a valid receipt handle.`, 404);
    this.#database.prepare(sql).run(...before, this.settings.name, handle);
  }

  purge(): void {
    this.#database.prepare('DELETE FROM messages WHERE queue = ?').run(this.settings.name);
  }

  /** Lets those who wait for a message look again. */
  wake(): void {
    this.#changed.notify();
  }

  /** Lets what a killed process was working on come back at once. */
  release(): void {
    this.#database.prepare('UPDATE messages SET visible = ? WHERE queue = ? AND handle IS NOT NULL').run(this.#now(), this.settings.name);
  }

  /** What is in the queue, oldest first, without taking it. */
  peek(): readonly { readonly id: string; readonly body: string; readonly receives: number }[] {
    return this.#database
      .prepare('SELECT id, body, receives FROM messages WHERE queue = ? ORDER BY position')
      .all(this.settings.name)
      .map(({ id, body, receives }) => ({ id: String(id), body: String(body), receives: Number(receives) }));
  }

  counts(): QueueCounts {
    const now = this.#now();
    const row = this.#database
      .prepare(
        'SELECT SUM(visible <= ?) AS visible, SUM(visible > ? AND handle IS NOT NULL) AS inFlight, SUM(visible > ? AND handle IS NULL) AS delayed FROM messages WHERE queue = ?',
      )
      .get(now, now, now, this.settings.name);
    return { visible: Number(row?.['visible'] ?? 0), inFlight: Number(row?.['inFlight'] ?? 0), delayed: Number(row?.['delayed'] ?? 0) };
  }

  /** Deletes what is older than the queue keeps. */
  expire(): void {
    this.#database.prepare('DELETE FROM messages WHERE queue = ? AND sent <= ?').run(this.settings.name, this.#now() - this.settings.retentionMs);
  }
}
