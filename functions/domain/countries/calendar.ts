/**
 * A holiday that returns each year: a date (`MM-DD`), so many days from Easter Sunday of the Western or of the Orthodox church, the n-th weekday
 * (0 is Sunday) of a month (-1 is the last), or a weekday in the seven days from a date. A date with a weekday counts only where it falls on it.
 */
export type Holiday = (
  | { readonly on: string; readonly weekday?: number }
  | { readonly easter: number }
  | { readonly orthodox: number }
  | { readonly nth: number; readonly weekday: number; readonly month: number }
  | { readonly from: string; readonly weekday: number }
) & {
  /** The first and the last year in which it is one. */
  readonly since?: number;
  readonly until?: number;
};

const dayMs = 86_400_000;
const weekdayOf = (at: number): number => new Date(at).getUTCDay();
const dateIn = (year: number, monthDay: string): number => Date.UTC(year, Number(monthDay.slice(0, 2)) - 1, Number(monthDay.slice(3)));
const weekdayFrom = (at: number, weekday: number): number => at + ((weekday - weekdayOf(at) + 7) % 7) * dayMs;

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher), as milliseconds since 1970, 00:00 UTC. */
export const easterSunday = (year: number): number => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
};

/** Days that the Julian calendar is behind, until 2099. */
const julianLag = 13;

/** Easter Sunday of the Orthodox churches (Meeus, Julian calendar), as milliseconds since 1970. Right from 1900 to 2099. */
export const orthodoxEasterSunday = (year: number): number => {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const f = d + e + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1) + julianLag * dayMs;
};

/** Undefined in a year in which it falls on no day. */
const dateOf = (holiday: Holiday, year: number): number | undefined => {
  if ('easter' in holiday) return easterSunday(year) + holiday.easter * dayMs;
  if ('orthodox' in holiday) return orthodoxEasterSunday(year) + holiday.orthodox * dayMs;
  if ('from' in holiday) return weekdayFrom(dateIn(year, holiday.from), holiday.weekday);
  if ('on' in holiday) {
    const at = dateIn(year, holiday.on);
    return holiday.weekday === undefined || holiday.weekday === weekdayOf(at) ? at : undefined;
  }
  const { nth, weekday, month } = holiday;
  return nth > 0
    ? weekdayFrom(Date.UTC(year, month - 1, 1), weekday) + (nth - 1) * 7 * dayMs
    : weekdayFrom(Date.UTC(year, month, -6), weekday) + (nth + 1) * 7 * dayMs;
};

/** Whether one of the holidays falls on a day. @param day `YYYY-MM-DD` */
export const fallsOn = (holidays: readonly Holiday[], day: string): boolean => {
  const year = Number(day.slice(0, 4));
  const meant = dateIn(year, day.slice(5));
  return holidays.some((holiday) => (holiday.since ?? year) <= year && year <= (holiday.until ?? year) && dateOf(holiday, year) === meant);
};
