/** What an inbound message asks for. `object` is an objection beyond marketing; a plain one is a `stop`. */
export const intents = [
  'stop',
  'stop_all',
  'start',
  'help',
  'access',
  'erase',
  'rectify',
  'port',
  'object',
  'restrict',
  'do_not_sell',
  'wrong_number',
  'yes',
  'no',
  'other',
] as const;
export type Intent = (typeof intents)[number];

/** Why a text should be answered by a person: somebody has died, somebody threatens (us, or themselves), a child or its parent writes. */
export const concerns = ['death', 'threat', 'minor'] as const;
export type Concern = (typeof concerns)[number];

/** BCP 47: `fr`, `en`, `pt` …; `und` where the word belongs to no language (STOP, INFO, OK). */
export type Language = string;

/** How a text was understood, and why, in words an operator and a judge can read. */
export type IntentReading = {
  readonly intent: Intent;
  /** A second request in the same text: "STOP and delete my data". */
  readonly also?: Intent;
  readonly language: Language;
  readonly certainty: 'certain' | 'likely' | 'unsure';
  /** `act` on it, `ask` the person first, `leave` it alone. */
  readonly act: 'act' | 'ask' | 'leave';
  /** What a STOP named: everything, or the rest of the text as written (`STOP club` gives `club`). */
  readonly scope?: 'all' | 'named';
  /** The named programme, topic or code, folded to lower case. */
  readonly argument?: string;
  /** With a request that ends texts: no machine should talk to this person now. */
  readonly concern?: Concern;
  /** `fr.stop.word:arret`, `any.stop.leading` …: the rule that decided. */
  readonly rule: string;
  /** Start and end (exclusive) of the deciding words, in UTF-16 units of the text as received. */
  readonly span: readonly [number, number];
};

/** What the reader may know besides the text; all optional. */
export type ReadingContext = {
  /** The programme's languages, most likely first. */
  readonly languages?: readonly Language[];
  /** ISO 3166 code of the programme. */
  readonly country?: string;
  /** A question that we put and that is still open: makes YES and NO mean something. */
  readonly openQuestion?: string;
  /** Words that our last text offered, such as `T` or `R`. */
  readonly offered?: readonly string[];
  /** The operator's own words: intent to words. */
  readonly extraWords?: Readonly<Partial<Record<Intent, readonly string[]>>>;
  /** Words that act otherwise, and about which this programme asks first: its people use them in another sense. */
  readonly askWords?: readonly string[];
  /** What we sent last, as it was sent. */
  readonly lastText?: string;
};
