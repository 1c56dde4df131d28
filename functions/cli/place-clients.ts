import { randomBytes } from 'node:crypto';
import { GetSecretValueCommand, PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { systemClock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { pepperedSubjects, type PepperedSubjects } from '../platform/subjects.ts';
import { documentClient } from '../store/client.ts';
import type { StoreContext } from '../store/context.ts';
import { CannotDo } from './outcome.ts';
import { clientOptions, outputOf, type Place } from './place.ts';

/** A person waits here, not a carrier: there is time for a slow line. */
const patience = { connectTimeoutMs: 5_000, requestTimeoutMs: 15_000 };

/** The stores of a place. @param dueShards of the deployment; only writers use it */
export const storesOf = (place: Place, dueShards: number): StoreContext => ({
  client: documentClient({ ...clientOptions(place), ...patience }),
  tables: {
    suppressions: outputOf(place, 'TableSuppressions'),
    consents: outputOf(place, 'TableConsents'),
    messages: outputOf(place, 'TableMessages'),
    requests: outputOf(place, 'TableRequests'),
  },
  dueShards,
  clock: systemClock,
  newId,
  random: () => randomBytes(4).readUInt32BE() / 2 ** 32,
  patienceMs: 30_000,
});

/** A secret of a place, by the output that holds its ARN. Both throw CannotDo. */
export type SecretValue = { readonly read: () => Promise<string>; readonly write: (value: string) => Promise<void> };

const refused = (place: Place, action: string, cause: unknown): CannotDo =>
  new CannotDo(
    `the secret in ${place.name} cannot be ${action} (${cause instanceof Error ? cause.name : 'unknown'})`,
    'Check the credentials and --region.',
    { cause },
  );

export const secretOf = (place: Place, output: 'SecretCarriers' | 'SecretPepper' | 'SecretApiKeys'): SecretValue => {
  const SecretId = outputOf(place, output);
  const client = new SecretsManagerClient({ ...clientOptions(place), maxAttempts: 3 });
  return {
    read: async () => {
      const { SecretString } = await client
        .send(new GetSecretValueCommand({ SecretId }))
        .catch((cause: unknown) => Promise.reject(refused(place, 'read', cause)));
      return SecretString ?? '';
    },
    write: async (SecretString) => {
      await client
        .send(new PutSecretValueCommand({ SecretId, SecretString }))
        .catch((cause: unknown) => Promise.reject(refused(place, 'written', cause)));
    },
  };
};

/** How numbers become subjects in a place. Throws CannotDo. */
export const subjectsOf = async (place: Place): Promise<PepperedSubjects> => {
  const text = await secretOf(place, 'SecretPepper').read();
  try {
    return pepperedSubjects(text);
  } catch (cause) {
    throw new CannotDo(
      cause instanceof Error ? cause.message : 'the pepper is unusable',
      'Restore it from your escrow; see docs/cli.md, secrets pepper.',
      { cause },
    );
  }
};
