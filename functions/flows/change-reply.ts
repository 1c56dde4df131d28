import { type ControllerId, type Instant, instant } from '../domain/ids.ts';
import { evidenceEnds, type LedgerEvent, ledgerKey, type LedgerKind } from '../domain/ledger.ts';
import type { OwedText } from '../domain/message.ts';
import { leavesUnconfirmed, type ReplyUpdate } from '../domain/reply-course.ts';
import type { OwedReply, ReplyState } from '../domain/owed-reply.ts';
import { rankOf } from '../domain/suppression.ts';
import type { ReceiveDeps } from './dependencies.ts';
import type { ReplyChange } from './ports.ts';

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
  const changed = await deps.replies.change({
    key,
    when,
    set: update,
    ...(ended && reply.confirms ? { ledger: outcomeEvent(deps, record, reply, update, state) } : {}),
    ...(reply.confirms && leavesUnconfirmed(reply, state) && ended ? { unconfirm: reply.confirms } : {}),
  });
  if (changed) report(deps, record, update, state);
  return changed;
};

const outcomeEvent = (deps: ReceiveDeps, record: OwedText, reply: OwedReply, update: ReplyUpdate, state: ReplyState): LedgerEvent => {
  const kind: LedgerKind = 'confirmation';
  const recordedAt = instant(deps.clock());
  const id = update.carrierMessageId ?? reply.carrierMessageId;
  // A programme may have left the configuration since; its evidence must still be completed.
  const controller = deps.deployment.programmes[record.programme]?.controller ?? ('unknown' as ControllerId);
  return {
    subject: record.subject,
    at: ledgerKey(rankOf('at' in record ? (record.at as Instant) : record.receivedAt, 'stopped'), record.message, 9),
    kind,
    recordedAt,
    programme: record.programme,
    controller,
    sender: record.sender,
    message: record.message,
    registers: reply.confirms?.registers ?? [],
    ttl: evidenceEnds(recordedAt, deps.deployment.retention.evidenceDays),
    confirmation: {
      state,
      ...(update.code === undefined ? {} : { code: update.code }),
      ...(id === undefined ? {} : { carrierMessageId: id }),
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
