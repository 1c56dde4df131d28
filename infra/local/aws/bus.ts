import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { AwsError } from './aws-error.ts';
import type { AwsService } from './call.ts';

/** An event as the bus hands it on. */
export type BusEvent = {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: string;
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: unknown;
  /** Not in the event that AWS hands on: which bus took it. */
  readonly bus: string;
};

const entrySchema = z.object({
  Source: z.string().min(1),
  DetailType: z.string().min(1),
  Detail: z.string(),
  EventBusName: z.string().default('default'),
  Resources: z.array(z.string()).default([]),
  Time: z.number().optional(),
});
const largestBytes = 256 * 1024;
const keptBytes = 4 * 1024 * 1024;

export type BusSettings = {
  readonly folder: string;
  readonly region: string;
  readonly account: string;
  readonly buses: readonly string[];
  readonly now: () => number;
};

/** Keeps what was published in a file of its own, the newest four to eight megabytes, and tells those who listen. */
export class Bus {
  readonly #file: string;
  readonly #settings: BusSettings;
  readonly #listeners = new Set<(event: BusEvent) => void>();

  constructor(settings: BusSettings) {
    this.#settings = settings;
    this.#file = path.join(settings.folder, 'events.jsonl');
    this.#repair();
  }

  /** @returns how to stop listening. */
  listen(listener: (event: BusEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Oldest first. */
  published(): readonly BusEvent[] {
    return [`${this.#file}.old`, this.#file].flatMap(linesOf).map((line) => JSON.parse(line) as BusEvent);
  }

  /** Takes one entry of PutEvents. @throws AwsError for an entry that AWS would fail. */
  put(given: unknown): string {
    const { data, error } = entrySchema.safeParse(given);
    if (error)
      throw new AwsError('InvalidArgument', `Parameter ${error.issues[0]?.path.join('.')} is not valid. Reason: ${error.issues[0]?.message}.`);
    const name = data.EventBusName.split('/').at(-1) ?? '';
    if (name !== 'default' && !this.#settings.buses.includes(name)) throw new AwsError('EventBusNotFound', `Event bus ${name} does not exist.`);
    const { region, account, now } = this.#settings;
    const event: BusEvent = {
      version: '0',
      id: randomUUID(),
      'detail-type': data.DetailType,
      source: data.Source,
      account,
      time: new Date(data.Time === undefined ? now() : data.Time * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
      region,
      resources: data.Resources,
      detail: detailOf(data.Detail),
      bus: name,
    };
    this.#keep(event);
    for (const listener of this.#listeners) listener(event);
    return event.id;
  }

  #keep(event: BusEvent): void {
    if ((statSync(this.#file, { throwIfNoEntry: false })?.size ?? 0) > keptBytes) renameSync(this.#file, `${this.#file}.old`);
    appendFileSync(this.#file, `${JSON.stringify(event)}\n`, { mode: 0o600 });
  }

  /** A line that a killed process left half written would join with the next one. */
  #repair(): void {
    if (statSync(this.#file, { throwIfNoEntry: false }))
      writeFileSync(
        this.#file,
        linesOf(this.#file)
          .map((line) => `${line}\n`)
          .join(''),
      );
  }
}

const linesOf = (file: string): readonly string[] => {
  if (!statSync(file, { throwIfNoEntry: false })) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  // The last is empty, or was cut short.
  return lines.slice(0, -1);
};

const detailOf = (detail: string): unknown => {
  try {
    const parsed: unknown = JSON.parse(detail);
    if (parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed)) return parsed;
  } catch {
    // Said below: it is no object either way.
  }
  throw new AwsError('MalformedDetail', 'Detail is malformed.');
};

/** EventBridge's PutEvents: up to ten entries, each taken or failed by itself. */
export const busService =
  (bus: Bus): AwsService =>
  ({ operation, input, failing = [] }) => {
    if (operation !== 'PutEvents') throw new AwsError('UnknownOperationException', `The local runner has no ${operation} of events.`);
    const given = input['Entries'];
    if (!Array.isArray(given) || given.length === 0 || given.length > 10) {
      throw new AwsError(
        'ValidationException',
        "1 validation error detected: Value at 'entries' failed to satisfy constraint: between 1 and 10 entries",
      );
    }
    if (Buffer.byteLength(JSON.stringify(given)) > largestBytes)
      throw new AwsError('ValidationException', 'Total size of the entries in the request is over the limit.');
    const Entries = given.map((entry: unknown, position) => {
      if (failing.includes(position)) return { ErrorCode: 'InternalFailure', ErrorMessage: 'Unexpected internal failure occurred. Please retry.' };
      try {
        return { EventId: bus.put(entry) };
      } catch (cause) {
        if (!(cause instanceof AwsError)) throw cause;
        return { ErrorCode: cause.name, ErrorMessage: cause.message };
      }
    });
    return { FailedEntryCount: Entries.filter((entry) => 'ErrorCode' in entry).length, Entries };
  };
