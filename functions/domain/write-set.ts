import type { Instant } from './ids.ts';
import type { Grant } from './consent/consent.ts';
import type { JoinQuestion } from './join-question.ts';
import type { LedgerEvent } from './ledger.ts';
import type { ForwardRecord, MessageRecord } from './message.ts';
import type { PushRecord } from './opt-out-lists/push.ts';
import type { RequestKey, RightsRequest } from './rights/request.ts';
import type { Task } from './tasks/task.ts';
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
  readonly push?: PushRecord;
  readonly rights?: RightsWrite;
  /** What a person must do; only of a new message. */
  readonly tasks?: readonly Task[];
};

/** The keyed hash of a link, and the request whose page it opens until then. */
export type PageLink = { readonly hash: string; readonly request: RequestKey; readonly until: Instant };
export type RightsWrite = {
  /** None of their kind is open for this person, and their references are free. */
  readonly open: readonly RightsRequest[];
  /** Each still at the version that it was decided from. */
  readonly change: readonly { readonly request: RightsRequest; readonly from: number }[];
  readonly link?: PageLink;
};

export type SuppressionWrite = {
  readonly set: Readonly<Record<RegisterName, Register>>;
  readonly when: SuppressionCondition;
  /** The consents that count from now on, by programme. */
  readonly grants?: Readonly<Record<string, Grant>>;
  /** Questions that are put, and those that are answered (`undefined`), by programme. */
  readonly questions?: Readonly<Record<string, JoinQuestion | undefined>>;
  /** The line has another holder since then: what is older is not theirs. */
  readonly tenure?: Instant;
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
  /** A request of this kind is open already, or has moved on: read again, and decide again. */
  | { readonly kind: 'rights' }
  /** Mode `verified` only: someone else settled it. */
  | { readonly kind: 'settled' };

/** 00:00 UTC of a day, as a bound for ranks. */
export const startOfDay = (at: Instant): Instant => `${at.slice(0, 10)}T00:00:00.000Z` as Instant;
