import { isHoliday } from '../countries/holidays.ts';
import { addDays, type Day, weekday } from './day.ts';

/** Monday to Friday and no holiday of the whole country. A day that is kept for one on a weekend is a working day here: the date is early, never late. */
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
