import type { Instant } from './ids.ts';
import type { LedgerEvent } from './ledger.ts';
import type { ForwardRecord, MessageRecord } from './message.ts';
import type { Rank, Register, RegisterName, SuppressionImage } from './suppression.ts';

/** All that one message changes, committed in one transaction or not at all. */
export type WriteSet = {
  /** `new`: the message must not exist. `verified`: it does, its verification is still owed, and this replaces what it was owed. */
  readonly mode: 'new' | 'verified';
  readonly message: MessageRecord;
  readonly suppression?: SuppressionWrite;
  readonly ledger: readonly LedgerEvent[];
  /** Counts one reply of the day; refused when the day's number is reached. */
  readonly quota?: { readonly day: string; readonly limit: number };
  readonly forward?: ForwardRecord;
};

export type SuppressionWrite = {
  readonly set: Readonly<Record<RegisterName, Register>>;
  readonly when: SuppressionCondition;
};

export type SuppressionCondition =
  /** No read before: every named register is absent, or was lifted before `cap`. */
  | { readonly kind: 'open'; readonly registers: readonly RegisterName[]; readonly cap: string }
  /** No read before: something is there to lift. `registers` are those of the programme, `all` the wider one. */
  | { readonly kind: 'liftable'; readonly programme: RegisterName; readonly all?: RegisterName; readonly rank: Rank }
  /** What was read is still what is stored. `undefined`: there was no item. */
  | { readonly kind: 'version'; readonly version: number | undefined };

export type CommitResult =
  | { readonly kind: 'committed' }
  /** Stored already, same content. */
  | { readonly kind: 'duplicate' }
  /** Another message is stored under the same id. */
  | { readonly kind: 'clash' }
  | { readonly kind: 'quota' }
  /** The suppression is not what the write set supposes; decide again from this. */
  | { readonly kind: 'moved'; readonly image: SuppressionImage | undefined }
  /** Mode `verified` only: someone else settled it. */
  | { readonly kind: 'settled' };

/** 00:00 UTC of a day, as a bound for ranks. */
export const startOfDay = (at: Instant): Instant => `${at.slice(0, 10)}T00:00:00.000Z` as Instant;
