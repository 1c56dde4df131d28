import type { Instant } from './ids.ts';

/** What a programme declares so that people can join it by text. */
export type JoinRules = {
  /** The words that join, as they are printed. */
  readonly words: readonly string[];
  /** The language of those of them that have one. */
  readonly wordLanguages?: Readonly<Record<string, string>>;
  /** `double`: a text asks, and only YES is the consent. `single`: the keyword is, on a carrier that signs. */
  readonly confirm: 'double' | 'single';
  /** What people read where the keyword is printed: what they agree to. */
  readonly wording: string;
  /** Which version of it. */
  readonly version: string;
  /** How long the question stays open. */
  readonly hours: number;
};

/** A question that was put to a person and waits for YES. */
export type JoinQuestion = {
  /** When the person asked to join. */
  readonly at: Instant;
  readonly until: Instant;
  /** Ledger key of the event that recorded the question. */
  readonly event: string;
};

/** Before the folded word, in the rule of a reading: the text is a word that joins. */
export const joinRule = 'operator.join.word:';

/** Whether a text of that time can answer it. @param tenure since when the line has its present holder */
export const isOpen = ({ at, until }: JoinQuestion, textedAt: Instant, tenure?: Instant): boolean =>
  at <= textedAt && textedAt <= until && (tenure === undefined || at > tenure);
