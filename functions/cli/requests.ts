import { refOf, type RightsRequest } from '../domain/rights/request.ts';
import type { Deployment } from '../domain/deployment.ts';
import { type DeskDeps, type NewCase, openCase as open, openRequests, requestByRef, type Step, workOn } from '../flows/request-desk.ts';
import { hash } from '../platform/hash.ts';
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

/** The stores are opened at once; the pepper is read only where a number becomes a subject. */
const depsOf = ({ place, deployment }: Desk): Omit<DeskDeps, 'subjects'> => {
  const context = storesOf(place, deployment.dueShards);
  const { clock, newId } = context;
  return { deployment, requests: requestStore(context), hash, newId, clock };
};

/** All that is open, the most urgent first. */
export const listRequests = async (desk: Desk): Promise<Report> => {
  const found = await openRequests(depsOf(desk));
  return fine(found.map(shownRequest), found.length === 0 ? ['No request is open.'] : found.map(lineOf));
};

const nobodys = (desk: Desk, typed: string): Error => {
  const ref = refOf(typed);
  return ref === undefined
    ? new WrongUsage('A reference has six signs, such as K7M2QZ: it stands in the text that the person got.')
    : new CannotDo(`there is no request ${ref} in ${desk.place.name}`, 'Check the reference, and whether --aws or --data-dir is meant.');
};

/** @throws WrongUsage for what is no reference, CannotDo where it is nobody's. */
export const findRequest = async (desk: Desk, typed: string): Promise<RightsRequest> => {
  const found = await requestByRef(depsOf(desk), typed);
  if (!found) throw nobodys(desk, typed);
  return found;
};

const shown = ({ deployment }: Desk, request: RightsRequest, ...before: readonly string[]): Report =>
  fine(shownRequest(request), [...before, ...linesOf(request, deployment.systems)]);

export const showRequest = async (desk: Desk, typed: string): Promise<Report> => shown(desk, await findRequest(desk, typed));

/** A request that came by another way than a text. Throws WrongUsage, CannotDo. */
export const openCase = async (desk: Desk, given: NewCase): Promise<Report> => {
  const opened = await open({ ...depsOf(desk), subjects: await subjectsOf(desk.place) }, given, desk.by);
  switch (opened.kind) {
    case 'opened':
      return shown(desk, opened.request, `Opened ${opened.request.ref}.`);
    case 'wrong':
      throw new WrongUsage(`--${opened.field} is ${opened.allowed}.`);
    case 'open-already': {
      const known = opened.request ? `: ${opened.request.ref}` : '';
      throw new CannotDo(`such a request is open already${known}`, 'It keeps its date; see `requests show`.');
    }
  }
};

/** One step by staff. Throws CannotDo where the request, the law or somebody else's step does not allow it. */
export const changeRequest = async (desk: Desk, typed: string, step: Step): Promise<Report> => {
  const worked = await workOn(depsOf(desk), typed, step, desk.by);
  switch (worked.kind) {
    case 'done':
      return shown(desk, worked.request);
    case 'unknown':
      throw nobodys(desk, typed);
    case 'refused':
      throw new CannotDo(`${refOf(typed)}: ${worked.why}`, 'See `requests show` for its history.');
    case 'moved':
      throw new CannotDo(`${worked.request.ref} was changed a moment ago by somebody else`, 'Look at it again.');
  }
};
