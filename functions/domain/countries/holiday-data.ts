import type { Holiday } from './calendar.ts';
import type { Mark } from './country-rules.ts';

export type Holidays = {
  /** Holidays in the whole of the country. Where the sources differ, or law leaves it open, a day is left out. */
  readonly days: readonly Holiday[];
  /** Kept too, and not sure enough for a due date to roll over: days in the place of one on a weekend, and those that not every part keeps. */
  readonly alsoKept?: readonly Holiday[];
  readonly source: string;
  readonly mark: Mark;
};

/** Dates, `MM-DD`. */
export const on = (...days: readonly string[]): readonly Holiday[] => days.map((day) => ({ on: day }));
/** Days from Easter Sunday. */
export const easter = (...days: readonly number[]): readonly Holiday[] => days.map((days_) => ({ easter: days_ }));
/** Days from Easter Sunday of the Orthodox churches. */
export const orthodox = (...days: readonly number[]): readonly Holiday[] => days.map((days_) => ({ orthodox: days_ }));
/** The n-th weekday of a month, -1 for the last. */
export const nth = (n: number, weekday: number, month: number): Holiday => ({ nth: n, weekday, month });
/** Dates, where they fall on a weekday. */
export const dated = (weekday: number, ...days: readonly string[]): readonly Holiday[] => days.map((day) => ({ on: day, weekday }));

export const monday = 1;
export const tuesday = 2;
export const thursday = 4;
export const friday = 5;
