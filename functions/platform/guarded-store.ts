import { type Log, type MessageStore, StoreUnavailable } from '../flows/ports.ts';

/**
 * No commit under a pepper that is not the one of the stored suppressions: it would be written of somebody whom nobody finds again.
 * The check begins at once, beside the first work, and is asked for its result only before a commit. After a mismatch, or when it
 * could not be made, the next commit checks again, so that putting the pepper right heals a running function.
 */
export const guardedStore = (store: MessageStore, check: () => Promise<'ok' | 'created' | 'mismatch'>, log: Log): MessageStore => {
  let checked: Promise<void> | undefined;
  const checkOnce = (): Promise<void> => {
    checked ??= pass(check, log).catch((error: unknown) => {
      checked = undefined;
      throw error;
    });
    return checked;
  };
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

const pass = async (check: () => Promise<'ok' | 'created' | 'mismatch'>, log: Log): Promise<void> => {
  if ((await check()) !== 'mismatch') return;
  log({ is: 'canary-mismatch' });
  throw new StoreUnavailable('CanaryMismatch');
};
