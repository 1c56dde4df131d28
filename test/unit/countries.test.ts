import { describe, expect, test } from 'vitest';
import { type CountryRules, inForce, type Rule } from '../../functions/domain/countries/country-rules.ts';
import { countryRules, rulesOf, strictestRules } from '../../functions/domain/countries/registry.ts';
import { coveredCountries } from '../../functions/domain/programme.ts';
import { replyLanguages } from '../../functions/domain/replies/registry.ts';

const containing = (text: string): unknown => expect.stringContaining(text);

const all = Object.values(countryRules);
const isRule = (value: unknown): value is Rule<unknown> => typeof value === 'object' && value !== null && 'mark' in value;
const rulesIn = (value: object): readonly (readonly [string, Rule<unknown>])[] =>
  Object.entries(value).flatMap(([name, field]: [string, unknown]) => {
    if (isRule(field)) return [[name, field] as const];
    return name === 'retention' && typeof field === 'object' && field !== null ? rulesIn(field) : [];
  });

describe('every covered country', () => {
  test.each(coveredCountries)('%s has rules, found by its code', (country) => {
    expect(rulesOf(country)?.country).toBe(country);
  });

  test.each(all)('$country gives a source and a mark for each number', (rules) => {
    const found = rulesIn(rules);
    expect(found.map(([name]) => name).toSorted()).toEqual(
      rulesIn(strictestRules)
        .map(([name]) => name)
        .toSorted(),
    );
    expect(found.length).toBeGreaterThanOrEqual(16);
    for (const [name, rule] of found) {
      expect([name, rule.source.length > 10, 'PSCKD'.includes(rule.mark)]).toEqual([name, true, true]);
      expect([rule.from, rule.until].filter((day) => day !== undefined && !/^20\d\d-\d\d-\d\d$/.test(day))).toEqual([]);
    }
  });

  test.each(all)('$country acts on STOP, can be answered in its languages, and keeps evidence in a span that exists', (rules) => {
    expect(rules.floorKeywords.value.stop).toContain('STOP');
    expect(rules.languages.every((language) => replyLanguages.includes(language))).toBe(true);
    expect(rules.retention.evidenceAtLeast.value).toBeLessThanOrEqual(rules.retention.evidenceAtMost.value);
    expect(rules.premiumPrefixes.value.every((prefix) => prefix.startsWith(`+${rules.callingCode}`))).toBe(true);
    expect(rules.premiumPrefixes.value.some((premium) => rules.tollFreePrefixes.value.some((free) => free.startsWith(premium)))).toBe(false);
  });
});

test('a span of evidence exists that all covered countries allow', () => {
  const least = Math.max(...all.map((rules) => rules.retention.evidenceAtLeast.value));
  expect(least).toBeLessThanOrEqual(Math.min(...all.map((rules) => rules.retention.evidenceAtMost.value)));
});

describe('choices of law', () => {
  const of = <T>(pick: (rules: CountryRules) => T): Record<string, T> => Object.fromEntries(all.map((rules) => [rules.country, pick(rules)]));

  test('a bare STOP ends all marketing of the controller everywhere', () => {
    expect(new Set(Object.values(of((rules) => rules.bareStop.value)))).toEqual(new Set(['controller']));
    expect(countryRules.US.bareStop).toMatchObject({ mark: 'D', source: containing('2027-01-31') });
  });

  test('a second STOP is answered always in Canada, once in the United States, after a day in Europe', () => {
    const day = { kind: 'after', hours: 24 };
    expect(of((rules) => rules.repeatStop.value)).toEqual({
      FR: day,
      GB: day,
      ES: day,
      DE: day,
      IT: day,
      NL: day,
      PT: day,
      US: { kind: 'only-if-sent-between' },
      CA: { kind: 'always' },
    });
  });

  test('a confirmation leaves within five minutes in the United States, within a day elsewhere', () => {
    const { US, ...others } = of((rules) => rules.confirmWithin.value);
    expect(US).toEqual({ amount: 5, unit: 'minutes' });
    expect(Object.values(others).every(({ amount, unit }) => amount === 24 && unit === 'hours')).toBe(true);
  });

  test('an English word is answered in English in Canada, in the programme’s language elsewhere', () => {
    const { CA, ...others } = of((rules) => rules.neutralWordLanguage.value);
    expect(CA).toBe('en');
    expect(new Set(Object.values(others))).toEqual(new Set(['programme']));
  });

  test('the words of the law are floor words', () => {
    expect(countryRules.US.floorKeywords.value.stop).toEqual(['STOP', 'QUIT', 'END', 'REVOKE', 'OPT OUT', 'CANCEL', 'UNSUBSCRIBE']);
    expect(countryRules.CA.floorKeywords.value).toEqual({ stop: ['STOP', 'ARRET'], help: ['HELP', 'AIDE', 'INFO'] });
    expect(countryRules.FR.floorKeywords.value).toEqual({ stop: ['STOP'], help: ['CONTACT'] });
  });

  test('only Canada wants both languages and a toll-free number on a short code', () => {
    expect(all.filter((rules) => rules.shortCodeLanguages.value.length > 0).map((rules) => rules.country)).toEqual(['CA']);
    expect(all.filter((rules) => rules.shortCodeTollFreeContact.value).map((rules) => rules.country)).toEqual(['CA']);
  });
});

describe('a country that is not covered', () => {
  test('has no rules of its own', () => {
    expect(rulesOf('BE')).toBeUndefined();
    expect(rulesOf('constructor')).toBeUndefined();
  });

  test('gets rules that are nowhere laxer than those of a covered one', () => {
    const { retention } = strictestRules;
    expect(strictestRules.country).toBe('not-covered');
    expect(strictestRules.honourWithin.value.unit).toBe('at-once');
    for (const rules of all) {
      expect(retention.suppressionsAtLeast.value).toBeGreaterThanOrEqual(rules.retention.suppressionsAtLeast.value);
      expect(retention.evidenceAtLeast.value).toBeGreaterThanOrEqual(rules.retention.evidenceAtLeast.value);
      expect(retention.evidenceAtMost.value).toBeLessThanOrEqual(rules.retention.evidenceAtMost.value);
      expect(retention.messagesAtMost.value).toBeLessThanOrEqual(rules.retention.messagesAtMost.value);
      expect(strictestRules.sendingHours.value.from >= rules.sendingHours.value.from).toBe(true);
      expect(strictestRules.sendingHours.value.to <= rules.sendingHours.value.to).toBe(true);
    }
  });
});

test('a rule is in force from its first to its last day, both included', () => {
  const rule = { from: '2026-03-01', until: '2027-01-31' };
  expect(['2026-02-28', '2026-03-01', '2027-01-31', '2027-02-01'].map((day) => inForce(rule, day))).toEqual([false, true, true, false]);
  expect(inForce({}, '1990-01-01')).toBe(true);
});
