import { type Log, StoreUnavailable } from '../flows/ports.ts';

/**
 * Passes once the pepper has been compared with the one of the stored suppressions; under another one nobody is found, which would let everyone be
 * texted. After a mismatch, or when it could not be made, the next call checks again, so that putting the pepper right heals a running function.
 * Throws StoreUnavailable.
 */
export const canaryGuard = (check: () => Promise<'ok' | 'created' | 'mismatch'>, log: Log): (() => Promise<void>) => {
  let checked: Promise<void> | undefined;
  return () => {
    checked ??= pass(check, log).catch((error: unknown) => {
      checked = undefined;
      throw error;
    });
    return checked;
  };
};

const pass = async (check: () => Promise<'ok' | 'created' | 'mismatch'>, log: Log): Promise<void> => {
  if ((await check()) !== 'mismatch') return;
  log({ is: 'canary-mismatch' });
  throw new StoreUnavailable('CanaryMismatch');
};
