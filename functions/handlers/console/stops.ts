import { words } from '../../console/words.ts';
import { type Instant, instant, type ProgrammeId } from '../../domain/ids.ts';
import { channels } from '../../domain/ledger.ts';
import { canonical } from '../../domain/phone-number.ts';
import { isDay, noonOf } from '../../domain/rights/day.ts';
import { recordWithdrawal } from '../../flows/record-consent.ts';
import type { ConsoleServing } from '../../platform/console-serving.ts';
import type { Asked } from './call.ts';
import { choicesOf } from './choices.ts';
import { type Outcome, page } from './outcome.ts';

export const newStop = async ({ deployment, newId }: ConsoleServing, { frame }: Asked): Promise<Outcome> =>
  page({ is: 'new-stop', frame, ...choicesOf(deployment), key: newId(), typed: {} });

/** A STOP that came by another way than a text. Sent twice, the form's key makes it one. */
export const recordStop = async (serving: ConsoleServing, { frame, form, session }: Asked): Promise<Outcome> => {
  const { deployment, newId } = serving;
  const key = /^[\w-]{16,32}$/.test(form['key'] ?? '') ? (form['key'] ?? '') : newId();
  const again = (problem: string, next = key): Outcome =>
    page({ is: 'new-stop', frame: { ...frame, problem }, ...choicesOf(deployment), key: next, typed: form }, 400);
  const number = canonical(form['number'] ?? '', form['country']);
  if (number === undefined) return again(words.problems.number);
  const programme = deployment.programmes[form['programme'] as ProgrammeId];
  const channel = channels.find((one) => one === form['channel']);
  if (!programme || !channel) return again(words.problems.stop);
  const at = timeOf(form['date'] ?? '', instant(serving.clock()));
  if (at === undefined) return again(words.problems.day);
  const note = form['note']?.trim().slice(0, 200);
  const told = { by: 'console', staff: session.by, channel, ...(note ? { note } : {}) };
  const telling = { subject: serving.subjects.of(number), programme, key, caller: 'console' };
  const scope = form['scope'] === 'programme' ? 'programme' : 'all';
  const { decision, result } = await recordWithdrawal(serving, telling, { at, isNow: !form['date'], scope, told });
  if (result === 'conflict') return again(words.problems.sent, newId());
  return page({ is: 'new-stop', frame, ...choicesOf(deployment), key: newId(), typed: {}, outcome: decision.kind });
};

/** Noon of a day that has been, or now; undefined for what is no day, or not yet. */
const timeOf = (day: string, now: Instant): Instant | undefined => {
  if (day === '') return now;
  if (!isDay(day) || day > now.slice(0, 10)) return undefined;
  const noon = noonOf(day);
  return noon < now ? noon : now;
};
