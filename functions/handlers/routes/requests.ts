import type { Contract } from '../../api/contract.ts';
import { contracts } from '../../api/contracts.ts';
import type { Problem } from '../../api/problem.ts';
import { rightsRequest, type RightsRequestView } from '../../api/rights-request.ts';
import { canonical, maskedNumber } from '../../domain/phone-number.ts';
import type { RightsRequest } from '../../domain/rights/request.ts';
import { openCase, type Opened, openRequests, requestByRef, type Step, workOn, type Worked } from '../../flows/request-desk.ts';
import type { Subject } from '../../domain/ids.ts';
import { isSubject, noSubject } from '../subject-path.ts';
import { noNumber } from '../no-number.ts';
import { type Answered, answer, type Caller, refuse, type Route, route } from '../route.ts';

/** What staff sees of a case: what the contract names, and nothing of how it is kept. */
const viewOf = ({ to, ...request }: RightsRequest): RightsRequestView =>
  rightsRequest.parse({ ...request, ...(to === undefined ? {} : { number: maskedNumber(to) }) });
const shown = (request: RightsRequest) => answer({ request: viewOf(request) });

const unknown: Problem = { type: 'not-found', detail: 'A reference has six signs, such as K7M2QZ: it stands in the text that the person got.' };

export const listRequests = route(contracts.listRequests, async (serving) => answer({ requests: (await openRequests(serving)).map(viewOf) }));

export const showRequest = route(contracts.showRequest, async (serving, { path: { ref = '' } }) => {
  const request = await requestByRef(serving, ref);
  return request ? shown(request) : refuse(unknown);
});

/** Who does it, as the history names them: the person where the caller says so, and always the caller. */
const byOf = (caller: Caller, { staff }: { readonly staff?: string }): string => (staff === undefined ? caller.name : `${staff} (${caller.name})`);

export const openRequest = route(contracts.openRequest, async (serving, { body, caller }) => {
  const { number: given, country, staff: _staff, ...rest } = body;
  const number = canonical(given, country);
  if (number === undefined) return refuse(noNumber('/number'));
  return openedAnswer(await openCase(serving, { ...rest, number }, byOf(caller, body)));
});

export const eraseRecipient = route(contracts.eraseRecipient, async (serving, { path: { subject = '' }, body, caller }) => {
  if (!isSubject(subject)) return refuse(noSubject);
  const { staff: _staff, ...rest } = body;
  return openedAnswer(await openCase(serving, { ...rest, type: 'erase', subject: subject as Subject }, byOf(caller, body)));
});

const openedAnswer = (opened: Opened): Answered<{ request: RightsRequestView }> => {
  switch (opened.kind) {
    case 'opened':
      return shown(opened.request);
    case 'wrong':
      return refuse({
        type: 'invalid-request',
        detail: 'Mend what `errors` names.',
        errors: [{ pointer: `/${opened.field}`, detail: opened.allowed }],
      });
    case 'open-already':
      return refuse({
        type: 'conflict',
        detail: `Such a request is open already${opened.request ? `: ${opened.request.ref}` : ''}. It keeps its date.`,
      });
  }
};

const workedAnswer = (worked: Worked): Answered<{ request: RightsRequestView }> =>
  worked.kind === 'done' ? shown(worked.request) : refuse(problemOf(worked));

const problemOf = (worked: Exclude<Worked, { kind: 'done' }>): Problem => {
  switch (worked.kind) {
    case 'unknown':
      return unknown;
    case 'refused':
      return { type: 'refused', detail: `It stays as it is: ${worked.why}.` };
    case 'moved':
      return { type: 'conflict', detail: 'Somebody else changed it a moment ago. Look at it again.' };
  }
};

type Said = { readonly staff?: string };
const stepRoute = <Body extends Said>(contract: Contract<Body, { request: RightsRequestView }>, stepOf: (body: Body) => Step): Route =>
  route(contract, async (serving, { body, caller, path: { ref = '' } }) =>
    workedAnswer(await workOn(serving, ref, stepOf(body), byOf(caller, body))),
  );

export const requestSteps: readonly Route[] = [
  stepRoute(contracts.extendRequest, ({ reason }) => ({ is: 'extend', reason })),
  stepRoute(contracts.refuseRequest, ({ reason }) => ({ is: 'refuse', reason })),
  stepRoute(contracts.completeRequest, ({ outcome, tell }) => ({ is: 'complete', outcome, isTold: tell })),
  stepRoute(contracts.liftRequest, ({ reason, tell }) => ({ is: 'lift', reason, isTold: !tell })),
  stepRoute(contracts.proveRequest, ({ note }) => ({ is: 'prove', note })),
  stepRoute(contracts.assignRequest, ({ to }) => ({ is: 'assign', to })),
  stepRoute(contracts.pauseRequest, ({ doubt }) => ({ is: 'pause', doubt })),
  stepRoute(contracts.resumeRequest, () => ({ is: 'resume' })),
];

export const excuseSystem = route(contracts.excuseSystem, async (serving, { body, caller, path: { ref = '', system = '' } }) =>
  workedAnswer(await workOn(serving, ref, { is: 'excuse', system, why: body.reason }, byOf(caller, body))),
);

/** A system learns how far its own task is, and nothing of the history. */
export const answerForSystem = route(contracts.answerForSystem, async (serving, { body, caller, path: { ref = '', system = '' } }) => {
  const { data, unproven } = body;
  const step: Step = unproven ? { is: 'doubt', system } : { is: 'answer', system, ...(data === undefined ? {} : { data }) };
  const worked = await workOn(serving, ref, step, caller.name);
  if (worked.kind !== 'done') return refuse(problemOf(worked));
  const { request } = worked;
  const task = request.systems?.find((one) => one.system === system);
  return answer({ ref: request.ref, system, state: task?.state ?? 'done', request: request.state });
});
