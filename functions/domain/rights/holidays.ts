import { addDays, type Day, weekday } from './day.ts';

/** A holiday that returns each year: a date, days from Easter Sunday, or the n-th weekday (0 is Sunday) of a month (-1 is the last). */
type Holiday = { readonly on: string } | { readonly easter: number } | { readonly nth: number; readonly weekday: number; readonly month: number };

const on = (...days: readonly string[]): readonly Holiday[] => days.map((day) => ({ on: day }));
const easter = (...days: readonly number[]): readonly Holiday[] => days.map((days_) => ({ easter: days_ }));
const nth = (n: number, day: number, month: number): Holiday => ({ nth: n, weekday: day, month });

/**
 * Days that are holidays in the whole of a country, ISO 3166. One of a region only, or one that moves from a Sunday, is left out: a due date is
 * then a day too early, never too late. Sources: each country's labour code or statute of holidays, from general knowledge (mark K).
 */
const holidays: Readonly<Record<string, readonly Holiday[]>> = {
  FR: [...on('01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'), ...easter(1, 39, 50)],
  DE: [...on('01-01', '05-01', '10-03', '12-25', '12-26'), ...easter(-2, 1, 39, 50)],
  ES: [...on('01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'), ...easter(-2)],
  IT: [...on('01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'), ...easter(1)],
  NL: [...on('01-01', '04-27', '12-25', '12-26'), ...easter(1, 39, 50)],
  PT: [...on('01-01', '04-25', '05-01', '06-10', '08-15', '10-05', '11-01', '12-01', '12-08', '12-25'), ...easter(-2, 60)],
  GB: [...on('01-01', '12-25', '12-26'), ...easter(-2, 1), nth(1, 1, 5), nth(-1, 1, 5), nth(-1, 1, 8)],
  US: [...on('01-01', '06-19', '07-04', '11-11', '12-25'), nth(3, 1, 1), nth(3, 1, 2), nth(-1, 1, 5), nth(1, 1, 9), nth(4, 4, 11)],
  CA: [...on('01-01', '07-01', '09-30', '12-25'), ...easter(-2), nth(1, 1, 9), nth(2, 1, 10)],
};

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
export const easterSunday = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
};

const monthDay = (year: number, month: number, date: number): Day => new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);

const dayOf = (holiday: Holiday, year: number): Day => {
  if ('on' in holiday) return `${year}-${holiday.on}`;
  if ('easter' in holiday) return addDays(easterSunday(year), holiday.easter);
  const first = holiday.nth > 0 ? monthDay(year, holiday.month, 1) : monthDay(year, holiday.month + 1, 0);
  const off = holiday.nth > 0 ? (holiday.weekday - weekday(first) + 7) % 7 : -((weekday(first) - holiday.weekday + 7) % 7);
  return addDays(first, off + (holiday.nth > 0 ? (holiday.nth - 1) * 7 : 0));
};

const isHoliday = (country: string, day: Day): boolean =>
  (holidays[country] ?? []).some((holiday) => dayOf(holiday, Number(day.slice(0, 4))) === day);

/** Monday to Friday and no holiday of the country. */
export const isWorkingDay = (country: string, day: Day): boolean => weekday(day) % 6 !== 0 && !isHoliday(country, day);

/** The day itself, or the next working day (Regulation (EEC, Euratom) 1182/71, art. 3(4)). */
export const rolled = (country: string, day: Day): Day => (isWorkingDay(country, day) ? day : rolled(country, addDays(day, 1)));

/** So many working days after a day, which does not count itself. */
export const addWorkingDays = (country: string, day: Day, days: number): Day => {
  let at = day;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(country, at)) left -= 1;
  }
  return at;
};
