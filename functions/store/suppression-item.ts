import * as z from 'zod';
import type { Instant } from '../domain/ids.ts';
import type { Rank, Register, SuppressionImage } from '../domain/suppression.ts';
import { branded } from './branded.ts';

const prefix = 'reg:';
/** The attribute that holds a register: `reg:all:<controller>`, `reg:<programme>`. */
export const registerAttribute = (register: string): string => `${prefix}${register}`;

const storedRegister = z.object({
  st: z.enum(['stopped', 'lifted']),
  rank: branded<Rank>(),
  ev: z.string(),
  how: z.enum(['texted', 'read', 'carrier']),
  unconf: z.exactOptional(z.literal(true)),
});
const storedSuppression = z.looseObject({ v: z.number().default(0), sentAfterStop: z.exactOptional(branded<Instant>()) });

export const encodeRegister = (register: Register): z.infer<typeof storedRegister> => ({
  st: register.state,
  rank: register.rank,
  ev: register.event,
  how: register.how,
  ...(register.unconfirmed ? { unconf: true as const } : {}),
});

const decodeRegister = (stored: unknown): Register => {
  const { st, rank, ev, how, unconf } = storedRegister.parse(stored);
  return { state: st, rank, event: ev, how, ...(unconf ? { unconfirmed: true } : {}) };
};

/** An item of `suppressions` as the domain knows it. Throws ZodError on an item that Halte did not write: guessing could revive someone. */
export const decodeSuppression = (item: unknown): SuppressionImage => {
  const { v, sentAfterStop, ...rest } = storedSuppression.parse(item);
  const registers = Object.entries(rest).filter(([name]) => name.startsWith(prefix));
  return {
    version: v,
    registers: Object.fromEntries(registers.map(([name, stored]) => [name.slice(prefix.length), decodeRegister(stored)])),
    ...(sentAfterStop === undefined ? {} : { sentAfterStop: sentAfterStop }),
  };
};
