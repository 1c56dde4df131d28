import { advance } from '../domain/rights/course.ts';
import { changed } from '../domain/rights/events.ts';
import type { RightsRequest } from '../domain/rights/request.ts';
import type { SweepDeps } from './dependencies.ts';
import { contextOf } from './page-acts.ts';

const report = (deps: SweepDeps, { subject, id }: RightsRequest, what: string): void =>
  deps.log({ is: 'request-changed', subject, request: id, what });

/** From now on the send check allows nothing but what the law demands, and nothing ends by time; staff lifts it, and says so first (art. 18(3) GDPR). */
export const restrict = async (deps: SweepDeps, request: RightsRequest): Promise<void> => {
  const context = contextOf(deps, request, 'halte');
  await deps.erasures.restrict(request.subject, context.at);
  const noted = advance(request, { is: 'noted', note: 'restricted' }, context);
  const asked = noted.ok ? advance(noted.request, { is: 'staff-asked', task: 'decide how long the restriction lasts' }, context) : noted;
  if (asked.ok && (await deps.requests.change(asked.request, request.version))) report(deps, request, 'restricted');
};

/** What came since the restriction keeps its place too. */
export const freezeWhatCame = async (deps: SweepDeps, { type, state, subject, openedAt }: RightsRequest): Promise<void> => {
  if (type === 'restrict' && state === 'running') await deps.erasures.restrict(subject, openedAt);
};

const heard: readonly string[] = ['accepted', 'delivered', 'observed'];

/** Everything is as it was before, and ends when it would have; but not before the person has heard of it. */
export const lift = async (deps: SweepDeps, request: RightsRequest): Promise<void> => {
  const context = contextOf(deps, request, 'halte');
  const message = request.lift?.text;
  const text = message === undefined ? undefined : await deps.replies.read({ subject: request.subject, message });
  const state = text?.reply?.state;
  if (state !== undefined && !heard.includes(state)) return askStaff(deps, request, `the person was not told that the restriction ends: ${state}`);
  await deps.erasures.lift(request.subject);
  const ended = advance(request, { is: 'fulfilled', outcome: 'lifted' }, context);
  if (ended.ok && (await deps.requests.change(ended.request, request.version))) report(deps, request, 'restriction-lifted');
};

const askStaff = async (deps: SweepDeps, request: RightsRequest, task: string): Promise<void> => {
  const asked = advance(changed(request, { lift: undefined }), { is: 'staff-asked', task }, contextOf(deps, request, 'halte'));
  if (!asked.ok || !(await deps.requests.change(asked.request, request.version))) return;
  deps.log({ is: 'request-task', subject: request.subject, request: request.id, reason: task });
};
