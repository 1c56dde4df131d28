import type { ControllerId, Instant, ProgrammeId } from '../ids.ts';
import { keyOfReference, type MessageKey, referenceOf } from '../message.ts';

/**
 * reply: a text that is owed did not reach the person, or nobody knows whether it did · concern: somebody writes of a death, a threat, or as a child ·
 * question: we asked what was meant, and nobody answered · proof: the carrier's records do not show a message of an unsigned call · forward: a message could
 * not be passed on · list: a carrier's own opt-out list does not follow.
 */
export const taskKinds = ['reply', 'concern', 'question', 'proof', 'forward', 'list'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** One message can be several tasks, one of a kind. */
export type TaskKey = MessageKey & { readonly kind: TaskKind };

/** Something owed that Halte cannot do: a person must. Holds neither number nor words, and ends only by being settled. */
export type Task = TaskKey & {
  /** When it became a task. */
  readonly since: Instant;
  /** When it must be done: by law where the law has a date, else as soon as Halte thinks right. */
  readonly due: Instant;
  readonly programme: ProgrammeId;
  readonly controller: ControllerId;
  /** A word of ours: the state of the reply, the concern, the right that may have been meant. */
  readonly reason: string;
  /** What it is about: the template of the text, the intent of the message. */
  readonly about: string;
  /** Not a task before then: the person may still answer. */
  readonly waits?: Instant;
  readonly end?: TaskEnd;
};

/**
 * told: the person was told by other means · received: the carrier's records show that the text arrived · nothing-to-do · send-again: the carrier never
 * got it. By itself: what was missing came after all.
 */
export const taskOutcomes = ['told', 'received', 'nothing-to-do', 'send-again'] as const;
export type TaskOutcome = (typeof taskOutcomes)[number];
export type TaskEnd = { readonly at: Instant; readonly outcome: TaskOutcome | 'by-itself'; readonly by: string };

/** What a task is settled by, at the command line and in addresses: `reply.<subject>.<message>`. */
export const taskIdOf = (key: TaskKey): string => `${key.kind}.${referenceOf(key)}`;
export const taskKeyOf = (id: string): TaskKey | undefined => {
  const kind = taskKinds.find((one) => id.startsWith(`${one}.`));
  const key = kind === undefined ? undefined : keyOfReference(id.slice(kind.length + 1));
  return kind && key ? { ...key, kind } : undefined;
};

export const isOpen = ({ end, waits }: Task): boolean => end === undefined && waits === undefined;
