import deployment from 'halte:config';
import { readEnvironment } from '../config/environment.ts';
import type { PortalDeps } from '../flows/dependencies.ts';
import { checkCanary } from '../store/canary.ts';
import { personReader } from '../store/person-reader.ts';
import { requestStore } from '../store/request-store.ts';
import { awsAccess } from './aws-access.ts';
import { canaryGuard } from './canary-guard.ts';
import { hash } from './hash.ts';
import { newId } from './ids.ts';
import { once } from './once.ts';
import { clock, http, log } from './process.ts';
import { secretsManager } from './secret-values.ts';
import { storeContext } from './storing.ts';
import { pepperedSubjects } from './subjects.ts';

const patienceMs = 5_000;

/**
 * The collaborators of the function that serves the pages; made at the first call and kept as long as the container lives. It knows the pepper, to tell
 * links and codes, and no carrier: its codes are sent by who sends everything. Throws what keeps the pepper from being the right one.
 */
export const portalServing = (): (() => Promise<PortalDeps>) =>
  once(async () => {
    const environment = readEnvironment('portal', process.env);
    const context = storeContext(environment, patienceMs);
    const subjects = pepperedSubjects(await secretsManager(http, awsAccess().region)(environment.SECRET_PEPPER));
    await canaryGuard(() => checkCanary(context, subjects.marks), log)();
    return { deployment, requests: requestStore(context), links: subjects.links, hash, newId, clock, log, person: personReader(context) };
  });
