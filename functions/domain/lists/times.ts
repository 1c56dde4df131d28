import { type Instant, instant } from '../ids.ts';
import { localTime } from '../sending/quiet-hours.ts';
import { type Refused, refuse } from './refusals.ts';

/** How a list writes its times. */
export type TimeForm = {
  /** IANA; of times that name no zone. */
  readonly zone: string;
  /** Of days such as 03/04/2026; without it those that may be two days are refused. */
  readonly order?: 'day-first' | 'month-first';
  /** Of a day without an hour: a STOP is taken for one at its end, a consent for one at its beginning, so that neither undoes too much. */
  readonly edge: 'start' | 'end';
};

type Parts = readonly [year: number, month: number, day: number, hour?: number, minute?: number, second?: number, ms?: number];
/** `since`: when it began; a day that is not over yet has begun. */
type Found = { readonly ms: number; readonly since: number };
const moment = (ms: number | undefined): Found | undefined => (ms === undefined ? undefined : { ms, since: ms });

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** The day of the first text message. */
const earliest = Date.UTC(1992, 11, 3);
/** Clocks differ. */
const skewMs = 5 * minuteMs;

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?$/i;
const local = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ T,]{1,2}(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const epoch = /^(\d{10}(?:\.\d{1,9})?|\d{13})$/;

/** How far the clocks of a zone are ahead of UTC then. */
const aheadMs = (ms: number, zone: string): number => {
  const { day, time } = localTime(instant(ms), zone);
  return Date.parse(`${day}T${time}:00.000Z`) - Math.floor(ms / minuteMs) * minuteMs;
};

/** `undefined` for a day or hour that no calendar has. */
const utcOf = ([year, month, day, hour = 0, minute = 0, second = 0, ms = 0]: Parts): number | undefined => {
  const found = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  const date = new Date(found);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60 ? found : undefined;
};

const inZone = (utc: number | undefined, zone: string): number | undefined => {
  if (utc === undefined || zone === 'UTC') return utc;
  // Twice: near a change of the clocks the first guess may stand on its wrong side.
  const guess = utc - aheadMs(utc, zone);
  return utc - aheadMs(guess, zone);
};

const offsetMs = (text: string): number => {
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * minuteMs : 0;
};

const wholeDay = (parts: Parts, { zone, edge }: TimeForm): Found | undefined => {
  const begins = utcOf(parts);
  const first = inZone(begins, zone);
  const last = inZone(begins === undefined ? undefined : begins + dayMs - 1, zone);
  return first === undefined || last === undefined ? undefined : { ms: edge === 'end' ? last : first, since: first };
};

const ofIso = (text: string, form: TimeForm): Found | undefined => {
  const found = iso.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second = '0', fraction = '', zone] = found;
  if (hour === undefined) return wholeDay([Number(year), Number(month), Number(day)], form);
  const ms = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const utc = utcOf([Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second), ms]);
  if (zone === undefined) return moment(inZone(utc, form.zone));
  return moment(utc === undefined ? undefined : utc - offsetMs(zone));
};

const ofLocal = (text: string, form: TimeForm): Found | 'time_ambiguous' | undefined => {
  const found = local.exec(text);
  if (!found) return undefined;
  const [, first, separator, second, year, hour, minute, seconds = '0'] = found;
  const [one, other] = [Number(first), Number(second)];
  // Points are a European habit, and there the day comes first.
  const known = form.order ?? (separator === '.' || one > 12 || one === other ? 'day-first' : other > 12 ? 'month-first' : undefined);
  if (known === undefined) return 'time_ambiguous';
  const [day, month] = known === 'day-first' ? [one, other] : [other, one];
  if (hour === undefined) return wholeDay([Number(year), month, day], form);
  return moment(inZone(utcOf([Number(year), month, day, Number(hour), Number(minute), Number(seconds)]), form.zone));
};

const ofEpoch = (text: string): Found | undefined => {
  const digits = epoch.exec(text)?.[1];
  return moment(digits === undefined ? undefined : /^\d{13}$/.test(digits) ? Number(digits) : Math.round(Number(digits) * 1_000));
};

/** `at` is never later than now. `said` is what the list says, today and tomorrow. */
export type ListTime = { readonly at: Instant; readonly said: Instant };

/**
 * A time as a list has it: ISO 8601 with or without zone, a day alone, seconds or milliseconds since 1970, or `31/12/2025 18:30`. Pure; never throws.
 * @param now milliseconds since 1970
 */
export const readTime = (text: string, form: TimeForm, now: number): ListTime | Refused => {
  const found = ofEpoch(text) ?? ofIso(text, form) ?? ofLocal(text, form);
  if (found === 'time_ambiguous') return refuse(found);
  if (found === undefined) return refuse('time_unreadable');
  if (found.ms < earliest) return refuse('time_early');
  if (found.since > now + skewMs) return refuse('time_future');
  return { at: instant(Math.min(found.ms, now)), said: instant(found.ms) };
};
