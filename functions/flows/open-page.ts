import { instant } from '../domain/ids.ts';
import { readSlug } from '../domain/page-link.ts';
import type { PageAct, PageFrame, PageView } from '../domain/rights/page.ts';
import type { RightsRequest } from '../domain/rights/request.ts';
import type { PortalDeps } from './dependencies.ts';
import { enterCode, sendCode } from './line-check.ts';
import { actOnPage } from './page-acts.ts';

/** Wrong links and codes from one address in an hour. A household or an office behind one address makes a few. */
const missesPerHour = 30;

export type PageCall = { readonly slug: string; readonly address: string; readonly act: PageAct };

/**
 * One call of the page behind a link. Opening it changes nothing, so that a preview can neither use it up nor learn of anybody: only what is posted
 * counts. Throws StoreUnavailable.
 */
export const openPage = async (deps: PortalDeps, { slug, address, act }: PageCall): Promise<PageView> => {
  const misses = missesOf(deps, address);
  if ((await deps.requests.counted(misses)) >= missesPerHour) return { is: 'too-many' };
  const read = readSlug(slug);
  // Browsers and robots ask for a favicon and the like: no try at anything.
  if (read === undefined) return { is: 'unknown' };
  const request = await deps.requests.byLink(deps.links.hashOf(read), instant(deps.clock()));
  if (!request) return miss(deps, misses, { is: 'unknown' });
  const frame = frameOf(deps, request);
  if (request.to === undefined) return { is: 'ended', ref: request.ref, ...frame };
  switch (act.act) {
    case 'open':
      return { is: 'start', ...frame };
    case 'code':
      return sendCode(deps, request, request.to, frame);
    case 'enter': {
      const view = await enterCode(deps, request, act.code ?? '', frame);
      return view.is === 'code' && view.problem === 'wrong' ? miss(deps, misses, view) : view;
    }
    case 'report':
    case 'download':
    case 'rectify':
    case 'prove':
    case 'restrict':
    case 'erase':
    case 'erase-confirmed':
    case 'keep':
      return actOnPage(deps, request, act, frame);
  }
};

const hourMs = 3_600_000;
const missesOf = (deps: PortalDeps, address: string): string => `miss#${deps.links.addressKey(address)}#${Math.floor(deps.clock() / hourMs)}`;
const miss = async (deps: PortalDeps, name: string, view: PageView): Promise<PageView> => {
  const isCounted = await deps.requests.count(name, missesPerHour, Math.floor(deps.clock() / 1000) + 2 * 3_600);
  return isCounted ? view : { is: 'too-many' };
};

const frameOf = ({ deployment }: PortalDeps, request: RightsRequest): PageFrame => {
  const controller = deployment.controllers[request.controller];
  const contact = controller?.phone ?? controller?.email;
  return { language: request.language, controller: controller?.legalName ?? request.controller, ...(contact === undefined ? {} : { contact }) };
};
