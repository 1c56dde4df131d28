import { carriersUsed, withUse } from '../domain/rights/carriers-used.ts';
import type { RightsContext } from '../domain/rights/events.ts';
import type { RightsRequest } from '../domain/rights/request.ts';
import type { PortalDeps } from './dependencies.ts';

/** Which carriers' logs are asked, where the person is read anyway: nothing of it is left to be found out by the sweep. */
export const knowingCarriers = async (
  deps: Pick<PortalDeps, 'deployment' | 'person'>,
  request: Pick<RightsRequest, 'subject' | 'controller'>,
  context: RightsContext,
): Promise<RightsContext> => {
  const { systems } = context;
  if (!systems?.some(({ carrier }) => carrier !== undefined)) return context;
  return { ...context, systems: withUse(systems, carriersUsed(deps.deployment, request.controller, await deps.person(request.subject))) };
};
