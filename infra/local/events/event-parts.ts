import type { Permissions } from '../aws/permissions.ts';
import type { Queues } from '../aws/queues.ts';
import type { EngineCall } from '../dynamo/client.ts';
import type { LocalTable } from '../dynamo/tables.ts';
import type { Functions } from '../functions/functions.ts';
import type { Signal } from '../signal.ts';
import type { Stack } from '../template/stack.ts';
import type { Checkpoints } from './checkpoints.ts';

/** What brings events to functions has in its hands. */
export type EventParts = {
  readonly stack: Stack;
  readonly functions: Functions;
  readonly permissions: Permissions;
  readonly queues: Queues;
  readonly tables: readonly LocalTable[];
  readonly call: EngineCall;
  readonly checkpoints: Checkpoints;
  /** Notified after writes to DynamoDB. */
  readonly wrote: Signal;
  readonly now: () => number;
  /** The first pause before a failed event is tried again; each further one is longer. */
  readonly pauseMs: number;
  /** The most that a mapping waits for more records, whatever its window: calls cost nothing here, and somebody is watching. */
  readonly longestWindowMs: number;
  /** One line about a function, for whoever watches. Never an event's content. */
  readonly report: (functionId: string, text: string) => void;
};

/** Something that runs until it is closed; closing waits for what is under way. */
export type EventSource = { close(): Promise<void> };
