import { type Instant, instant, millis } from '../domain/ids.ts';
import type { MessageKey, OwedText } from '../domain/message.ts';
import type { OwedReply } from '../domain/owed-reply.ts';
import { afterSend, afterVainLookUp, carrierTimeoutMs, forgetNumber, provenNotSent } from '../domain/reply-course.ts';
import type { LookUpOutcome } from '../carriers/carrier.ts';
import { attendRequest } from './attend-request.ts';
import { attendTask, reportOverdue } from './attend-task.ts';
import { changeReply } from './change-reply.ts';
import { deliverItem } from './deliver.ts';
import type { SweepDeps } from './dependencies.ts';
import type { DueKey } from './ports.ts';
import { pushStop } from './push-stop.ts';
import { applyStatus } from './receive-receipt.ts';

export type SweepReport = { readonly due: number; readonly handled: number; readonly failed: number; readonly overdue: number };

/** Of one shard in one run; what is left is due in the next. */
const perShard = 50;
const sideBySide = 8;
/** An owed reply older than this is reported: the stream should have sent it within seconds. */
const overdueMs = 120_000;

/**
 * Takes up whatever is due: replies that the stream missed or that a carrier put off, claims whose lease is over, uncertain sends,
 * read-backs, forwards, and numbers whose time is up. The stream makes it fast; this makes it certain.
 * @param stopAt milliseconds since 1970 at which no further item is begun
 */
export const sweep = async (deps: SweepDeps, stopAt: number): Promise<SweepReport> => {
  const now = instant(deps.clock());
  const shards = Array.from({ length: deps.deployment.dueShards }, (_, i) => i);
  const keys = (await inTurns(shards, stopAt, deps, (shard) => deps.due.due(shard, now, perShard))).flatMap((r) => (r.value ? [...r.value] : []));
  const handled = await inTurns(
    keys.toSorted((a, b) => (a.due < b.due ? -1 : 1)),
    stopAt,
    deps,
    (key) => handle(deps, key),
  );
  const requests = await sweepRequests(deps, now, stopAt);
  const pushes = await sweepPushes(deps, now, stopAt);
  await inTurns([deps], stopAt, deps, reportOverdue);
  const failed = handled.filter((r) => r.failed).length;
  const report = {
    due: keys.length,
    handled: handled.length - failed + requests.handled + pushes.handled,
    failed: failed + requests.failed + pushes.failed,
    overdue: handled.filter((r) => r.value === 'overdue').length,
  };
  deps.log({ is: 'sweep', ...report });
  return report;
};

const sweepRequests = async (deps: SweepDeps, now: Instant, stopAt: number): Promise<{ readonly handled: number; readonly failed: number }> => {
  const shards = Array.from({ length: deps.deployment.dueShards }, (_, i) => i);
  const due = (await inTurns(shards, stopAt, deps, (shard) => deps.requests.due(shard, now, perShard))).flatMap((r) => (r.value ? [...r.value] : []));
  const turns = await inTurns(due, stopAt, deps, (key) => attendRequest(deps, key));
  return { handled: turns.filter((turn) => !turn.failed).length, failed: turns.filter((turn) => turn.failed).length };
};

/** Last, with the time that is left: people wait for replies, and for the list of another carrier nobody does. */
const sweepPushes = async (deps: SweepDeps, now: Instant, stopAt: number): Promise<{ readonly handled: number; readonly failed: number }> => {
  if (!deps.deployment.pushStops?.length) return { handled: 0, failed: 0 };
  const shards = Array.from({ length: deps.deployment.dueShards }, (_, i) => i);
  const due = (await inTurns(shards, stopAt, deps, (shard) => deps.pushes.due(shard, now, perShard))).flatMap((r) => (r.value ? [...r.value] : []));
  const turns = await inTurns(due, stopAt, deps, (key) => pushStop(deps, key, stopAt));
  return { handled: turns.filter((turn) => !turn.failed).length, failed: turns.filter((turn) => turn.failed).length };
};

type Turn<R> = { readonly value?: R; readonly failed: boolean };

/** Each in turn, a few side by side; one that fails does not keep the others waiting. */
const inTurns = async <T, R>(items: readonly T[], stopAt: number, deps: SweepDeps, act: (item: T) => Promise<R>): Promise<readonly Turn<R>[]> => {
  const turns: Turn<R>[] = [];
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) {
      if (deps.clock() >= stopAt) return;
      try {
        turns.push({ value: await act(item), failed: false });
      } catch (error) {
        turns.push({ failed: true });
        deps.log({ is: 'fault', where: 'sweep', name: error instanceof Error ? error.name : 'unknown' });
      }
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, worker));
  return turns;
};

const handle = async (deps: SweepDeps, { subject, item }: DueKey): Promise<'done' | 'overdue'> => {
  const [kind, message] = item.split('#');
  if (kind === 'task') return attendTask(deps, subject, item);
  const isText = kind === 'in' || kind === 'out';
  if (isText && message !== undefined) await settle(deps, await deps.replies.read({ subject, message: message as MessageKey['message'] }));
  await deliverItem(deps, { subject, item });
  if (!isText || message === undefined) return 'done';
  const after = await deps.replies.read({ subject, message: message as MessageKey['message'] });
  const late = after?.reply?.state === 'owed' && deps.clock() - millis(after.receivedAt) > overdueMs;
  return late ? 'overdue' : 'done';
};

/** States that wait for something other than a send. */
const settle = async (deps: SweepDeps, record: OwedText | undefined): Promise<void> => {
  const reply = record?.reply;
  const now = instant(deps.clock());
  if (!record || !reply || reply.due === undefined || reply.due > now) return;
  if (reply.state === 'owed') return;
  if (reply.state === 'sending') return lapse(deps, record, reply);
  if (reply.state === 'uncertain' && reply.staffTask === undefined) return lookUp(deps, record, reply);
  await changeReply(deps, record, { states: [reply.state] }, forgetNumber());
};

/** The claimer never came back: whether the carrier got it is unknown, and it is not sent again until that is settled. */
const lapse = async (deps: SweepDeps, record: OwedText, reply: OwedReply): Promise<void> => {
  const now = instant(deps.clock());
  if (reply.lease !== undefined && reply.lease > now) return;
  const when = { states: ['sending'] as const, ...(reply.claim === undefined ? {} : { claim: reply.claim }) };
  await changeReply(deps, record, when, afterSend(reply, { kind: 'uncertain', code: 'lease-over' }, now));
};

const lookUp = async (deps: SweepDeps, record: OwedText, reply: OwedReply): Promise<void> => {
  const found = await ask(deps, record, reply);
  const now = instant(deps.clock());
  if (found.kind === 'found') return applyStatus(deps, record, { status: found.status, at: now }, found.id);
  const when = { states: ['uncertain'] as const, ...(reply.claim === undefined ? {} : { claim: reply.claim }) };
  await changeReply(deps, record, when, found.kind === 'never-received' ? provenNotSent(reply, now) : afterVainLookUp(reply, now));
};

const ask = async (deps: SweepDeps, record: OwedText, reply: OwedReply): Promise<LookUpOutcome> => {
  const carrier = deps.carriers[record.carrier];
  const sender = deps.deployment.senders[record.sender];
  const [credentials] = await deps.secrets.of(record.carrier);
  if (!carrier?.lookUp || !carrier.readLookUp || !sender || !credentials || !reply.to || !reply.sentAt) return { kind: 'unknown' };
  const order = {
    to: reply.to,
    sender,
    reference: `${record.subject}.${record.message}`,
    sentAt: reply.sentAt,
    ...(reply.carrierMessageId === undefined ? {} : { carrierMessageId: reply.carrierMessageId }),
  };
  const result = await deps.http.call(carrier.lookUp(order, credentials, deps.clock()), carrierTimeoutMs);
  return result.kind === 'answer' ? carrier.readLookUp(result, order) : { kind: 'unknown' };
};
