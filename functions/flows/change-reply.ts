import { type ControllerId, type Instant, instant } from '../domain/ids.ts';
import { evidenceEnds, type LedgerEvent, ledgerKey, type LedgerKind } from '../domain/ledger.ts';
import { isInbound, type OwedText } from '../domain/message.ts';
import { leavesUnconfirmed, type ReplyUpdate } from '../domain/reply-course.ts';
import type { OwedReply, ReplyState } from '../domain/owed-reply.ts';
import { rankOf } from '../domain/suppression.ts';
import { rulesOf, strictestRules } from '../domain/countries/registry.ts';
import type { TemplateId } from '../domain/reply-text.ts';
import { asksBack, questionTask, replyTask } from '../domain/tasks/open-task.ts';
import type { Task } from '../domain/tasks/task.ts';
import type { ReceiveDeps } from './dependencies.ts';
import type { ReplyChange } from './ports.ts';
import type { TaskChange } from './task-ports.ts';

/** Of a message's events in the ledger, the number of its confirmation's outcome; one more for each time that it was sent again. */
const outcomeEvents = 9;
const ends: readonly ReplyState[] = ['delivered', 'undelivered', 'refused', 'blocked', 'expired', 'cancelled'];

/**
 * Moves an owed reply on, and with its end writes the outcome of a STOP's confirmation to the ledger: evidence must outlive the
 * message. False when someone else moved it first.
 */
export const changeReply = async (deps: ReceiveDeps, record: OwedText, when: ReplyChange['when'], update: ReplyUpdate): Promise<boolean> => {
  const { reply } = record;
  if (!reply) return false;
  const key = { subject: record.subject, message: record.message };
  const state = update.state ?? reply.state;
  const ended = update.state !== undefined && ends.includes(state);
  const task = taskOf(deps, record, reply, update);
  const changed = await deps.replies.change({
    key,
    when,
    set: task?.is === 'over' ? { ...update, staffTask: undefined } : update,
    ...(ended && reply.confirms ? { ledger: outcomeEvent(deps, record, reply, update, state) } : {}),
    ...(task ? { task } : {}),
    ...(reply.confirms && leavesUnconfirmed(reply, state) && ended ? { unconfirm: reply.confirms } : {}),
  });
  if (changed) report(deps, record, update, state);
  return changed;
};

/** A request that waits for its own text becomes a task itself: see erase-person.ts and restrict-person.ts. */
const watched: readonly TemplateId[] = ['erase_done', 'restriction_lifted'];

type Around = Pick<ReceiveDeps, 'deployment' | 'clock'>;

export const controllerOf = (deps: Around, { programme }: Pick<OwedText, 'programme'>): ControllerId =>
  // A programme may have left the configuration since; its evidence must still be completed.
  deps.deployment.programmes[programme]?.controller ?? ('unknown' as ControllerId);

const taskOf = (deps: Around, record: OwedText, reply: OwedReply, update: ReplyUpdate): TaskChange | undefined => {
  const now = instant(deps.clock());
  if (update.staffTask !== undefined) {
    if (watched.includes(reply.template)) return undefined;
    return { is: 'open', task: failed(deps, record, reply, update, now) };
  }
  const isOver = update.state === 'accepted' || (update.state !== undefined && ends.includes(update.state));
  return isOver ? { is: 'over', end: { at: now, outcome: 'by-itself', by: 'halte' } } : undefined;
};

/** Whoever did not get our question cannot answer it: somebody reads what they wrote now, and not when they had their time. */
const failed = (deps: Around, record: OwedText, reply: OwedReply, update: ReplyUpdate, now: Instant): Task => {
  const { programmes, controllers } = deps.deployment;
  const controller = controllerOf(deps, record);
  const country = programmes[record.programme]?.country ?? '';
  if (asksBack(reply.template) && isInbound(record))
    return questionTask(record, { now, controller, country: controllers[controller]?.country ?? country });
  return replyTask(record, reply, update.state ?? reply.state, { now, rules: rulesOf(country) ?? strictestRules, controller });
};

export const outcomeEvent = (deps: Around, record: OwedText, reply: OwedReply, update: ReplyUpdate, state: ReplyState): LedgerEvent => {
  const kind: LedgerKind = 'confirmation';
  const recordedAt = instant(deps.clock());
  const id = update.carrierMessageId ?? reply.carrierMessageId;
  const digest = update.textDigest ?? reply.textDigest;
  return {
    subject: record.subject,
    at: ledgerKey(rankOf('at' in record ? (record.at as Instant) : record.receivedAt, 'stopped'), record.message, outcomeEvents + (reply.again ?? 0)),
    kind,
    recordedAt,
    programme: record.programme,
    controller: controllerOf(deps, record),
    sender: record.sender,
    message: record.message,
    registers: reply.confirms?.registers ?? [],
    ttl: evidenceEnds(recordedAt, deps.deployment.retention.evidenceDays),
    confirmation: {
      state,
      ...(update.code === undefined ? {} : { code: update.code }),
      ...(id === undefined ? {} : { carrierMessageId: id }),
      ...{ template: reply.template, language: reply.language },
      ...(digest === undefined ? {} : { textDigest: digest }),
    },
  };
};

const report = (deps: ReceiveDeps, record: OwedText, update: ReplyUpdate, state: ReplyState): void => {
  const common = { subject: record.subject, message: record.message };
  const code = update.code === undefined ? {} : { code: update.code };
  if (update.state !== undefined) deps.log({ is: 'reply-changed', ...common, state, ...code });
  if (update.state === 'uncertain') deps.log({ is: 'reply-uncertain', ...common, code: update.code ?? 'unknown' });
  if (update.staffTask !== undefined) deps.log({ is: 'staff-task', ...common, reason: update.staffTask });
  if (update.state === 'blocked') {
    deps.log({ is: 'carrier-holds-opt-out', ...common, carrier: record.carrier, sender: record.sender, code: update.code ?? 'unknown' });
  }
};
