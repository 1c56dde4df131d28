import type { Instant, PhoneNumber, ProgrammeId } from './ids.ts';
import type { Language } from './intent.ts';
import type { TemplateId } from './reply-text.ts';
import type { Day } from './rights/day.ts';
import type { RequestId, RequestType } from './rights/request.ts';
import type { RegisterName } from './suppression.ts';

/** STATE: owed → sending → accepted → delivered | undelivered; the rest are ends, or (uncertain) wait for proof. */
export const replyStates = [
  'owed',
  'sending',
  'accepted',
  'uncertain',
  'delivered',
  'undelivered',
  'refused',
  'blocked',
  'expired',
  'cancelled',
  'observed',
  'withheld',
] as const;
export type ReplyState = (typeof replyStates)[number];

export type RequestMention = { readonly request: RequestId; readonly ref: string; readonly type: RequestType; readonly due: Day };

/** A text that must be sent. Template and parameters are kept, not the text. */
export type OwedReply = {
  readonly state: ReplyState;
  readonly template: TemplateId;
  readonly language: Language;
  /** Whose brands the text names. */
  readonly programmes: readonly ProgrammeId[];
  /** The registers that it confirms, and the ledger key that set them: where a failure is marked. Only on a STOP confirmation. */
  readonly confirms?: { readonly registers: readonly RegisterName[]; readonly event: string };
  /** Leaves with the receipt or after 72 hours. */
  readonly to?: PhoneNumber;
  /** How often it was handed to the carrier. */
  readonly attempt: number;
  readonly giveUpAt: Instant;
  /** When the sweep looks at it next; present only while something is to be done. */
  readonly due?: Instant;
  readonly claim?: string;
  /** The claim holds until then; after it the outcome is uncertain. */
  readonly lease?: Instant;
  /** When it was last handed to the carrier. */
  readonly sentAt?: Instant;
  readonly carrierMessageId?: string;
  /** base64url SHA-256, its first 22 signs, of the text as it was handed to the carrier: it proves the words that templates make, and holds none. */
  readonly textDigest?: string;
  /** The carrier's code, or why it was withheld or not sent; never a text. */
  readonly code?: string;
  /** The request that it speaks of, and what of it is printed. A link or a code is made anew from the text's own reference, and never stored. */
  readonly about?: RequestMention;
  /** Set when a person must act, with the reason. */
  readonly staffTask?: string;
  /** When a person settled it: what the carrier says later makes no new task. */
  readonly settledAt?: Instant;
  /** How often a person had it sent again, knowing that nobody got it. */
  readonly again?: number;
  /** Look-ups made since the outcome became uncertain. */
  readonly lookUps?: number;
};
