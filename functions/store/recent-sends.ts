import * as z from 'zod';
import type { Instant } from '../domain/ids.ts';
import type { RecentSend } from '../domain/sending/sends.ts';
import { branded } from './branded.ts';

/** A line each, `2026-11-24T08:00:00.000Z <id>`: as one text, because a send check reads it for each number, and a list of maps costs DynamoDB's reader ten times as much. */
export const encodeSends = (sends: readonly RecentSend[]): string => sends.map(({ at, id }) => `${at} ${id}`).join('\n');

const timeLength = 24;
const text = z
  .string()
  .regex(/^(?:\S{24} \S+(?:\n|$))*$/)
  .transform((lines) => lines.split('\n').flatMap((line): readonly RecentSend[] => (line === '' ? [] : [sendIn(line)])));
const sendIn = (line: string): RecentSend => ({ at: line.slice(0, timeLength) as Instant, id: line.slice(timeLength + 1) });

/** As it was stored before; what is written is a text. */
const list = z.array(z.object({ i: z.string(), t: branded<Instant>() })).transform((maps) => maps.map(({ i, t }): RecentSend => ({ id: i, at: t })));

/** The last sends of a programme to a person, oldest first, in either form. */
export const storedSends: z.ZodType<readonly RecentSend[]> = z.union([text, list]);
