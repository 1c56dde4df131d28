import { addDays, daysBetween } from './day.ts';
import { extendedTo } from './due-date.ts';
import { type Change, type Changed, changed, type RightsContext, type RightsEvent, tell, today } from './events.ts';
import { hasEnded, type RequestState, type RightsRequest } from './request.ts';
import { schedule } from './schedule.ts';
import { answer, lift, needsProof, proofGiven } from './side-steps.ts';
import { openTasks, tasksFor } from './systems.ts';
import { termsOf } from './terms.ts';

const order: Readonly<Record<RequestState, number>> = { opened: 0, verified: 1, running: 2, fulfilled: 3, refused: 3, withdrawn: 3 };
export const isForward = (from: RequestState, to: RequestState): boolean => order[to] > order[from];

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

const changeOf = (request: RightsRequest, event: RightsEvent, context: RightsContext): Change | string => {
  const { at } = context;
  switch (event.is) {
    case 'verified':
      return isForward(request.state, 'verified') ? { state: 'verified', verified: { how: event.how, at } } : 'it is verified already';
    case 'started':
      if (request.state !== 'verified') return request.state === 'running' ? 'it is running already' : 'it is not verified yet';
      return { state: 'running', systems: tasksFor(request, context.systems ?? [], at, today(context), needsProof(request, context)) };
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
    case 'proof-given':
      return proofGiven(request, event, at);
    case 'proven':
      return { proven: { at, by: context.by } };
    case 'proof-doubted':
      return { staffTask: `${event.system} does not know what the person gave as proof` };
    case 'joined':
    case 'noted':
      return {};
  }
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
    case 'proven':
      return { note: event.note };
    case 'proof-given':
      return { note: Object.keys(event.proof).join(', ') };
    case 'proof-doubted':
      return { note: event.system };
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
