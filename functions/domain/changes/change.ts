import type { ControllerId, Instant, ProgrammeId, Subject } from '../ids.ts';
import type { LedgerEvent, LedgerKind } from '../ledger.ts';
import { milestonesOf } from '../rights/milestones.ts';
import type { RequestId, RequestType, RightsRequest } from '../rights/request.ts';
import type { RegisterName } from '../suppression.ts';

/** What a system that polls learns: of whom, as a key; what; when. Neither number nor words. */
export type Change = {
  readonly subject: Subject;
  /** Tells it from the person's others: told twice it is the same. Of a STOP or START it begins with its time, and decides which of two is newer. */
  readonly key: string;
  readonly change: ChangeKind;
  readonly at: Instant;
  readonly programme: ProgrammeId;
  readonly controller: ControllerId;
  readonly registers?: readonly RegisterName[];
  /** Of a consent. */
  readonly proven?: boolean;
  readonly request?: { readonly id: RequestId; readonly right: RequestType; readonly state: string };
};

/** Of the ledger, what may change whom may be texted, or what may end. How a confirmation ended or a person settled a task is none. */
export const ledgerChanges = [
  'stopped',
  'stop-repeated',
  'stop-superseded',
  'lifted',
  'consented',
  'repaired',
  'reassigned',
  'listed',
  'held',
  'released',
] as const satisfies readonly LedgerKind[];
export type ChangeKind = (typeof ledgerChanges)[number] | 'request';

const isChange = (kind: LedgerKind): kind is (typeof ledgerChanges)[number] => ledgerChanges.some((one) => one === kind);

/** What an event of the ledger changed; undefined where it is evidence alone. */
export const changeOf = ({ subject, at: key, kind, programme, controller, registers, consent }: LedgerEvent): Change | undefined =>
  isChange(kind)
    ? {
        subject,
        key,
        change: kind,
        at: key.slice(0, 24) as Instant,
        programme,
        controller,
        ...(registers.length > 0 ? { registers } : {}),
        ...(consent ? { proven: consent.proven } : {}),
      }
    : undefined;

/** What happened to a request. */
export const requestChanges = (before: RightsRequest | undefined, after: RightsRequest): readonly Change[] =>
  milestonesOf(before, after).map(({ type, at }) => ({
    subject: after.subject,
    key: `${after.id}.${type}`,
    change: 'request',
    at,
    programme: after.programme,
    controller: after.controller,
    request: { id: after.id, right: after.type, state: type },
  }));
