import type { Deployment } from '../domain/deployment.ts';
import { type Instant, instant, type Subject } from '../domain/ids.ts';
import type { LedgerEvent, Told } from '../domain/ledger.ts';
import { isInbound, type MessageRecord, type StoredText } from '../domain/message.ts';
import type { OwedReply } from '../domain/owed-reply.ts';
import { endOf } from '../domain/rights/day.ts';
import type { RightsRequest } from '../domain/rights/request.ts';
import { openTasks as openSystems } from '../domain/rights/systems.ts';
import { type SettleDecision, settleTask as decide } from '../domain/tasks/settle-task.ts';
import { type Task, taskIdOf, type TaskKind, taskKeyOf, type TaskOutcome } from '../domain/tasks/task.ts';
import { runbookOf, whatToDo } from '../domain/tasks/what-to-do.ts';
import { outcomeEvent } from './change-reply.ts';
import type { Clock, Log, ReplyChange, ReplyStore } from './ports.ts';
import { openRequests } from './request-desk.ts';
import type { RequestStore } from './rights-ports.ts';
import type { TaskStore } from './task-ports.ts';

export type TaskDeps = {
  readonly deployment: Deployment;
  readonly tasks: TaskStore;
  readonly replies: Pick<ReplyStore, 'read' | 'change'>;
  readonly requests: RequestStore;
  readonly clock: Clock;
  readonly log: Log;
};

/** One thing that a person must do, as it is listed. Neither number nor words. */
export type ListedTask = {
  /** What it is settled by; of a request, `request.<reference>`. */
  readonly id: string;
  readonly kind: TaskKind | 'request';
  readonly since: Instant;
  readonly due: Instant;
  readonly isOverdue: boolean;
  readonly programme: string;
  readonly subject: Subject;
  readonly reason: string;
  readonly about: string;
  readonly what: string;
  /** Chapter of the runbook. */
  readonly runbook: string;
};

export type TaskList = { readonly tasks: readonly ListedTask[]; /** There are more: settle these first. */ readonly more: boolean };

const atMost = 500;

/** All that needs a person now, the most urgent first: what Halte owes and could not do, and the requests that wait for staff. Throws StoreUnavailable. */
export const listTasks = async (deps: Pick<TaskDeps, 'deployment' | 'tasks' | 'requests' | 'clock'>): Promise<TaskList> => {
  const now = instant(deps.clock());
  const [{ tasks, more }, requests] = await Promise.all([deps.tasks.open(atMost), openRequests(deps)]);
  const listed = [...tasks.map((task) => listedTask(task, now)), ...requests.flatMap((request) => ofRequest(request, now))];
  return { tasks: listed.toSorted((one, other) => (one.due < other.due ? -1 : 1)), more };
};

export const listedTask = (task: Task, now: Instant): ListedTask & { readonly kind: TaskKind } => ({
  id: taskIdOf(task),
  kind: task.kind,
  since: task.since,
  due: task.due,
  isOverdue: task.due < now,
  programme: task.programme,
  subject: task.subject,
  reason: task.reason,
  about: task.about,
  what: whatToDo(task),
  runbook: runbookOf(task.kind),
});

/** Requests have a desk of their own: they are listed here, and worked on there. */
const ofRequest = (request: RightsRequest, now: Instant): readonly ListedTask[] => {
  const late = openSystems(request).filter(({ isLate }) => isLate);
  const reason = request.staffTask ?? (late.length > 0 ? `no answer: ${late.map(({ system }) => system).join(', ')}` : undefined);
  if (reason === undefined) return [];
  const due = endOf(request.answerBy);
  const asked = request.timeline.findLast(({ what }) => what === 'staff-asked');
  return [
    {
      id: `request.${request.ref}`,
      kind: 'request',
      since: asked?.at ?? request.openedAt,
      due,
      isOverdue: due < now,
      programme: request.programme,
      subject: request.subject,
      reason,
      about: request.type,
      what: `See it with its history, and answer it: halte requests show ${request.ref}.`,
      runbook: runbookOf('request'),
    },
  ];
};

/** A task with what is still stored of its message: no number, and the words only here. */
export type ShownTask = { readonly task: Task; readonly text?: StoredText };

export const showTask = async (deps: Pick<TaskDeps, 'tasks' | 'replies'>, id: string): Promise<ShownTask | undefined> => {
  const key = taskKeyOf(id);
  const task = key && (await deps.tasks.read(key));
  if (!task) return undefined;
  const text = await deps.replies.read(task);
  return { task, ...(text ? { text } : {}) };
};

export type SettleWish = { readonly outcome: TaskOutcome; readonly told: Told };
export type SettledTask =
  | { readonly kind: 'settled'; readonly task: Task; readonly event: LedgerEvent }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly why: string }
  /** Somebody else settled it, or a receipt came, a moment ago. */
  | { readonly kind: 'moved' };

/**
 * A person says what became of a task. It leaves the list, and stands in the ledger, which tells it on the bus. A text that is to be sent again is owed once
 * more, and goes with the next sweep. Throws StoreUnavailable.
 */
export const settleTask = async (deps: TaskDeps, id: string, { outcome, told }: SettleWish): Promise<SettledTask> => {
  const shown = await showTask(deps, id);
  if (!shown) return { kind: 'unknown' };
  const { task, text } = shown;
  const now = instant(deps.clock());
  const decision = decide(task, text, { outcome, told, now, evidenceDays: deps.deployment.retention.evidenceDays });
  if (!decision.ok) return { kind: 'refused', why: decision.why };
  if (!(await written(deps, task, text, decision))) return { kind: 'moved' };
  deps.log({ is: 'task-settled', subject: task.subject, message: task.message, kind: task.kind, outcome });
  return { kind: 'settled', task: { ...task, end: decision.end }, event: decision.event };
};

type Decided = Extract<SettleDecision, { ok: true }>;

const written = (deps: TaskDeps, task: Task, text: StoredText | undefined, decided: Decided): Promise<boolean> => {
  const { end, event, reply } = decided;
  if (!reply || !text?.reply) return deps.tasks.settle(task, end, event);
  return deps.replies.change(replyChange(deps, task, text, text.reply, decided, reply));
};

const replyChange = (
  deps: TaskDeps,
  task: Task,
  text: StoredText,
  reply: OwedReply,
  { end, event }: Decided,
  { from, update }: NonNullable<Decided['reply']>,
): ReplyChange => ({
  key: { subject: task.subject, message: task.message },
  when: { states: [from], ...(reply.claim === undefined ? {} : { claim: reply.claim }) },
  set: update,
  task: { is: 'settled', end, event },
  ...(update.state === 'delivered' && reply.confirms ? { ledger: outcomeEvent(deps, text, reply, update, update.state) } : {}),
});

/** The words of the message, where they are still stored. */
export const messageIn = ({ text }: ShownTask): MessageRecord | undefined => (text && isInbound(text) ? text : undefined);
