import type { GatewayDefinition } from '../domain/gateway.ts';
import { vendorOfGateway } from './generic/vendor.ts';
import { carriers } from './registry.ts';
import type { Vendor } from './vendor.ts';

type Gateways = Readonly<Record<string, GatewayDefinition>>;

const isVendorModule = (module: unknown): module is { readonly vendor: Vendor } =>
  typeof module === 'object' && module !== null && 'vendor' in module && typeof module.vendor === 'object';

/**
 * The vendor's side of a carrier of the registry, or of a gateway of the configuration. Read when it is needed: neither a function nor most commands need any.
 *
 * @throws Error where there is no such carrier, or its folder has no vendor.ts
 */
export const vendorOf = async (carrier: string, gateways: Gateways = {}): Promise<Vendor> => {
  const gateway = gateways[carrier];
  if (gateway) return vendorOfGateway(carrier, gateway);
  if (carriers[carrier] === undefined) throw new Error('there is no such carrier');
  const file = `functions/carriers/${carrier}/vendor.ts`;
  const module: unknown = await import(`./${carrier}/vendor.ts`).catch((cause: unknown) => {
    throw new Error(`${file} cannot be read: every carrier has its vendor's own side there, in the form of functions/carriers/vendor.ts`, { cause });
  });
  if (!isVendorModule(module)) throw new Error(`${file} exports no vendor`);
  return module.vendor;
};
