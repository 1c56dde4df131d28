import type { Deployment } from '../domain/deployment.ts';
import type { CarrierFacts } from './carrier-facts.ts';
import type { Problem } from './problem.ts';

/** What the check of senders needs to know of the gateways that the configuration itself describes. */
export const gatewayFacts = ({ gateways = {} }: Deployment): Readonly<Record<string, CarrierFacts>> =>
  Object.fromEntries(
    Object.entries(gateways).map(([id, { settings, mayCarryLink }]) => [
      id,
      {
        id,
        transport: 'http',
        credentials: {},
        settings: Object.fromEntries(Object.keys(settings).map((name) => [name, { required: true }])),
        mayCarryLink: () => mayCarryLink,
      },
    ]),
  );

/** A gateway with the id of a carrier that Halte knows would stand in its way. */
export const gatewayClashes = ({ gateways = {} }: Deployment, carriers: Readonly<Record<string, CarrierFacts>>): readonly Problem[] =>
  Object.keys(gateways)
    .filter((id) => Object.hasOwn(carriers, id))
    .map((id) => ({
      field: `gateways.${id}`,
      found: `a carrier that Halte knows already`,
      allowed: 'another id; or no gateway: senders can name that carrier',
    }));

export const unusedGateways = ({ gateways = {}, senders }: Deployment): readonly Problem[] => {
  const named = new Set(Object.values(senders).map(({ carrier }) => carrier));
  return Object.keys(gateways)
    .filter((id) => !named.has(id))
    .map((id) => ({ field: `gateways.${id}`, found: 'a gateway that no sender names', allowed: `a sender with carrier: '${id}'` }));
};
