import { expect } from 'vitest';
import type { TaskOutcome } from '../../functions/domain/tasks/task.ts';
import { type ListedTask, listTasks, settleTask } from '../../functions/flows/tasks.ts';
import type { World } from './world.ts';

/** What one person texts to the shop, and what staff see and settle of it. Takes the world anew each time: every test opens its own. */
export const tasksOf = (world: () => World, line: string) => {
  const list = async (): Promise<readonly ListedTask[]> => (await listTasks(world().deps)).tasks;
  const only = async (): Promise<ListedTask> => {
    const tasks = await list();
    expect(tasks).toHaveLength(1);
    const [task] = tasks;
    if (!task) throw new Error('there is none');
    return task;
  };
  return {
    says: async (text: string, id = text): Promise<void> => {
      await world().text('boutique', { from: line, text, id });
      await world().deliver(line);
    },
    list,
    only,
    settle: async (outcome: TaskOutcome, note = 'seen to') => settleTask(world().deps, (await only()).id, { outcome, told: { by: 'test', note } }),
    settledEvents: async () => (await world().person(line)).ledger.filter(({ kind }) => kind === 'task-settled'),
  };
};
