import type { Language } from '../intent.ts';
import type { AccessReport } from './report.ts';
import type { GivenProof, ProofKind, RequestState, RequestType, RightsRequest } from './request.ts';

/** Who speaks on a page, and how to reach them without it. */
export type PageFrame = { readonly language: Language; readonly controller: string; readonly contact?: string };

/** What a person may do on the page once they have shown that they hold the line. */
export type PageNotice = 'wish-kept' | 'proof-kept' | 'restricted' | 'erasing' | 'kept';

/** One page behind a link. Before the line is checked it says nothing of anybody. */
export type PageView =
  /** No such link, or its time is over; the two are not told apart. */
  | { readonly is: 'unknown' }
  /** Too many wrong tries from one address. */
  | { readonly is: 'too-many' }
  | ({ readonly is: 'start' } & PageFrame)
  /** The number that asked is gone: nobody can be shown to hold the line any more. */
  | ({ readonly is: 'ended'; readonly ref: string } & PageFrame)
  | ({ readonly is: 'code'; readonly problem?: 'wrong' | 'over' | 'no-more-codes' } & PageFrame)
  | ({ readonly is: 'confirm-erasure'; readonly session: string; readonly ref: string } & PageFrame)
  | ({
      readonly is: 'report';
      readonly session: string;
      readonly request: {
        readonly ref: string;
        readonly type: RequestType;
        readonly state: RequestState;
        readonly answerBy: string;
        readonly reason?: string;
        readonly lift?: NonNullable<RightsRequest['lift']>;
      };
      readonly report: AccessReport;
      /** What is asked of the person, each with a field of its own. */
      readonly asks?: readonly ProofKind[];
      readonly notice?: PageNotice;
    } & PageFrame)
  | { readonly is: 'download'; readonly ref: string; readonly report: AccessReport };

/** What a form of the page sends. */
export type PageAct = {
  readonly act: 'open' | 'code' | 'enter' | 'report' | 'download' | 'rectify' | 'prove' | 'restrict' | 'erase' | 'erase-confirmed' | 'keep';
  readonly code?: string;
  readonly session?: string;
  readonly wish?: string;
  readonly proof?: GivenProof;
};
