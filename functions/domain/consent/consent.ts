import type { Instant, ProgrammeId } from '../ids.ts';
import type { Language } from '../intent.ts';

/** On what ground a person is texted: they agreed; or they bought from the same company and are told of similar things. */
export const bases = ['consent', 'existing-customer'] as const;
export type Basis = (typeof bases)[number];

/** `public-listing`: taken from where it stood, an advertisement or a directory. It is never consent, and is named so that it can be refused. */
export const sourceKinds = ['web-form', 'paper', 'shop', 'phone', 'sms', 'app', 'partner', 'public-listing', 'import'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Where the number came from, with what proves it. All but the kind may be missing; `missingProof` says what is. */
export type Source = {
  readonly kind: SourceKind;
  /** `web-form`, `app`: address of the page or name of the screen. No query: it may hold a number. */
  readonly page?: string;
  /** `web-form`, `app`: keyed hash of the network address, as the operator makes it. */
  readonly ipHash?: string;
  /** `paper`, `shop`, `phone`: where the sheet, the till or the recording is. */
  readonly reference?: string;
  /** `partner`: who had the number from the person, the contract with them, and their own proof. */
  readonly partner?: { readonly name?: string; readonly contract?: string; readonly proof?: string };
  /** `sms`: ledger key of the question that the person answered. */
  readonly question?: string;
  /** `import`: digest of the file. */
  readonly file?: string;
};

/** What a sale must have been for "existing customer, similar product" (art. 13(2) ePrivacy directive). */
export type Sale = {
  readonly at?: Instant;
  /** What was bought, and that what is advertised is like it. */
  readonly product?: string;
  /** The person gave the number to this company itself. */
  readonly numberFromPerson?: boolean;
  /** They could refuse when they gave it, at no cost. */
  readonly refusalOffered?: boolean;
};

/** A consent as it is told to Halte. */
export type Consent = {
  readonly programme: ProgrammeId;
  readonly basis: Basis;
  /** When the person gave it. */
  readonly at: Instant;
  /** What the person was shown. */
  readonly wording?: { readonly text?: string; readonly version?: string };
  readonly language?: Language;
  readonly source: Source;
  readonly sale?: Sale;
  /** Where a copy of the proof is kept. */
  readonly evidence?: string;
  /** When a person whose number came from somebody else was told so (art. 14 GDPR). */
  readonly noticeAt?: Instant;
  /** The person agreed until then only. */
  readonly until?: Instant;
};

/** The consent that counts now, as it lies beside the suppressions: what a send check needs. The whole is in the ledger. */
export type Grant = {
  readonly at: Instant;
  /** Ledger key of the event that recorded it. */
  readonly event: string;
  readonly basis: Basis;
  readonly source: SourceKind;
  /** Nothing that proves it is missing. */
  readonly proven: boolean;
  readonly language?: Language;
  readonly until?: Instant;
  readonly noticeAt?: Instant;
};
