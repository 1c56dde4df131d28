import { aws } from './aws/aws.ts';
import type { Carrier, CarrierMetadata } from './carrier.ts';
import { ovhcloud } from './ovhcloud/ovhcloud.ts';
import { sandbox } from './sandbox/sandbox.ts';
import { twilio } from './twilio/twilio.ts';

const all: readonly Carrier[] = [twilio, aws, ovhcloud, sandbox];
const byId: Record<string, Carrier> = Object.fromEntries(all.map((carrier) => [carrier.metadata.id, carrier]));
// Ids come from URLs: `constructor` must name no carrier.
Object.setPrototypeOf(byId, null);

/** Every carrier by its id. */
export const carriers: Readonly<Record<string, Carrier>> = Object.freeze(byId);
export const carriersMetadata: readonly CarrierMetadata[] = all.map((carrier) => carrier.metadata);
