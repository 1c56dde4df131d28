import type { CountryRules } from '../countries/country-rules.ts';
import { type Decision, later, termMs } from '../decision.ts';
import type { ControllerId, Instant } from '../ids.ts';
import { isInbound, type MessageRecord, type OwedText, type StoredText, type Verification } from '../message.ts';
import type { OwedReply } from '../owed-reply.ts';
import type { TemplateId } from '../reply-text.ts';
import type { PushRecord } from '../opt-out-lists/push.ts';
import { endOf } from '../rights/day.ts';
import { dueDates } from '../rights/due-date.ts';
import { requestTypes } from '../rights/request.ts';
import type { Situation } from '../situation.ts';
import type { Task } from './task.ts';

const day = 86_400_000;
/** No law has a date for these: ours. */
const soonMs = day;
const withinDays = 3 * day;
/** The person may answer our question so long, before somebody reads what they wrote. */
const answerMs = 3 * day;

/** What is left to a person lies where they find it from the moment the message is stored. */
export const withTasks = (situation: Situation, decision: Decision): Decision => {
  const tasks = tasksOf(situation, decision.write.message);
  return tasks.length > 0 ? { ...decision, write: { ...decision.write, tasks } } : decision;
};

/** Texts of ours that ask what was meant. */
export const asksBack = (template: TemplateId | undefined): boolean => template === 'clarify' || template === 'clarify_request';

const tasksOf = (situation: Situation, record: MessageRecord): readonly Task[] => {
  const { concern } = record.reading;
  const [{ controller }] = situation.programmes;
  const { country } = situation.rights;
  const asked = questionTask(record, { now: record.receivedAt, controller, country });
  return [
    ...(concern ? [{ ...asked, kind: 'concern' as const, reason: concern, due: later(record.receivedAt, soonMs) }] : []),
    ...(asksBack(record.reply?.template) ? [{ ...asked, waits: later(record.receivedAt, answerMs) }] : []),
  ];
};

/** We asked what was meant. If it is a request, its clock started with this message. @param at `country`: of the controller, ISO 3166 */
export const questionTask = (
  record: MessageRecord,
  { now, controller, country }: { readonly now: Instant; readonly controller: ControllerId; readonly country: string },
): Task => {
  const { intent, also } = record.reading;
  const type = requestTypes.find((one) => one === intent || one === also);
  return {
    subject: record.subject,
    message: record.message,
    kind: 'question',
    since: now,
    due: type === undefined ? later(record.receivedAt, answerMs) : endOf(dueDates(country, type, record.at).answerBy),
    programme: record.programme,
    controller,
    reason: intent,
    about: intent,
  };
};

/** A text that is owed and did not reach the person, or nobody knows whether it did. @param reason the state that it ended in */
export const replyTask = (
  record: OwedText,
  reply: OwedReply,
  reason: string,
  at: { readonly now: Instant; readonly rules: CountryRules; readonly controller: ControllerId },
): Task => ({
  subject: record.subject,
  message: record.message,
  kind: 'reply',
  since: at.now,
  due: replyDue(record, reply, at.rules),
  programme: record.programme,
  controller: at.controller,
  reason,
  about: reply.template,
});

const replyDue = (record: OwedText, { about, confirms }: OwedReply, { confirmWithin }: CountryRules): Instant => {
  if (confirms) return later(record.receivedAt, confirmWithin.value.amount * termMs[confirmWithin.value.unit]);
  return about ? endOf(about.due) : later(record.receivedAt, soonMs);
};

/** What the carrier's records do not show. */
export const proofTask = (record: MessageRecord, state: Verification['state'], now: Instant, controller: ControllerId): Task => ({
  subject: record.subject,
  message: record.message,
  kind: 'proof',
  since: now,
  due: later(now, withinDays),
  programme: record.programme,
  controller,
  reason: state,
  about: record.reading.intent,
});

/** What the operator's own system did not take. */
export const forwardTask = (record: Pick<StoredText, 'subject' | 'message' | 'programme'>, now: Instant, controller: ControllerId): Task => ({
  subject: record.subject,
  message: record.message,
  kind: 'forward',
  since: now,
  due: later(now, soonMs),
  programme: record.programme,
  controller,
  reason: 'given-up',
  about: 'forward',
});

/** A carrier's own list that does not follow a STOP or a START. @param at `about`: the carrier; `reason`: its code */
export const listTask = (
  { subject, message, programme }: Pick<PushRecord, 'subject' | 'message' | 'programme'>,
  { now, controller, about, reason }: { readonly now: Instant; readonly controller: ControllerId; readonly about: string; readonly reason: string },
): Task => ({ subject, message, kind: 'list', since: now, due: later(now, withinDays), programme, controller, reason, about });

/** Whether what a person wrote since answers our question: anything that was understood, but for the wish to know who we are. */
export const answersQuestion = (asked: MessageRecord, since: readonly StoredText[]): boolean =>
  since.some(
    (text) =>
      isInbound(text) &&
      text.receivedAt > asked.receivedAt &&
      text.reading.act === 'act' &&
      text.reading.intent !== 'help' &&
      text.reading.intent !== 'other',
  );
