import type { ControllerId, PhoneNumber, ProgrammeId, SenderId } from './ids.ts';
import type { Intent, Language } from './intent.ts';
import type { JoinRules } from './join-question.ts';
import type { SendingPolicy } from './sending/policy.ts';

/** Countries whose rules Halte covers whole; others are "not covered" and Halte says so. ISO 3166. */
export const coveredCountries = ['FR', 'GB', 'ES', 'DE', 'IT', 'NL', 'PT', 'US', 'CA'] as const;
export type CoveredCountry = (typeof coveredCountries)[number];

/** A legal entity in GDPR terms. */
export type Controller = {
  readonly id: ControllerId;
  readonly legalName: string;
  readonly address: string;
  /** Free of charge or at a basic tariff; never premium. As it is printed in a text. */
  readonly phone?: string;
  readonly email?: string;
  /** Where the rights are explained. As it is printed in a text: without scheme where it should be short. */
  readonly privacyUrl: string;
  readonly country: string;
};

export type ProgrammeKind = 'marketing' | 'service' | 'security' | 'legal';

/** One brand's messages of one controller. */
export type Programme = {
  readonly id: ProgrammeId;
  readonly controller: ControllerId;
  /** The brand, as the person knows it; printed in replies. */
  readonly name: string;
  readonly kind: ProgrammeKind;
  readonly country: string;
  /** Most used first. The first is the reply's language where nothing else decides. */
  readonly languages: readonly Language[];
  /** Words beyond the built-in ones, for this programme. */
  readonly keywords: Readonly<Partial<Record<Intent, readonly string[]>>>;
  /** The language of those of them that have one; whoever texts such a word is answered in it. */
  readonly wordLanguages?: Readonly<Record<string, Language>>;
  /** Words that act otherwise, and about which this programme asks first. Never one that the country's rules name. */
  readonly askWords?: readonly string[];
  /** How people join by text. Absent: they cannot. */
  readonly join?: JoinRules;
  /** Absent: the strictest. */
  readonly sending?: SendingPolicy;
};

export type SenderType = 'long' | 'toll-free' | 'short' | 'shared';

/** A number or short code of one or more programmes at a carrier. */
export type Sender = {
  readonly id: SenderId;
  readonly carrier: string;
  /** E.164 (`+33…`) or the bare digits of a short code. Absent where the carrier draws one for each conversation. */
  readonly number?: string;
  readonly type: SenderType;
  /** One programme, or, on a shared STOP code, all that people may answer to there. */
  readonly programmes: readonly ProgrammeId[];
  readonly mode: 'observe' | 'live';
  /** The carrier's own settings (account, opt-out handling …), by the names in the carrier's metadata. */
  readonly settings: Readonly<Record<string, string | boolean>>;
  /** Passes each inbound message on, with the decision, as a signed webhook. The secret is kept with the credentials. */
  readonly forward?: { readonly url: string };
};

/** A recipient's line, as the carrier gave it: a number, a short code, or a name that cannot be answered. */
export type Party =
  | { readonly kind: 'number'; readonly number: PhoneNumber }
  | { readonly kind: 'short-code'; readonly code: string }
  | { readonly kind: 'name'; readonly name: string };
