import { later } from '../domain/decision.ts';
import { instant } from '../domain/ids.ts';
import { evidenceEnds } from '../domain/ledger.ts';
import { nextAllowed } from '../domain/rights/allowed-hours.ts';
import { advance } from '../domain/rights/course.ts';
import { changed } from '../domain/rights/events.ts';
import { schedule } from '../domain/rights/schedule.ts';
import type { RightsRequest } from '../domain/rights/request.ts';
import type { SweepDeps } from './dependencies.ts';
import { daysMs, outboundText } from './outbound-text.ts';
import { contextOf } from './page-acts.ts';

const minute = 60_000;
const toldWithinMs = daysMs(3);

/**
 * An erasure, step by step; each is safe to be done twice. Everything but the number goes first, then the person is told, and the number goes with
 * the carrier's answer, last of all: a crash between any two only means that the step is done again.
 */
export const attendErasure = async (deps: SweepDeps, request: RightsRequest): Promise<void> => {
  switch (request.erasure?.step) {
    case 'wipe':
      return wipe(deps, request);
    case 'tell':
      return tellDone(deps, request);
    case 'told':
      return finish(deps, request);
    case undefined:
      return;
  }
};

const wipe = async (deps: SweepDeps, request: RightsRequest): Promise<void> => {
  const at = instant(deps.clock());
  const hold = (await deps.replies.suppression(request.subject))?.hold;
  if (hold && (hold.until === undefined || hold.until > at)) return askStaff(deps, request, 'a hold forbids the erasure');
  // First of all, so that nothing older that still comes from the spool is kept.
  await deps.erasures.markErased(request.subject, at);
  await deps.erasures.wipe(request.subject, request.id, at, evidenceEnds(at, deps.deployment.retention.evidenceDays));
  await step(deps, request, { step: 'tell', since: at }, 'erased');
};

/** Who left no number is told by staff, in the way they asked. */
const tellDone = async (deps: SweepDeps, request: RightsRequest): Promise<void> => {
  const context = contextOf(deps, request, 'halte');
  if (request.to === undefined) return askStaff(deps, request, 'tell the person that the erasure is done');
  const country = deps.deployment.programmes[request.programme]?.country ?? context.country;
  const allowed = nextAllowed(country, context.at);
  if (allowed > context.at) return void (await deps.requests.change({ ...request, due: allowed, version: request.version + 1 }, request.version));
  const text = outboundText(deps, request, { template: 'erase_done', to: request.to, withinMs: toldWithinMs });
  if (!text) return askStaff(deps, request, 'no sender to tell the person by');
  const erasure = { step: 'told' as const, since: context.at, text: text.message };
  // The text holds the number from here on, and loses it with the carrier's answer.
  const told = changed(request, { erasure, to: undefined, proof: undefined, due: later(context.at, 5 * minute), version: request.version + 1 });
  if (await deps.requests.change(told, request.version, { text })) deps.log({ is: 'request-changed', ...idsOf(request), what: 'told' });
};

const waiting: readonly string[] = ['owed', 'sending', 'accepted', 'uncertain'];

const finish = async (deps: SweepDeps, request: RightsRequest): Promise<void> => {
  const message = request.erasure?.text;
  const told = message === undefined ? undefined : await deps.replies.read({ subject: request.subject, message });
  const state = told?.reply?.state ?? 'gone';
  const now = deps.clock();
  const isOver = now - Date.parse(request.erasure?.since ?? '') >= toldWithinMs;
  if (waiting.includes(state) && !isOver) return void (await postpone(deps, request));
  if (state === 'delivered' || state === 'accepted' || state === 'observed' || state === 'gone') return close(deps, request, state);
  return askStaff(deps, request, `the person was not told: ${state}`);
};

const postpone = (deps: SweepDeps, request: RightsRequest): Promise<boolean> =>
  deps.requests.change({ ...request, due: later(instant(deps.clock()), 30 * minute), version: request.version + 1 }, request.version);

/** The proof of the request stays, without content: what was asked when, how it was shown whose line it is, and when the person was told. */
const close = async (deps: SweepDeps, request: RightsRequest, told: string): Promise<void> => {
  const message = request.erasure?.text;
  if (message !== undefined) await deps.erasures.stub(request.subject, `out#${message}`, instant(deps.clock()));
  const ended = advance(request, { is: 'fulfilled', outcome: `erased, told: ${told}` }, contextOf(deps, request, 'halte'));
  if (ended.ok && (await deps.requests.change(ended.request, request.version)))
    deps.log({ is: 'request-changed', ...idsOf(request), what: 'erased' });
};

const askStaff = async (deps: SweepDeps, request: RightsRequest, task: string): Promise<void> => {
  const asked = advance(request, { is: 'staff-asked', task }, contextOf(deps, request, 'halte'));
  if (asked.ok && (await deps.requests.change(asked.request, request.version))) deps.log({ is: 'request-task', ...idsOf(request), reason: task });
};

const step = async (deps: SweepDeps, request: RightsRequest, erasure: NonNullable<RightsRequest['erasure']>, what: string): Promise<void> => {
  const context = contextOf(deps, request, 'halte');
  const timeline = [...request.timeline, { at: context.at, what, by: 'halte' }];
  const next = schedule(changed(request, { erasure, timeline, wish: undefined, version: request.version + 1 }), context);
  if (await deps.requests.change(next, request.version)) deps.log({ is: 'request-changed', ...idsOf(request), what });
};

const idsOf = ({ subject, id }: RightsRequest) => ({ subject, request: id });
