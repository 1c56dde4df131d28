import type { Instant, MessageId, PhoneNumber, Subject } from '../ids.ts';
import type { LedgerEvent } from '../ledger.ts';
import type { ConsentRecord } from './consent-record.ts';
import type { ProgrammeState } from '../programme-state.ts';
import type { Authority } from '../rights/authorities.ts';
import type { RightsRequest } from '../rights/request.ts';

/** What evidence is asked for, by whom and why. `from` is within, `until` is not. */
export type EvidenceQuestion = {
  readonly number: PhoneNumber;
  readonly subject: Subject;
  readonly from?: Instant;
  readonly until?: Instant;
  readonly by: string;
  readonly reason: string;
  /** Where the tables are; present where consents are wanted as consent records too. */
  readonly recordsStoredIn?: string;
};

/**
 * What Halte can prove of one line: docs/evidence.md describes each field; a field is added or left out only together with the schema's name. Times are
 * ISO 8601 in UTC. What an erasure took is absent; what it leaves (STATE 6) is here.
 */
export type Evidence = {
  readonly schema: 'halte-evidence-1';
  readonly madeAt: Instant;
  readonly madeFor: { readonly by: string; readonly reason: string };
  readonly line: { readonly number: PhoneNumber; readonly subject: Subject };
  readonly period: { readonly from?: Instant; readonly until?: Instant };
  /** When what was held of this person was erased. */
  readonly erasedAt?: Instant;
  /** Since when the line has its present holder, where a change was noticed. */
  readonly lineSince?: Instant;
  readonly heldSince?: string;
  readonly controllers: readonly { readonly id: string; readonly name: string; readonly address: string; readonly authority: Authority }[];
  /** How each programme stands now, whatever the period. */
  readonly programmes: readonly ProgrammeState[];
  /** Texts from the line, oldest first. */
  readonly received: readonly ReceivedText[];
  readonly consents: readonly RecordedConsent[];
  /** What was told by another way than a text, or noticed: withdrawals, repairs, new holders, holds, breaches. */
  readonly otherEvents: readonly OtherEvent[];
  /** Texts of ours that answer no message. */
  readonly otherTexts: readonly SentText[];
  /** When a programme is known to have texted this line, of the last 90 days. */
  readonly sends: readonly { readonly programme: string; readonly at: Instant }[];
  /** Where it was asked for: the consents in the shape of ISO/IEC TS 27560. */
  readonly consentRecords?: readonly ConsentRecord[];
  readonly requests: readonly Omit<RightsRequest, 'to' | 'wish' | 'due' | 'ttl' | 'life' | 'unheld' | 'version'>[];
};

export type ReceivedText = {
  readonly id: MessageId;
  readonly receivedAt: Instant;
  /** What orders it: the carrier's time where that is sure, never later than ours. */
  readonly countedAt: Instant;
  readonly programme: string;
  readonly sender?: string;
  /** Number or short code that was texted. */
  readonly senderNumber?: string;
  readonly carrier?: string;
  readonly carrierMessageId?: string;
  /** How the carrier's call was shown to be the carrier's. */
  readonly authenticatedBy?: string;
  readonly words?: string;
  /** base64url SHA-256 of the words, once they were erased. */
  readonly wordsDigest?: string;
  readonly readAs?: Pick<NonNullable<LedgerEvent['asked']>, 'intent' | 'also' | 'language' | 'certainty' | 'rule' | 'rulesVersion' | 'before'>;
  readonly outcome?: string;
  readonly changes: readonly Change[];
  readonly answer?: SentText;
  /** Who confirms to the person. */
  readonly confirmedBy?: string;
};
/** One event of the ledger: `event` is its key. */
export type Change = { readonly event: string; readonly kind: string; readonly registers: readonly string[]; readonly recordedAt: Instant };
export type SentText = {
  readonly template?: string;
  readonly language?: string;
  readonly owedAt?: Instant;
  readonly state: string;
  readonly handedOverAt?: Instant;
  /** When the outcome was recorded: for `delivered`, when the carrier's receipt came. */
  readonly outcomeAt?: Instant;
  readonly carrierMessageId?: string;
  readonly code?: string;
  /** base64url SHA-256, its first 22 signs, of the text as it was handed to the carrier. */
  readonly textDigest?: string;
  /** The words, where the texts of today still make the same digest. */
  readonly words?: string;
};
export type RecordedConsent = Change & {
  readonly programme: string;
  readonly at: Instant;
  /** Absent after an erasure. */
  readonly consent?: NonNullable<LedgerEvent['consent']>;
  readonly told?: LedgerEvent['told'];
};
export type OtherEvent = Change & { readonly programme: string; readonly at: Instant; readonly told?: LedgerEvent['told'] };
