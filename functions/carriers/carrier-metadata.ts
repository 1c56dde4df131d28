import type { Sender } from '../domain/programme.ts';

export type OptOutListNote = {
  /** The vendor's word for it. */
  readonly name: string;
  /** Whose texts one entry stops. */
  readonly covers: 'sender' | 'list' | 'account';
  /** What the API can change. */
  readonly may: readonly ('add' | 'remove')[];
  readonly about: string;
};

export type FieldNote = { readonly about: string; readonly required: boolean; readonly secret?: boolean; readonly values?: readonly string[] };

export type CarrierMetadata = {
  /** `[a-z0-9-]+`, as in halte.config.ts and in the webhook's path. */
  readonly id: string;
  readonly name: string;
  /** `sns`: delivered to a Lambda by SNS, not over HTTP. */
  readonly transport: 'http' | 'sns';
  readonly methods: readonly ('GET' | 'POST')[];
  /** `signed`, or what stands in for a signature. */
  readonly trust: 'signed' | 'path-key';
  readonly authentication: string;
  /** Addresses that its calls come from, lower case, where it names them: evidence beside a path key, and a warning where a call comes from elsewhere. */
  readonly callsFrom?: readonly string[];
  readonly credentials: Readonly<Record<string, FieldNote>>;
  /** Sender settings that the operator gives in halte.config.ts. */
  readonly settings: Readonly<Record<string, FieldNote>>;
  readonly clock: 'exact' | 'none';
  readonly parts: 'joined' | 'separate' | 'unknown';
  readonly answerWithinMs: number;
  readonly retries: string;
  readonly reference: 'callback-url' | 'client-reference' | 'none';
  /** What a delivery receipt is known by: our own reference comes back, or only the carrier's id of the text. */
  readonly receiptsBy: 'reference' | 'id';
  /** A reply is no longer possible so long after the message; absent where there is no such limit. */
  readonly replyWithinMs?: number;
  /** Whether replies may carry a URL, by sender type. */
  readonly mayCarryLink: (sender: Sender) => boolean;
  readonly answersStop: string;
  /** The list that `optOutList` reads; or, where there is none, why not, as far as it is known. */
  readonly optOutList?: OptOutListNote | string;
  /** How what the vendor keeps of a text is deleted, as its pages say. Absent: no page is known. */
  readonly ownLog?: string;
  /**
   * Where what the adapter rests on is known from: the vendor's own pages or SDK; those but for what `toCheck` names; other projects'
   * code alone; or the operator's configuration.
   */
  readonly source: 'vendor' | 'partly' | 'others' | 'operator';
  readonly links: readonly string[];
  /** What could not be confirmed and an operator must check. */
  readonly toCheck: readonly string[];
};
