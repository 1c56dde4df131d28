import type { Instant, Subject } from '../domain/ids.ts';
import type { MessageKey } from '../domain/message.ts';
import type { PushRecord } from '../domain/opt-out-lists/push.ts';
import type { Task } from '../domain/tasks/task.ts';

/** What carriers' own lists still have to be told. Each throws StoreUnavailable. */
export interface PushStore {
  /** Of one partition, earliest first. */
  due(shard: number, until: Instant, limit: number): Promise<readonly MessageKey[]>;
  read(key: MessageKey): Promise<PushRecord | undefined>;
  /** Counts the try and moves its due time on; undefined when another worker did. */
  claim(record: PushRecord, nextDue: Instant): Promise<PushRecord | undefined>;
  /** It is over; `task` is what is left to a person. */
  end(key: MessageKey, task?: Task): Promise<void>;
  /** Whether Halte itself put the person on this list. @param list a digest of its name */
  isPlaced(subject: Subject, list: string): Promise<boolean>;
  /** @param until second since 1970 up to which it is remembered; undefined: no more */
  place(subject: Subject, list: string, until: number | undefined): Promise<void>;
}
