import type { Intent, Language } from '../domain/intent.ts';

export type RequestReading = {
  readonly intent: Intent;
  readonly also?: Intent;
  /** Of the data that lists the word. */
  readonly language: Language;
  readonly key: string;
  /** An everyday word of another language than the programme's. */
  readonly doubtful: boolean;
};

/** A request in a sentence: a pattern of a language, or a phrase that counts anywhere. Word positions, end exclusive. */
export type SaidRequest = {
  readonly request: RequestReading;
  readonly how: 'pattern' | 'phrase' | 'clause' | 'capitals' | 'ideas';
  readonly from: number;
  readonly to: number;
  readonly doubt: boolean;
  /** Counts only where the message holds a number or an e-mail address, and asks for nothing else. */
  readonly needsValue?: boolean;
  readonly needsContact?: boolean;
  /** Words within it that its pattern passed over. */
  readonly passed?: readonly { readonly from: number; readonly to: number }[];
};

export type Said = {
  readonly requests: readonly SaidRequest[];
  /** Words whose sense is an everyday one: bus stop. */
  readonly ordinary: ReadonlySet<number>;
};

/** Nothing is said in sentences, not even with slips put right. */
export const nothingEvenSlipped: Said = { requests: [], ordinary: new Set() };
