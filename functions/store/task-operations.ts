import type { Instant } from '../domain/ids.ts';
import type { Task, TaskEnd, TaskKey } from '../domain/tasks/task.ts';
import { equals, present } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { taskItemKey } from './item-keys.ts';
import { encodeTask, ended, staffPlace } from './task-item.ts';
import { type Operation, put, update } from './write.ts';

/** In the place of an older one of its kind, which is over by then or is this very one. */
export const putTask = <Role extends string>(role: Role, { tables, dueShards }: StoreContext, task: Task): Operation<Role> =>
  put(role, tables.messages, encodeTask(task, dueShards));

/** Refused where there is none, or where it is over: only what is open lies in the index. */
export const endTask = <Role extends string>(role: Role, { tables }: StoreContext, key: TaskKey, end: TaskEnd): Operation<Role> =>
  update(role, tables.messages, taskItemKey(key), { set: ended(end), when: present('due') });

/** Refused where it waits no more. */
export const promoteTask = <Role extends string>(role: Role, { tables }: StoreContext, task: Task, now: Instant): Operation<Role> =>
  update(role, tables.messages, taskItemKey(task), {
    set: { since: now, waits: undefined, ...staffPlace(task) },
    when: equals('waits', task.waits),
  });
