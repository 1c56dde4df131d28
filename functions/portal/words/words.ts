import type { ProgrammeState } from '../../domain/rights/report.ts';
import type { ProofKind, RequestState, RequestType } from '../../domain/rights/request.ts';

export type Reached = 'arrived' | 'handed' | 'failed' | 'waiting' | 'kept';

/** All that the pages say in one language. Braces stand for values. Plain words: a person reads it on a telephone, once. */
export type Words = {
  readonly language: string;
  /** Whether it is written from right to left. */
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly types: Readonly<Record<RequestType, string>>;
  readonly states: Readonly<Record<RequestState, string>>;
  readonly start: { readonly text: string; readonly send: string; readonly otherwise: string };
  readonly code: {
    readonly title: string;
    readonly text: string;
    readonly label: string;
    readonly check: string;
    readonly again: string;
    readonly wrong: string;
    readonly over: string;
    readonly noMore: string;
  };
  readonly unknown: { readonly title: string; readonly text: string };
  readonly tooMany: { readonly title: string; readonly text: string };
  readonly ended: { readonly title: string; readonly text: string };
  readonly request: {
    readonly answer: string;
    readonly reference: string;
    readonly due: string;
    readonly refused: string;
    readonly complain: string;
  };
  readonly notices: { readonly wish: string; readonly proof: string; readonly restricted: string; readonly erasing: string; readonly kept: string };
  readonly heading: {
    readonly texting: string;
    readonly messages: string;
    readonly sent: string;
    readonly proofs: string;
    readonly systems: string;
    readonly requests: string;
    readonly origin: string;
    readonly purposes: string;
    readonly basis: string;
    readonly recipients: string;
    readonly kept: string;
    readonly controller: string;
    readonly rights: string;
  };
  readonly programme: Readonly<Record<ProgrammeState['state'], string>>;
  readonly since: string;
  readonly lineSince: string;
  readonly silentUntil: string;
  readonly prove: { readonly title: string; readonly text: string; readonly button: string; readonly kinds: Readonly<Record<ProofKind, string>> };
  readonly liftOn: string;
  readonly restrictedSince: string;
  /** What a text was read as, where it was no right. */
  readonly intents: Readonly<Record<'stop' | 'start' | 'help' | 'wrong_number' | 'yes' | 'no' | 'other', string>>;
  /** What became of a text to the person. */
  readonly reached: Readonly<Record<Reached, string>>;
  readonly none: string;
  readonly wordsGone: string;
  readonly readAs: string;
  readonly replied: string;
  readonly rule: string;
  readonly origin: string;
  readonly purposes: string;
  readonly basis: string;
  readonly recipients: string;
  readonly keptDays: string;
  readonly rights: string;
  readonly complain: string;
  readonly download: { readonly text: string; readonly button: string };
  readonly correct: { readonly title: string; readonly text: string; readonly label: string; readonly button: string };
  readonly restrict: { readonly title: string; readonly text: string; readonly button: string };
  readonly erase: { readonly title: string; readonly text: string; readonly button: string };
  readonly confirm: { readonly title: string; readonly text: string; readonly yes: string; readonly no: string };
  readonly print: string;
};
