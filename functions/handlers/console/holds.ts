import { words } from '../../console/words.ts';
import { type Instant, instant, type ProgrammeId } from '../../domain/ids.ts';
import { addDays, isDay } from '../../domain/rights/day.ts';
import { holdPerson } from '../../flows/hold-person.ts';
import type { ConsoleServing } from '../../platform/console-serving.ts';
import type { Asked } from './call.ts';
import { go, type Outcome } from './outcome.ts';
import { personOf, seen } from './people.ts';

/** Holds all that is stored of a person until a day, or ends that. Only of somebody whom this session may see. */
export const hold = async (serving: ConsoleServing, asked: Asked): Promise<Outcome> => {
  const allowed = await seen(serving, asked);
  if ('is' in allowed) return allowed;
  const { form, session } = asked;
  const again = (problem: string): Promise<Outcome> => personOf(serving, asked, allowed, { status: 400, problem, typed: form });
  const programme = serving.deployment.programmes[form['programme'] as ProgrammeId];
  const note = form['reason']?.trim().slice(0, 500);
  if (!programme || !note) return again(words.problems.empty);
  const isHold = form['what'] === 'hold';
  const until = isHold ? endOf(form['until'] ?? '') : undefined;
  if (isHold && (until === undefined || until <= instant(serving.clock()))) return again(words.problems.future);
  const key = /^[\w-]{16,32}$/.test(form['key'] ?? '') ? (form['key'] ?? '') : serving.newId();
  const telling = { subject: allowed.subject, programme, key, caller: 'console' };
  const told = { by: 'console', staff: session.by, note };
  const { result } = await holdPerson(serving, telling, { told, ...(until === undefined ? {} : { until }) });
  if (result === 'conflict') return again(words.problems.sent);
  return go(`/console/people/${allowed.subject}?done=${isHold ? 'held' : 'released'}`);
};

/** A day is meant to its end. */
const endOf = (day: string): Instant | undefined => (isDay(day) ? (`${addDays(day, 1)}T00:00:00.000Z` as Instant) : undefined);
