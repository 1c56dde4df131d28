import * as z from 'zod';
import type { Credentials } from '../carriers/carrier.ts';
import type { CarrierSecrets, Clock, Log } from '../flows/ports.ts';

/** `{ "<carrier>": [ {…newest}, {…older} ], "forward": { "<sender>": "whsec_…" }, "systems": { "<system>": ["whsec_…newest"] } }` */
const stored = z
  .object({ forward: z.record(z.string(), z.string()).default({}), systems: z.record(z.string(), z.array(z.string())).default({}) })
  .catchall(z.array(z.record(z.string(), z.string())));
type Stored = z.infer<typeof stored>;

const freshMs = 5 * 60_000;
/** Calls with a wrong signature come from anybody: they must not make us read the secret at their pace. */
const renewEveryMs = 5_000;

export type CachedSecrets = CarrierSecrets & {
  /**
   * To be asked after a signature was refused: credentials may have been rotated a moment ago. Reads them again, at most every five
   * seconds; true when they changed, so that the call should be checked once more.
   */
  readonly renewed: () => Promise<boolean>;
};

export type SecretSource = {
  readonly read: () => Promise<string>;
  readonly clock: Clock;
  readonly log: Log;
  /** Sets that the deployment itself knows, such as the topic of SNS; after those of the secret. */
  readonly builtIn?: Readonly<Record<string, readonly Credentials[]>>;
};

/**
 * The carriers' credentials, kept for five minutes. While they cannot be read again, those last read stay in use: a carrier's call
 * is not refused for a fault of ours. Throws what `read` throws, or ZodError, as long as none was ever read.
 */
export const cachedSecrets = ({ read, clock, log, builtIn = {} }: SecretSource): CachedSecrets => {
  let known: { readonly value: Stored; readonly text: string; readonly readAt: number } | undefined;
  let reading: Promise<Stored> | undefined;

  const readNow = async (): Promise<Stored> => {
    try {
      const text = await read();
      known = { value: parse(text), text, readAt: clock() };
    } catch (error) {
      if (known === undefined) throw error;
      log({ is: 'fault', where: 'secrets', name: error instanceof Error ? error.name : 'unknown' });
      known = { ...known, readAt: clock() };
    }
    return known.value;
  };
  const readOnce = (): Promise<Stored> => {
    reading ??= readNow().finally(() => {
      reading = undefined;
    });
    return reading;
  };
  const current = (): Promise<Stored> => (known !== undefined && clock() - known.readAt < freshMs ? Promise.resolve(known.value) : readOnce());

  return {
    of: async (carrier) => {
      const found = (await current())[carrier];
      // The operator may just have set the first ones.
      const isMissing = carrier !== '' && found === undefined && builtIn[carrier] === undefined && clock() - (known?.readAt ?? 0) >= renewEveryMs;
      const sets = isMissing ? (await readOnce())[carrier] : found;
      return [...(Array.isArray(sets) ? sets : []), ...(builtIn[carrier] ?? [])];
    },
    forwardSecret: async (sender) => (await current()).forward[sender],
    systemSecrets: async (system) => (await current()).systems[system] ?? [],
    renewed: async () => {
      if (known === undefined || clock() - known.readAt < renewEveryMs) return false;
      const before = known.text;
      await readOnce();
      return before !== known.text;
    },
  };
};

class UnreadableSecrets extends Error {
  override readonly name = 'UnreadableSecrets';
}

/** Without the cause: a parser's message quotes what it could not read. */
const parse = (text: string): Stored => {
  try {
    return stored.parse(JSON.parse(text));
  } catch {
    throw new UnreadableSecrets('the carriers’ secret is not of the form that `halte secrets set` writes');
  }
};
