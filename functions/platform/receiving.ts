import { readEnvironment } from '../config/environment.ts';
import type { ReceiveDeps } from '../flows/dependencies.ts';
import { once } from './once.ts';
import { clock, http } from './process.ts';
import { sqsQuarantine, sqsSpool } from './queues.ts';
import type { CachedSecrets } from './secrets.ts';
import { common, storeContext } from './storing.ts';

type Name = 'webhook' | 'sns' | 'spool';
export type Receiving = { readonly deps: ReceiveDeps; readonly secrets: CachedSecrets };

/** All that the webhook does must end before the carrier hangs up; nobody waits for the others. */
const waited = { patienceMs: 800, queueWithinMs: 450 };
const unwaited = { patienceMs: 3_000, queueWithinMs: 2_000 };

/** The collaborators of a function that takes calls; made at the first call and kept as long as the container lives. */
export const receiving = (name: Name): (() => Promise<Receiving>) =>
  once(async () => {
    const environment = readEnvironment(name, process.env);
    const { patienceMs, queueWithinMs } = name === 'webhook' ? waited : unwaited;
    const deps = await common(environment, storeContext(environment, patienceMs));
    const queue = { http, clock, withinMs: queueWithinMs };
    const quarantine = sqsQuarantine({ ...queue, url: environment.QUARANTINE_URL });
    // What comes from the spool goes back to it by not being taken.
    const spool = name === 'spool' ? {} : { spool: sqsSpool({ ...queue, url: environment.SPOOL_URL }) };
    return { deps: { ...deps, quarantine, ...spool }, secrets: deps.secrets };
  });
