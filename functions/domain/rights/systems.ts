import type { ControllerId, Instant, Subject } from '../ids.ts';
import { addDays, type Day, noonOf } from './day.ts';
import type { RequestId, RequestType, RightsRequest } from './request.ts';

/** Something that holds data of people besides Halte: a shop, a CRM, or a carrier's own log of messages. */
export type ConnectedSystem = {
  readonly id: string;
  /** As a person reads it in the report. */
  readonly name: string;
  readonly controller: ControllerId;
  /** Which rights concern it. */
  readonly requests: readonly RequestType[];
  /** Where it is asked by a signed webhook. Absent: a person asks it. */
  readonly url?: string;
  /** What that person asks of whom. */
  readonly task?: string;
  /** Days in which it is to answer; never later than three days before the request itself is due. */
  readonly answerDays: number;
  /** The carrier whose own log of texts it is: asked only where texts of the person went by it. */
  readonly carrier?: string;
};

/** `isUsed`: whether texts of the person went by the carrier whose log it is; absent where that is not known yet. */
export type AskedSystem = ConnectedSystem & { readonly isUsed?: boolean };

/** `answered`: with data for the report. `done`: with the word that it is done. `excused`: staff says why no answer is needed. */
export const systemStates = ['open', 'answered', 'done', 'excused'] as const;
export type SystemState = (typeof systemStates)[number];

/** What one system is asked for one request. Holds nothing of the person. */
export type SystemTask = {
  readonly system: string;
  readonly state: SystemState;
  readonly dueBy: Day;
  /** When its webhook is called next; absent once it was taken, and where a person asks. */
  readonly call?: Instant;
  /** How often its webhook was called. */
  readonly attempt: number;
  /** When it answered, or was excused. */
  readonly at?: Instant;
  /** Why no answer is needed. */
  readonly why?: string;
  /** Its own date has passed, and staff was told. */
  readonly isLate?: true;
  /** Not asked before the person has given the operator's proof. */
  readonly isHeld?: true;
  /** When it is found out whether texts of the person went by the carrier; absent once that is known. */
  readonly seek?: Instant;
};

const marginDays = 3;

/** What the systems of a controller are asked when a request is to be carried out; undefined where it concerns none. */
export const tasksFor = (
  { type, controller, answerBy }: Pick<RightsRequest, 'type' | 'controller' | 'answerBy'>,
  systems: readonly AskedSystem[],
  at: Instant,
  day: Day,
  isHeld: boolean,
): readonly SystemTask[] | undefined => {
  const asked = systems.filter((system) => system.controller === controller && system.requests.includes(type));
  if (asked.length === 0) return undefined;
  const latest = addDays(answerBy, -marginDays);
  return asked.map(({ id, url, answerDays, carrier, isUsed }) => {
    const wanted = addDays(day, answerDays);
    const common = { system: id, dueBy: wanted < latest ? wanted : latest, attempt: 0 };
    if (carrier !== undefined && isUsed === false) return { ...common, state: 'excused', at, why: notUsed };
    const call = url === undefined ? {} : isHeld ? { isHeld: true as const } : { call: at };
    return { ...common, state: 'open', ...call, ...(carrier !== undefined && isUsed === undefined ? { seek: at } : {}) };
  });
};

/** Why a carrier's log is not asked. */
export const notUsed = 'no text of this person went by this carrier';

/** Carriers' logs of which it is still to be found out whether they hold anything. */
export const soughtIn = (request: Pick<RightsRequest, 'systems'>): readonly SystemTask[] =>
  openTasks(request).filter(({ seek }) => seek !== undefined);

export const openTasks = ({ systems = [] }: Pick<RightsRequest, 'systems'>): readonly SystemTask[] => systems.filter(({ state }) => state === 'open');

/** Everything of ours is erased, and the person is told once the others have answered too. */
export const waitsForSystems = (request: Pick<RightsRequest, 'systems' | 'erasure'>): boolean =>
  request.erasure?.step === 'tell' && openTasks(request).length > 0;

/** The task whose webhook is to be called now. */
export const dueCall = (request: RightsRequest, now: Instant): SystemTask | undefined =>
  openTasks(request).find(({ call }) => call !== undefined && call <= now);

/** Tasks whose own date has passed without a word. */
export const newlyLate = (request: RightsRequest, day: Day): readonly SystemTask[] =>
  openTasks(request).filter(({ dueBy, isLate }) => dueBy < day && !isLate);

/** When something is to be done about a system. */
export const systemLooks = (request: Pick<RightsRequest, 'systems'>): readonly Instant[] =>
  openTasks(request).flatMap(({ call, seek, dueBy, isLate }) => [
    ...(call === undefined ? [] : [call]),
    ...(seek === undefined ? [] : [seek]),
    ...(isLate ? [] : [noonOf(addDays(dueBy, 1))]),
  ]);

/** The tasks with one of them changed; a value of `undefined` is taken away. */
export const withTask = (
  { systems = [] }: Pick<RightsRequest, 'systems'>,
  id: string,
  change: { readonly [K in keyof SystemTask]?: SystemTask[K] | undefined },
): readonly SystemTask[] =>
  systems.map((task) =>
    task.system === id ? (Object.fromEntries(Object.entries({ ...task, ...change }).filter(([, value]) => value !== undefined)) as SystemTask) : task,
  );

export const isHeldUp = ({ systems = [] }: Pick<RightsRequest, 'systems'>): boolean =>
  systems.some(({ state, isHeld }) => state === 'open' && isHeld);

/** What a system holds of the person, for the report. */
export type SystemAnswer = {
  readonly subject: Subject;
  readonly request: RequestId;
  readonly system: string;
  readonly at: Instant;
  readonly data: Readonly<Record<string, unknown>>;
  /** Second since 1970 at which it may go. */
  readonly ttl: number;
};
