import type { Sender } from '../domain/programme.ts';

type Note = { readonly required: boolean; readonly values?: readonly string[] };

/** What the check of a configuration needs to know of a carrier; each carrier's metadata has it. */
export type CarrierFacts = {
  readonly id: string;
  /** `sns`: the call does not say which sender it is for, so the sender is found by its number. */
  readonly transport: 'http' | 'sns';
  readonly credentials: Readonly<Record<string, Note>>;
  readonly settings: Readonly<Record<string, Note>>;
  /** Its own opt-out list; a text where there is none. */
  readonly optOutList?:
    | string
    | { readonly name: string; readonly covers: 'sender' | 'list' | 'account'; readonly may: readonly ('add' | 'remove')[] };
  readonly mayCarryLink: (sender: Sender) => boolean;
  /** How what it keeps of a text is deleted, where its pages say. */
  readonly ownLog?: string;
};

/** As a list, or by id. */
export type CarriersFacts = readonly CarrierFacts[] | Readonly<Record<string, CarrierFacts>>;
