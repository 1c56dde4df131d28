import type { ControllerId, Instant, MessageId, PhoneNumber, ProgrammeId, SenderId, Subject } from '../ids.ts';
import type { Intent, Language } from '../intent.ts';
import type { TemplateId } from '../reply-text.ts';
import type { Day } from './day.ts';
import type { SystemTask } from './systems.ts';

declare const brand: unique symbol;
/** 16 characters of base64url that name one request. */
export type RequestId = string & { readonly [brand]: 'RequestId' };

/** The rights that a person can ask for, by the intent that asks. GDPR art. 15 to 21; `do_not_sell`: CCPA 1798.120. */
export const requestTypes = ['access', 'erase', 'rectify', 'port', 'object', 'restrict', 'do_not_sell'] as const satisfies readonly Intent[];
export type RequestType = (typeof requestTypes)[number];

/** Forward only: opened, verified, running, then one of the three ends. */
export const requestStates = ['opened', 'verified', 'running', 'fulfilled', 'refused', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];

/** How a request reached the controller: any way counts (art. 12(2) GDPR). */
export const requestChannels = ['sms', 'email', 'letter', 'voicemail', 'phone', 'agent', 'lawyer'] as const;
export type RequestChannel = (typeof requestChannels)[number];

/**
 * line-code: a code texted to the line · texted-yes: "OUI <ref>" from the line · staff: by other means, as their note says · not-needed: the right
 * harms nobody when somebody else asks (restriction, objection).
 */
export const verifications = ['line-code', 'texted-yes', 'staff', 'not-needed'] as const;
export type VerifiedHow = (typeof verifications)[number];

/** One line of a request's history; append-only. Holds no number and no text of the person. */
export type TimelineEntry = {
  readonly at: Instant;
  readonly what: string;
  /** `person`, `halte`, or who of the staff. */
  readonly by: string;
  /** What staff wrote, or a code of ours. */
  readonly note?: string;
};

/** How far an erasure is: everything but the number goes, then the person is told, and only then the number. */
export const erasureSteps = ['wipe', 'tell', 'told'] as const;
export type ErasureStep = (typeof erasureSteps)[number];

/** What a person can give besides the line, for what other systems hold: the operator checks it there. */
export const proofKinds = ['client-number', 'account', 'email'] as const;
export type ProofKind = (typeof proofKinds)[number];
export type GivenProof = { readonly [K in ProofKind]?: string };

/** A text that the person is owed about a request, by its template. */
export const tellings = ['rights_done', 'refusal', 'extension', 'erase_done', 'restriction_lifted'] as const satisfies readonly TemplateId[];
export type Telling = (typeof tellings)[number];

export type RightsRequest = {
  readonly subject: Subject;
  readonly id: RequestId;
  /** Six characters to be read out over the telephone: `K7M2QZ`. */
  readonly ref: string;
  readonly type: RequestType;
  readonly state: RequestState;
  readonly channel: RequestChannel;
  /** When the clock started: the person's first text or letter. */
  readonly openedAt: Instant;
  readonly controller: ControllerId;
  readonly programme: ProgrammeId;
  /** By which later texts go. */
  readonly sender: SenderId;
  readonly language: Language;
  /** The first message that asked; absent where it did not come by SMS. */
  readonly message?: MessageId;
  /** To be told of the outcome; leaves when that is done. */
  readonly to?: PhoneNumber;
  readonly law: string;
  /** The last day for the answer. */
  readonly answerBy: Day;
  /** The last day on which the receipt itself may be confirmed, where the law asks for it (California). */
  readonly confirmBy?: Day;
  readonly verified?: { readonly how: VerifiedHow; readonly at: Instant };
  readonly extended?: { readonly at: Instant; readonly reason: string };
  /** Since when the clock stands still, for which doubt. */
  readonly paused?: { readonly since: Day; readonly doubt: string };
  readonly assignee?: string;
  /** Why a person must act. */
  readonly staffTask?: string;
  /** The last warning that was given: days before the due date; -1 when it was overdue. */
  readonly warned?: number;
  readonly closed?: { readonly at: Instant; readonly outcome: string; readonly reason?: string };
  /** What is to be told by SMS as soon as the hour allows it. */
  readonly tell?: Telling;
  readonly erasure?: { readonly step: ErasureStep; readonly since: Instant; /** The text that says it is done. */ readonly text?: MessageId };
  /** What the person gave to show more than that they hold the line; leaves once it was used. */
  readonly proof?: GivenProof;
  /** When it was found to be right, and by whom. */
  readonly proven?: { readonly at: Instant; readonly by: string };
  /** A restriction that is to end: why, and on which day. The person hears of it before (art. 18(3) GDPR). */
  readonly lift?: { readonly reason: string; readonly on: Day; /** The text that says so. */ readonly text?: MessageId };
  /** What the person wrote in the form of a rectification; leaves with erasure. */
  readonly wish?: string;
  /** What other systems are asked; absent where it concerns none, or is not to be carried out yet. */
  readonly systems?: readonly SystemTask[];
  readonly timeline: readonly TimelineEntry[];
  /** Raised by every change. */
  readonly version: number;
  /** When the sweep looks at it next; absent once nothing is to be done. */
  readonly due?: Instant;
  /** Second since 1970 at which it may go; only once it is closed. */
  readonly ttl?: number;
  /** The same, while a restriction lets nothing of the person end. */
  readonly life?: number;
  /** The end that it had before a hold moved it. */
  readonly unheld?: number;
};

export type RequestKey = Pick<RightsRequest, 'subject' | 'id'>;

export const hasEnded = ({ state }: Pick<RightsRequest, 'state'>): boolean => state === 'fulfilled' || state === 'refused' || state === 'withdrawn';

/** Without I, L, O, U, 0 and 1, which are misread and misheard; and without vowels, so that no reference is a word. */
const refLetters = 'BCDFGHJKMNPQRSTVWXZ';
const refDigits = '23456789';
const refForm = [refLetters, refDigits, refLetters, refDigits, refLetters, refLetters];

/** A reference to be read out over the telephone: `K7M2QZ`. Always with digits, by which a reply of several words is known to hold one. */
export const refFrom = (bytes: Uint8Array): string => refForm.map((letters, index) => letters[(bytes[index] ?? 0) % letters.length]).join('');

/** A reference as a person types it, or undefined where it can be none. */
export const refOf = (typed: string): string | undefined => {
  const text = typed.replaceAll(/[\s.-]/g, '').toUpperCase();
  return text.length === refForm.length && refForm.every((letters, index) => letters.includes(text[index] ?? ' ')) ? text : undefined;
};
