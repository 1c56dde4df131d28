import type { HttpCall, HttpResult, RawRequest, Credentials } from '../carriers/carrier.ts';
import type { RecordKey, RecordResult, RecordSet } from '../domain/consent/record-set.ts';
import type { Instant, PhoneNumber, ProgrammeId, Subject } from '../domain/ids.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import type { ForwardRecord, MessageKey, StoredText, Verification } from '../domain/message.ts';
import type { MessagePart } from '../domain/message-part.ts';
import type { OwedReply, ReplyState } from '../domain/owed-reply.ts';
import type { Programme } from '../domain/programme.ts';
import type { Answers } from '../domain/sending/sends.ts';
import type { KnownOfPerson } from '../domain/sending/check-send.ts';
import type { RereadResult, RereadWrite } from '../domain/reread.ts';
import type { RegisterName, SuppressionImage } from '../domain/suppression.ts';
import type { Task } from '../domain/tasks/task.ts';
import type { CommitResult, WriteSet } from '../domain/write-set.ts';
import type { LogEvent } from './log-events.ts';
import type { TaskChange } from './task-ports.ts';

/** Milliseconds since 1970. Taken per call. */
export type Clock = () => number;
/** Fresh and unguessable, 22 characters of base64url. */
export type NewId = () => string;

/** Thrown by the store when DynamoDB did not take a write in time, or refuses: the caller spools. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

export interface MessageStore {
  /** One transaction. Conflicts and throttling are tried again inside, until `deadline` (ms since 1970); then StoreUnavailable. */
  commit(write: WriteSet, deadline: number): Promise<CommitResult>;
  /** Keeps a piece of a long message, and gives all that are kept of it. Throws StoreUnavailable. */
  keepPart(part: MessagePart, deadline: number): Promise<readonly MessagePart[]>;
  /** Programmes that texted this person lately, each with its last text: for shared codes, and for what it offered as an answer. */
  sentProgrammes(subject: Subject): Promise<readonly SentLately[]>;
}

/** The last text of a programme to a person. */
export type SentLately = { readonly programme: ProgrammeId; readonly at: Instant; readonly answers?: Answers };

/** A change to an owed reply, all or nothing, only when the stored one still is as `when` says. */
export type ReplyChange = {
  readonly key: MessageKey;
  readonly when: { readonly states: readonly ReplyState[]; readonly claim?: string };
  /** Attributes that change. A key with the value `undefined` is removed. */
  readonly set: { readonly [K in keyof OwedReply]?: OwedReply[K] | undefined };
  readonly ledger?: LedgerEvent;
  /** What it means for the task that the text is, or becomes. */
  readonly task?: TaskChange;
  /** Marks the registers of a STOP as unconfirmed, as far as that STOP still stands. */
  readonly unconfirm?: { readonly registers: readonly RegisterName[]; readonly event: string };
};

/** What a carrier says of a text it sent. */
export type CarrierStatus = { readonly status: 'accepted' | 'delivered' | 'undelivered' | 'blocked'; readonly code?: string; readonly at: Instant };

export interface ReplyStore {
  read(key: MessageKey): Promise<StoredText | undefined>;
  /** owed → sending: fresh claim, attempt + 1. The record after it; undefined when it was not owed any more, or another attempt took it. */
  claim(
    key: MessageKey,
    order: { readonly attempt: number; readonly claim: string; readonly now: Instant; readonly lease: Instant },
  ): Promise<StoredText | undefined>;
  /** False when the stored reply is not as `when` says. */
  change(change: ReplyChange): Promise<boolean>;
  /** Remembers which message a carrier's id belongs to; returns the receipt that came before it, if one did. */
  link(carrier: string, carrierMessageId: string, key: MessageKey): Promise<CarrierStatus | undefined>;
  /** The message that a carrier's id belongs to; when there is none yet, keeps the status for `link` to find. */
  resolve(carrier: string, carrierMessageId: string, status: CarrierStatus): Promise<MessageKey | undefined>;
  /** What is stored of a person's suppression, read consistently. */
  suppression(subject: Subject): Promise<SuppressionImage | undefined>;
  /** Sets the verification of a message that has one owed, and opens the task that it leaves. False when it was settled meanwhile. */
  verify(key: MessageKey, verification: Verification, task?: Task): Promise<boolean>;
}

export interface RereadStore {
  /** One transaction: the message's reading, the registers, the evidence. */
  apply(write: RereadWrite): Promise<RereadResult>;
  /** What is stored of a person's suppression, read consistently. */
  suppression(subject: Subject): Promise<SuppressionImage | undefined>;
}

export type DueKey = { readonly subject: Subject; readonly item: string; readonly due: Instant };

export interface DueStore {
  /** What is due in one shard, earliest first, at most `limit`. */
  due(shard: number, until: Instant, limit: number): Promise<readonly DueKey[]>;
}

export interface ForwardStore {
  readForward(key: MessageKey): Promise<ForwardRecord | undefined>;
  /** Moves its due time on so that no other worker takes it; undefined when another did. */
  claimForward(record: ForwardRecord, nextDue: Instant): Promise<ForwardRecord | undefined>;
  /** @param task that is left of it, where it was not taken */
  deleteForward(key: MessageKey, task?: Task): Promise<void>;
}

/** Raw calls that could not be stored in time, to be processed again. Encrypted at rest, 14 days. */
export type Envelope = {
  readonly v: 1;
  readonly carrier: string;
  readonly sender: string;
  readonly pathKey?: string;
  /** Of the carrier's machine. */
  readonly address?: string;
  readonly receivedAt: Instant;
  readonly method: string;
  readonly rawPath: string;
  readonly rawQuery: string;
  readonly headers: Readonly<Record<string, string>>;
  /** base64 */
  readonly body: string;
};
export interface Spool {
  put(envelope: Envelope): Promise<void>;
}
/** A verified call, or one element of it, that could not be read. */
export type QuarantineEntry = { readonly envelope: Envelope; readonly raw: string; readonly reason: string };
export interface Quarantine {
  put(entry: QuarantineEntry): Promise<void>;
}

/** What is told of a person by another way than a text. */
export interface PersonRecords {
  /** As it is now, read consistently. */
  read(subject: Subject): Promise<SuppressionImage | undefined>;
  /** One transaction. Throws StoreUnavailable. */
  record(key: RecordKey, write: RecordSet): Promise<RecordResult>;
}

export type StateAsked = {
  readonly subject: Subject;
  /** The programme whose sends are wanted too; absent: `sent` is empty, and one item less is read. */
  readonly sendsOf?: Programme;
};

/** What the send check asks of the store. */
export interface SendStates {
  /** In one round trip, read consistently; answers in the order of the questions, at most fifty. Throws StoreUnavailable. */
  read(asked: readonly StateAsked[]): Promise<readonly KnownOfPerson[]>;
  /** Spends a send token, only while the person's suppression is still the one of `version`: a STOP that came since refuses it. */
  redeem(
    token: { readonly subject: Subject; readonly id: string; readonly ttl: number },
    version: number | undefined,
  ): Promise<'redeemed' | 'spent' | 'moved'>;
}

/** Remembers what was sent. */
export interface SendLog {
  /** @returns what is stored of the person's suppression. Throws StoreUnavailable */
  sent(
    subject: Subject,
    programme: Programme,
    send: { readonly id: string; readonly at: Instant; readonly marks: boolean; readonly carriedNotice: boolean; readonly answers?: Answers },
  ): Promise<SuppressionImage | undefined>;
  /** Evidence that a text went out after a STOP; once for each text. */
  breach(event: LedgerEvent): Promise<'recorded' | 'known'>;
}

export interface CarrierSecrets {
  /** All valid sets of a carrier's credentials, newest first; empty when none was set. */
  of(carrier: string): Promise<readonly Credentials[]>;
  /** The signing secret of a sender's `forward`, if one was set. */
  forwardSecret(sender: string): Promise<string | undefined>;
  /** The signing secrets of a connected system, newest first; empty when none was set. */
  systemSecrets(system: string): Promise<readonly string[]>;
}

export interface Hash {
  /** base64url SHA-256 of the UTF-8 text. */
  digest(text: string): string;
  /** base64 HMAC-SHA-256 of the UTF-8 text under the key's bytes. */
  sign(key: Uint8Array, text: string): string;
}

export interface Subjects {
  /** The keyed hash of a canonical number under the present pepper. */
  of(number: PhoneNumber): Subject;
}

export interface Http {
  /** One try, on a fresh connection, at most `timeoutMs`. Never throws for what the network does. */
  call(call: HttpCall, timeoutMs: number): Promise<HttpResult>;
}

export interface Log {
  /** Name and fields come from the catalogue in platform/log.ts; no field can hold a number or a text. */
  (event: LogEvent): void;
}

/** What all flows share about one authentic or spooled call. */
export type Call = {
  readonly carrier: string;
  readonly sender: string;
  readonly pathKey?: string;
  /** Of the carrier's machine, as the front door saw it. */
  readonly address?: string;
  readonly request: RawRequest;
};

/** An event for other systems. No number and no text. */
export type BusEntry = { readonly type: string; readonly detail: object; readonly time: Instant };
export interface Bus {
  /** For each entry, in order, whether the bus took it. */
  put(entries: readonly BusEntry[]): Promise<readonly boolean[]>;
}
