import type { MessageStore } from '../flows/ports.ts';
import { StoreUnavailable } from '../flows/ports.ts';
import type { CommitResult, WriteSet } from '../domain/write-set.ts';
import type { Plain } from './branded.ts';
import { commitOperations, type CommitRole } from './commit-operations.ts';
import type { StoreContext } from './context.ts';
import { again, isPassing, untilSettled } from './faults.ts';
import { contentHashName, writeToken } from './message-item.ts';
import { keepPart } from './message-parts.ts';
import { readSent } from './sent-programmes.ts';
import { decodeSuppression } from './suppression-item.ts';
import { type Refusal, write as writeOnce } from './write.ts';

export const messageStore = (context: StoreContext): MessageStore => ({
  commit: (write, deadline) => {
    // No reply may be counted on a day that allows none; the expression would let the first one through.
    if (write.quota && write.quota.limit < 1) return Promise.resolve({ kind: 'quota' });
    const token = context.newId();
    const operations = commitOperations(context, write, token);
    return untilSettled(context, deadline, async (signal) => {
      const { refusals } = await writeOnce(context, operations, token, signal);
      return refusals.length === 0 ? { kind: 'committed' } : readRefusals(write, token, refusals);
    });
  },
  keepPart: (part, deadline) => keepPart(context, part, deadline),
  sentProgrammes: (subject) => readSent(context, subject),
});

const requestRoles: readonly CommitRole[] = ['request', 'lock', 'short'];

/** What a cancelled commit means, in the order of STATE 2: the message, then what may pass, then quota, suppression and ledger. */
const readRefusals = (write: WriteSet, token: string, refusals: readonly Refusal<CommitRole>[]): CommitResult | typeof again => {
  const failed = (role: CommitRole) => refusals.find((refusal) => refusal.role === role && refusal.code === 'ConditionalCheckFailed');
  const message = failed('message');
  if (message) return existing(write, token, message.item);
  if (refusals.some(({ code }) => isPassing(code))) return again;
  if (failed('quota')) return { kind: 'quota' };
  const suppression = failed('suppression');
  if (suppression) return { kind: 'moved', image: suppression.item === undefined ? undefined : decodeSuppression(suppression.item) };
  if (requestRoles.some((role) => failed(role))) return { kind: 'rights' };
  // The message is new but its evidence is there: it was processed before, and its own item has left with its time to live. What that
  // event said was applied then, and a register never loses its rank, so there is nothing left to do.
  if (failed('ledger') && write.mode === 'new') return { kind: 'duplicate' };
  // A verified message writes beside the evidence that it left when it came; the same key would be a fault of ours.
  throw new StoreUnavailable(failed('ledger') ? 'LedgerKeyTaken' : (refusals[0]?.code ?? 'Unknown'));
};

/** The message's condition failed: something lies there already. */
const existing = (write: WriteSet, token: string, item: Plain | undefined): CommitResult => {
  // An earlier try of this very write went through, and only its answer was lost.
  if (item?.[writeToken] === token) return { kind: 'committed' };
  if (write.mode === 'verified') return { kind: 'settled' };
  const hash = item?.[contentHashName];
  // An erasure leaves a stub without content: it stands for this message, whatever it said.
  return hash === undefined || hash === write.message.contentHash ? { kind: 'duplicate' } : { kind: 'clash' };
};
