import deployment from 'halte:config';
import { readEnvironment } from '../config/environment.ts';
import type { Deployment } from '../domain/deployment.ts';
import type { Clock, Hash, Log, NewId, PersonRecords, Subjects } from '../flows/ports.ts';
import { checkCanary } from '../store/canary.ts';
import type { StoreContext } from '../store/context.ts';
import { personRecords } from '../store/person-records.ts';
import { type ApiKeys, cachedApiKeys } from './api-keys.ts';
import { awsAccess } from './aws-access.ts';
import { canaryGuard } from './canary-guard.ts';
import { hash } from './hash.ts';
import { newId } from './ids.ts';
import { once } from './once.ts';
import { clock, http, log } from './process.ts';
import { secretsManager } from './secret-values.ts';
import { storeContext } from './storing.ts';
import { pepperedSubjects } from './subjects.ts';

/** What the routes of the API are made of. */
export type Serving = {
  readonly deployment: Deployment;
  readonly context: StoreContext;
  readonly subjects: Subjects;
  readonly records: PersonRecords;
  readonly hash: Hash;
  readonly keys: ApiKeys;
  /** To be awaited before anything is asked of or told to the store: see canaryGuard. */
  readonly ready: () => Promise<void>;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
};

/** A sending system waits for this, and has more time than a carrier. */
const patienceMs = 2_000;

/** Made at the first call and kept as long as the container lives. */
export const serving = (): (() => Promise<Serving>) =>
  once(async () => {
    const environment = readEnvironment('api', process.env);
    const context = storeContext(environment, patienceMs);
    const read = secretsManager(http, awsAccess().region);
    const subjects = pepperedSubjects(await read(environment.SECRET_PEPPER));
    const ready = canaryGuard(() => checkCanary(context, subjects.marks), log);
    ready().catch(() => undefined);
    const keys = cachedApiKeys(() => read(environment.SECRET_API_KEYS), clock);
    return { deployment, context, subjects, records: personRecords(context), hash, keys, ready, clock, newId, log };
  });
