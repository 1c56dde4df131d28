import type { Instant, MessageId, PhoneNumber, ProgrammeId, SenderId, Subject } from './ids.ts';
import type { IntentReading } from './intent.ts';
import type { OwedReply } from './owed-reply.ts';

export type MessageKey = { readonly subject: Subject; readonly message: MessageId };
/** `<subject>.<message id>`: what carriers carry as our reference; 39 characters. */
export const referenceOf = (key: MessageKey): string => `${key.subject}.${key.message}`;
export const keyOfReference = (reference: string): MessageKey | undefined => {
  const found = /^([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{15,16})$/.exec(reference);
  return found ? { subject: found[1] as Subject, message: found[2] as MessageId } : undefined;
};

/** A text that Halte begins itself has an id of 15 characters; 16 name the message that a text answers. So a reference tells which it is. */
export const isOutboundId = (id: MessageId): boolean => id.length === 15;

/** What is known of any text that is owed, whether it answers a message or not. */
export type OwedText = MessageKey & {
  readonly receivedAt: Instant;
  readonly sender: SenderId;
  readonly programme: ProgrammeId;
  readonly carrier: string;
  readonly reply?: OwedReply;
  readonly ttl: number;
};
/** A text that answers no message: a code, the outcome of a request. */
export type OutboundText = OwedText & { readonly reply: OwedReply };
export type StoredText = MessageRecord | OutboundText;
export const isInbound = (text: OwedText): text is MessageRecord => 'reading' in text;

/**
 * stopped, repeated, superseded, lifted: what became of the suppression · consented: joined a programme · answered: HELP, or a question put · withheld: an answer that the quota or a
 * rule kept back · requested: a right is asked for · recorded: nothing to do · joined: a duplicate without id, its reply withheld.
 */
export const outcomes = ['stopped', 'repeated', 'superseded', 'lifted', 'consented', 'answered', 'withheld', 'requested', 'recorded'] as const;
export type Outcome = (typeof outcomes)[number];

/** One inbound message as stored: deduplication, evidence, and the reply it is owed. */
export type MessageRecord = MessageKey & {
  readonly receivedAt: Instant;
  /** What orders it: the carrier's sure time, never later than ours, else ours. */
  readonly at: Instant;
  readonly sender: SenderId;
  readonly programme: ProgrammeId;
  readonly carrier: string;
  readonly carrierMessageId?: string;
  readonly authenticatedBy: string;
  /** base64url SHA-256 of sender's address, text and target: tells a retry from another message under the same id. */
  readonly contentHash: string;
  /** The words as received; they leave with time to live or erasure. */
  readonly text?: string;
  readonly reading: IntentReading;
  readonly rulesVersion: string;
  readonly outcome: Outcome;
  readonly reply?: OwedReply;
  /** On a carrier that does not sign: whether its API knows the message. */
  readonly verification?: Verification;
  /** Second since 1970 at which the item may go. */
  readonly ttl: number;
};

export type Verification = {
  readonly state: 'owed' | 'confirmed' | 'contradicted' | 'unknown';
  readonly attempt: number;
  /** The sender's number, only while the read-back is owed. */
  readonly from?: PhoneNumber;
  /** When it is next tried. */
  readonly due?: Instant;
};

/** A message to be passed on to the operator's own system; gone once it has been taken. */
export type ForwardRecord = MessageKey & {
  readonly sender: SenderId;
  /** JSON, exactly as it is posted and signed. */
  readonly payload: string;
  readonly attempt: number;
  readonly due: Instant;
  readonly giveUpAt: Instant;
  readonly ttl: number;
};
