import type { LedgerEvent } from '../domain/ledger.ts';
import type { MessageRecord, OutboundText } from '../domain/message.ts';
import type { ProgrammeState } from '../domain/programme-state.ts';
import type { Day } from '../domain/rights/day.ts';
import type { RightsRequest } from '../domain/rights/request.ts';
import type { ConnectedSystem } from '../domain/rights/systems.ts';
import type { Read } from '../domain/staff/read.ts';
import type { Role } from '../domain/staff/roles.ts';
import type { SuppressionImage } from '../domain/suppression.ts';
import type { TaskEnd, TaskKind, TaskOutcome } from '../domain/tasks/task.ts';
import type { Done, ErrorId } from './words.ts';

/** Who sees a page, and what happened just before. */
export type Frame = {
  readonly by: string;
  readonly roles: readonly Role[];
  /** Goes back with each form. */
  readonly form: string;
  readonly today: Day;
  readonly done?: Done;
  /** Why nothing was done. */
  readonly problem?: string;
};

/** What stood in a form that was refused, so that nobody types it twice. */
export type Typed = Readonly<Record<string, string>>;
export type Choice = { readonly id: string; readonly name: string };

/** Numbers are masked before they come here. */
export type ShownCase = Omit<RightsRequest, 'to'> & { readonly number?: string };

export type ConsoleView =
  | {
      readonly is: 'home';
      readonly frame: Frame;
      readonly cases: readonly ShownCase[];
      readonly systems: Systems;
      readonly tasks: readonly ShownTask[];
      /** There are more tasks than are shown. */
      readonly more: boolean;
      /** Calls of carriers that nobody could read, about, and what to do about them. */
      readonly quarantine: { readonly waiting: number; readonly what: string };
      readonly only?: 'needs';
    }
  | {
      readonly is: 'task';
      readonly frame: Frame;
      readonly task: ShownTask;
      readonly message?: ShownMessage;
      readonly end?: TaskEnd;
      readonly outcomes: readonly TaskOutcome[];
      readonly typed?: Typed;
    }
  | {
      readonly is: 'case';
      readonly frame: Frame;
      readonly case: ShownCase;
      readonly systems: Systems;
      readonly texts: readonly SentText[];
      readonly typed?: Typed;
      /** How to have the signed proof. */
      readonly proofCommand: string;
    }
  | {
      readonly is: 'new-case';
      readonly frame: Frame;
      readonly programmes: readonly Choice[];
      readonly countries: readonly string[];
      readonly typed: Typed;
    }
  | {
      readonly is: 'new-stop';
      readonly frame: Frame;
      readonly programmes: readonly Choice[];
      readonly countries: readonly string[];
      /** Under which it is told: sent twice, it is told once. */
      readonly key: string;
      readonly typed: Typed;
      readonly outcome?: 'stopped' | 'stop-repeated' | 'stop-superseded';
    }
  | { readonly is: 'ask-person'; readonly frame: Frame; readonly countries: readonly string[]; readonly typed: Typed }
  | {
      readonly is: 'person';
      readonly frame: Frame;
      readonly person: ShownPerson;
      readonly reason: string;
      readonly programmes: readonly Choice[];
      /** Under which something about them is told: sent twice, it is told once. */
      readonly key: string;
      readonly typed?: Typed;
    }
  | {
      readonly is: 'reads';
      readonly frame: Frame;
      readonly reads: readonly Read[];
      readonly day: Day;
      /** Only at that person: of a case, or as they were looked up. */
      readonly of?: string;
      /** There are older ones of the day: after which one they begin. */
      readonly older?: string;
    }
  | {
      readonly is: 'error';
      readonly error: ErrorId;
      readonly frame?: Frame;
      /** Opened from elsewhere, the browser may not have shown who asks. */
      readonly again?: string;
    }
  | { readonly is: 'signed-in'; readonly to: string }
  | { readonly is: 'signing-out'; readonly to: string }
  | { readonly is: 'signed-out' };

/** Neither number nor words. */
export type ShownTask = {
  readonly id: string;
  readonly kind: TaskKind;
  readonly since: string;
  readonly due: string;
  readonly isOverdue: boolean;
  readonly programme: string;
  readonly subject: string;
  readonly reason: string;
  readonly about: string;
  readonly what: string;
};
/** What is still stored of the message that a task is about. */
export type ShownMessage = {
  readonly receivedAt: string;
  readonly sender: string;
  readonly carrier: string;
  readonly text?: string;
  readonly carrierMessageId?: string;
  readonly reply?: string;
  readonly replyCarrierId?: string;
};

export type Systems = Readonly<Record<string, Pick<ConnectedSystem, 'name' | 'task'>>>;
export type SentText = { readonly at: string; readonly template: string; readonly state: string; readonly code?: string };

export type ShownPerson = {
  readonly subject: string;
  readonly programmes: readonly ProgrammeState[];
  readonly image: SuppressionImage | undefined;
  readonly ledger: readonly LedgerEvent[];
  readonly messages: readonly MessageRecord[];
  readonly texts: readonly OutboundText[];
  readonly requests: readonly ShownCase[];
};
