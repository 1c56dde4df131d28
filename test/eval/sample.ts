import type { Intent, ReadingContext } from '../../functions/domain/intent.ts';

/** A message with what it asks for, as a careful person reads it. */
export type Sample = {
  readonly text: string;
  /** Language of the set that it belongs to. */
  readonly lang: string;
  readonly label: Intent;
  /** A second request in it. */
  readonly also?: Intent;
  /** Language in which it is to be answered, where the words tell; `und` where they belong to none. */
  readonly language?: string;
  /** How an opt-out is written: a keyword (with courtesy, in any case), a keyword with a typing error, or a sentence. */
  readonly writing: 'keyword' | 'typo' | 'free';
  /** Ordinary, and holds an opt-out word in another sense. */
  readonly hard: boolean;
  /** Ordinary, and holds a word of another request in another sense. */
  readonly near: boolean;
  /** A careful person would ask first. */
  readonly ask: boolean;
  readonly context: ReadingContext;
  /** Where it stands: `fr.tsv:12`. */
  readonly place: string;
};

export type SampleSet = { readonly name: string; readonly samples: readonly Sample[] };
