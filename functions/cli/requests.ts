import type { Deployment } from '../domain/deployment.ts';
import { type Instant, instant, type PhoneNumber, type ProgrammeId } from '../domain/ids.ts';
import { advance, type RightsContext, type RightsEvent } from '../domain/rights/course.ts';
import { dueDates } from '../domain/rights/due-date.ts';
import { begun, openRequest } from '../domain/rights/open-request.ts';
import { refFrom, type RequestChannel, type RequestId, type RequestType, refOf, type RightsRequest } from '../domain/rights/request.ts';
import { hash } from '../platform/hash.ts';
import { newId } from '../platform/ids.ts';
import { erasureStore } from '../store/erase-store.ts';
import { requestStore } from '../store/request-store.ts';
import { CannotDo, fine, type Report, WrongUsage } from './outcome.ts';
import type { Place } from './place.ts';
import { storesOf, subjectsOf } from './place-clients.ts';
import { lineOf, linesOf, shownRequest } from './request-lines.ts';

export type Desk = {
  readonly place: Place;
  readonly deployment: Deployment;
  /** Who of the staff, as the history names them. */ readonly by: string;
};

const open = ({ place, deployment }: Desk) => {
  const context = storesOf(place, deployment.dueShards);
  return { context, requests: requestStore(context), now: instant(context.clock()) };
};
const contextOf = ({ deployment, by }: Desk, request: Pick<RightsRequest, 'controller'>, at: Instant): RightsContext => ({
  at,
  by,
  country: deployment.controllers[request.controller]?.country ?? '',
  evidenceDays: deployment.retention.evidenceDays,
});

/** Later than any date. */
const always = '9999-12-31T00:00:00.000Z' as Instant;
const perShard = 1_000;

/** All that is open, the most urgent first. Those that ended are found by their reference. */
export const listRequests = async (desk: Desk): Promise<Report> => {
  const { requests } = open(desk);
  const shards = Array.from({ length: desk.deployment.dueShards }, (_, shard) => shard);
  const keys = (await Promise.all(shards.map((shard) => requests.due(shard, always, perShard)))).flat();
  const found = (await Promise.all(keys.map((key) => requests.read(key)))).filter((one) => one !== undefined && one.closed === undefined);
  const sorted = found.filter((one) => one !== undefined).toSorted((one, other) => (one.answerBy < other.answerBy ? -1 : 1));
  return fine(sorted.map(shownRequest), sorted.length === 0 ? ['No request is open.'] : sorted.map(lineOf));
};

/** @throws WrongUsage for what is no reference, CannotDo where it is nobody's. */
export const findRequest = async (desk: Desk, typed: string): Promise<RightsRequest> => {
  const ref = refOf(typed);
  if (ref === undefined) throw new WrongUsage('A reference has six signs, such as K7M2QZ: it stands in the text that the person got.');
  const found = await open(desk).requests.byRef(ref);
  if (!found)
    throw new CannotDo(`there is no request ${ref} in ${desk.place.name}`, 'Check the reference, and whether --aws or --data-dir is meant.');
  return found;
};

export const showRequest = async (desk: Desk, typed: string): Promise<Report> => {
  const request = await findRequest(desk, typed);
  return fine(shownRequest(request), linesOf(request));
};

export type NewCase = {
  readonly type: RequestType;
  readonly number: PhoneNumber;
  readonly channel: RequestChannel;
  readonly programme: string;
  readonly date?: string;
  readonly residence?: string;
  readonly note?: string;
};

/** A request that came by e-mail, letter, telephone or an agent. Its clock starts on the day it came, not on the day it is entered. */
export const openCase = async (desk: Desk, given: NewCase): Promise<Report> => {
  const { requests, now } = open(desk);
  const programme = desk.deployment.programmes[given.programme as ProgrammeId];
  const sender = Object.values(desk.deployment.senders).find(({ programmes }) => programmes.includes(given.programme as ProgrammeId));
  if (!programme || !sender) throw new WrongUsage(`--programme is one of ${Object.keys(desk.deployment.programmes).join(', ')}.`);
  const openedAt = given.date === undefined ? now : (`${given.date}T12:00:00.000Z` as Instant);
  if (Number.isNaN(Date.parse(openedAt)) || openedAt > now)
    throw new WrongUsage('--date is the day on which it came, 2026-11-25, not in the future.');
  const context = contextOf(desk, { controller: programme.controller }, now);
  const subject = (await subjectsOf(desk.place)).of(given.number);
  const base = {
    ...{ subject, openedAt, controller: programme.controller, programme: programme.id, sender: sender.id, to: given.number },
    ...{ id: newId().slice(0, 16) as RequestId, ref: refFrom(Buffer.from(hash.digest(newId()), 'base64url')) },
    ...{ type: given.type, channel: given.channel, language: programme.languages[0] ?? 'en' },
  };
  const opened = openRequest(base, context);
  const dated = given.residence === undefined ? opened : { ...opened, ...dueDates(context.country, given.type, openedAt, given.residence) };
  const request = given.note === undefined ? dated : after(dated, { is: 'noted', note: given.note }, context);
  if (await requests.open(request)) return fine(shownRequest(request), [`Opened ${request.ref}.`, ...linesOf(request)]);
  const known = await requests.openOf(subject, programme.controller, given.type);
  throw new CannotDo(
    `such a request is open already${known ? `: ${known.ref}` : ''}`,
    'It keeps its date; note what came in with `requests assign` or the page.',
  );
};

const after = (request: RightsRequest, event: RightsEvent, context: RightsContext): RightsRequest => {
  const result = advance(request, event, context);
  if (result.ok) return result.request;
  throw new CannotDo(`${request.ref}: ${result.why}`, 'See `requests show` for its history.');
};

/** One step by staff. Throws CannotDo where the request, the law or somebody else's step does not allow it. */
export const changeRequest = async (desk: Desk, typed: string, events: (request: RightsRequest) => readonly RightsEvent[]): Promise<Report> => {
  const request = await findRequest(desk, typed);
  const { requests, now } = open(desk);
  const context = contextOf(desk, request, now);
  const next = events(request).reduce((one, event) => after(one, event, context), request);
  return save(requests, request, next);
};

/** Ends a request as done. An erasure that was not begun is begun: it ends by itself, once everything is gone and the person was told. */
export const completeRequest = async (desk: Desk, typed: string, outcome: string, isTold: boolean): Promise<Report> => {
  const request = await findRequest(desk, typed);
  const { context: stores, requests, now } = open(desk);
  const context = contextOf(desk, request, now);
  const running = request.state === 'running' ? request : begun(request, 'staff', context);
  if (request.type === 'erase' && request.erasure === undefined) return save(requests, request, running);
  if (request.erasure !== undefined && request.staffTask === undefined) {
    throw new CannotDo(`${request.ref} is being erased`, 'Wait: it ends by itself, or becomes a task for you.');
  }
  if (request.type === 'restrict') await erasureStore(stores).lift(request.subject);
  const told = isTold && request.erasure === undefined ? { tell: 'rights_done' as const } : {};
  return save(requests, request, after(running, { is: 'fulfilled', outcome, ...told }, context));
};

const save = async (requests: ReturnType<typeof requestStore>, before: RightsRequest, next: RightsRequest): Promise<Report> => {
  if (!(await requests.change(next, before.version)))
    throw new CannotDo(`${before.ref} was changed a moment ago by somebody else`, 'Look at it again.');
  return fine(shownRequest(next), linesOf(next));
};
