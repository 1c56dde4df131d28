import type { Credentials } from '../carriers/carrier.ts';
import type { Vendor } from '../carriers/vendor.ts';
import { addedAt, type SecretsDocument, setsOf } from './secrets-document.ts';

/** Where a local server plays the vendors' APIs: `<origin>/sandbox/vendors/<carrier>`. */
const played = '/sandbox/vendors/';
const playedAddress = /^https?:\/\/[^/]+(?=\/sandbox\/vendors\/)/;

/** A set that means nothing to the real vendor: its API is played by this machine. */
export const isMadeUp = (set: Credentials): boolean => Object.values(set).some((value) => playedAddress.test(value));

/**
 * Adds a made-up set after those that are there, so that no real one is displaced.
 *
 * @param origin at which the local server answers: `http://127.0.0.1:8787`
 * @param secret gives fresh, unguessable text
 */
export const withMadeUp = (
  document: SecretsDocument,
  carrier: string,
  vendor: Vendor,
  origin: string,
  secret: () => string,
  now: string,
): SecretsDocument => {
  const made = { ...vendor.madeUp(secret), ...vendor.at(`${origin}${played}${carrier}`), [addedAt]: now };
  return { ...document, carriers: { ...document.carriers, [carrier]: [...setsOf(document, carrier), made] } };
};

/** Made-up sets follow the server to another port. */
export const moved = (document: SecretsDocument, origin: string): SecretsDocument => ({
  ...document,
  carriers: Object.fromEntries(
    Object.entries(document.carriers).map(([carrier, sets]) => [
      carrier,
      sets.map((set) => Object.fromEntries(Object.entries(set).map(([name, value]) => [name, value.replace(playedAddress, origin)]))),
    ]),
  ),
});
