import { inForce, type Rule } from '../countries/country-rules.ts';
import { isKeptHoliday } from '../countries/holidays.ts';
import { type Instant, millis } from '../ids.ts';
import type { DayKind, Week } from './marketing-rules.ts';

export type Local = { readonly day: string; readonly time: string; readonly weekday: string };

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, made);
  return made;
};

/** A campaign asks for the same moment in the same zone a million times. */
const last = new Map<string, { readonly at: Instant; readonly local: Local }>();

/** What the clock on the wall says. Throws RangeError for a zone that does not exist. */
export const localTime = (at: Instant, zone: string): Local => {
  const known = last.get(zone);
  if (known?.at === at) return known.local;
  const local = readClock(at, zone);
  last.set(zone, { at, local });
  return local;
};

const readClock = (at: Instant, zone: string): Local => {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(millis(at))
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
    weekday: parts['weekday'] ?? '',
  };
};

/** Whether a time zone's name is one: `Europe/Paris`. */
export const isZone = (zone: string): boolean => {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
};

/** The last day that was asked of each country: a campaign goes to one country on one day, and Easter is worked out anew for each day. */
const lastKept = new Map<string, { readonly day: string; readonly isKept: boolean }>();
const isKept = (country: string, day: string): boolean => {
  const known = lastKept.get(country);
  if (known?.day === day) return known.isKept;
  const found = { day, isKept: isKeptHoliday(country, day) };
  lastKept.set(country, found);
  return found.isKept;
};

const kindOf = ({ day, weekday }: Local, country: string): DayKind => {
  if (isKept(country, day)) return 'holiday';
  return weekday === 'Sun' ? 'sunday' : weekday === 'Sat' ? 'saturday' : 'weekday';
};

export type QuietQuestion = {
  readonly at: Instant;
  /** Each counts: the person may be in any of them. */
  readonly zones: readonly string[];
  /** Of the number; holidays are its own. */
  readonly country: string;
  readonly hours: readonly Rule<Week>[];
  readonly avoidRestDays: boolean;
};

/** Whether promotional texts must wait: outside the hours of any rule in force, in any zone in which the person may be. The end is not within. */
export const isQuiet = ({ at, zones, country, hours, avoidRestDays }: QuietQuestion): boolean =>
  zones.some((zone) => {
    const local = localTime(at, zone);
    const kind = kindOf(local, country);
    if (avoidRestDays && (kind === 'sunday' || kind === 'holiday')) return true;
    return hours
      .filter((rule) => inForce(rule, local.day))
      .some(({ value }) => {
        const open = value[kind];
        return !open || local.time < open.from || local.time >= open.to;
      });
  });
