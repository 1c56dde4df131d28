import type { CountryRules } from './countries/country-rules.ts';
import type { Instant, PhoneNumber } from './ids.ts';
import type { IntentReading } from './intent.ts';
import type { MessageKey } from './message.ts';
import type { JoinRules } from './join-question.ts';
import type { AskedRights } from './rights/asked.ts';
import type { Programme, Sender } from './programme.ts';

/** A text that asks to join a programme, or answers the question whether one wants to. */
export type Joining = { readonly programme: Programme; readonly rules: JoinRules; readonly by: 'keyword' | 'answer' };

/** All that is known of one inbound message when it is decided; what is stored is given beside it. */
export type Situation = MessageKey & {
  readonly receivedAt: Instant;
  /** What orders it: the carrier's sure time, never later than ours, else ours. */
  readonly at: Instant;
  readonly sender: Sender;
  readonly carrierMessageId?: string;
  readonly authenticatedBy: string;
  readonly contentHash: string;
  readonly text: string;
  readonly reading: IntentReading;
  readonly rulesVersion: string;
  /** The carrier itself reports an opt-out; there are no words to read. */
  readonly reportedByCarrier: boolean;
  /** Signed, or found in the carrier's records: only then may it lift anything (law 5). */
  readonly trusted: boolean;
  /** The same content came already and nothing tells them apart: the suppression is evaluated, the reply withheld. */
  readonly repeatedContent: boolean;
  /** The programmes that the text is about, at least one: the first gives language and country. */
  readonly programmes: readonly [Programme, ...Programme[]];
  /** Every programme of the controllers concerned. */
  readonly siblings: readonly Programme[];
  readonly rules: CountryRules;
  /** The network or the carrier answers this text (law 6). */
  readonly carrierAnswers: boolean;
  /** Where a reply would go; absent when the party cannot be answered. */
  readonly replyTo?: PhoneNumber;
  /** Why no reply may go there (law 9). */
  readonly replyBarred?: string;
  /** The carrier cannot carry a reply later than this after the message, in milliseconds. */
  readonly replyWithinMs?: number;
  readonly quotaReached: boolean;
  readonly rights: AskedRights;
  readonly joining?: Joining;
  readonly limits: { readonly repliesPerDay: number; readonly messagesDays: number; readonly evidenceDays: number };
  readonly forward?: { readonly from: string; readonly to?: string };
};
