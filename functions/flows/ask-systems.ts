import { later } from '../domain/decision.ts';
import { instant } from '../domain/ids.ts';
import { changed, today } from '../domain/rights/events.ts';
import { schedule } from '../domain/rights/schedule.ts';
import { noonOf } from '../domain/rights/day.ts';
import type { RightsRequest } from '../domain/rights/request.ts';
import { newlyLate, type SystemTask, withTask } from '../domain/rights/systems.ts';
import type { SweepDeps } from './dependencies.ts';
import { contextOf } from './page-acts.ts';
import { postSigned, retryAfterMs } from './signed-webhook.ts';

const idsOf = ({ subject, id }: RightsRequest) => ({ subject, request: id });

/**
 * Asks one system by its webhook. The next try is written first, so that a crash only means that it is asked again under the same id. It is tried until its own date;
 * then it is staff's.
 */
export const callSystem = async (deps: SweepDeps, request: RightsRequest, task: SystemTask): Promise<void> => {
  const now = instant(deps.clock());
  const next = later(now, retryAfterMs(task.attempt));
  const isLast = next >= noonOf(task.dueBy);
  const claimed = replaced(deps, request, task.system, { attempt: task.attempt + 1, call: isLast ? undefined : next });
  if (!(await deps.requests.change(claimed, request.version))) return;
  const result = await post(deps, request, task);
  deps.log({ is: 'system-asked', ...idsOf(request), system: task.system, result });
  if (result === 'taken') await noMoreCalls(deps, claimed, task.system);
};

const replaced = (deps: SweepDeps, request: RightsRequest, system: string, change: Parameters<typeof withTask>[2]): RightsRequest =>
  schedule(changed(request, { systems: withTask(request, system, change), version: request.version + 1 }), contextOf(deps, request, 'halte'));

/** Where somebody else changed the request meanwhile, the next sweep asks once more: the receiver tells doubles. */
const noMoreCalls = async (deps: SweepDeps, request: RightsRequest, system: string): Promise<void> => {
  const quiet = replaced(deps, request, system, { call: undefined });
  await deps.requests.change(quiet, request.version);
};

/** Whom it is about, and what is wanted until when. The only place besides texts and forwards where a number leaves Halte: to the operator's own system. */
const bodyOf = (deps: SweepDeps, request: RightsRequest, task: SystemTask): string =>
  JSON.stringify({
    type: `rights.${request.type}`,
    timestamp: instant(deps.clock()),
    data: {
      system: task.system,
      ref: request.ref,
      right: request.type,
      subject: request.subject,
      ...(request.to === undefined ? {} : { number: request.to }),
      controller: request.controller,
      programme: request.programme,
      language: request.language,
      openedAt: request.openedAt,
      verified: request.verified?.how,
      ...(request.wish === undefined ? {} : { wish: request.wish }),
      ...(request.proof ? { proof: request.proof } : {}),
      answerBy: task.dueBy,
      answerAt: `/v1/requests/${request.ref}/systems/${task.system}`,
    },
  });

const post = async (deps: SweepDeps, request: RightsRequest, task: SystemTask): Promise<string> => {
  const url = deps.deployment.systems?.[task.system]?.url;
  if (url === undefined) return 'no-address';
  const secrets = await deps.secrets.systemSecrets(task.system);
  return postSigned(deps, { url, id: `${request.id}.${task.system}`, secrets, body: bodyOf(deps, request, task) });
};

/** Staff hears once of each system that let its date pass. False where there is none. */
export const reportLate = async (deps: SweepDeps, request: RightsRequest): Promise<boolean> => {
  const context = contextOf(deps, request, 'halte');
  const late = newlyLate(request, today(context));
  if (late.length === 0) return false;
  const systems = late.reduce((tasks, { system }) => withTask({ systems: tasks }, system, { isLate: true, call: undefined }), request.systems ?? []);
  const entries = late.map(({ system }) => ({ at: context.at, what: 'system-late', by: 'halte', note: system }));
  const told = changed(request, { systems, timeline: [...request.timeline, ...entries], version: request.version + 1 });
  if (await deps.requests.change(schedule(told, context), request.version)) {
    for (const { system } of late) deps.log({ is: 'request-task', ...idsOf(request), reason: `${system} has not answered` });
  }
  return true;
};
