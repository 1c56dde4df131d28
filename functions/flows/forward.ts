import { type Instant, instant, millis } from '../domain/ids.ts';
import { type Decision, later } from '../domain/decision.ts';
import { type ForwardRecord, type MessageKey, type MessageRecord, referenceOf } from '../domain/message.ts';
import type { Situation } from '../domain/situation.ts';
import { forwardTask } from '../domain/tasks/open-task.ts';
import type { Task } from '../domain/tasks/task.ts';
import { controllerOf } from './change-reply.ts';
import type { DeliverDeps } from './dependencies.ts';
import { postSigned, retryAfterMs } from './signed-webhook.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * What the operator's own system gets, with Halte's decision: a chat or a CRM keeps its replies. The only place besides the sending of
 * a reply where the number leaves Halte; it goes to the address that the operator configured, and is deleted once taken.
 */
const forwardOf = (situation: Situation, record: MessageRecord): ForwardRecord | undefined => {
  if (!situation.sender.forward || !situation.forward) return undefined;
  const payload = {
    type: 'message.received',
    timestamp: situation.receivedAt,
    data: {
      id: referenceOf(record),
      ...situation.forward,
      text: situation.text,
      sender: situation.sender.id,
      programme: record.programme,
      intent: record.reading.intent,
      ...(record.reading.also ? { also: record.reading.also } : {}),
      language: record.reading.language,
      certainty: record.reading.certainty,
      outcome: record.outcome,
      reply: record.reply?.state ?? (situation.carrierAnswers ? 'carrier' : 'none'),
    },
  };
  return {
    subject: situation.subject,
    message: situation.message,
    sender: situation.sender.id,
    payload: JSON.stringify(payload),
    attempt: 0,
    due: later(situation.receivedAt, 1.5 * minute),
    giveUpAt: later(situation.receivedAt, 3 * day),
    ttl: Math.floor(millis(situation.receivedAt) / 1000) + 14 * 86_400,
  };
};

export const withForward = (situation: Situation, decision: Decision): Decision => {
  const forward = forwardOf(situation, decision.write.message);
  return forward ? { ...decision, write: { ...decision.write, forward } } : decision;
};

/** Posts it, signed as Standard Webhooks says; at least once, the receiver tells doubles by `webhook-id`. */
export const deliverForward = async (deps: DeliverDeps, key: MessageKey): Promise<void> => {
  const record = await deps.forwards.readForward(key);
  const now = instant(deps.clock());
  if (!record) return;
  const next = later(now, retryAfterMs(record.attempt));
  const mine = await deps.forwards.claimForward(record, next);
  if (!mine) return;
  const result = await post(deps, mine);
  deps.log({ is: 'forwarded', subject: key.subject, message: key.message, result });
  if (result === 'taken') return deps.forwards.deleteForward(key);
  if (next < mine.giveUpAt) return;
  await deps.forwards.deleteForward(key, await taskOf(deps, key, now));
  deps.log({ is: 'staff-task', subject: key.subject, message: key.message, reason: 'forwarding given up' });
};

/** Undefined where the message itself is gone: then there is nothing to pass on. */
const taskOf = async (deps: DeliverDeps, key: MessageKey, now: Instant): Promise<Task | undefined> => {
  const message = await deps.replies.read(key);
  return message && forwardTask(message, now, controllerOf(deps, message));
};

const post = async (deps: DeliverDeps, record: ForwardRecord): Promise<string> => {
  const url = deps.deployment.senders[record.sender]?.forward?.url;
  const secret = await deps.secrets.forwardSecret(record.sender);
  if (url === undefined) return 'no-address';
  return postSigned(deps, { url, id: referenceOf(record), secrets: secret === undefined ? [] : [secret], body: record.payload });
};
