import { advance } from '../domain/rights/course.ts';
import { carriersUsed } from '../domain/rights/carriers-used.ts';
import { changed } from '../domain/rights/events.ts';
import { schedule } from '../domain/rights/schedule.ts';
import type { RightsRequest } from '../domain/rights/request.ts';
import { notUsed, soughtIn, withTask } from '../domain/rights/systems.ts';
import type { SweepDeps } from './dependencies.ts';
import { contextOf } from './page-acts.ts';
import { endedByAnswers } from './request-desk.ts';

/**
 * Before a carrier's own log is asked of anybody, and before an erasure takes what shows it: did any text of this person go by that carrier? Where none did, the
 * request says so in place of an answer.
 */
export const seekCarriers = async (deps: SweepDeps, request: RightsRequest): Promise<void> => {
  const context = contextOf(deps, request, 'halte');
  const used = carriersUsed(deps.deployment, request.controller, await deps.person(request.subject));
  const unused = soughtIn(request).filter(({ system }) => {
    const carrier = deps.deployment.systems?.[system]?.carrier;
    return carrier !== undefined && used?.has(carrier) === false;
  });
  const known = soughtIn(request).reduce((systems, { system }) => withTask({ systems }, system, { seek: undefined }), request.systems ?? []);
  const found = schedule(changed(request, { systems: known, version: request.version + 1 }), context);
  const excused = unused.reduce((next, { system }) => {
    const step = advance(next, { is: 'system-answered', system, how: 'excused', why: notUsed }, context);
    return step.ok ? step.request : next;
  }, found);
  const ended = endedByAnswers({ ok: true, request: excused }, context);
  await deps.requests.change(ended.ok ? ended.request : excused, request.version);
};
