import { type Instant, instant, millis } from '../ids.ts';

/** A day of the calendar where the controller is, `YYYY-MM-DD`: sorts as text. */
export type Day = string;

const dayMs = 86_400_000;
const atMidnight = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`);

/** The day on which an instant falls in a time zone. @param zone IANA, `Europe/Paris` */
export const dayIn = (zone: string, at: Instant): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(millis(at));

export const addDays = (day: Day, days: number): Day => instant(atMidnight(day) + days * dayMs).slice(0, 10);
export const daysBetween = (from: Day, to: Day): number => Math.round((atMidnight(to) - atMidnight(from)) / dayMs);
/** 0 is Sunday. */
export const weekday = (day: Day): number => new Date(atMidnight(day)).getUTCDay();

/** The same date so many months on; where that month is shorter, its last day (31 January and a month: 28 February). */
export const addMonths = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const wanted = Math.min(date, last.getUTCDate());
  return `${last.toISOString().slice(0, 8)}${String(wanted).padStart(2, '0')}`;
};

/** Noon of that day in UTC: in every covered country it is daytime of the same day, or early morning of it. */
export const noonOf = (day: Day): Instant => `${day}T12:00:00.000Z` as Instant;

/** The last moment of that day in UTC: what may be done on that day is not late before it. */
export const endOf = (day: Day): Instant => `${day}T23:59:59.999Z` as Instant;

/** Whether a text is a day of the calendar, `2026-11-25`. */
export const isDay = (text: string): text is Day => {
  const at = Date.parse(`${text}T12:00:00.000Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};
