import type { Instant, Subject } from '../ids.ts';
import type { LedgerEvent } from '../ledger.ts';
import type { ExclusionList, Register, RegisterName, RepairAsked, SuppressionImage } from '../suppression.ts';
import type { PushRecord } from '../opt-out-lists/push.ts';
import type { Grant } from './consent.ts';

/**
 * What somebody told of a person by another way than a text, committed in one transaction or not at all: evidence, and what changes beside the
 * suppressions. Nothing is changed that moved since `version` was read; `undefined`: nothing was stored.
 */
export type RecordSet = {
  readonly subject: Subject;
  readonly version: number | undefined;
  readonly ledger: readonly LedgerEvent[];
  readonly registers?: Readonly<Record<RegisterName, Register>>;
  /** Where the number is known: what carriers' own lists are to follow. */
  readonly push?: PushRecord;
  /** By programme. */
  readonly grants?: Readonly<Record<string, Grant>>;
  /** All the lists that name the line, with those that did before. */
  readonly lists?: Readonly<Partial<Record<ExclusionList, Instant>>>;
  /** Since when the line has its present holder. */
  readonly tenure?: Instant;
  /** `null` ends it. */
  readonly hold?: { readonly until?: Instant; readonly event: string } | null;
  /** By register; `null` when it was approved. */
  readonly repairs?: Readonly<Record<RegisterName, RepairAsked | null>>;
};

/** Names what is told, so that telling it again does nothing: an id made of the caller's key, and a digest of what was said under it. */
export type RecordKey = { readonly id: string; readonly digest: string; /** Second since 1970. */ readonly ttl: number };

export type RecordResult =
  | { readonly kind: 'recorded' }
  /** The same was told before under this key. */
  | { readonly kind: 'repeated' }
  /** Something else was told before under this key. */
  | { readonly kind: 'conflict' }
  /** Somebody else wrote: decide again, on what is stored now. */
  | { readonly kind: 'moved'; readonly image: SuppressionImage | undefined };
