import type { Instant, Subject } from '../domain/ids.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import type { StoredText } from '../domain/message.ts';
import type { Task, TaskEnd, TaskKey } from '../domain/tasks/task.ts';

/** Of a change to a text: it becomes a task, the task that it was is over by itself, or a person settles it. */
export type TaskChange =
  | { readonly is: 'open'; readonly task: Task }
  | { readonly is: 'over'; readonly end: TaskEnd }
  /** Only while it is open. `event` is written with it, or nothing is. */
  | { readonly is: 'settled'; readonly end: TaskEnd; readonly event: LedgerEvent };

export type OpenTasks = { readonly tasks: readonly Task[]; /** There are more than were asked for. */ readonly more: boolean };

export interface TaskStore {
  /** Those that a person must do, the most urgent first, at most `limit`. Throws StoreUnavailable. */
  open(limit: number): Promise<OpenTasks>;
  /** How many a person should have done by now, up to some hundreds. */
  overdue(now: Instant): Promise<number>;
  /** Open, waiting, or settled not long ago. */
  read(key: TaskKey): Promise<Task | undefined>;
  /** One that is about no text, or whose text is gone. False when somebody settled it before. */
  settle(key: TaskKey, end: TaskEnd, event?: LedgerEvent): Promise<boolean>;
  /** A task that waited is a person's from now on. False when it waits no more. */
  promote(task: Task, now: Instant): Promise<boolean>;
  /** What came from a person, in no order. */
  heardOf(subject: Subject): Promise<readonly StoredText[]>;
}
