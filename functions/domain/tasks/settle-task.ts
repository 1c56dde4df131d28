import type { Instant } from '../ids.ts';
import { evidenceEnds, type LedgerEvent, ledgerKey, type Told } from '../ledger.ts';
import type { StoredText } from '../message.ts';
import type { ReplyState } from '../owed-reply.ts';
import { afterReceipt, provenNotSent, type ReplyUpdate } from '../reply-course.ts';
import { rankOf } from '../suppression.ts';
import type { Task, TaskEnd, TaskOutcome } from './task.ts';

export type Settling = {
  readonly outcome: TaskOutcome;
  /** Who, by which channel, and why in their words. */
  readonly told: Told;
  readonly now: Instant;
  readonly evidenceDays: number;
};

export type SettleDecision =
  | { readonly ok: false; readonly why: string }
  | {
      readonly ok: true;
      readonly end: TaskEnd;
      readonly event: LedgerEvent;
      /** What changes of the text; absent where the task is about none that is still stored. */
      readonly reply?: { readonly from: ReplyState; readonly update: ReplyUpdate };
    };

/** Apart from the events that a message writes when it comes, from its confirmation's and from those of another reading. */
const settledEvent = 7;

/**
 * A person says what became of a task. Pure. A text is sent again only where it is proven that nobody has it: the carrier refused it, or never got it; and
 * not later than it would have been true (law 11).
 * @param text the message, where it is still stored
 */
export const settleTask = (task: Task, text: StoredText | undefined, settling: Settling): SettleDecision => {
  const { outcome, told, now } = settling;
  if (task.end !== undefined) return { ok: false, why: `it was settled on ${task.end.at.slice(0, 10)} by ${task.end.by}` };
  const done = { ok: true as const, end: { at: now, outcome, by: told.staff ?? told.by }, event: eventOf(task, settling) };
  const reply = task.kind === 'reply' ? text?.reply : undefined;
  if (outcome === 'told' || outcome === 'nothing-to-do') return reply ? { ...done, reply: { from: reply.state, update: leftAlone(now) } } : done;
  if (task.kind !== 'reply') return { ok: false, why: 'it is about no text of ours: settle it as told, or as nothing-to-do' };
  if (!reply) return { ok: false, why: 'the text has left with its time to live' };
  if (outcome === 'received') {
    if (reply.state !== 'uncertain') return { ok: false, why: `the carrier has said that the text is ${reply.state}` };
    return { ...done, reply: { from: reply.state, update: { ...afterReceipt(reply, 'delivered', undefined, now), ...over(now) } } };
  }
  if (reply.state !== 'uncertain' && reply.state !== 'refused')
    return { ok: false, why: `the text is ${reply.state}, and a second one may not be sent` };
  if (reply.to === undefined) return { ok: false, why: 'its number is gone after 72 hours' };
  if (reply.giveUpAt <= now) return { ok: false, why: `it could be sent until ${reply.giveUpAt}, and is too late now` };
  return {
    ...done,
    reply: { from: reply.state, update: { ...provenNotSent(reply, now), again: (reply.again ?? 0) + 1, lookUps: undefined, staffTask: undefined } },
  };
};

const over = (now: Instant): ReplyUpdate => ({ staffTask: undefined, settledAt: now });
/** A text that nobody will send any more has no use for the number; a receipt may still tell of one that was. */
const leftAlone = (now: Instant): ReplyUpdate => ({ ...over(now), to: undefined, due: undefined });

const eventOf = (task: Task, { outcome, told, now, evidenceDays }: Settling): LedgerEvent => ({
  subject: task.subject,
  at: ledgerKey(rankOf(now, 'stopped'), task.message, settledEvent),
  kind: 'task-settled',
  recordedAt: now,
  programme: task.programme,
  controller: task.controller,
  message: task.message,
  registers: [],
  told,
  task: { kind: task.kind, reason: task.reason, outcome },
  ttl: evidenceEnds(now, evidenceDays),
});
