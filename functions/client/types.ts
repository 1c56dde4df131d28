/** The API's own words for what this client asks and hears; docs/openapi.json describes each field. A test holds them against the API's schemas. */
export type Purpose = 'marketing' | 'consent-request' | 'service' | 'security' | 'legal';
export type Reason =
  | 'number_invalid'
  | 'landline'
  | 'country_not_covered'
  | 'not_ready'
  | 'suppressed_all'
  | 'suppressed_programme'
  | 'restricted'
  | 'reassigned'
  | 'exclusion_list'
  | 'national_dnc'
  | 'banned_sector'
  | 'quiet_hours'
  | 'frequency_cap'
  | 'reconsent_wait'
  | 'no_consent'
  | 'consent_expired'
  | 'consent_unproven'
  | 'notice_missing';

export type Check = {
  /** `+33639980001`; or as at home, with `country`. */
  readonly number: string;
  /** ISO 3166. */
  readonly country?: string;
  readonly programme: string;
  readonly purpose: Purpose;
  /** ISO 8601 with its zone; without it, now. */
  readonly at?: string;
  /** IANA, where the person is known to be. */
  readonly timezone?: string;
  readonly carriesNotice?: boolean;
};

export type CheckResult = {
  readonly allowed: boolean;
  readonly reasons: readonly Reason[];
  /** What would refuse it once the programme enforces consent. */
  readonly reported: readonly Reason[];
  readonly suppression?: { readonly since: string; readonly register: string; readonly how: string } | undefined;
  readonly consent?:
    | { readonly basis: string; readonly at: string; readonly source: string; readonly proven: boolean; readonly until?: string | undefined }
    | undefined;
  readonly language: string;
  /** Keyed hash that stands for the number. */
  readonly subject?: string | undefined;
  /** With `checkForSending`: to be redeemed right before the text is handed over. */
  readonly token?: string | undefined;
};

export type Send = {
  readonly number?: string;
  readonly country?: string;
  readonly subject?: string;
  /** Your own id of the text; told twice it counts once. */
  readonly key: string;
  readonly programme: string;
  readonly purpose: Purpose;
  readonly at?: string;
  readonly carriedNotice?: boolean;
  /** Words that the text offers as an answer: to what it asks, or to end the texts. */
  readonly answers?: Readonly<Record<string, 'reply' | 'stop'>>;
};
export type SendResult = { readonly subject: string; readonly breach?: { readonly since: string; readonly register: string } | undefined };

export type Redeemed = {
  readonly redeemed: boolean;
  readonly why?: 'unknown' | 'ended' | 'spent' | 'refused' | undefined;
  readonly subject?: string | undefined;
  readonly check?: Omit<CheckResult, 'subject' | 'token'> | undefined;
};

/** What somebody asks about their data. docs/openapi.json has each field. */
export type RequestType = 'access' | 'erase' | 'rectify' | 'port' | 'object' | 'restrict' | 'do_not_sell';
export type RightsRequest = {
  /** Six signs, as the person was told. */
  readonly ref: string;
  readonly subject: string;
  /** Masked. */
  readonly number?: string | undefined;
  readonly type: RequestType;
  readonly state: 'opened' | 'verified' | 'running' | 'fulfilled' | 'refused' | 'withdrawn';
  readonly channel: 'sms' | 'email' | 'letter' | 'voicemail' | 'phone' | 'agent' | 'lawyer';
  readonly openedAt: string;
  readonly controller: string;
  readonly programme: string;
  readonly language: string;
  readonly law: string;
  /** The last day for the answer, `2026-12-23`. */
  readonly answerBy: string;
  readonly confirmBy?: string | undefined;
  readonly verified?: { readonly how: string; readonly at: string } | undefined;
  readonly extended?: { readonly at: string; readonly reason: string } | undefined;
  readonly paused?: { readonly since: string; readonly doubt: string } | undefined;
  readonly assignee?: string | undefined;
  /** Why a person must act. */
  readonly staffTask?: string | undefined;
  /** What the person gave besides the line. */
  readonly proof?: { readonly [K in 'client-number' | 'account' | 'email']?: string | undefined } | undefined;
  readonly proven?: { readonly at: string; readonly by: string } | undefined;
  readonly lift?: { readonly reason: string; readonly on: string; readonly text?: string | undefined } | undefined;
  readonly wish?: string | undefined;
  /** What other systems are asked. */
  readonly systems?:
    | readonly {
        readonly system: string;
        readonly state: 'open' | 'answered' | 'done' | 'excused';
        readonly dueBy: string;
        readonly at?: string | undefined;
        readonly why?: string | undefined;
        readonly isLate?: true | undefined;
        readonly isHeld?: true | undefined;
        readonly attempt: number;
      }[]
    | undefined;
  readonly closed?: { readonly at: string; readonly outcome: string; readonly reason?: string | undefined } | undefined;
  readonly timeline: readonly { readonly at: string; readonly what: string; readonly by: string; readonly note?: string | undefined }[];
};
export type SystemAnswered = {
  readonly ref: string;
  readonly system: string;
  readonly state: 'open' | 'answered' | 'done' | 'excused';
  readonly request: RightsRequest['state'];
};
export type NewRequest = {
  readonly number: string;
  readonly country?: string;
  readonly type: RequestType;
  readonly channel: Exclude<RightsRequest['channel'], 'sms'>;
  readonly programme: string;
  /** The day on which it came, `2026-11-25`; without it, today. */
  readonly date?: string;
  readonly residence?: string;
  readonly proof?: string;
  readonly staff?: string;
};

/** What a person must do. docs/openapi.json has each field. */
export type Task = {
  readonly id: string;
  readonly kind: 'reply' | 'concern' | 'question' | 'proof' | 'forward' | 'list' | 'request';
  readonly since: string;
  readonly due: string;
  readonly isOverdue: boolean;
  readonly programme: string;
  readonly subject: string;
  readonly reason: string;
  readonly about: string;
  /** What a person does about it. */
  readonly what: string;
  readonly runbook: string;
};
export type TaskList = {
  readonly tasks: readonly Task[];
  /** There are more than 500. */
  readonly more: boolean;
  readonly quarantine: { readonly waiting: number; readonly what: string; readonly runbook: string };
};
export type TaskOutcome = 'told' | 'received' | 'nothing-to-do' | 'send-again';
export type SettledTask = { readonly id: string; readonly outcome: TaskOutcome; readonly event: string };

/** RFC 9457. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[] | undefined;
};

export type Change = {
  /** Told twice it is the same. */
  readonly id: string;
  readonly subject: string;
  readonly change:
    | 'stopped'
    | 'stop-repeated'
    | 'stop-superseded'
    | 'lifted'
    | 'consented'
    | 'repaired'
    | 'reassigned'
    | 'listed'
    | 'held'
    | 'released'
    | 'request';
  readonly at: string;
  readonly programme: string;
  readonly controller: string;
  /** A programme, or `all:<controller>`. */
  readonly registers?: readonly string[] | undefined;
  /** Of a consent. */
  readonly proven?: boolean | undefined;
  readonly request?: { readonly id: string; readonly right: string; readonly state: string } | undefined;
};
export type Changes = { readonly changes: readonly Change[]; readonly next: string; readonly more: boolean };
