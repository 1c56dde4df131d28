import type { Instant } from '../../../functions/domain/ids.ts';
import type { LedgerEvent } from '../../../functions/domain/ledger.ts';
import type { MessageRecord } from '../../../functions/domain/message.ts';
import type { OwedReply, ReplyState } from '../../../functions/domain/owed-reply.ts';
import type { SandboxText } from './text.ts';

/** A state that an owed reply has been in. `at` is null where nothing recorded when. */
export type Step = { readonly state: ReplyState; readonly at: Instant | null };

/** Ends in which nothing was ever owed to the carrier. */
const never = new Set<ReplyState>(['withheld', 'observed']);
const before = new Set<ReplyState>(['owed', 'sending', 'accepted']);
/** What the carrier has taken, Halte has not heard of yet. */
const unheard = new Set<ReplyState>(['owed', 'sending', 'uncertain']);

/**
 * The states of a reply up to now, each with the time that somebody recorded for it: the message (owed, sending), the carrier (accepted), the ledger or
 * the carrier (the end). The message itself keeps only the present state.
 *
 * @param taken the text as the sandbox took it, where it did
 */
export const courseOf = (
  record: MessageRecord,
  reply: OwedReply,
  ledger: readonly LedgerEvent[],
  taken: SandboxText | undefined,
): readonly Step[] => {
  if (never.has(reply.state)) return [{ state: reply.state, at: record.receivedAt }];
  const steps: Step[] = [{ state: 'owed', at: record.receivedAt }];
  if (reply.sentAt !== undefined) steps.push({ state: 'sending', at: reply.sentAt });
  if (reply.state === 'owed' && reply.attempt > 0) steps.push({ state: 'owed', at: null });
  if (taken && !unheard.has(reply.state)) steps.push({ state: 'accepted', at: taken.at });
  else if (reply.state === 'accepted') steps.push({ state: 'accepted', at: null });
  if (!before.has(reply.state))
    steps.push({ state: reply.state, at: endedAt(record, reply, ledger) ?? (taken?.status === reply.state ? taken.statusAt : null) });
  return steps;
};

const endedAt = (record: MessageRecord, { state }: OwedReply, ledger: readonly LedgerEvent[]): Instant | undefined =>
  ledger.find((event) => event.kind === 'confirmation' && event.message === record.message && event.confirmation?.state === state)?.recordedAt;
