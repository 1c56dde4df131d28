import type { Rule } from '../countries/country-rules.ts';
import { rulesOf, strictestRules } from '../countries/registry.ts';
import type { CoveredCountry, ProgrammeKind } from '../programme.ts';
import type { Sector } from './policy.ts';
import type { Purpose } from './reasons.ts';

/** Local times between which promotional texts may go; a kind of day that is missing has none. */
export type Hours = { readonly from: string; readonly to: string };
export type DayKind = 'weekday' | 'saturday' | 'sunday' | 'holiday';
export type Week = Readonly<Partial<Record<DayKind, Hours>>>;

/** What a country says of promotional texts to people there. */
export type MarketingRules = {
  /** "Existing customer, similar product": whether it is a ground here, and for how many days after the sale. */
  readonly existingCustomer: Rule<{ readonly allowed: boolean; readonly days?: number }>;
  /** A consent of more days counts no more. `undefined`: no figure. */
  readonly consentDays: Rule<number | undefined>;
  /** All that are in force on a day hold together. */
  readonly hours: readonly Rule<Week>[];
  readonly bannedSectors: Rule<readonly Sector[]>;
  /** Days after a STOP in which nobody may ask for consent again. */
  readonly reconsentDays: Rule<number>;
  /** What a STOP to a programme of each kind ends, by purpose; what it ends of the controller's marketing stands in its own register. */
  readonly blocks: Rule<Readonly<Record<ProgrammeKind, readonly Purpose[]>>>;
  /** E.164 prefixes of mobile lines, with plus; empty where a number does not tell. */
  readonly mobilePrefixes: Rule<readonly string[]>;
};

const promotional = ['marketing', 'consent-request'] as const;
const everyDay = (hours: Hours): Week => ({ weekday: hours, saturday: hours, sunday: hours, holiday: hours });

const blocks: MarketingRules['blocks'] = {
  value: {
    marketing: [...promotional, 'service'],
    service: [...promotional, 'service'],
    // A code is asked for by the person each time: a STOP to it is a STOP to advertising.
    security: promotional,
    legal: promotional,
  },
  source:
    'art. 21(2) GDPR ends direct marketing; what the person asks for at that moment, and what the law demands, is none. A STOP to a service ends that service',
  mark: 'D',
};

const standard: Omit<MarketingRules, 'hours' | 'mobilePrefixes'> = {
  existingCustomer: {
    value: { allowed: true, days: 1096 },
    source: 'art. 13(2) directive 2002/58/EC; CNIL: three years after the last contact',
    mark: 'S',
  },
  consentDays: { value: 1096, source: "no figure of its own; CNIL's three years for a prospect's data", mark: 'D' },
  bannedSectors: { value: [], source: 'no ban by trade was read', mark: 'D' },
  reconsentDays: { value: 0, source: 'no figure; a STOP stands until the person lifts it', mark: 'D' },
  blocks,
};

/** The hours that the country's other rules give, each day. */
const asOtherRules = (country: CoveredCountry): readonly Rule<Week>[] => {
  const { value, ...rest } = (rulesOf(country) ?? strictestRules).sendingHours;
  return [{ ...rest, value: everyDay(value) }];
};
const mobile = (prefixes: readonly string[], source: string): MarketingRules['mobilePrefixes'] => ({ value: prefixes, source, mark: 'K' });

const france: MarketingRules = {
  ...standard,
  consentDays: { value: 1096, source: "CNIL: a prospect's data, three years after collection or the person's last contact", mark: 'S' },
  hours: [
    {
      value: { weekday: { from: '08:00', to: '22:00' }, saturday: { from: '08:00', to: '22:00' } },
      source: 'AF2M charter 2024: working days, 08:00-22:00',
      mark: 'P',
      from: '2024-09-01',
      until: '2026-02-28',
    },
    {
      value: everyDay({ from: '08:00', to: '21:30' }),
      source: 'AF2M Business Messaging charter 2026; Sundays and holidays allowed and not recommended (sending.restDays)',
      mark: 'P',
      from: '2026-03-01',
    },
  ],
  bannedSectors: {
    value: ['energy-renovation', 'home-adaptation'],
    source: 'art. L.223-8 C. conso.: no advertising by message for these works, but to people with a contract in force',
    mark: 'C',
    from: '2025-07-02',
  },
  // Overseas: the codes of Réunion and Mayotte, Guadeloupe, Guiana, Martinique, and of the Pacific, whose plans do not tell.
  mobilePrefixes: mobile(
    ['+336', '+337', '+262692', '+262693', '+262639', '+590690', '+590691', '+594694', '+596696', '+596697', '+508', '+687', '+689', '+681'],
    'French numbering plan: 06, 07 and the mobile ranges overseas',
  ),
};

const rules: Readonly<Record<CoveredCountry, MarketingRules>> = {
  FR: france,
  GB: {
    ...standard,
    hours: asOtherRules('GB'),
    mobilePrefixes: mobile(['+4471', '+4472', '+4473', '+4474', '+4475', '+4477', '+4478', '+4479'], 'Ofcom: 071 to 075 and 077 to 079'),
  },
  ES: { ...standard, hours: asOtherRules('ES'), mobilePrefixes: mobile(['+346', '+347'], 'Spanish numbering plan: 6 and 7') },
  DE: { ...standard, hours: asOtherRules('DE'), mobilePrefixes: mobile(['+4915', '+4916', '+4917'], 'German numbering plan: 015, 016, 017') },
  IT: { ...standard, hours: asOtherRules('IT'), mobilePrefixes: mobile(['+393'], 'Italian numbering plan: 3') },
  NL: { ...standard, hours: asOtherRules('NL'), mobilePrefixes: mobile(['+316'], 'Dutch numbering plan: 06') },
  PT: { ...standard, hours: asOtherRules('PT'), mobilePrefixes: mobile(['+3519'], 'Portuguese numbering plan: 9') },
  US: {
    ...standard,
    existingCustomer: {
      value: { allowed: false },
      source: '47 CFR 64.1200(a)(2): advertising by automated text needs prior express written consent',
      mark: 'K',
    },
    consentDays: { value: undefined, source: 'no figure: consent stands until it is revoked', mark: 'K' },
    reconsentDays: { value: 366, source: 'California: no new request within 12 months after an opt-out of sale; taken for every STOP', mark: 'S' },
    hours: asOtherRules('US'),
    mobilePrefixes: mobile([], 'North American numbers do not tell mobile lines'),
  },
  CA: {
    ...standard,
    existingCustomer: { value: { allowed: true, days: 731 }, source: 'CASL s. 10(10): implied consent, two years after a purchase', mark: 'K' },
    consentDays: { value: undefined, source: 'CASL: express consent stands until it is withdrawn', mark: 'K' },
    hours: asOtherRules('CA'),
    mobilePrefixes: mobile([], 'North American numbers do not tell mobile lines'),
  },
};

/** Parts of a country's numbering that carry a code of their own, and are under its law. */
const partOf: Readonly<Record<string, CoveredCountry>> = {
  ...Object.fromEntries(['GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'MF', 'BL', 'NC', 'PF', 'WF'].map((code) => [code, 'FR' as const])),
  ...Object.fromEntries(['PR', 'VI', 'GU', 'AS', 'MP'].map((code) => [code, 'US' as const])),
};

/** The covered country whose law a number's country is under. @param country ISO 3166 */
export const coveredBy = (country: string | undefined): CoveredCountry | undefined => {
  if (country === undefined) return undefined;
  return country in rules ? (country as CoveredCountry) : partOf[country];
};
export const marketingRules = (country: CoveredCountry): MarketingRules => rules[country];
