import type { Grant } from './consent/consent.ts';
import type { JoinQuestion } from './join-question.ts';
import type { ControllerId, Instant, ProgrammeId } from './ids.ts';
import type { Programme } from './programme.ts';

/** What a register speaks of: all marketing of a controller, or one programme. Programme ids hold no colon. */
export type RegisterName = `all:${ControllerId}` | ProgrammeId;
export const allOf = (controller: ControllerId): RegisterName => `all:${controller}`;

/**
 * `<ISO ms>#1` for a STOP, `<ISO ms>#0` for a lifting: compared as text, the later wins, and on a tie the STOP.
 * Each register keeps its greatest rank, so that the order in which messages arrive does not matter (law 2).
 */
export type Rank = `${Instant}#${0 | 1}`;
export const rankOf = (at: Instant, state: 'stopped' | 'lifted'): Rank => `${at}#${state === 'stopped' ? 1 : 0}`;

/**
 * `texted`: the person wrote a word that says so. `read`: a rule read it into free text. `carrier`: the carrier told us. `told`: it reached the operator
 * by e-mail, telephone, letter or staff. `consented`: lifted by a proven consent that is newer. `repaired`: lifted by two of the staff, which only
 * `read` and `told` can be.
 */
export const hows = ['texted', 'read', 'carrier', 'told', 'consented', 'repaired'] as const;
export type How = (typeof hows)[number];

/** One of the staff asked to undo a STOP; another one has to approve. `rank` is that of the register then. */
export type RepairAsked = { readonly by: string; readonly at: Instant; readonly reason: string; readonly rank: Rank };

export type Register = {
  readonly state: 'stopped' | 'lifted';
  readonly rank: Rank;
  /** Ledger key of the event that was last confirmed to the person; its time tells when. */
  readonly event: string;
  readonly how: How;
  /** The confirmation is known to have failed: the next STOP is answered whatever the repeat policy. */
  readonly unconfirmed?: true;
};

/** All that is stored of one person's suppression. `version` is raised by every writer. */
export type SuppressionImage = {
  readonly version: number;
  readonly registers: Readonly<Record<string, Register>>;
  /** When a text was last sent to this person after a STOP, where known. */
  readonly sentAfterStop?: Instant;
  /** The newest consent of each programme. */
  readonly grants?: Readonly<Record<string, Grant>>;
  /** What is asked of the person and not answered yet, by programme. */
  readonly questions?: Readonly<Record<string, JoinQuestion>>;
  /** Since when the line has its present holder, where a change was noticed: what was agreed before was agreed by another. */
  readonly tenure?: Instant;
  /** Processing is restricted since then (art. 18 GDPR): nothing is sent but what the law demands. */
  readonly restricted?: Instant;
  /** Nothing of this person may end by time or erasure: a claim is in dispute. */
  readonly hold?: { readonly until?: Instant; readonly event: string };
  /** Lists of people who want no advertising that name this line, and since when. */
  readonly lists?: Readonly<Partial<Record<ExclusionList, Instant>>>;
  /** By register. */
  readonly repairs?: Readonly<Record<string, RepairAsked>>;
  /** When what was stored of this person was erased: of anything older that still comes, no words and no number are kept. */
  readonly erasedAt?: Instant;
};

/** `exclusion_list`: one that the country's advertisers keep (Lista Robinson). `national_dnc`: the state's own. */
export const exclusionLists = ['exclusion_list', 'national_dnc'] as const;
export type ExclusionList = (typeof exclusionLists)[number];

/** Which registers speak of a programme. `all` covers marketing alone: a STOP to advertising does not end login codes. */
export const registersOf = (programme: Programme): readonly RegisterName[] =>
  programme.kind === 'marketing' ? [allOf(programme.controller), programme.id] : [programme.id];

/** The register that decides for a programme: the one of the greatest rank. */
export const deciding = (image: SuppressionImage | undefined, programme: Programme): Register | undefined => {
  let best: Register | undefined;
  for (const name of registersOf(programme)) {
    const register = image?.registers[name];
    if (register && (!best || register.rank > best.rank)) best = register;
  }
  return best;
};

export const isStopped = (image: SuppressionImage | undefined, programme: Programme): boolean => deciding(image, programme)?.state === 'stopped';
