import type { ArchiveObject, RetentionClass } from '../domain/archive/archive-object.ts';
import type { Instant, Subject } from '../domain/ids.ts';
import type { LedgerEvent } from '../domain/ledger.ts';

export type ArchiveKey = {
  /** base64url. */
  readonly key: string;
  /** What was recorded until then is archived without content. */
  readonly erasedAt?: Instant;
};

export interface ArchiveKeys {
  /** For each of them, made where there is none. Throws StoreUnavailable. */
  of(subjects: readonly Subject[]): Promise<ReadonlyMap<Subject, ArchiveKey>>;
}

export type ArchiveHead = { readonly n: number; readonly digest: string; readonly at: Instant };

/** Where objects are put and never changed. Throws AwsFault. */
export interface Archive {
  /** The newest of a class. */
  newest(one: RetentionClass): Promise<ArchiveHead | undefined>;
  /** False where an object of that number is there already. @param until it may not go before */
  put(
    object: Pick<ArchiveObject, 'class' | 'n' | 'at'> & { readonly text: string; readonly digest: string; readonly until: Instant },
  ): Promise<boolean>;
}

export type ArchiveDeps = {
  readonly keys: ArchiveKeys;
  readonly archive: Archive;
  /** Seals a text under a person's key. */
  readonly seal: (key: string, text: string) => string;
  /** What an erasure leaves of an event. */
  readonly bare: (event: LedgerEvent) => LedgerEvent;
};
