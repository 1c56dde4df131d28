import type { Deployment } from '../domain/deployment.ts';
import type { Carrier, CarrierMetadata } from './carrier.ts';
import { gatewayCarriers } from './gateways.ts';
import { carriers } from './registry.ts';

/** Every carrier that senders of this deployment may name: those of the registry, and the gateways of its configuration. */
export const knownCarriers = ({ gateways = {} }: Pick<Deployment, 'gateways'>): Readonly<Record<string, Carrier>> => {
  const known: Record<string, Carrier> = { ...carriers, ...gatewayCarriers(gateways) };
  // Ids come from URLs: `constructor` must name no carrier.
  Object.setPrototypeOf(known, null);
  return Object.freeze(known);
};

export const knownMetadata = (deployment: Pick<Deployment, 'gateways'>): readonly CarrierMetadata[] =>
  Object.values(knownCarriers(deployment)).map(({ metadata }) => metadata);
