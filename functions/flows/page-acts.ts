import { instant } from '../domain/ids.ts';
import { advance } from '../domain/rights/course.ts';
import type { Changed, RightsContext } from '../domain/rights/events.ts';
import { begun, openRequest } from '../domain/rights/open-request.ts';
import type { PageAct, PageFrame, PageNotice, PageView } from '../domain/rights/page.ts';
import { type AccessReport, reportOf } from '../domain/rights/report.ts';
import {
  type GivenProof,
  hasEnded,
  type ProofKind,
  proofKinds,
  type RequestId,
  type RequestType,
  type RightsRequest,
} from '../domain/rights/request.ts';
import { isHeldUp } from '../domain/rights/systems.ts';
import { newRef } from './ask-rights.ts';
import type { PortalDeps } from './dependencies.ts';
import { knowingCarriers } from './knowing-carriers.ts';

export const contextOf = (
  { deployment, clock }: Pick<PortalDeps, 'deployment' | 'clock'>,
  request: Pick<RightsRequest, 'controller'>,
  by: string,
): RightsContext => ({
  at: instant(clock()),
  by,
  country: deployment.controllers[request.controller]?.country ?? '',
  evidenceDays: deployment.retention.evidenceDays,
  ...(deployment.systems ? { systems: Object.values(deployment.systems) } : {}),
  ...(deployment.proof ? { proof: deployment.proof } : {}),
});

/** What somebody does who has shown that they hold the line; without a session that still counts, the line is checked again. */
export const actOnPage = async (deps: PortalDeps, request: RightsRequest, act: PageAct, frame: PageFrame): Promise<PageView> => {
  const session = act.session ?? '';
  const owner = await deps.requests.byLink(deps.links.hashOf(`session|${session}`), instant(deps.clock()));
  if (!owner || owner.subject !== request.subject || owner.id !== request.id) return { is: 'start', ...frame };
  switch (act.act) {
    case 'download': {
      await settle(deps, await rightOf(deps, request, 'port'), (one, context) => finishedPort(one, context));
      return { is: 'download', ref: request.ref, report: await readReport(deps, request) };
    }
    case 'rectify':
      return show(
        await settle(deps, await rightOf(deps, request, 'rectify', true), (one, context) => wished(one, act.wish ?? '', context)),
        'wish-kept',
      );
    case 'prove':
      return show(await settle(deps, request, (one, context) => proved(one, act.proof ?? {}, context)), 'proof-kept');
    case 'restrict':
      return show(await settle(deps, await rightOf(deps, request, 'restrict', true), (one) => one), 'restricted');
    case 'erase':
      return { is: 'confirm-erasure', session, ref: request.ref, ...frame };
    case 'erase-confirmed':
      return show(await settle(deps, await rightOf(deps, request, 'erase', true), (one, context) => begun(one, 'line-code', context)), 'erasing');
    case 'keep':
      return show(request, 'kept');
    case 'report':
    case 'open':
    case 'code':
    case 'enter':
      return show(request);
  }

  async function show(changed: RightsRequest | undefined, notice?: PageNotice): Promise<PageView> {
    const view = await showReport(deps, (await deps.requests.read(request)) ?? request, session, frame);
    return changed && notice && view.is === 'report' ? { ...view, notice } : view;
  }
};

/** The request of that right, which the page is of, or another one that is open; else, where wanted, a new one of the same person. */
const rightOf = async (deps: PortalDeps, request: RightsRequest, type: RequestType, make = false): Promise<RightsRequest | undefined> => {
  if (request.type === type && !hasEnded(request)) return request;
  const open = await deps.requests.openOf(request.subject, request.controller, type);
  if (open || !make) return open;
  const context = await knowingCarriers(deps, request, contextOf(deps, request, 'person'));
  const { subject, controller, programme, sender, language, to } = request;
  const fresh = openRequest(
    {
      ...{ subject, controller, programme, sender, language, type, channel: 'sms', openedAt: context.at },
      ...{ id: deps.newId().slice(0, 16) as RequestId, ref: newRef(deps) },
      ...(to === undefined ? {} : { to }),
    },
    context,
  );
  if (await deps.requests.open(fresh)) return fresh;
  return deps.requests.openOf(subject, controller, type);
};

type Step = (request: RightsRequest, context: RightsContext) => RightsRequest;

const settle = async (deps: PortalDeps, request: RightsRequest | undefined, step: Step, triesLeft = 3): Promise<RightsRequest | undefined> => {
  if (!request) return undefined;
  const next = step(request, await knowingCarriers(deps, request, contextOf(deps, request, 'person')));
  if (next === request || (await deps.requests.change(next, request.version))) {
    if (next !== request) deps.log({ is: 'request-changed', subject: request.subject, request: request.id, what: next.state });
    return next;
  }
  if (triesLeft === 0) throw new Error('the request moved on while it was changed');
  return settle(deps, await deps.requests.read(request), step, triesLeft - 1);
};

const orSame = (request: RightsRequest, result: Changed): RightsRequest => (result.ok ? result.request : request);

const finishedPort: Step = (request, context) => {
  const running = request.state === 'running' ? request : begun(request, 'line-code', context);
  // Where other systems are asked, it ends with the last of their answers.
  return orSame(running, advance(running, { is: 'fulfilled', outcome: 'downloaded' }, context));
};

/** A correction is made by people: what is wrong, as the person words it, becomes their task. */
const wished = (request: RightsRequest, wish: string, context: RightsContext): RightsRequest => {
  const text = wish.trim().slice(0, 2_000);
  if (text === '') return request;
  const running = request.state === 'running' ? request : begun(request, 'line-code', context);
  const kept = orSame(running, advance(running, { is: 'wished', wish: text }, context));
  return orSame(kept, advance(kept, { is: 'staff-asked', task: 'correct what the person says is wrong' }, context));
};

/** Once, so that nobody tries one after the other; what was mistyped is staff's to mend. */
const proved = (request: RightsRequest, proof: GivenProof, context: RightsContext): RightsRequest =>
  request.proof !== undefined || Object.keys(proof).length === 0 ? request : orSame(request, advance(request, { is: 'proof-given', proof }, context));

/** What is asked besides the line: by the operator's rules for what other systems hold, and of a line that was silent for long. */
const asksOf = ({ deployment }: PortalDeps, request: RightsRequest, report: AccessReport): readonly ProofKind[] => {
  if (hasEnded(request) || request.proof !== undefined || request.proven !== undefined) return [];
  const rules = deployment.proof?.[request.type] ?? [];
  if (isHeldUp(request)) return rules;
  if (report.silentUntil === undefined) return [];
  return rules.length > 0 ? rules : proofKinds;
};

export const readReport = async (deps: PortalDeps, request: RightsRequest) => {
  const now = instant(deps.clock());
  return reportOf(deps.deployment, request, await deps.person(request.subject), now);
};

export const showReport = async (deps: PortalDeps, request: RightsRequest, session: string, frame: PageFrame): Promise<PageView> => {
  const { ref, type, state, answerBy, closed } = request;
  const reason = { ...(closed?.reason === undefined ? {} : { reason: closed.reason }), ...(request.lift ? { lift: request.lift } : {}) };
  const report = await readReport(deps, request);
  const asks = asksOf(deps, request, report);
  return { is: 'report', session, request: { ref, type, state, answerBy, ...reason }, report, ...(asks.length > 0 ? { asks } : {}), ...frame };
};
