import * as z from 'zod';
import { instant } from '../domain/ids.ts';

/** A telephone number as people and systems write it; `+33639980001` is surest. It stands in bodies only. */
export const number = z
  .string({ error: 'a telephone number, such as +33639980001' })
  .min(3, 'a telephone number, such as +33639980001')
  .max(64, 'a telephone number, such as +33639980001')
  .meta({ description: 'with + and country code; or as at home, with `country`', examples: ['+33639980001'] });
/** For a number that is written as at home. */
export const country = z
  .string({ error: 'a country as ISO 3166 has it: FR' })
  .regex(/^[A-Z]{2}$/, 'a country as ISO 3166 has it: FR')
  .meta({ description: 'ISO 3166: whose people write the number so', examples: ['FR'] });
/** Keyed hash of a number, as answers and events give it. */
export const subject = z
  .string({ error: 'a subject, 22 characters' })
  .regex(/^[A-Za-z0-9_-]{22}$/, 'a subject, 22 characters')
  .meta({ description: 'keyed hash that stands for the number in answers, events and addresses' });
export const programme = z
  .string({ error: 'the id of a programme' })
  .regex(/^[a-z0-9-]{1,32}$/, 'the id of a programme')
  .meta({ description: 'id of a programme of halte.config.ts', examples: ['boutique'] });
/** A moment. */
export const time = z.iso
  .datetime({ offset: true, error: 'a time with its zone: 2026-11-24T08:00:00Z' })
  .transform((text) => instant(Date.parse(text)))
  .meta({ description: 'ISO 8601 with Z or an offset', examples: ['2026-11-24T08:00:00Z'] });
/** DynamoDB stores UTF-8, which has no half of a surrogate pair. For `.refine(...)`. */
export const wellFormed = (what: string) =>
  [(text: string): boolean => text.isWellFormed(), `${what}, without half of a surrogate pair (\\ud800 to \\udfff)`] as const;
/** Words of the caller's: at least one character that is seen. */
export const words = (what: string, most: number) =>
  z
    .string({ error: what })
    .trim()
    .min(1, what)
    .max(most, `${what}, at most ${most} characters`)
    .refine(...wellFormed(what))
    .meta({ description: what });
