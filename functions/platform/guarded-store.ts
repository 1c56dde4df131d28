import type { Log, MessageStore } from '../flows/ports.ts';
import { canaryGuard } from './canary-guard.ts';

/**
 * No commit under a pepper that is not the one of the stored suppressions: it would be written of somebody whom nobody finds again.
 * The check begins at once, beside the first work, and is asked for its result only before a commit.
 */
export const guardedStore = (store: MessageStore, check: () => Promise<'ok' | 'created' | 'mismatch'>, log: Log): MessageStore => {
  const checkOnce = canaryGuard(check, log);
  // Its failure is met, and told, by the first commit.
  checkOnce().catch(() => undefined);
  return {
    commit: async (write, deadline) => {
      await checkOnce();
      return store.commit(write, deadline);
    },
    keepPart: async (part, deadline) => {
      await checkOnce();
      return store.keepPart(part, deadline);
    },
    sentProgrammes: (subject) => store.sentProgrammes(subject),
  };
};
