import { readEnvironment } from '../config/environment.ts';
import type { SweepDeps } from '../flows/dependencies.ts';
import type { Quarantine } from '../flows/ports.ts';
import { dueStore } from '../store/due-store.ts';
import { erasureStore } from '../store/erase-store.ts';
import { forwardStore } from '../store/forward-store.ts';
import { personReader } from '../store/person-reader.ts';
import { pushStore } from '../store/push-store.ts';
import { taskStore } from '../store/task-store.ts';
import { once } from './once.ts';
import { http } from './process.ts';
import { common, storeContext } from './storing.ts';

const patienceMs = 3_000;

/** Only calls of carriers are kept in quarantine, and none comes this way. */
const noQuarantine: Quarantine = { put: () => Promise.reject(new Error('this function takes no calls')) };

/** The collaborators of a function that pays what is owed; made at the first call and kept as long as the container lives. */
export const delivering = (name: 'deliver' | 'sweep'): (() => Promise<SweepDeps>) =>
  once(async () => {
    const environment = readEnvironment(name, process.env);
    const context = storeContext(environment, patienceMs);
    const deps = await common(environment, context);
    return {
      ...deps,
      quarantine: noQuarantine,
      forwards: forwardStore(context),
      due: dueStore(context),
      erasures: erasureStore(context),
      tasks: taskStore(context),
      person: personReader(context),
      pushes: pushStore(context),
      http,
      portalUrl: environment.PORTAL_URL,
    };
  });
