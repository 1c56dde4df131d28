import type { Term } from '../countries/country-rules.ts';
import type { Instant } from '../ids.ts';
import { addDays, addMonths, type Day, dayIn } from './day.ts';
import { addWorkingDays, rolled } from './working-days.ts';
import type { RequestType, RightsRequest } from './request.ts';
import { type RightsTerms, termsOf, zoneOf } from './terms.ts';

const after = (country: string, day: Day, { amount, unit }: Term): Day => {
  switch (unit) {
    case 'months':
      return addMonths(day, amount);
    case 'business-days':
      return addWorkingDays(country, day, amount);
    case 'days':
      return addDays(day, amount);
    case 'hours':
    case 'minutes':
    case 'at-once':
      return day;
  }
};

const lastDay = (terms: RightsTerms, country: string, day: Day): Day => (terms.rolls ? rolled(country, day) : day);

export type Dates = { readonly law: string; readonly answerBy: Day; readonly confirmBy?: Day };

const datesUnder = (country: string, type: RequestType, openedAt: Instant): Dates => {
  const terms = termsOf(country);
  const opened = dayIn(zoneOf(terms, country), openedAt);
  const answerBy = lastDay(terms, country, after(country, opened, terms.answerTo?.[type] ?? terms.answer));
  return { law: terms.law, answerBy, ...(terms.confirm ? { confirmBy: after(country, opened, terms.confirm) } : {}) };
};

/**
 * When a request must be answered at the latest, by the law of the controller; by that of the residence that the person claims only where it is
 * earlier, because a claim costs nothing. Days count where the controller is.
 * @param country ISO 3166 of the controller
 */
export const dueDates = (country: string, type: RequestType, openedAt: Instant, claimedResidence?: string): Dates => {
  const own = datesUnder(country, type, openedAt);
  const claimed = claimedResidence === undefined ? own : datesUnder(claimedResidence, type, openedAt);
  return claimed.answerBy < own.answerBy ? claimed : own;
};

/** The date after the one extension that the law allows; undefined where it allows none. Counted from the opening, as the law does. */
export const extendedTo = (country: string, request: Pick<RightsRequest, 'openedAt' | 'type'>): Day | undefined => {
  const terms = termsOf(country);
  if (!terms.extension) return undefined;
  const opened = dayIn(zoneOf(terms, country), request.openedAt);
  const { amount, unit } = terms.extension;
  const first = terms.answerTo?.[request.type] ?? terms.answer;
  if (first.unit !== unit) return undefined;
  return lastDay(terms, country, after(country, opened, { amount: first.amount + amount, unit }));
};
