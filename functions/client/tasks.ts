import type { Call } from './call.ts';
import type { SettledTask, TaskList, TaskOutcome } from './types.ts';

export type TasksClient = {
  /** What needs a person now, the most urgent first. */
  readonly list: () => Promise<TaskList>;
  /** Says what became of one. Tried once; what may not be settled so throws HalteRefused, whose `detail` says why. */
  readonly settle: (
    id: string,
    told: { readonly outcome: TaskOutcome; readonly note: string; readonly channel?: string; readonly staff?: string },
  ) => Promise<SettledTask>;
};

/** What a person must do, for who does it. */
export const tasksClient = (call: Call): TasksClient => ({
  list: async () => (await call('GET', '/v1/tasks', undefined, true)) as TaskList,
  settle: async (id, told) => (await call('POST', `/v1/tasks/${encodeURIComponent(id)}/settle`, told, false)) as SettledTask,
});
