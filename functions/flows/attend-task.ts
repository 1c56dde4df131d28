import { instant, type MessageId, type Subject } from '../domain/ids.ts';
import { isInbound } from '../domain/message.ts';
import { answersQuestion } from '../domain/tasks/open-task.ts';
import { taskKeyOf } from '../domain/tasks/task.ts';
import type { SweepDeps } from './dependencies.ts';

/**
 * A question of ours has waited for its answer: either the person gave one since, and nothing is left to do; or somebody must read what they wrote, because
 * the law's clock runs from the first text on.
 * @param item its sort key: `task#<kind>#<message id>`
 */
export const attendTask = async (deps: SweepDeps, subject: Subject, item: string): Promise<'done'> => {
  const [, kind = '', message] = item.split('#');
  const key = taskKeyOf(`${kind}.${subject}.${message}`);
  const task = key && (await deps.tasks.read(key));
  const now = instant(deps.clock());
  if (!task || task.end !== undefined || task.waits === undefined || task.waits > now) return 'done';
  const heard = await deps.tasks.heardOf(subject);
  const asked = heard.find((text) => text.message === (message as MessageId));
  if (asked && isInbound(asked) && answersQuestion(asked, heard)) {
    await deps.tasks.settle(task, { at: now, outcome: 'by-itself', by: 'person' });
    return 'done';
  }
  if (await deps.tasks.promote(task, now)) deps.log({ is: 'staff-task', subject, message: task.message, reason: 'question without an answer' });
  return 'done';
};

/** Often enough that an alarm stays on, and seldom enough to cost nothing. */
const everyMinutes = 10;

/** A task whose date has passed is told again and again: the alarm that came with it is over, and nobody may have heard it. */
export const reportOverdue = async (deps: Pick<SweepDeps, 'tasks' | 'clock' | 'log'>): Promise<void> => {
  if (Math.floor(deps.clock() / 60_000) % everyMinutes !== 0) return;
  const tasks = await deps.tasks.overdue(instant(deps.clock()));
  if (tasks > 0) deps.log({ is: 'tasks-overdue', tasks });
};
