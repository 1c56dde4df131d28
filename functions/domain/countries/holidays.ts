import { fallsOn, type Holiday } from './calendar.ts';
import { eeaHolidays } from './eea-holidays.ts';
import { dated, easter, friday, type Holidays, monday, nth, on, thursday, tuesday } from './holiday-data.ts';

const france = [...on('01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'), ...easter(1, 39, 50)];
const overseas = (source: string, ...days: readonly Holiday[]): Holidays => ({ days: [...france, ...days], source, mark: 'S' });
const abolition = 'art. L.3133-1 C. trav.; the end of slavery: law 83-550, decree 83-1003';

const unitedStates: Holidays = {
  days: [
    ...on('01-01', '07-04', '11-11', '12-25'),
    { on: '06-19', since: 2021 },
    ...[nth(3, monday, 1), nth(3, monday, 2), nth(-1, monday, 5), nth(1, monday, 9), nth(4, thursday, 11)],
  ],
  alsoKept: [
    ...dated(friday, '12-31', '06-18', '07-03', '11-10', '12-24'),
    ...dated(monday, '01-02', '06-20', '07-05', '11-12', '12-26'),
    nth(2, monday, 10),
  ],
  source: '5 U.S.C. 6103, Executive Order 11582 (Friday before, Monday after); many states do not keep Columbus Day; compared',
  mark: 'S',
};

/**
 * Public holidays as data: what a due date rolls over, and what `sending.restDays` avoids. Those of a region only are left out: a number, and a
 * controller's country, do not tell the region. "Compared": each day of 2024 to 2030 with the date-holidays package, which is where the mark is S.
 */
export const holidays: Readonly<Record<string, Holidays>> = {
  FR: { days: france, source: 'art. L.3133-1 C. trav.; compared', mark: 'S' },
  GP: overseas(abolition, ...on('05-27'), ...easter(-2)),
  MF: overseas(abolition, ...on('05-27')),
  BL: overseas(abolition, ...on('10-09')),
  MQ: overseas(abolition, ...on('05-22'), ...easter(-2)),
  GF: overseas(abolition, ...on('06-10')),
  RE: overseas(abolition, ...on('12-20')),
  YT: overseas(abolition, ...on('04-27')),
  PM: overseas('as in France; compared'),
  NC: overseas('as in France, and the day of citizenship; compared', ...on('09-24')),
  PF: overseas(
    "as in France, and the territory's own, of which one moved in 2026; compared",
    ...on('03-05'),
    ...easter(-2),
    {
      on: '06-29',
      until: 2025,
    },
    { on: '11-20', since: 2026 },
  ),
  WF: overseas("as in France, and the territory's own; compared", ...on('04-28', '06-29', '07-29')),
  DE: {
    days: [...on('01-01', '05-01', '10-03', '12-25', '12-26'), ...easter(-2, 1, 39, 50)],
    source: 'laws of all sixteen states; compared',
    mark: 'S',
  },
  ES: {
    days: [...on('01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'), ...easter(-2)],
    source: 'art. 37.2 Estatuto de los Trabajadores, RD 2001/1983 art. 45; compared',
    mark: 'S',
  },
  IT: {
    days: [
      ...on('01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'),
      { on: '10-04', since: 2026 },
      ...easter(1),
    ],
    source: 'legge 260/1949; 4 October: legge 151/2025, in force on 1 January 2026 (its text was read); compared',
    mark: 'S',
  },
  NL: {
    days: [...on('01-01', '12-25', '12-26'), ...[1, 2, 3, 4, 5, 6].map((weekday) => ({ on: '04-27', weekday })), ...easter(1, 39, 50)],
    source: "art. 3 Algemene termijnenwet; King's Day is not on a Sunday; compared",
    mark: 'S',
  },
  PT: {
    days: [...on('01-01', '04-25', '05-01', '06-10', '08-15', '10-05', '11-01', '12-01', '12-08', '12-25'), ...easter(-2, 60)],
    source: 'art. 234 Código do Trabalho; compared',
    mark: 'S',
  },
  GB: {
    days: [...on('01-01', '12-25', '12-26'), ...easter(-2, 1), nth(1, monday, 5), nth(-1, monday, 5), nth(-1, monday, 8)],
    alsoKept: [...dated(monday, '01-02', '01-03', '12-27', '12-28'), ...dated(tuesday, '12-27', '12-28')],
    source: 'Banking and Financial Dealings Act 1971, and common law, as in England and Wales; compared (last Monday of August: K)',
    mark: 'S',
  },
  US: unitedStates,
  ...Object.fromEntries(['PR', 'VI', 'GU', 'AS', 'MP'].map((code) => [code, unitedStates])),
  CA: {
    days: [...on('01-01', '07-01', '12-25'), { on: '09-30', since: 2021 }, ...easter(-2), nth(1, monday, 9), nth(2, monday, 10)],
    alsoKept: dated(monday, '01-02', '01-03', '07-02', '07-03', '10-01', '10-02', '12-26', '12-27'),
    source: 'Canada Labour Code, s. 166',
    mark: 'K',
  },
  ...eeaHolidays,
};

/** A public holiday of the whole country. False in a country that is not listed. @param country ISO 3166 @param day `YYYY-MM-DD` */
export const isHoliday = (country: string, day: string): boolean => fallsOn(holidays[country]?.days ?? [], day);

/** A public holiday, or a day that is kept as one: for somebody who would rather wait a day too many. @param country ISO 3166 of the person's number @param day `YYYY-MM-DD` */
export const isKeptHoliday = (country: string, day: string): boolean => isHoliday(country, day) || fallsOn(holidays[country]?.alsoKept ?? [], day);
