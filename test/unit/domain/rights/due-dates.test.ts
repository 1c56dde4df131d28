import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../functions/domain/ids.ts';
import { addMonths } from '../../../../functions/domain/rights/day.ts';
import { dueDates, extendedTo } from '../../../../functions/domain/rights/due-date.ts';
import type { RequestType } from '../../../../functions/domain/rights/request.ts';
import { rightsTerms } from '../../../../functions/domain/rights/terms.ts';
import { addWorkingDays, isWorkingDay } from '../../../../functions/domain/rights/working-days.ts';

const at = (day: string, time = '10:00'): Instant => `${day}T${time}:00.000Z` as Instant;

describe('the last day for an answer', () => {
  // Worked by hand on a calendar; the rule's source stands in functions/domain/rights/terms.ts.
  it.each([
    ['FR', 'access', '2026-11-25', '2026-12-28', 'Christmas is a holiday and a Friday: the Monday after'],
    ['FR', 'access', '2026-11-23', '2026-12-23', 'an ordinary Wednesday'],
    ['FR', 'erase', '2026-01-31', '2026-03-02', '31 January and a month is 28 February, a Saturday'],
    ['FR', 'access', '2026-03-06', '2026-04-07', '6 April 2026 is Easter Monday'],
    ['FR', 'access', '2026-04-14', '2026-05-15', '14 May 2026 is Ascension'],
    ['DE', 'access', '2026-03-03', '2026-04-07', 'Good Friday, Saturday, Easter Sunday and Monday in a row'],
    ['FR', 'access', '2026-03-03', '2026-04-03', 'Good Friday is a working day in France'],
    ['DE', 'rectify', '2026-09-03', '2026-10-05', 'German Unity Day is a Saturday'],
    ['GB', 'access', '2026-08-04', '2026-09-04', 'a Friday'],
    ['GB', 'access', '2026-07-31', '2026-09-01', 'the last Monday of August, a bank holiday, is the 31st'],
    ['IT', 'access', '2027-09-03', '2027-10-05', 'a Sunday, then Saint Francis, a holiday since 2026'],
    ['GR', 'access', '2026-03-10', '2026-04-14', 'Good Friday to Easter Monday of the Orthodox church'],
    ['BE', 'access', '2026-06-21', '2026-07-22', '21 July'],
    ['PL', 'access', '2026-11-24', '2026-12-28', 'Christmas Eve is a holiday since 2025; the 26th is a Saturday'],
    ['PL', 'access', '2024-11-24', '2024-12-24', 'and was none in 2024'],
    ['SK', 'access', '2026-08-15', '2026-09-15', 'a working day since 2026'],
    ['IE', 'access', '2030-01-01', '2030-02-04', '1 February 2030 is a Friday: the holiday is that day, and not the Monday'],
    ['IE', 'access', '2026-01-02', '2026-02-03', "the first Monday of February is Saint Brigid's"],
    ['IS', 'access', '2030-03-25', '2030-04-26', 'the first day of summer is the Thursday from 19 to 25 April'],
    ['US', 'access', '2026-11-25', '2027-01-09', '45 calendar days, a Saturday: nothing rolls'],
    ['US', 'do_not_sell', '2026-11-25', '2026-12-17', '15 business days without Thanksgiving'],
    ['CA', 'access', '2026-11-25', '2026-12-25', '30 days'],
    ['BR', 'access', '2026-11-25', '2026-12-10', '15 days'],
    ['JP', 'access', '2026-11-25', '2026-12-23', 'a law that Halte does not know: the shortest month'],
  ] as const)('%s, %s of %s: %s (%s)', (country, type, opened, expected, _why) => {
    expect(dueDates(country, type, at(opened)).answerBy).toBe(expected);
  });

  it('counts from the day where the controller is, not in UTC', () => {
    expect(dueDates('FR', 'access', at('2026-09-14', '23:30')).answerBy).toBe('2026-10-15');
    expect(dueDates('US', 'access', at('2026-11-25', '03:00')).answerBy).toBe('2027-01-08');
  });

  it('of California has a day for the receipt too, ten business days on', () => {
    expect(dueDates('US', 'access', at('2026-11-25')).confirmBy).toBe('2026-12-10');
    expect(dueDates('FR', 'access', at('2026-11-25')).confirmBy).toBeUndefined();
  });

  it('follows a claimed residence only where that is earlier', () => {
    expect(dueDates('FR', 'access', at('2026-11-25'), 'BR')).toMatchObject({ law: 'LGPD', answerBy: '2026-12-10' });
    expect(dueDates('FR', 'access', at('2026-11-25'), 'US')).toMatchObject({ law: 'GDPR (France)', answerBy: '2026-12-28' });
  });

  it('moves once, by the law: two months in the EU, 45 days in California, nothing in Canada', () => {
    const of = (country: string, type: RequestType = 'access') => extendedTo(country, { openedAt: at('2026-11-25'), type });
    expect(of('FR')).toBe('2027-02-25');
    expect(of('US')).toBe('2027-02-23');
    expect(of('US', 'do_not_sell')).toBeUndefined();
    expect(of('CA')).toBeUndefined();
  });
});

describe('the calendar', () => {
  it('counts the 4th Thursday of November out in the United States alone', () => {
    expect(isWorkingDay('US', '2026-11-26')).toBe(false);
    expect(isWorkingDay('FR', '2026-11-26')).toBe(true);
    expect(addWorkingDays('US', '2026-11-25', 1)).toBe('2026-11-27');
  });

  it('takes the last day where a month has no such date', () => {
    expect(addMonths('2026-01-30', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-12-15', 2)).toBe('2027-02-15');
  });

  it('names a source and its mark for each law, and no country twice', () => {
    for (const terms of rightsTerms) expect(terms.source.length, terms.law).toBeGreaterThan(10);
    const countries = rightsTerms.flatMap((terms) => terms.countries);
    expect(new Set(countries).size).toBe(countries.length);
  });
});
