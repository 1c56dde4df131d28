import type { Instant, PhoneNumber } from '../domain/ids.ts';
import type { Sender } from '../domain/programme.ts';
import type { CarrierMetadata } from './carrier-metadata.ts';

export type { CarrierMetadata, FieldNote, OptOutListNote } from './carrier-metadata.ts';

/** One call of a carrier's machine, byte for byte. SNS deliveries take the same form, with the record as body. */
export type RawRequest = {
  /** Upper case. */
  readonly method: string;
  /** As sent, percent-encoding untouched, from the first slash. */
  readonly rawPath: string;
  /** As sent, without the question mark; empty when there is none. */
  readonly rawQuery: string;
  /** Names in lower case; repeated headers joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

/** One set of a carrier's credentials, by the names in its metadata. Several sets are valid at once while they rotate. */
export type Credentials = Readonly<Record<string, string>>;

export type AuthenticationInput = {
  readonly request: RawRequest;
  /** Every public URL that the carrier may have called, path and query as sent. Never made from the Host header. */
  readonly urls: readonly string[];
  readonly credentials: readonly Credentials[];
  /** The last segment of the webhook's path, for carriers that do not sign. */
  readonly pathKey?: string;
  /** Milliseconds since 1970. On a replay: when the call was first received. */
  readonly now: number;
};

declare const verified: unique symbol;
/** A request whose sender is proven. Only `proven` makes one, and only adapters' `authenticate` call it. */
export type VerifiedRequest = RawRequest & {
  readonly [verified]: true;
  /** How it was proven, for the evidence: `hmac-sha1 url+form`, `path-key`, `sns-iam` … */
  readonly by: string;
  /** The set that proved it, for replies and read-back. */
  readonly credentials: Credentials;
};

/** `unsigned`: a carrier that signs has, for once, not signed. It signs when it calls again, and must be asked to. */
export type Refusal = 'signature' | 'expired' | 'malformed' | 'unsigned';
export type Authentication = { readonly ok: true; readonly request: VerifiedRequest } | { readonly ok: false; readonly reason: Refusal };

/** To be called by an adapter's `authenticate` alone, once it has compared. */
export const proven = (request: RawRequest, by: string, credentials: Credentials): Authentication => ({
  ok: true,
  request: { ...request, by, credentials } as VerifiedRequest,
});
export const refused = (reason: Refusal): Authentication => ({ ok: false, reason });

/** What an authentic call says. Addresses are as the carrier gave them; the flow makes them canonical. */
export type CarrierEvent =
  | {
      readonly kind: 'message';
      readonly from: string;
      /** Absent where the carrier does not say which of our numbers was texted. */
      readonly to?: string;
      readonly text: string;
      /** The carrier's id of this inbound message. Absent: the flow makes a content key. */
      readonly id?: string;
      /** The carrier's own time of the message, only where its zone is sure. */
      readonly time?: Instant;
      /** The carrier's time as written, where its zone is not sure: it tells equal texts apart, where there is no id, and orders nothing. */
      readonly stamp?: string;
      readonly part?: { readonly reference: string; readonly index: number; readonly total: number };
      /** The carrier's own mark that it took the text for a keyword (Twilio's OptOutType …). */
      readonly carrierKeyword?: 'stop' | 'start' | 'help';
    }
  | {
      readonly kind: 'receipt';
      /** The carrier's id of the text we sent. */
      readonly id?: string;
      /** Our reference, where it comes back. */
      readonly reference?: string;
      readonly status: 'accepted' | 'delivered' | 'undelivered' | 'blocked';
      /** The carrier's error code; never a text. */
      readonly code?: string;
      readonly time?: Instant;
    }
  | { readonly kind: 'opt-out'; readonly from: string; readonly to?: string; readonly id?: string; readonly time?: Instant }
  /** A URL check, a subscription notice, a status that says nothing final. */
  | { readonly kind: 'control'; readonly what: string };
export type InboundEvent = Extract<CarrierEvent, { kind: 'message' }>;
export type ReceiptEvent = Extract<CarrierEvent, { kind: 'receipt' }>;

export type Reading = {
  readonly events: readonly CarrierEvent[];
  /** Elements of a verified call that make no sense; each is kept in quarantine alone. `raw` is the element as text. */
  readonly unreadable: readonly { readonly raw: string; readonly reason: string }[];
};

export type HttpAnswer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** A call that platform carries out; `sign` asks for AWS Signature Version 4 with the function's own role. */
export type HttpCall = {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly sign?: { readonly service: string; readonly region?: string };
};
/** `not-sent`: surely nothing reached the carrier. `ambiguous`: it may have. */
export type HttpResult =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | { readonly kind: 'not-sent'; readonly reason: string }
  | { readonly kind: 'ambiguous'; readonly reason: string };
export type HttpAnswered = Extract<HttpResult, { kind: 'answer' }>;

export type SendOrder = {
  readonly to: PhoneNumber;
  readonly text: string;
  readonly encoding: 'gsm-7' | 'ucs-2';
  readonly sender: Sender;
  /** `<subject>.<message id>`: at most 40 characters, nothing personal. */
  readonly reference: string;
  /** The sender's webhook, with its path key where the carrier does not sign, and `?ref=<reference>`: for carriers that take a URL per text. */
  readonly receiptUrl: string;
};

export type SendOutcome =
  | { readonly kind: 'accepted'; readonly id?: string }
  /** Surely not sent. `credentials`: the carrier refused our credentials; a person must act. */
  | { readonly kind: 'retry'; readonly code: string; readonly afterMs?: number; readonly credentials?: true }
  | { readonly kind: 'refused'; readonly code: string }
  /** The carrier holds an opt-out for this number. */
  | { readonly kind: 'blocked'; readonly code: string }
  | { readonly kind: 'uncertain'; readonly code: string };

/** What is asked about a send whose outcome is unknown. */
export type LookUpOrder = {
  readonly to: PhoneNumber;
  readonly sender: Sender;
  readonly reference: string;
  /** When the send was tried. */
  readonly sentAt: Instant;
  readonly carrierMessageId?: string;
};
export type LookUpOutcome =
  | { readonly kind: 'found'; readonly status: 'accepted' | 'delivered' | 'undelivered'; readonly id?: string }
  | { readonly kind: 'never-received' }
  | { readonly kind: 'unknown' };

/** Whether the carrier's API knows of an inbound message that came on an unsigned call. */
export type ReadBackOutcome =
  | { readonly kind: 'confirmed'; readonly id?: string; readonly time?: Instant }
  | { readonly kind: 'contradicted' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'next'; readonly call: HttpCall; readonly memo?: string };

/** A number on one of the carrier's own lists of whom it sends nothing. */
export type ListedNumber = {
  /** As the carrier writes it. */
  readonly number: string;
  /** When it was put there, where the carrier says. */
  readonly at?: Instant;
  /** Who put it there: the person; somebody or a system of the operator's; or a rule of a campaign, which no person's wish is behind. Absent: not said. */
  readonly by?: 'person' | 'operator' | 'rule';
};
export type ListPage =
  | { readonly kind: 'page'; readonly numbers: readonly ListedNumber[]; /** Of the page after it. */ readonly next?: string }
  | Extract<SendOutcome, { kind: 'retry' | 'refused' }>;
/** `done`: it is as was asked. `wasThere`: the number stood there before, by somebody else. */
export type ListChanged =
  | { readonly kind: 'done'; readonly wasThere?: true }
  | { readonly kind: 'next'; readonly call: HttpCall }
  | Extract<SendOutcome, { kind: 'retry' | 'refused' }>;
type ListCall = (number: PhoneNumber, sender: Sender, credentials: Credentials, now: number) => HttpCall;

/** Numbers to which the carrier sends nothing, as far as its API gives them. One entry stops the texts of every sender whose list has the same key. */
export type OptOutList = {
  /** Tells the lists of one carrier apart; no person's number stands in it. */
  key(sender: Sender, credentials: Credentials): string;
  page(sender: Sender, credentials: Credentials, now: number, cursor?: string): HttpCall;
  readPage(answer: HttpAnswered, sender: Sender): ListPage;
  add?: ListCall;
  readAdded?(answer: HttpAnswered, number: PhoneNumber, credentials: Credentials): ListChanged;
  remove?: ListCall;
  readRemoved?(answer: HttpAnswered): ListChanged;
};

export type Carrier = {
  readonly metadata: CarrierMetadata;
  authenticate(input: AuthenticationInput): Authentication;
  /** Never throws: what it cannot read is `unreadable`. */
  read(request: VerifiedRequest): Reading;
  /** The answer that says "received", in the form the carrier expects. */
  readonly accepted: HttpAnswer;
  /** Whether the carrier (or the network) itself answers this text on this sender; then Halte must not. */
  carrierAnswers(event: { readonly text: string; readonly carrierKeyword?: 'stop' | 'start' | 'help' }, sender: Sender): boolean;
  /** Whether the carrier's own mark says that it answered a text which, by the sender's settings, Halte answers. Absent where no mark can say so. */
  answersAgainstSettings?(event: { readonly carrierKeyword?: 'stop' | 'start' | 'help' }, sender: Sender): boolean;
  send(order: SendOrder, credentials: Credentials, now: number): HttpCall;
  readSendAnswer(answer: HttpAnswered): SendOutcome;
  lookUp?(order: LookUpOrder, credentials: Credentials, now: number): HttpCall;
  readLookUp?(answer: HttpAnswered, order: LookUpOrder): LookUpOutcome;
  readBack?(event: InboundEvent, sender: Sender, credentials: Credentials, now: number): HttpCall;
  /** @param memo what the `next` that asked for this answer gave, to be handed back as it is */
  readReadBack?(answer: HttpAnswered, event: InboundEvent, sender: Sender, credentials: Credentials, now: number, memo?: string): ReadBackOutcome;
  readonly optOutList?: OptOutList;
};
