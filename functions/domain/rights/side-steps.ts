import type { Instant } from '../ids.ts';
import { addDays } from './day.ts';
import { type Change, type RightsContext, type RightsEvent, tell, today } from './events.ts';
import type { RightsRequest } from './request.ts';
import { openTasks, withTask } from './systems.ts';

/** Who is told by text has a week to object. */
const liftNoticeDays = 7;

export const lift = (
  request: RightsRequest,
  { reason, isTold }: Extract<RightsEvent, { is: 'lift-decided' }>,
  context: RightsContext,
): Change | string => {
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
export const answer = (
  request: RightsRequest,
  { system, how, why }: Extract<RightsEvent, { is: 'system-answered' }>,
  at: Instant,
): Change | string => {
  const task = request.systems?.find((one) => one.system === system);
  if (!task) return `it asks nothing of ${system}`;
  if (how === 'excused' && task.state !== 'open') return `${system} has answered`;
  const systems = withTask(request, system, { state: how, at, why, call: undefined });
  const isFree = request.erasure?.step === 'tell' && openTasks({ systems }).length === 0;
  // Whoever answers with data has found the person by what they gave.
  const proven = how === 'answered' && request.proof ? { proven: { at, by: system } } : {};
  return { systems, ...proven, ...(isFree ? { staffTask: undefined } : {}) };
};

export const needsProof = ({ type, proof }: RightsRequest, context: Pick<RightsContext, 'proof'>): boolean =>
  proof === undefined && (context.proof?.[type]?.length ?? 0) > 0;

/** The systems are asked with it; where none is, staff checks it. */
export const proofGiven = (request: RightsRequest, { proof }: Extract<RightsEvent, { is: 'proof-given' }>, at: Instant): Change => {
  const systems = request.systems?.map(({ isHeld, ...task }) => (isHeld && task.state === 'open' ? { ...task, call: at } : task));
  const isChecked = systems?.some(({ call }) => call !== undefined) ?? false;
  return { proof, ...(systems ? { systems } : {}), ...(isChecked ? {} : { staffTask: 'check what the person gave as proof' }) };
};
