import { later } from '../decision.ts';
import type { Instant, MessageId } from '../ids.ts';
import { addDays, type Day, dayIn, daysBetween, noonOf } from './day.ts';
import { extendedTo } from './due-date.ts';
import { hasEnded, type RequestState, type RightsRequest, type Telling, type VerifiedHow } from './request.ts';
import { type ConnectedSystem, openTasks, type SystemState, systemLooks, tasksFor, waitsForSystems, withTask } from './systems.ts';
import { termsOf, zoneOf } from './terms.ts';

/** What can happen to a request. */
export type RightsEvent =
  | { readonly is: 'verified'; readonly how: VerifiedHow }
  | { readonly is: 'started' }
  /** `tell`: the text that says so; without it the person has seen it happen. */
  | { readonly is: 'fulfilled'; readonly outcome: string; readonly tell?: Telling }
  | { readonly is: 'refused'; readonly reason: string }
  | { readonly is: 'withdrawn' }
  | { readonly is: 'extended'; readonly reason: string }
  | { readonly is: 'paused'; readonly doubt: string }
  | { readonly is: 'resumed' }
  | { readonly is: 'assigned'; readonly to: string }
  | { readonly is: 'staff-asked'; readonly task: string }
  | { readonly is: 'warned'; readonly daysLeft: number }
  | { readonly is: 'joined'; readonly message: MessageId }
  | { readonly is: 'noted'; readonly note: string }
  | { readonly is: 'wished'; readonly wish: string }
  /** `isTold`: the person has been told already, otherwise than by text. */
  | { readonly is: 'lift-decided'; readonly reason: string; readonly isTold: boolean }
  | { readonly is: 'system-answered'; readonly system: string; readonly how: Exclude<SystemState, 'open'>; readonly why?: string };

/** When, who (`person`, `halte`, a name of the staff), the controller's country, and the systems that hold data besides Halte. */
export type RightsContext = {
  readonly at: Instant;
  readonly by: string;
  readonly country: string;
  readonly evidenceDays: number;
  readonly systems?: readonly ConnectedSystem[];
};
export type Changed = { readonly ok: true; readonly request: RightsRequest } | { readonly ok: false; readonly why: string };

/** Days before the due date at which staff is warned; -1: it has passed. */
export const warnings = [10, 3, -1] as const;

const order: Readonly<Record<RequestState, number>> = { opened: 0, verified: 1, running: 2, fulfilled: 3, refused: 3, withdrawn: 3 };
export const isForward = (from: RequestState, to: RequestState): boolean => order[to] > order[from];

/** The day it is for the controller. */
export const today = ({ at, country }: RightsContext): Day => dayIn(zoneOf(termsOf(country), country), at);

/**
 * One step of a request. Pure. What may not be comes back as a value that says why: an end is never left, no state is gone back to, the date moves
 * once and only as far as the law allows, and the clock stands still only where the law lets it.
 */
export const advance = (request: RightsRequest, event: RightsEvent, context: RightsContext): Changed => {
  if (hasEnded(request)) return { ok: false, why: `the request is ${request.state}` };
  const change = changeOf(request, event, context);
  if (typeof change === 'string') return { ok: false, why: change };
  const entry = { at: context.at, what: event.is, by: context.by, ...noteOf(event) };
  const next = changed(request, { ...change, timeline: [...request.timeline, entry], version: request.version + 1 });
  return { ok: true, request: schedule(next, context) };
};

/** `undefined` takes an attribute away. */
type Change = { readonly [K in keyof RightsRequest]?: RightsRequest[K] | undefined };

export const changed = (request: RightsRequest, change: Change): RightsRequest =>
  Object.fromEntries(Object.entries({ ...request, ...change }).filter(([, value]) => value !== undefined)) as RightsRequest;

const changeOf = (request: RightsRequest, event: RightsEvent, context: RightsContext): Change | string => {
  const { at } = context;
  switch (event.is) {
    case 'verified':
      return isForward(request.state, 'verified') ? { state: 'verified', verified: { how: event.how, at } } : 'it is verified already';
    case 'started':
      if (request.state !== 'verified') return request.state === 'running' ? 'it is running already' : 'it is not verified yet';
      return { state: 'running', systems: tasksFor(request, context.systems ?? [], at, today(context)) };
    case 'fulfilled':
      if (request.state !== 'running') return 'it is not running yet';
      if (openTasks(request).length > 0)
        return `without an answer: ${openTasks(request)
          .map(({ system }) => system)
          .join(', ')}`;
      return { state: 'fulfilled', closed: { at, outcome: event.outcome }, ...(event.tell ? tell(request, event.tell) : {}) };
    case 'refused':
      return { state: 'refused', closed: { at, outcome: 'refused', reason: event.reason }, ...tell(request, 'refusal') };
    case 'withdrawn':
      return { state: 'withdrawn', closed: { at, outcome: 'withdrawn' } };
    case 'extended':
      return extension(request, event.reason, context);
    case 'paused':
      return pause(request, event.doubt, context);
    case 'resumed':
      return resume(request, context);
    case 'assigned':
      return { assignee: event.to };
    case 'staff-asked':
      return { staffTask: event.task };
    case 'warned':
      return { warned: event.daysLeft };
    case 'wished':
      return { wish: event.wish };
    case 'system-answered':
      return answer(request, event, at);
    case 'lift-decided':
      return lift(request, event, context);
    case 'joined':
    case 'noted':
      return {};
  }
};

/** Who is told by text has a week to object. */
const liftNoticeDays = 7;

const lift = (request: RightsRequest, { reason, isTold }: Extract<RightsEvent, { is: 'lift-decided' }>, context: RightsContext): Change | string => {
  if (request.type !== 'restrict') return 'it is no restriction';
  if (request.state !== 'running') return 'it is not running yet';
  const day = today(context);
  const isTexted = !isTold && request.to !== undefined;
  if (!isTold && !isTexted) return 'no number is left to tell the person by: tell them, and say so';
  return {
    lift: { reason, on: isTexted ? addDays(day, liftNoticeDays) : day },
    staffTask: undefined,
    ...(isTexted ? tell(request, 'restriction_lifted') : {}),
  };
};

/** An answer may be mended by a later one; what staff excused may still be answered. With the last, an erasure that waited goes on. */
const answer = (request: RightsRequest, { system, how, why }: Extract<RightsEvent, { is: 'system-answered' }>, at: Instant): Change | string => {
  const task = request.systems?.find((one) => one.system === system);
  if (!task) return `it asks nothing of ${system}`;
  if (how === 'excused' && task.state !== 'open') return `${system} has answered`;
  const systems = withTask(request, system, { state: how, at, why, call: undefined });
  const isFree = request.erasure?.step === 'tell' && openTasks({ systems }).length === 0;
  return { systems, ...(isFree ? { staffTask: undefined } : {}) };
};

/** Notice must go out before the first date has passed (art. 12(3) GDPR; 11 CCR 7021). */
const extension = (request: RightsRequest, reason: string, context: RightsContext): Change | string => {
  if (request.extended) return 'it was extended once already, which is all that the law allows';
  const until = extendedTo(context.country, request);
  if (until === undefined) return `${request.law} allows no extension`;
  if (today(context) > request.answerBy) return 'the due date has passed: an extension must be told before it';
  return {
    extended: { at: context.at, reason },
    warned: undefined,
    answerBy: until > request.answerBy ? until : request.answerBy,
    ...tell(request, 'extension'),
  };
};

/** Only who left a number can be told by SMS; staff tells the others by the way they came. */
const tell = ({ to }: RightsRequest, what: Telling): Change => (to === undefined ? {} : { tell: what });

const pause = (request: RightsRequest, doubt: string, context: RightsContext): Change | string => {
  if (!termsOf(context.country).clockStops) return `under ${request.law} the clock runs on while identity is in doubt`;
  if (request.paused) return 'the clock stands still already';
  return { paused: { since: today(context), doubt } };
};

const resume = (request: RightsRequest, context: RightsContext): Change | string => {
  if (!request.paused) return 'the clock is running';
  return { paused: undefined, answerBy: addDays(request.answerBy, Math.max(0, daysBetween(request.paused.since, today(context)))) };
};

const noteOf = (event: RightsEvent): { readonly note?: string } => {
  switch (event.is) {
    case 'verified':
      return { note: event.how };
    case 'fulfilled':
      return { note: event.outcome };
    case 'refused':
    case 'extended':
    case 'lift-decided':
      return { note: event.reason };
    case 'paused':
      return { note: event.doubt };
    case 'assigned':
      return { note: event.to };
    case 'staff-asked':
      return { note: event.task };
    case 'warned':
      return { note: event.daysLeft < 0 ? 'overdue' : `${event.daysLeft} days left` };
    case 'noted':
      return { note: event.note };
    case 'system-answered':
      return { note: `${event.system}: ${event.how}${event.why === undefined ? '' : `, ${event.why}`}` };
    case 'started':
    case 'withdrawn':
    case 'resumed':
    case 'joined':
    case 'wished':
      return {};
  }
};

/** The warning that is to be given on a day, if any: the latest that was reached and not given. */
export const warningDue = (request: RightsRequest, day: Day): (typeof warnings)[number] | undefined => {
  if (hasEnded(request) || request.paused) return undefined;
  const left = daysBetween(day, request.answerBy);
  const reached = warnings.filter((w) => left <= w).at(-1);
  return reached !== undefined && reached < (request.warned ?? Number.POSITIVE_INFINITY) ? reached : undefined;
};

/** Puts it into the index of what is due, or takes it out; what ended gets its time to live. */
export const schedule = (request: RightsRequest, { at, evidenceDays }: Pick<RightsContext, 'at' | 'evidenceDays'>): RightsRequest => {
  const { due: _due, ttl: _ttl, staffTask, ...rest } = request;
  if (hasEnded(request)) {
    // What is still to be told goes out at once.
    const again = request.tell === undefined ? lastLook(request) : { due: at };
    return { ...rest, ttl: Math.floor(Date.parse(at) / 1000) + evidenceDays * 86_400, ...again };
  }
  const kept = { ...rest, ...(staffTask === undefined ? {} : { staffTask }) };
  return { ...kept, due: nextLook(request, at) };
};

/** The number stays as long as a link may still lead to the answer: without it nobody could be shown to hold the line. */
const answerShownDays = 30;
const lastLook = ({ to, closed }: RightsRequest): { readonly due?: Instant } =>
  to === undefined || closed === undefined ? {} : { due: later(closed.at, answerShownDays * 86_400_000) };

/** A restriction takes effect with the next sweep, and is then staff's to lift. */
export const isToBeRestricted = ({ type, state, staffTask, lift }: RightsRequest): boolean =>
  type === 'restrict' && state === 'running' && staffTask === undefined && lift === undefined;

/** The person was told, and the day has come. */
export const isToBeLifted = ({ lift, state, tell: owed }: RightsRequest, day: Day): boolean =>
  lift !== undefined && state === 'running' && owed === undefined && lift.on <= day;

const nextLook = (request: RightsRequest, at: Instant): Instant =>
  [ownLook(request, at), ...systemLooks(request)].reduce((one, other) => (other < one ? other : one));

const ownLook = (request: RightsRequest, at: Instant): Instant => {
  if (request.tell !== undefined || isToBeRestricted(request)) return at;
  if (request.erasure !== undefined && request.staffTask === undefined && !waitsForSystems(request)) return at;
  if (request.lift !== undefined) return request.lift.on <= at.slice(0, 10) ? at : noonOf(request.lift.on);
  // A clock that stands still is looked at all the same, so that a doubt is not forgotten.
  if (request.paused) return later(at, 7 * 86_400_000);
  const next = warnings.find((w) => w < (request.warned ?? Number.POSITIVE_INFINITY));
  return next === undefined ? later(at, 86_400_000) : noonOf(addDays(request.answerBy, -next));
};
