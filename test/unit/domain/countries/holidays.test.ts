import { describe, expect, it } from 'vitest';
import { easterSunday, fallsOn, orthodoxEasterSunday } from '../../../../functions/domain/countries/calendar.ts';
import { holidays, isHoliday, isKeptHoliday } from '../../../../functions/domain/countries/holidays.ts';
import { rightsTerms } from '../../../../functions/domain/rights/terms.ts';
import { coveredBy } from '../../../../functions/domain/sending/marketing-rules.ts';

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

describe('the calendar', () => {
  it.each([
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
    [2027, '2027-03-28', '2027-05-02'],
    [2038, '2038-04-25', '2038-04-25'],
    [2043, '2043-03-29', '2043-05-03'],
  ])('knows Easter of %i, of both churches', (year, western, orthodox) => {
    expect(dayOf(easterSunday(year))).toBe(western);
    expect(dayOf(orthodoxEasterSunday(year))).toBe(orthodox);
  });

  it('knows the n-th and the last weekday of a month, where the month begins or ends on it too', () => {
    const monday = (nth: number) => [{ nth, weekday: 1, month: 6 }];
    expect(fallsOn(monday(1), '2026-06-01')).toBe(true);
    expect(fallsOn(monday(2), '2026-06-08')).toBe(true);
    expect(fallsOn(monday(-1), '2026-06-29')).toBe(true);
    expect(fallsOn([{ nth: -1, weekday: 1, month: 8 }], '2026-08-31')).toBe(true);
    expect(fallsOn([{ nth: -1, weekday: 1, month: 12 }], '2026-12-28')).toBe(true);
    expect(fallsOn([{ nth: -1, weekday: 1, month: 12 }], '2026-12-21')).toBe(false);
  });

  it('knows the first weekday from a date, that date and the sixth day after it included', () => {
    const summer = [{ from: '04-19', weekday: 4 }];
    expect(fallsOn(summer, '2029-04-19')).toBe(true);
    expect(fallsOn(summer, '2030-04-25')).toBe(true);
    expect(fallsOn(summer, '2030-04-18')).toBe(false);
  });
});

describe('public holidays', () => {
  it('have a first and a last year', () => {
    expect(isHoliday('US', '2020-06-19')).toBe(false);
    expect(isHoliday('US', '2026-06-19')).toBe(true);
    expect(isHoliday('IT', '2025-10-04')).toBe(false);
    expect(isHoliday('SK', '2024-11-17')).toBe(true);
    expect(isHoliday('SK', '2025-11-17')).toBe(false);
  });

  it('of a weekend are kept on another day for who would rather wait, and move no due date', () => {
    for (const [country, day] of [
      ['GB', '2027-12-27'],
      ['GB', '2027-12-28'],
      ['US', '2027-12-31'],
      ['CA', '2028-01-03'],
    ] as const) {
      expect(isKeptHoliday(country, day), day).toBe(true);
      expect(isHoliday(country, day), day).toBe(false);
    }
    // In 2026 the 27th is a Sunday of its own, and the 28th stands for Boxing Day.
    expect(isKeptHoliday('GB', '2026-12-29')).toBe(false);
    expect(isKeptHoliday('US', '2026-07-06')).toBe(false);
  });

  it('of a part of France stand where its numbers are', () => {
    expect(isHoliday('GP', '2026-05-27')).toBe(true);
    expect(isHoliday('FR', '2026-05-27')).toBe(false);
    expect(isHoliday('NC', '2026-09-24')).toBe(true);
    expect(isHoliday('PF', '2026-06-29')).toBe(false);
    for (const code of Object.keys(holidays).filter((of) => coveredBy(of) === 'FR')) expect(isHoliday(code, '2026-07-14'), code).toBe(true);
  });

  it('are known for every country where texts may be sent, and where a due date rolls over them', () => {
    const rolling = rightsTerms.filter(({ rolls }) => rolls).flatMap(({ countries }) => countries);
    expect(rolling.length).toBeGreaterThan(30);
    expect([...rolling, 'US', 'CA'].filter((country) => !(country in holidays))).toEqual([]);
    expect(isHoliday('JP', '2026-01-01')).toBe(false);
  });

  it('name their source', () => {
    for (const [country, { source, days }] of Object.entries(holidays)) {
      expect(source.length, country).toBeGreaterThan(15);
      expect(days.length, country).toBeGreaterThan(6);
    }
  });
});
