import { type Instant, instant, type PhoneNumber, type ProgrammeId, type Subject } from '../domain/ids.ts';
import { advance } from '../domain/rights/course.ts';
import { type Changed, type RightsContext, type RightsEvent, today } from '../domain/rights/events.ts';
import { isDay, noonOf } from '../domain/rights/day.ts';
import { dueDates } from '../domain/rights/due-date.ts';
import { begun, openRequest } from '../domain/rights/open-request.ts';
import { refOf, type RequestChannel, type RequestId, type RequestType, type RightsRequest } from '../domain/rights/request.ts';
import { openTasks, type SystemAnswer } from '../domain/rights/systems.ts';
import { newRef } from './ask-rights.ts';
import type { ReceiveDeps } from './dependencies.ts';
import { contextOf } from './page-acts.ts';
import type { RequestExtras } from './rights-ports.ts';

/** Where staff works on requests, by whichever way: the command line, the API. */
export type DeskDeps = Pick<ReceiveDeps, 'deployment' | 'requests' | 'subjects' | 'hash' | 'newId' | 'clock'>;

/** What became of a step. `refused`: the request or the law does not allow it. `moved`: somebody else changed it a moment ago. */
export type Worked =
  | { readonly kind: 'done'; readonly request: RightsRequest }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'moved'; readonly request: RightsRequest };

/** Later than any date. */
const always = '9999-12-31T00:00:00.000Z' as Instant;
const perShard = 1_000;

/** All that is open, the most urgent first. Those that ended are found by their reference. */
export const openRequests = async ({ deployment, requests }: Pick<DeskDeps, 'deployment' | 'requests'>): Promise<readonly RightsRequest[]> => {
  const shards = Array.from({ length: deployment.dueShards }, (_, shard) => shard);
  const keys = (await Promise.all(shards.map((shard) => requests.due(shard, always, perShard)))).flat();
  const found = await Promise.all(keys.map((key) => requests.read(key)));
  return found
    .filter((one) => one !== undefined)
    .filter(({ closed }) => closed === undefined)
    .toSorted((one, other) => (one.answerBy < other.answerBy ? -1 : 1));
};

/** @param typed a reference as a person types it */
export const requestByRef = async ({ requests }: Pick<DeskDeps, 'requests'>, typed: string): Promise<RightsRequest | undefined> => {
  const ref = refOf(typed);
  return ref === undefined ? undefined : requests.byRef(ref);
};

/** By subject alone nobody can be told by text. */
export type Whose = { readonly number: PhoneNumber } | { readonly subject: Subject };

export type NewCase = Whose & {
  readonly type: RequestType;
  readonly channel: Exclude<RequestChannel, 'sms'>;
  readonly programme: string;
  /** The day on which it came, `2026-11-25`; without it, today. The clock starts there. */
  readonly date?: string;
  /** ISO 3166, where the person says that they live. */
  readonly residence?: string;
  /** What proves it: a file number, a mandate. */
  readonly proof?: string;
};

export type Opened =
  | { readonly kind: 'opened'; readonly request: RightsRequest }
  | { readonly kind: 'wrong'; readonly field: 'programme' | 'date'; readonly allowed: string }
  | { readonly kind: 'open-already'; readonly request?: RightsRequest };

/** A request that came by e-mail, letter, telephone, an agent or a lawyer. Its clock starts on the day it came, not on the day it is entered. */
export const openCase = async (deps: DeskDeps, given: NewCase, by: string): Promise<Opened> => {
  const { deployment, requests } = deps;
  const programme = deployment.programmes[given.programme as ProgrammeId];
  const sender = Object.values(deployment.senders).find(({ programmes }) => programmes.includes(given.programme as ProgrammeId));
  if (!programme || !sender) return { kind: 'wrong', field: 'programme', allowed: `one of ${Object.keys(deployment.programmes).join(', ')}` };
  const context = contextOf(deps, programme, by);
  const { date = today(context) } = given;
  if (!isDay(date) || date > today(context)) return { kind: 'wrong', field: 'date', allowed: 'a day that is not in the future: 2026-11-25' };
  const openedAt = date === today(context) ? context.at : noonOf(date);
  const subject = 'number' in given ? deps.subjects.of(given.number) : given.subject;
  const base = {
    ...{ subject, openedAt, controller: programme.controller, programme: programme.id, sender: sender.id },
    ...('number' in given ? { to: given.number } : {}),
    ...{ id: deps.newId().slice(0, 16) as RequestId, ref: newRef(deps) },
    ...{ type: given.type, channel: given.channel, language: programme.languages[0] ?? 'en' },
  };
  const opened = openRequest(base, context);
  const dated = given.residence === undefined ? opened : { ...opened, ...dueDates(context.country, given.type, openedAt, given.residence) };
  const noted = given.proof === undefined ? undefined : advance(dated, { is: 'noted', note: given.proof }, context);
  const request = noted?.ok ? noted.request : dated;
  if (await requests.open(request)) return { kind: 'opened', request };
  const known = await requests.openOf(subject, programme.controller, given.type);
  return { kind: 'open-already', ...(known ? { request: known } : {}) };
};

/** What staff does. Reasons and outcomes are read by the person. */
export type Step =
  | { readonly is: 'extend' | 'refuse'; readonly reason: string }
  /** `isTold`: by SMS; otherwise staff has told them already. */
  | { readonly is: 'complete'; readonly outcome: string; readonly isTold: boolean }
  | { readonly is: 'assign'; readonly to: string }
  | { readonly is: 'pause'; readonly doubt: string }
  | { readonly is: 'resume' }
  /** Ends a restriction: a week after the person was told by text, or at once where staff has told them already. */
  | { readonly is: 'lift'; readonly reason: string; readonly isTold: boolean }
  /** A system's answer, by itself or by who asked it: with data for the report, or only that it is done. */
  | { readonly is: 'answer'; readonly system: string; readonly data?: SystemAnswer['data'] }
  /** The person is who they say, as staff found otherwise or by what they gave. */
  | { readonly is: 'prove'; readonly note: string }
  /** A system does not know what the person gave as proof. */
  | { readonly is: 'doubt'; readonly system: string }
  /** No answer of that system is needed. */
  | { readonly is: 'excuse'; readonly system: string; readonly why: string };

/**
 * One step by staff.
 * @param by who, as the history names them
 * @param seen the version that they saw when they decided; without it, the present one
 */
export const workOn = async (deps: Omit<DeskDeps, 'subjects'>, typed: string, step: Step, by: string, seen?: number): Promise<Worked> => {
  const request = await requestByRef(deps, typed);
  if (!request) return { kind: 'unknown' };
  if (seen !== undefined && seen !== request.version) return { kind: 'moved', request };
  const context = contextOf(deps, request, by);
  if (step.is === 'complete') return complete(deps, request, step, context);
  const next = advance(request, eventOf(step), context);
  if (step.is !== 'answer' && step.is !== 'excuse') return save(deps, request, next);
  return save(deps, request, endedByAnswers(next, context), answerOf(deps, request, step));
};

const eventOf = (step: Exclude<Step, { is: 'complete' }>): RightsEvent => {
  switch (step.is) {
    case 'extend':
      return { is: 'extended', reason: step.reason };
    case 'refuse':
      return { is: 'refused', reason: step.reason };
    case 'assign':
      return { is: 'assigned', to: step.to };
    case 'pause':
      return { is: 'paused', doubt: step.doubt };
    case 'resume':
      return { is: 'resumed' };
    case 'prove':
      return { is: 'proven', note: step.note };
    case 'doubt':
      return { is: 'proof-doubted', system: step.system };
    case 'lift':
      return { is: 'lift-decided', reason: step.reason, isTold: step.isTold };
    case 'answer':
      return { is: 'system-answered', system: step.system, how: step.data === undefined ? 'done' : 'answered' };
    case 'excuse':
      return { is: 'system-answered', system: step.system, how: 'excused', why: step.why };
  }
};

/** What only had to be shown ends with the last answer, and the person is told where to see it. */
export const endedByAnswers = (answered: Changed, context: RightsContext): Changed => {
  if (!answered.ok || openTasks(answered.request).length > 0) return answered;
  const { type, state, to } = answered.request;
  if ((type !== 'access' && type !== 'port') || state !== 'running') return answered;
  const told = to === undefined ? {} : { tell: 'rights_done' as const };
  return advance(answered.request, { is: 'fulfilled', outcome: 'all answered', ...told }, context);
};

const answerOf = (deps: Pick<DeskDeps, 'deployment' | 'clock'>, { subject, id }: RightsRequest, step: Step): RequestExtras => {
  if (step.is !== 'answer' || step.data === undefined) return {};
  const ttl = Math.floor(deps.clock() / 1000) + deps.deployment.retention.messagesDays * 86_400;
  return { answer: { subject, request: id, system: step.system, at: instant(deps.clock()), data: step.data, ttl } };
};

/** Ends a request as done. An erasure that was not begun is begun: it ends by itself, once everything is gone and the person was told. */
const complete = async (
  deps: Omit<DeskDeps, 'subjects'>,
  request: RightsRequest,
  step: Extract<Step, { is: 'complete' }>,
  context: RightsContext,
): Promise<Worked> => {
  if (request.type === 'restrict' && request.closed === undefined)
    return { kind: 'refused', why: 'a restriction ends by being lifted, with a reason that the person is told' };
  const running = request.state === 'running' ? request : begun(request, 'staff', context);
  if (request.type === 'erase' && request.erasure === undefined && running !== request) return save(deps, request, { ok: true, request: running });
  if (running !== request && openTasks(running).length > 0) return save(deps, request, { ok: true, request: running });
  if (request.erasure !== undefined && request.staffTask === undefined) {
    return { kind: 'refused', why: 'it is being erased: it ends by itself, or becomes a task' };
  }
  const told = step.isTold && request.erasure === undefined ? { tell: 'rights_done' as const } : {};
  const ended = advance(running, { is: 'fulfilled', outcome: step.outcome, ...told }, context);
  return save(deps, request, ended);
};

const save = async ({ requests }: Pick<DeskDeps, 'requests'>, before: RightsRequest, next: Changed, more: RequestExtras = {}): Promise<Worked> => {
  if (!next.ok) return { kind: 'refused', why: next.why };
  const isSaved = await requests.change(next.request, before.version, more);
  return isSaved ? { kind: 'done', request: next.request } : { kind: 'moved', request: before };
};
