import type { Instant } from '../ids.ts';
import type { RequestType, RightsRequest } from './request.ts';

/** What other systems learn of a request: never who, and nothing that a person or staff wrote. */
export type Milestone = { readonly type: string; readonly at: Instant };

/** What it is called when a request is to be carried out: for an erasure once the person has confirmed it, for a correction once they have said what is wrong. */
const begun: Readonly<Record<RequestType, string>> = {
  access: 'AccessRequested',
  erase: 'ErasureConfirmed',
  rectify: 'RectificationRequested',
  port: 'PortabilityRequested',
  object: 'ObjectionRaised',
  restrict: 'RestrictionRequested',
  do_not_sell: 'SaleOptOutRequested',
};
const ended = { fulfilled: 'RightsRequestFulfilled', refused: 'RightsRequestRefused', withdrawn: 'RightsRequestWithdrawn' } as const;

/** What has happened between two states of one request, in its order. Pure; told again it says the same. */
export const milestonesOf = (before: RightsRequest | undefined, after: RightsRequest): readonly Milestone[] => {
  const at = after.timeline.at(-1)?.at ?? after.openedAt;
  const found = [
    before === undefined ? 'RightsRequestOpened' : undefined,
    !wasCarriedOut(before) && wasCarriedOut(after) ? begun[after.type] : undefined,
    before?.extended === undefined && after.extended !== undefined ? 'RightsRequestExtended' : undefined,
    before?.closed === undefined && after.closed !== undefined ? endOf(after) : undefined,
  ];
  return found.filter((type) => type !== undefined).map((type) => ({ type, at }));
};

const wasCarriedOut = (request: RightsRequest | undefined): boolean =>
  request !== undefined && request.timeline.some(({ what }) => what === 'started') && request.state !== 'refused';

const endOf = ({ state, type }: RightsRequest): string | undefined => {
  if (state === 'fulfilled' && type === 'restrict') return 'RestrictionLifted';
  return state === 'fulfilled' || state === 'refused' || state === 'withdrawn' ? ended[state] : undefined;
};
