import { instant } from '../domain/ids.ts';
import { nextAllowed } from '../domain/rights/allowed-hours.ts';
import { advance } from '../domain/rights/course.ts';
import { changed, today } from '../domain/rights/events.ts';
import { isToBeLifted, isToBeRestricted, schedule, warningDue } from '../domain/rights/schedule.ts';
import { linkEnds } from '../domain/rights/open-request.ts';
import { hasEnded, type RequestKey, type RightsRequest } from '../domain/rights/request.ts';
import { dueCall, soughtIn, waitsForSystems } from '../domain/rights/systems.ts';
import { referenceOf } from '../domain/message.ts';
import { callSystem, reportLate } from './ask-systems.ts';
import type { SweepDeps } from './dependencies.ts';
import { attendErasure } from './erase-person.ts';
import { daysMs, outboundText } from './outbound-text.ts';
import { contextOf } from './page-acts.ts';
import { freezeWhatCame, lift, restrict } from './restrict-person.ts';
import { seekCarriers } from './seek-carriers.ts';

/** What is told by SMS is told within so long, or a person does it. */
const toldWithinDays = 3;

/**
 * What a request needs now: the next step of an erasure, a text that is owed, a warning to staff, or that its number goes. One step a call, each
 * whole or not at all, so that it may be called again after any crash; what is left is due again at once.
 */
export const attendRequest = async (deps: SweepDeps, key: RequestKey): Promise<void> => {
  const request = await deps.requests.read(key);
  const now = instant(deps.clock());
  if (!request || request.due === undefined || request.due > now) return;
  // A restriction does not wait for it; an erasure would take what tells it.
  if (!hasEnded(request) && !isToBeRestricted(request) && soughtIn(request).length > 0) return seekCarriers(deps, request);
  if (isToBeErased(request)) return attendErasure(deps, request);
  const call = hasEnded(request) ? undefined : dueCall(request, now);
  if (call) return callSystem(deps, request, call);
  if (!hasEnded(request) && (await reportLate(deps, request))) return;
  if (request.tell !== undefined) return tell(deps, request);
  if (hasEnded(request)) return forget(deps, request);
  if (isToBeRestricted(request)) return restrict(deps, request);
  if (isToBeLifted(request, today(contextOf(deps, request, 'halte')))) return lift(deps, request);
  return warn(deps, request);
};

const isToBeErased = (request: RightsRequest): boolean =>
  request.erasure !== undefined && request.staffTask === undefined && !hasEnded(request) && !waitsForSystems(request);

const tell = async (deps: SweepDeps, request: RightsRequest): Promise<void> => {
  const { tell: template, to } = request;
  const context = contextOf(deps, request, 'halte');
  if (template === undefined || to === undefined) return;
  const country = deps.deployment.programmes[request.programme]?.country ?? context.country;
  const allowed = nextAllowed(country, context.at);
  const raised = { version: request.version + 1 };
  if (allowed > context.at) return void (await deps.requests.change({ ...request, ...raised, due: allowed }, request.version));
  const text = outboundText(deps, request, { template, to, withinMs: daysMs(toldWithinDays), ...(request.lift ? { due: request.lift.on } : {}) });
  const told = changed(request, {
    ...raised,
    tell: undefined,
    ...(request.lift && text ? { lift: { ...request.lift, text: text.message } } : {}),
    timeline: [...request.timeline, { at: context.at, what: 'told', by: 'halte', note: template }],
  });
  if (!text) return untellable(deps, request);
  const link = {
    hash: deps.links.hashOf(deps.links.slugOf(referenceOf(text))),
    request: { subject: request.subject, id: request.id },
    until: linkEnds(context.at),
  };
  if (await deps.requests.change(schedule(told, context), request.version, { text, link })) report(deps, request, 'told');
};

/** Its sender has left the configuration: staff tells the person by the way they know. What depends on it waits. */
const untellable = async (deps: SweepDeps, request: RightsRequest): Promise<void> => {
  const task = 'no sender to tell the person by';
  const waiting = changed(request, { tell: undefined, lift: undefined, version: request.version + 1 });
  const staff = hasEnded(request) ? {} : { staffTask: task };
  const asked = schedule(changed(waiting, staff), contextOf(deps, request, 'halte'));
  if (await deps.requests.change(asked, request.version)) deps.log({ is: 'request-task', ...idsOf(request), reason: task });
};

/** Thirty days after its end nothing leads to the page any more, and the number is of no use. */
const forget = async (deps: SweepDeps, request: RightsRequest): Promise<void> => {
  const { to: _to, due: _due, wish: _wish, proof: _proof, ...kept } = request;
  if (await deps.requests.change({ ...kept, version: request.version + 1 }, request.version)) report(deps, request, 'number-forgotten');
};

const warn = async (deps: SweepDeps, request: RightsRequest): Promise<void> => {
  const context = contextOf(deps, request, 'halte');
  await freezeWhatCame(deps, request);
  const daysLeft = warningDue(request, today(context));
  if (daysLeft === undefined)
    return void (await deps.requests.change({ ...schedule(request, context), version: request.version + 1 }, request.version));
  const warned = advance(request, { is: 'warned', daysLeft }, context);
  // Ten days before the date everything that is still open becomes somebody's: a question without an answer, a link that nobody opened.
  const asked =
    warned.ok && request.staffTask === undefined
      ? advance(warned.request, { is: 'staff-asked', task: 'answer before the due date' }, context)
      : warned;
  if (!asked.ok || !(await deps.requests.change(asked.request, request.version))) return;
  deps.log({ is: daysLeft < 0 ? 'request-overdue' : 'request-warning', ...idsOf(request), daysLeft: Math.max(0, daysLeft) });
};

const idsOf = ({ subject, id }: RightsRequest) => ({ subject, request: id });
const report = (deps: SweepDeps, request: RightsRequest, what: string): void => deps.log({ is: 'request-changed', ...idsOf(request), what });
