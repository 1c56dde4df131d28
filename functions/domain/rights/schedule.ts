import { later } from '../decision.ts';
import type { Instant } from '../ids.ts';
import { addDays, type Day, daysBetween, noonOf } from './day.ts';
import type { RightsContext } from './events.ts';
import { hasEnded, type RightsRequest } from './request.ts';
import { systemLooks, waitsForSystems } from './systems.ts';

/** Days before the due date at which staff is warned; -1: it has passed. */
export const warnings = [10, 3, -1] as const;

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
    return { ...rest, ...endOf(request, Math.floor(Date.parse(at) / 1000) + evidenceDays * 86_400), ...again };
  }
  const kept = { ...rest, ...(staffTask === undefined ? {} : { staffTask }) };
  return { ...kept, due: nextLook(request, at) };
};

/** A hold lets nothing end before its day, and a restriction nothing at all: what they moved stays moved, and comes back to the end that it has now. */
const endOf = ({ ttl, life, unheld }: RightsRequest, own: number): Pick<RightsRequest, 'ttl' | 'life' | 'unheld'> => {
  const held = unheld === undefined ? own : Math.max(own, life ?? ttl ?? own);
  const kept = unheld === undefined ? {} : { unheld: own };
  return life === undefined || ttl === undefined ? { ...kept, ttl: held } : { ...kept, ttl, life: held };
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
