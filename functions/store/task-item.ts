import * as z from 'zod';
import type { ControllerId, Instant, MessageId, ProgrammeId, Subject } from '../domain/ids.ts';
import { type Task, type TaskEnd, type TaskKind, taskKinds, taskOutcomes } from '../domain/tasks/task.ts';
import { branded, type Plain } from './branded.ts';
import { dueAttributes, hash } from './due-shard.ts';
import { taskItemKey } from './item-keys.ts';

/** Few: what a person must do is little, and the list reads all of them. For ever, as those of due-shard.ts. */
export const staffShards = 8;
/** A partition of the index of what is due that the sweep never reads. */
export const staffShard = (shard: number): string => `staff#${shard}`;
const staffShardOf = (subject: string): string => staffShard(hash(subject) % staffShards);

const end = z.object({ at: branded<Instant>(), outcome: z.enum([...taskOutcomes, 'by-itself']), by: z.string() });
const task = z.object({
  subject: branded<Subject>(),
  message: branded<MessageId>(),
  kind: z.enum(taskKinds),
  since: branded<Instant>(),
  due: branded<Instant>(),
  programme: branded<ProgrammeId>(),
  controller: branded<ControllerId>(),
  reason: z.string(),
  about: z.string(),
  waits: z.exactOptional(branded<Instant>()),
  end: z.exactOptional(end),
});

/** Where it lies in the index: while it waits, where the sweep looks; then where only the list of tasks does. */
export const staffPlace = ({ subject, due }: Pick<Task, 'subject' | 'due'>): Plain => ({ due, dueShard: staffShardOf(subject) });

/** Without a time to live: what is open never leaves by itself. `answerBy` holds the date, as `due` is gone from a task that is over. */
export const encodeTask = (given: Task, shards: number): Plain => {
  const { subject, message: _message, kind: _kind, due, waits, ...rest } = given;
  const place = waits === undefined ? staffPlace(given) : dueAttributes(subject, waits, shards);
  return { ...taskItemKey(given), ...rest, answerBy: due, ...(waits === undefined ? {} : { waits }), ...place };
};

/** An item `task#…`. Throws ZodError on one that Halte did not write. */
export const decodeTask = (item: Plain): Task => {
  const [, kind, message] = String(item['item']).split('#');
  return task.parse({ ...item, kind: kind as TaskKind, message, due: item['answerBy'] });
};

/** For whoever settles it a second time; what it was settled as stands in the ledger for as long as evidence does. */
const rememberedDays = 30;

/** What changes of one that is over. */
export const ended = (over: TaskEnd): Plain => ({
  end: over,
  waits: undefined,
  due: undefined,
  dueShard: undefined,
  ttl: Math.floor(Date.parse(over.at) / 1000) + rememberedDays * 86_400,
});
