/** Where a value stands: names with dots between, positions in lists as numbers; of a form, the name. Empty: the whole, as text. */
export type FieldPath = string;

/** True when one of these texts stands there. */
export type Condition = { readonly field: FieldPath; readonly is: readonly string[] };

/** A text with placeholders, or what JSON is made of, with such texts in it. */
export type Template = string | number | boolean | null | readonly Template[] | { readonly [name: string]: Template };

/** How a call proves that the gateway made it. Every way but `hmac` comes with the path key. */
export type GatewayProof =
  | { readonly by: 'path-key' }
  | { readonly by: 'basic' }
  /** A header that always says the same secret. Lower case. */
  | { readonly by: 'header'; readonly header: string }
  | {
      readonly by: 'hmac';
      readonly header: string;
      readonly algorithm: 'sha1' | 'sha256' | 'sha512';
      readonly encoding: 'hex' | 'base64';
      /** What stands before the signature in the header, such as `sha256=`. */
      readonly prefix: string;
      readonly timestamp?: {
        readonly header: string;
        readonly unit: 'seconds' | 'milliseconds';
        readonly toleranceSeconds: number;
        /** What is signed: a text with `{timestamp}` and `{body}`, each once. */
        readonly signed: string;
      };
    };

export type GatewayTime = { readonly field: FieldPath; readonly form: 'iso' | 'seconds' | 'milliseconds' };

export type GatewayWebhook = {
  readonly methods: readonly ('GET' | 'POST')[];
  readonly format: 'json' | 'form';
  readonly charset: 'utf-8' | 'iso-8859-1';
  readonly proof: GatewayProof;
  /** Addresses that its calls come from, where they are known. */
  readonly callsFrom?: readonly string[];
  /** Where the list of events stands in a call that may hold several. */
  readonly list?: FieldPath;
  readonly message: {
    readonly when?: Condition;
    readonly from: FieldPath;
    readonly to?: FieldPath;
    readonly text: FieldPath;
    readonly id?: FieldPath;
    readonly time?: GatewayTime;
    /** The text comes escaped as if for a web page: `&eacute;`, `&#039;`. */
    readonly escaped?: 'html';
  };
  /** The gateway's own word that a person has opted out. */
  readonly optOut?: { readonly when: Condition; readonly from: FieldPath; readonly to?: FieldPath };
  readonly receipt?: {
    readonly when?: Condition;
    readonly id?: FieldPath;
    readonly reference?: FieldPath;
    readonly status: FieldPath;
    readonly code?: FieldPath;
    readonly delivered: readonly string[];
    readonly undelivered: readonly string[];
    readonly blocked: readonly string[];
    readonly accepted: readonly string[];
  };
  readonly answer: { readonly status: number; readonly contentType: string; readonly body: string };
  readonly answerWithinSeconds: number;
};

export type GatewaySend = {
  readonly method: 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Names of two credentials. */
  readonly basic?: { readonly user: string; readonly password: string };
  readonly json?: Template;
  readonly form?: Readonly<Record<string, string>>;
  readonly success: { readonly statuses: readonly number[]; readonly when?: Condition; readonly id?: FieldPath };
  /** Where a refusal says its code. */
  readonly code?: FieldPath;
  /** Codes by what they mean; of any other the status decides. */
  readonly codes: {
    readonly blocked: readonly string[];
    readonly retry: readonly string[];
    readonly refused: readonly string[];
    readonly credentials: readonly string[];
  };
};

/** A carrier that Halte does not know, as the operator describes it in halte.config.ts. */
export type GatewayDefinition = {
  readonly name: string;
  readonly credentials: Readonly<Record<string, { readonly about: string; readonly secret: boolean }>>;
  /** Settings of its senders, by name, with what they are. */
  readonly settings: Readonly<Record<string, string>>;
  readonly webhook: GatewayWebhook;
  readonly send: GatewaySend;
  /** Words that the gateway itself answers, alone in the text. */
  readonly answeredWords: readonly string[];
  readonly mayCarryLink: boolean;
  readonly longTexts: 'joined' | 'unknown';
  readonly replyWithinHours?: number;
};
