import { dated, easter, friday, type Holidays, monday, nth, on, orthodox, thursday } from './holiday-data.ts';

/** Of the countries of the European Economic Area whose texts Halte does not know the law of: controllers there have due dates. */
export const eeaHolidays: Readonly<Record<string, Holidays>> = {
  AT: {
    days: [...on('01-01', '01-06', '05-01', '08-15', '10-26', '11-01', '12-08', '12-25', '12-26'), ...easter(1, 39, 50, 60)],
    source: 'Feiertagsruhegesetz 1957; compared',
    mark: 'S',
  },
  BE: {
    days: [...on('01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'), ...easter(1, 39, 50)],
    source: 'royal decree of 18 April 1974; compared',
    mark: 'S',
  },
  BG: {
    days: [...on('01-01', '03-03', '05-01', '05-06', '05-24', '09-06', '09-22', '12-24', '12-25', '12-26'), ...orthodox(-2, 1)],
    source: 'art. 154 Labour Code; compared (26 December: K)',
    mark: 'S',
  },
  CY: {
    days: [...on('01-01', '01-06', '03-25', '04-01', '05-01', '08-15', '10-01', '10-28', '12-25', '12-26'), ...orthodox(-48, -2, 1)],
    source: 'Public Holidays Law; Whit Monday is left out: the sources differ; compared (Green Monday: K)',
    mark: 'S',
  },
  CZ: {
    days: [...on('01-01', '05-01', '05-08', '07-05', '07-06', '09-28', '10-28', '11-17', '12-24', '12-25', '12-26'), ...easter(-2, 1)],
    source: 'act 245/2000; compared',
    mark: 'S',
  },
  DK: {
    days: [...on('01-01', '12-25', '12-26'), ...easter(-3, -2, 1, 39, 50)],
    source: 'lukkeloven; the Great Prayer Day is none since 2024; compared',
    mark: 'S',
  },
  EE: {
    days: [...on('01-01', '02-24', '05-01', '06-23', '06-24', '08-20', '12-24', '12-25', '12-26'), ...easter(-2)],
    source: 'Pühade ja tähtpäevade seadus; compared',
    mark: 'S',
  },
  FI: {
    days: [...on('01-01', '01-06', '05-01', '12-06', '12-25', '12-26'), ...easter(-2, 1, 39)],
    source: 'law and church law; those on a Saturday are left out; compared',
    mark: 'S',
  },
  GR: {
    days: [...on('01-01', '01-06', '03-25', '05-01', '08-15', '10-28', '12-25', '12-26'), ...orthodox(-48, -2, 1)],
    source: 'law 1892/1990, with 4468/2017; Whit Monday is left out: of the public service; compared',
    mark: 'S',
  },
  HR: {
    days: [...on('01-01', '01-06', '05-01', '05-30', '06-22', '08-05', '08-15', '11-01', '11-18', '12-25', '12-26'), ...easter(1, 60)],
    source: 'law on holidays of 2019; compared',
    mark: 'S',
  },
  HU: {
    days: [...on('01-01', '03-15', '05-01', '08-20', '10-23', '11-01', '12-25', '12-26'), ...easter(-2, 1, 50)],
    source: 'Labour Code 2012, s. 102; compared',
    mark: 'S',
  },
  IE: {
    days: [
      ...on('01-01', '03-17', '12-25', '12-26'),
      ...easter(1),
      ...[nth(1, monday, 5), nth(1, monday, 6), nth(1, monday, 8), nth(-1, monday, 10)],
      // The first Monday of February; 1 February itself where that is a Friday.
      ...dated(monday, '02-01', '02-02', '02-03', '02-05', '02-06', '02-07').map((day) => ({ ...day, since: 2023 })),
      { on: '02-01', weekday: friday, since: 2023 },
    ],
    source: 'Organisation of Working Time Act 1997, as amended in 2022; compared',
    mark: 'S',
  },
  IS: {
    days: [...on('01-01', '05-01', '06-17', '12-25', '12-26'), ...easter(-3, -2, 1, 39, 50), { from: '04-19', weekday: thursday }, nth(1, monday, 8)],
    source: 'act 88/1971; half days are left out; compared',
    mark: 'S',
  },
  LI: {
    days: [...on('01-01', '01-06', '05-01', '08-15', '09-08', '11-01', '12-08', '12-25', '12-26'), ...easter(-2, 1, 39, 50, 60)],
    source: 'OJ C 455, 18.12.2014, p. 9 (holidays of 2015); days of the administration only are left out',
    mark: 'S',
  },
  LT: {
    days: [
      ...on('01-01', '02-16', '03-11', '05-01', '06-24', '07-06', '08-15', '11-01', '12-24', '12-25', '12-26'),
      { on: '11-02', since: 2020 },
      ...easter(1),
    ],
    source: 'Labour Code, art. 123; compared',
    mark: 'S',
  },
  LU: {
    days: [...on('01-01', '05-01', '06-23', '08-15', '11-01', '12-25', '12-26'), { on: '05-09', since: 2019 }, ...easter(1, 39, 50)],
    source: 'art. L.232-2 Code du travail; compared',
    mark: 'S',
  },
  LV: {
    days: [...on('01-01', '05-01', '05-04', '06-23', '06-24', '11-18', '12-24', '12-25', '12-26', '12-31'), ...easter(-2, 1)],
    source: 'law on holidays and days of remembrance of 1990; compared',
    mark: 'S',
  },
  MT: {
    days: [...on('01-01', '02-10', '03-19', '03-31', '05-01', '06-07', '06-29', '08-15', '09-08', '09-21', '12-08', '12-13', '12-25'), ...easter(-2)],
    source: 'National Holidays Act, chapter 252; compared',
    mark: 'S',
  },
  NO: {
    days: [...on('01-01', '05-01', '05-17', '12-25', '12-26'), ...easter(-3, -2, 1, 39, 50)],
    source: 'acts of 1947 and 1995 on holidays; compared',
    mark: 'S',
  },
  PL: {
    days: [...on('01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-25', '12-26'), { on: '12-24', since: 2025 }, ...easter(1, 60)],
    source: 'act of 18 January 1951, as amended in 2024; compared',
    mark: 'S',
  },
  RO: {
    days: [
      ...on('01-01', '01-02', '01-24', '05-01', '06-01', '08-15', '11-30', '12-01', '12-25', '12-26'),
      { on: '01-06', since: 2024 },
      { on: '01-07', since: 2024 },
      ...orthodox(-2, 1, 50),
    ],
    source: 'art. 139 Codul muncii; compared (2 January: K)',
    mark: 'S',
  },
  SE: {
    days: [...on('01-01', '01-06', '05-01', '06-06', '12-25', '12-26'), ...easter(-2, 1, 39)],
    source: 'lag 1989:253; those on a Saturday, and eves, are left out; compared',
    mark: 'S',
  },
  SI: {
    days: [...on('01-01', '01-02', '02-08', '04-27', '05-01', '05-02', '06-25', '08-15', '10-31', '11-01', '12-25', '12-26'), ...easter(1)],
    source: 'Zakon o praznikih in dela prostih dnevih; compared',
    mark: 'S',
  },
  SK: {
    days: [
      ...on('01-01', '01-06', '05-01', '07-05', '08-29', '11-01', '12-24', '12-25', '12-26'),
      { on: '05-08', until: 2025 },
      { on: '09-15', until: 2025 },
      { on: '11-17', until: 2024 },
      ...easter(-2, 1),
    ],
    source: 'act 241/1993; days that became working days in 2025 and 2026 have ended here, for good or not; compared',
    mark: 'S',
  },
};
