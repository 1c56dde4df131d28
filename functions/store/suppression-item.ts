import * as z from 'zod';
import type { Instant } from '../domain/ids.ts';
import type { JoinQuestion } from '../domain/join-question.ts';
import { hows, type Rank, type Register, type SuppressionImage } from '../domain/suppression.ts';
import { branded } from './branded.ts';
import { decodeGrant, grantPrefix } from './consent-item.ts';

const prefix = 'reg:';
/** The attribute that holds a register: `reg:all:<controller>`, `reg:<programme>`. */
export const registerAttribute = (register: string): string => `${prefix}${register}`;
const repairPrefix = 'repair:';
/** The attribute that holds a request to undo what set a register. */
export const repairAttribute = (register: string): string => `${repairPrefix}${register}`;

/** The attribute that holds a question which is put to the person, by programme. */
export const questionPrefix = 'ask:';
export const questionAttribute = (programme: string): string => `${questionPrefix}${programme}`;

const storedRegister = z.object({
  st: z.enum(['stopped', 'lifted']),
  rank: branded<Rank>(),
  ev: z.string(),
  how: z.enum(hows),
  unconf: z.exactOptional(z.literal(true)),
});
const time = z.exactOptional(branded<Instant>());
const storedRepair = z.object({ by: z.string(), at: branded<Instant>(), reason: z.string(), rank: branded<Rank>() });
const storedQuestion = z.object({ at: branded<Instant>(), until: branded<Instant>(), ev: z.string() });
const storedSuppression = z.looseObject({
  v: z.number().default(0),
  sentAfterStop: time,
  tenure: time,
  restricted: time,
  hold: z.exactOptional(z.object({ until: time, event: z.string() })),
  lists: z.exactOptional(z.object({ exclusion_list: time, national_dnc: time })),
  erasedAt: time,
});

export const encodeRegister = (register: Register): z.infer<typeof storedRegister> => ({
  st: register.state,
  rank: register.rank,
  ev: register.event,
  how: register.how,
  ...(register.unconfirmed ? { unconf: true as const } : {}),
});

export const encodeQuestion = ({ event, ...question }: JoinQuestion): z.infer<typeof storedQuestion> => ({ ...question, ev: event });

const decodeQuestion = (stored: unknown): JoinQuestion => {
  const { ev, ...question } = storedQuestion.parse(stored);
  return { ...question, event: ev };
};

const decodeRegister = (stored: unknown): Register => {
  const { st, rank, ev, how, unconf } = storedRegister.parse(stored);
  return { state: st, rank, event: ev, how, ...(unconf ? { unconfirmed: true } : {}) };
};

/** The attributes of one prefix, decoded, by what follows it. */
const those = <Value>(item: Readonly<Record<string, unknown>>, start: string, decode: (stored: unknown) => Value): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(item)
      .filter(([name]) => name.startsWith(start))
      .map(([name, stored]) => [name.slice(start.length), decode(stored)]),
  );
const present = <Name extends string, Value extends object>(name: Name, value: Value): { readonly [N in Name]?: Value } =>
  (Object.keys(value).length === 0 ? {} : { [name]: value }) as { readonly [N in Name]?: Value };

/** An item of `suppressions` as the domain knows it. Throws ZodError on an item that Halte did not write: guessing could revive someone. */
export const decodeSuppression = (item: unknown): SuppressionImage => {
  const { v, sentAfterStop, tenure, restricted, hold, lists, erasedAt, ...rest } = storedSuppression.parse(item);
  return {
    version: v,
    registers: those(rest, prefix, decodeRegister),
    ...present('grants', those(rest, grantPrefix, decodeGrant)),
    ...present('questions', those(rest, questionPrefix, decodeQuestion)),
    ...present(
      'repairs',
      those(rest, repairPrefix, (stored) => storedRepair.parse(stored)),
    ),
    ...(sentAfterStop === undefined ? {} : { sentAfterStop }),
    ...(tenure === undefined ? {} : { tenure }),
    ...(restricted === undefined ? {} : { restricted }),
    ...(hold === undefined ? {} : { hold }),
    ...(lists === undefined ? {} : { lists }),
    ...(erasedAt === undefined ? {} : { erasedAt }),
  };
};
