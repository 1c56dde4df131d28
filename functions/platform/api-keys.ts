import { type ApiKey, keyFor, readApiKeys } from '../api/api-key.ts';
import type { Clock } from '../flows/ports.ts';

/** A key that is revoked is refused within so long. */
const freshMs = 60_000;
/** Unknown keys come from anybody: they must not make us read the secret at their pace. */
const renewEveryMs = 5_000;

export type ApiKeys = {
  /** The key that a text is; undefined where it is none, or no longer one. Throws what keeps the secret from being read. */
  readonly of: (text: string) => Promise<ApiKey | undefined>;
};

/** The keys, kept for a minute; read again for one that is not known, because it may just have been made. */
export const cachedApiKeys = (read: () => Promise<string>, clock: Clock): ApiKeys => {
  let known: { readonly keys: readonly ApiKey[]; readonly readAt: number } | undefined;
  const renewed = async (): Promise<readonly ApiKey[]> => {
    const keys = readApiKeys(await read());
    known = { keys, readAt: clock() };
    return keys;
  };
  const now = (): string => new Date(clock()).toISOString();
  return {
    of: async (text) => {
      const fresh = known !== undefined && clock() - known.readAt < freshMs;
      const found = keyFor(fresh && known ? known.keys : await renewed(), text, now());
      if (found || known === undefined || clock() - known.readAt < renewEveryMs) return found;
      return keyFor(await renewed(), text, now());
    },
  };
};
