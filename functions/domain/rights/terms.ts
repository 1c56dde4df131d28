import type { Mark, Term } from '../countries/country-rules.ts';
import type { RequestType } from './request.ts';

/** What a law gives the controller: how long, how much longer with notice, and whether a doubt stops the clock. */
export type RightsTerms = {
  readonly law: string;
  /** ISO 3166 of the controllers that it binds; empty for the fallback. */
  readonly countries: readonly string[];
  readonly answer: Term;
  /** Where one right has a term of its own. */
  readonly answerTo?: Readonly<Partial<Record<RequestType, Term>>>;
  /** The receipt itself is to be confirmed within this. */
  readonly confirm?: Term;
  /** A last day that is a weekend or a holiday moves to the next working day. */
  readonly rolls: boolean;
  /** Counted from the first term's end (months: from its date). Absent: no extension. */
  readonly extension?: Term;
  readonly clockStops: boolean;
  readonly zone: Readonly<Record<string, string>>;
  readonly source: string;
  readonly mark: Mark;
};

const month: Term = { amount: 1, unit: 'months' };
const twoMonths: Term = { amount: 2, unit: 'months' };

const gdpr: RightsTerms = {
  law: 'GDPR',
  countries: [
    'AT',
    'BE',
    'BG',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'GR',
    'HR',
    'HU',
    'IE',
    'IS',
    'IT',
    'LI',
    'LT',
    'LU',
    'LV',
    'MT',
    'NL',
  ].concat(['NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK']),
  answer: month,
  rolls: true,
  extension: twoMonths,
  clockStops: false,
  zone: { DE: 'Europe/Berlin', ES: 'Europe/Madrid', IT: 'Europe/Rome', NL: 'Europe/Amsterdam', PT: 'Europe/Lisbon', '*': 'Europe/Paris' },
  source: 'art. 12(3) GDPR; Regulation (EEC, Euratom) 1182/71 art. 3; EDPB Guidelines 01/2022: until and including the same date of the next month',
  mark: 'P',
};

/** Each law whose terms Halte knows. The first that names the controller's country holds. */
export const rightsTerms: readonly RightsTerms[] = [
  {
    ...gdpr,
    law: 'GDPR (France)',
    countries: ['FR'],
    clockStops: true,
    zone: { '*': 'Europe/Paris' },
    source: `${gdpr.source}; decree 2019-536: the time stands still while information on the identity is awaited`,
  },
  gdpr,
  {
    ...gdpr,
    law: 'UK GDPR',
    countries: ['GB'],
    clockStops: true,
    zone: { '*': 'Europe/London' },
    source: 'art. 12(3) UK GDPR; Data (Use and Access) Act 2025: the time stands still while identity or scope is clarified',
    mark: 'S',
  },
  {
    law: 'CCPA',
    countries: ['US'],
    answer: { amount: 45, unit: 'days' },
    answerTo: { do_not_sell: { amount: 15, unit: 'business-days' }, object: { amount: 15, unit: 'business-days' } },
    confirm: { amount: 10, unit: 'business-days' },
    rolls: false,
    extension: { amount: 45, unit: 'days' },
    clockStops: false,
    zone: { '*': 'America/Los_Angeles' },
    source: '11 CCR 7021 (confirm, answer; the clock runs while identity is verified), 11 CCR 7026(f) (opt-out of sale)',
    mark: 'P',
  },
  {
    law: 'PIPEDA and Quebec Law 25',
    countries: ['CA'],
    answer: { amount: 30, unit: 'days' },
    rolls: false,
    clockStops: false,
    zone: { '*': 'America/Toronto' },
    source:
      'PIPEDA s. 8(3) (K); Quebec Law 25: thirty days, in writing (S). The extension of PIPEDA s. 8(4) does not exist in Quebec and is not used',
    mark: 'S',
  },
  {
    law: 'LGPD',
    countries: ['BR'],
    answer: { amount: 15, unit: 'days' },
    rolls: false,
    clockStops: false,
    zone: { '*': 'America/Sao_Paulo' },
    source: 'LGPD art. 19 II',
    mark: 'K',
  },
  {
    law: 'LFPDPPP',
    countries: ['MX'],
    answer: { amount: 20, unit: 'business-days' },
    rolls: false,
    clockStops: false,
    zone: { '*': 'America/Mexico_City' },
    source: 'ARCO rights, 20 working days; national holidays are not counted out, so the date is early',
    mark: 'K',
  },
];

/** For a country whose law Halte does not know: the shortest of those that it knows in calendar days but Brazil's, and no way to stretch it. */
export const unknownLaw: RightsTerms = {
  law: 'not covered',
  countries: [],
  answer: { amount: 28, unit: 'days' },
  rolls: false,
  clockStops: false,
  zone: { '*': 'UTC' },
  source: 'no law of its own is known to Halte: the shortest month, which South Africa, Switzerland and Australia (30 days, K) allow too',
  mark: 'D',
};

export const termsOf = (country: string): RightsTerms => rightsTerms.find(({ countries }) => countries.includes(country)) ?? unknownLaw;
export const zoneOf = (terms: RightsTerms, country: string): string => terms.zone[country] ?? terms.zone['*'] ?? 'UTC';
