import * as z from 'zod';
import type { CarrierMetadata, Credentials } from '../carriers/carrier.ts';
import { CannotDo, WrongUsage } from './outcome.ts';

/** The one secret of carriers' credentials, as platform/secrets.ts reads it: newest set first. */
export type SecretsDocument = {
  readonly forward: Readonly<Record<string, string>>;
  /** Of connected systems, newest first. */
  readonly systems: Readonly<Record<string, readonly string[]>>;
  readonly carriers: Readonly<Record<string, readonly Credentials[]>>;
};

const stored = z
  .object({ forward: z.record(z.string(), z.string()).default({}), systems: z.record(z.string(), z.array(z.string())).default({}) })
  .catchall(z.array(z.record(z.string(), z.string())));

/** Not a credential: when the set was added, so that `secrets list` can tell which one is old. Carriers' code never asks for it. */
export const addedAt = 'addedAt';

/** Throws CannotDo, whose message quotes nothing of the secret. */
export const readDocument = (text: string): SecretsDocument => {
  try {
    const { forward, systems, ...carriers } = stored.parse(JSON.parse(text || '{}'));
    return { forward, systems, carriers };
  } catch {
    throw new CannotDo(
      'the carriers’ secret is not of the form that this command writes',
      'Restore its previous version, or put {} into it and set every carrier again.',
    );
  }
};

export const writeDocument = ({ forward, systems, carriers }: SecretsDocument): string => JSON.stringify({ ...carriers, forward, systems });

export const setsOf = (document: SecretsDocument, carrier: string): readonly Credentials[] => document.carriers[carrier] ?? [];

/** Names of a set, without what is ours. */
export const namesIn = (set: Credentials): readonly string[] => Object.keys(set).filter((name) => name !== addedAt);

export const missingIn = (metadata: CarrierMetadata, set: Credentials): readonly string[] =>
  Object.entries(metadata.credentials).flatMap(([name, { required }]) => (required && !set[name] ? [name] : []));

/** Throws WrongUsage where the set has other names than the carrier's, or lacks one. The message holds names, never values. */
const checkSet = (metadata: CarrierMetadata, set: Credentials): void => {
  const allowed = Object.keys(metadata.credentials);
  const unknown = Object.keys(set).filter((name) => !allowed.includes(name));
  const problems = [
    ...unknown.map((name) => `${name} is no credential of ${metadata.id}`),
    ...missingIn(metadata, set).map((name) => `${name} is missing (${metadata.credentials[name]?.about ?? ''})`),
  ];
  if (problems.length > 0) throw new WrongUsage(`${problems.join('; ')}. Allowed: ${allowed.join(', ')}.`);
};

/**
 * Puts a set before the older ones, which stay valid until they are removed. A carrier that calls a path with a key keeps its key, so
 * that its webhook's URL stays the same; `newPathKey` is used for the first set.
 */
export const addSet = (
  document: SecretsDocument,
  metadata: CarrierMetadata,
  given: Credentials,
  newPathKey: string,
  now: string,
): SecretsDocument => {
  const older = setsOf(document, metadata.id);
  const known = older[0]?.['pathKey'] ?? newPathKey;
  const set = 'pathKey' in metadata.credentials && given['pathKey'] === undefined ? { ...given, pathKey: known } : given;
  checkSet(metadata, set);
  return withSets(document, metadata.id, [{ ...set, [addedAt]: now }, ...older]);
};

/** The newest set again, with another path key. The old URL works until its set is removed. Throws WrongUsage. */
export const rotatePathKey = (document: SecretsDocument, metadata: CarrierMetadata, newPathKey: string, now: string): SecretsDocument => {
  if (!('pathKey' in metadata.credentials)) throw new WrongUsage(`${metadata.id} signs its calls and has no path key.`);
  const older = setsOf(document, metadata.id);
  const [newest] = older;
  if (!newest) throw new WrongUsage(`${metadata.id} has no credentials yet: halte secrets set ${metadata.id}`);
  return withSets(document, metadata.id, [{ ...newest, pathKey: newPathKey, [addedAt]: now }, ...older]);
};

/** @param n counts from 1, the newest, as `secrets list` shows it. Throws WrongUsage. */
export const removeSet = (document: SecretsDocument, carrier: string, n: number): SecretsDocument => {
  const sets = setsOf(document, carrier);
  if (!Number.isInteger(n) || n < 1 || n > sets.length) throw new WrongUsage(`${carrier} has ${sets.length} set(s); there is no number ${n}.`);
  return withSets(
    document,
    carrier,
    sets.filter((_, index) => index !== n - 1),
  );
};

export const setForward = (document: SecretsDocument, sender: string, secret: string): SecretsDocument => ({
  ...document,
  forward: { ...document.forward, [sender]: secret },
});

/** The newest signs first; the one before signs beside it until the next one comes, so that no call is refused while the receiver changes over. */
export const addSystemSecret = (document: SecretsDocument, system: string, secret: string): SecretsDocument => ({
  ...document,
  systems: { ...document.systems, [system]: [secret, ...(document.systems[system] ?? []).slice(0, 1)] },
});

const withSets = (document: SecretsDocument, carrier: string, sets: readonly Credentials[]): SecretsDocument => ({
  ...document,
  carriers: { ...document.carriers, [carrier]: sets },
});
