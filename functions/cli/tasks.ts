import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { instant } from '../domain/ids.ts';
import { quarantineTask } from '../domain/tasks/what-to-do.ts';
import { listedTask, listTasks as list, type SettleWish, settleTask as settle, showTask as show, type TaskDeps } from '../flows/tasks.ts';
import { systemClock } from '../platform/clock.ts';
import { replyStore } from '../store/reply-store.ts';
import { requestStore } from '../store/request-store.ts';
import { taskStore } from '../store/task-store.ts';
import { CannotDo, fine, printable, problem, type Report } from './outcome.ts';
import { clientOptions, outputOf, type Place } from './place.ts';
import { storesOf } from './place-clients.ts';
import type { Desk } from './requests.ts';
import { linesOf, shownData, shownLines } from './task-lines.ts';

/** Opens the stores for one piece of work. */
const at = async <Result>({ place, deployment }: Desk, work: (deps: TaskDeps) => Promise<Result>): Promise<Result> => {
  const context = storesOf(place, deployment.dueShards);
  try {
    return await work({
      deployment,
      tasks: taskStore(context),
      replies: replyStore(context),
      requests: requestStore(context),
      clock: context.clock,
      // What a person does at the command line stands in the ledger.
      log: () => undefined,
    });
  } finally {
    context.client.destroy();
  }
};

/** Waiting, or being looked at; nothing is taken out. */
const quarantined = async (place: Place): Promise<number> => {
  const sqs = new SQSClient({ ...clientOptions(place), useQueueUrlAsEndpoint: place.endpoint === undefined });
  const command = new GetQueueAttributesCommand({
    QueueUrl: outputOf(place, 'QuarantineUrl'),
    AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
  });
  try {
    const { Attributes = {} } = await sqs.send(command);
    return Number(Attributes['ApproximateNumberOfMessages'] ?? 0) + Number(Attributes['ApproximateNumberOfMessagesNotVisible'] ?? 0);
  } finally {
    sqs.destroy();
  }
};

/** Exit code 1 says that something waits for a person. */
export const listTasks = async (desk: Desk): Promise<Report> => {
  const { tasks, more } = await at(desk, list);
  const waiting = await quarantined(desk.place);
  const data = { tasks, more, quarantine: { waiting, ...quarantineTask } };
  const unread = waiting > 0 ? [`${waiting} call(s) of carriers in quarantine`, `  ${quarantineTask.what}`] : [];
  if (tasks.length === 0 && waiting === 0) return fine(data, ['Nothing needs a person now.']);
  const rest = more ? ['There are more: settle these first.'] : [];
  return problem(data, [...unread, ...tasks.flatMap(linesOf), ...rest]);
};

const unknown = (id: string, place: Place): CannotDo =>
  new CannotDo(`there is no task ${printable(id)} in ${place.name}`, 'See `tasks list`. A request has commands of its own: `requests show`.');

export const showTask = async (desk: Desk, id: string): Promise<Report> => {
  const found = await at(desk, (deps) => show(deps, id));
  if (!found) throw unknown(id, desk.place);
  const listed = listedTask(found.task, instant(systemClock()));
  return fine(shownData(listed, found), shownLines(listed, found));
};

/** Throws CannotDo where it may not be settled so. */
export const settleTask = async (desk: Desk, id: string, wish: SettleWish): Promise<Report> => {
  const settled = await at(desk, (deps) => settle(deps, id, wish));
  switch (settled.kind) {
    case 'settled': {
      const sent = wish.outcome === 'send-again' ? ' It is owed again, and goes out within a minute.' : '';
      return fine({ id, outcome: wish.outcome, event: settled.event.at }, [`Settled as ${wish.outcome}.${sent}`]);
    }
    case 'unknown':
      throw unknown(id, desk.place);
    case 'refused':
      throw new CannotDo(`${id}: ${settled.why}`, 'See `tasks show`.');
    case 'moved':
      throw new CannotDo(`${id} was settled a moment ago by somebody else, or by the carrier’s word`, 'Look at `tasks list` again.');
  }
};
