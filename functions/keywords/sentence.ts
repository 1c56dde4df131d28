import type { Outcome } from './rule-pack.ts';

/** Words of a message that a pattern's gap passed over. */
export type Skipped = { readonly from: number; readonly to: number; readonly before: Skipped | undefined };

/** A pattern found in a message: word positions, end exclusive. `loose`: ideas that meet, with other words between them. */
export type Sentence = {
  readonly from: number;
  readonly to: number;
  readonly outcome: Outcome;
  readonly skipped: Skipped | undefined;
  readonly loose?: true;
};
