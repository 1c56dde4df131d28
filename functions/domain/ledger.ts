import type { Consent } from './consent/consent.ts';
import type { ControllerId, Instant, MessageId, ProgrammeId, SenderId, Subject } from './ids.ts';
import type { Concern, Intent, IntentReading, Language } from './intent.ts';
import type { RequestId, RequestType } from './rights/request.ts';
import type { How, Rank, RegisterName } from './suppression.ts';
import type { TaskKind, TaskOutcome } from './tasks/task.ts';

/**
 * One event of the consent ledger; append-only. It holds no number, and is the evidence that outlives `messages`.
 * `at` is its sort key: `<rank>#<message id>#<n>`; n tells several events of one message apart.
 */
export type LedgerEvent = {
  readonly subject: Subject;
  readonly at: string;
  readonly kind: LedgerKind;
  readonly recordedAt: Instant;
  readonly programme: ProgrammeId;
  readonly controller: ControllerId;
  /** That was texted; absent where it was told by another way than a text. */
  readonly sender?: SenderId;
  /** Of the text; else made of the key under which it was told. */
  readonly message: MessageId;
  readonly registers: readonly RegisterName[];
  /** What was asked, and how it was read; absent on a confirmation's outcome. */
  readonly asked?: {
    readonly intent: Intent;
    readonly also?: Intent;
    readonly language: Language;
    readonly certainty: IntentReading['certainty'];
    readonly concern?: Concern;
    readonly rule: string;
    readonly rulesVersion: string;
    /** What earlier rules made of the same words, where they were read again. */
    readonly before?: { readonly intent: Intent; readonly rule: string; readonly rulesVersion: string };
    readonly how: How;
    /** The person's words as received. */
    readonly words?: string;
    /** base64url SHA-256 of the words, once the words themselves were erased. */
    readonly wordsDigest?: string;
    readonly carrier: string;
    readonly carrierMessageId?: string;
    readonly authenticatedBy: string;
    /** Who confirms it to the person (law 6). */
    readonly confirmedBy: 'halte' | 'carrier' | 'nobody';
  };
  /** Who told it, where it was no text. */
  readonly told?: Told;
  /** The consent as it was told. */
  readonly consent?: Consent & { readonly proven: boolean };
  /** The case that a `request` opened or joined. */
  readonly request?: { readonly id: RequestId; readonly type: RequestType };
  /** Second since 1970 at which the evidence may go: the operator's term, within the floors and ceilings of the countries' rules. */
  readonly ttl: number;
  /** What a person settled, and as what. */
  readonly task?: { readonly kind: TaskKind; readonly reason: string; readonly outcome: TaskOutcome };
  /** How the confirmation ended. */
  readonly confirmation?: {
    readonly state: string;
    readonly code?: string;
    readonly carrierMessageId?: string;
    readonly template?: string;
    readonly language?: string;
    /** Of the text, as `OwedReply` has it. */
    readonly textDigest?: string;
  };
};

/** Ways by which a person may refuse besides a text: any that they choose counts. */
export const channels = ['email', 'phone', 'letter', 'in-person', 'web', 'app', 'social', 'other'] as const;
export type Channel = (typeof channels)[number];

/** `by`: the key or role that called, or `import`. `staff`: who of the operator's people. `file`: digest of the list in which it stood. */
export type Told = { readonly by: string; readonly channel?: Channel; readonly staff?: string; readonly note?: string; readonly file?: string };

/**
 * stopped: the suppression changed · stop-repeated: it stood already · stop-superseded: a newer START stands for the programme that
 * was texted · lifted · start-superseded: a newer STOP stands · start-unproven: on a carrier that does not sign, awaiting read-back ·
 * request: a right is asked for · confirmation: how the confirming text ended · consented: a consent was recorded · repair-asked, repaired: one of the staff
 * wants a STOP undone that nobody texted, and another one agreed · reassigned: the line has another holder · listed: a list of people who want no advertising names the line · held, released: nothing may end ·
 * task-settled: a person did what Halte could not · breach: a text was sent after a STOP · join-asked, join-refused: somebody wants to join and was asked whether
 * that is so; they said no.
 */
export const ledgerKinds = [
  'stopped',
  'stop-repeated',
  'stop-superseded',
  'lifted',
  'start-superseded',
  'start-unproven',
  'request',
  'confirmation',
  'consented',
  'repair-asked',
  'repaired',
  'reassigned',
  'listed',
  'held',
  'released',
  'task-settled',
  'breach',
  'join-asked',
  'join-refused',
] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** @param days the term of the configuration */
export const evidenceEnds = (recordedAt: Instant, days: number): number => Math.floor(Date.parse(recordedAt) / 1000) + days * 86_400;

export const ledgerKey = (rank: Rank, message: MessageId, n: number): string => `${rank}#${message}#${n}`;
/** The time that a ledger key begins with. */
export const ledgerTime = (key: string): Instant => key.slice(0, 24) as Instant;
