import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { withEveryCarrier } from '../../functions/carriers/every-carrier.ts';
import { carriers } from '../../functions/carriers/registry.ts';
import type { Vendor } from '../../functions/carriers/vendor.ts';
import { vendorOf } from '../../functions/carriers/vendors.ts';
import { withMadeUp } from '../../functions/cli/made-up.ts';
import { type SecretsDocument, setsOf } from '../../functions/cli/secrets-document.ts';
import type { Deployment } from '../../functions/domain/deployment.ts';

export type EveryCarrier = {
  readonly deployment: Deployment;
  readonly vendors: Readonly<Record<string, Vendor>>;
  /** Bundles that know all carriers, beside those that are deployed. */
  readonly options: { readonly bundles: string };
  readonly complete: (document: SecretsDocument, origin: string) => SecretsDocument;
};

const newSecret = (): string => randomBytes(32).toString('base64url');

/** Nothing can be signed with what is there: then there is a made-up set besides. */
const lacksSet = (vendor: Vendor, document: SecretsDocument, carrier: string): boolean =>
  setsOf(document, carrier).every((set) => vendor.cannotSign?.(set) !== undefined);

/** What `npm start -- --every-carrier` adds: a sender at each carrier, and credentials where there are none. */
export const everyCarrierOf = async (configured: Deployment, dataDir: string): Promise<EveryCarrier> => {
  const vendors = Object.fromEntries(await Promise.all(Object.keys(carriers).map(async (id) => [id, await vendorOf(id)] as const)));
  const overHttp = Object.entries(vendors).filter(([id]) => carriers[id]?.metadata.transport === 'http');
  const complete = (document: SecretsDocument, origin: string): SecretsDocument =>
    overHttp.reduce(
      (whole, [id, vendor]) => (lacksSet(vendor, whole, id) ? withMadeUp(whole, id, vendor, origin, newSecret, new Date().toISOString()) : whole),
      document,
    );
  return { deployment: await withEveryCarrier(configured), vendors, options: { bundles: path.join(dataDir, 'bundles') }, complete };
};
