import type { GatewayDefinition } from '../domain/gateway.ts';
import type { Carrier } from './carrier.ts';
import { generic } from './generic/generic.ts';

/** The carriers that a configuration describes. A bundle without any holds nothing of it. */
export const gatewayCarriers = (gateways: Readonly<Record<string, GatewayDefinition>>): Readonly<Record<string, Carrier>> =>
  Object.fromEntries(Object.entries(gateways).map(([id, definition]) => [id, generic(id, definition)]));
