import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../../functions/domain/ids.ts';
import { coveredCountries, type ProgrammeKind } from '../../../../functions/domain/programme.ts';
import { countsSends } from '../../../../functions/domain/sending/check-send.ts';
import { marketingRules } from '../../../../functions/domain/sending/marketing-rules.ts';
import { isPromotional, type Purpose, purposes, type Reason, reasonNames } from '../../../../functions/domain/sending/reasons.ts';
import type { RegisterName, SuppressionImage } from '../../../../functions/domain/suppression.ts';
import { type Asked, check, grant, holding, noon, reasonsOf, shopWith } from '../../../support/send-question.ts';

test('a text that nothing forbids may be sent, in the language of the consent', () => {
  expect(check({ image: holding(grant({ language: 'en' })) })).toMatchObject({
    allowed: true,
    reasons: [],
    reported: [],
    language: 'en',
    consent: { basis: 'consent' },
  });
});

describe('each reason', () => {
  const stop = (name: RegisterName): Partial<SuppressionImage> => ({
    registers: { [name]: { state: 'stopped', rank: '2026-03-01T00:00:00.000Z#1' as never, event: 'e', how: 'texted' } },
  });
  const day = (iso: string): Instant => iso as Instant;
  const cases: readonly (readonly [Reason, Asked])[] = [
    ['landline', { number: '+33199001234' }],
    ['country_not_covered', { number: '+4915211111111'.replace('+49', '+41') }],
    ['not_ready', { programme: shopWith({ ready: false }) }],
    ['suppressed_all', { image: holding(grant(), stop('all:lavande' as RegisterName)) }],
    ['suppressed_programme', { image: holding(grant(), stop('boutique' as RegisterName)) }],
    ['restricted', { image: holding(grant(), { restricted: day('2026-03-02T00:00:00.000Z') }) }],
    ['reassigned', { image: holding(grant(), { tenure: day('2026-02-02T00:00:00.000Z') }) }],
    ['exclusion_list', { image: holding(grant(), { lists: { exclusion_list: day('2026-02-02T00:00:00.000Z') } }) }],
    ['national_dnc', { image: holding(grant(), { lists: { national_dnc: day('2026-02-02T00:00:00.000Z') } }) }],
    ['banned_sector', { programme: shopWith({ sector: 'energy-renovation' }) }],
    ['quiet_hours', { at: '2026-03-10T21:00:00.000Z' }],
    ['frequency_cap', { programme: shopWith({ cap: { sends: 2, days: 7 } }), sent: ['2026-03-04T10:00:00.000Z', '2026-03-08T10:00:00.000Z'] }],
    ['no_consent', { image: holding(undefined) }],
    ['consent_expired', { image: holding(grant({ until: day('2026-03-10T10:00:00.000Z') })) }],
    ['consent_unproven', { image: holding(grant({ proven: false })) }],
    ['notice_missing', { image: holding(grant({ source: 'partner' })) }],
  ];

  test.each(cases)('%s refuses', (reason, asked) => {
    const answer = check(asked);
    expect(answer.reasons).toContain(reason);
    expect(answer.allowed).toBe(false);
  });

  test('of the list has a case here, but for the two that need more', () => {
    expect(reasonNames.filter((name) => !cases.some(([reason]) => reason === name))).toEqual(['number_invalid', 'reconsent_wait']);
  });

  test('reconsent_wait: in the United States nobody asks again within a year of a STOP, though it was lifted', () => {
    const programme = shopWith({}, { country: 'US', languages: ['en'] });
    const lifted = { boutique: { state: 'lifted', rank: '2025-12-01T00:00:00.000Z#0' as never, event: 'e', how: 'texted' } } as const;
    const asked = { number: '+12025550143', programme, at: '2026-03-10T17:00:00.000Z', image: holding(grant(), { registers: lifted }) };
    expect(reasonsOf({ ...asked, purpose: 'consent-request' })).toEqual(['reconsent_wait']);
    expect(reasonsOf(asked)).toEqual([]);
    expect(reasonsOf({ ...asked, purpose: 'consent-request', at: '2026-12-04T18:00:00.000Z' })).toEqual([]);
  });
});

describe('consent', () => {
  test('that is missing is only told in report mode, until its last day; a STOP refuses all the same', () => {
    const programme = shopWith({ consent: 'report', reportUntil: '2026-03-10' });
    expect(check({ programme, image: holding(undefined) })).toMatchObject({ allowed: true, reasons: [], reported: ['no_consent'] });
    expect(check({ programme, image: holding(undefined), at: '2026-03-11T10:00:00.000Z' })).toMatchObject({
      allowed: false,
      reasons: ['no_consent'],
    });
    const registers = { 'all:lavande': { state: 'stopped', rank: '2026-03-01T00:00:00.000Z#1' as never, event: 'e', how: 'read' } } as const;
    expect(check({ programme, image: holding(undefined, { registers }) })).toMatchObject({
      allowed: false,
      reasons: ['suppressed_all'],
      reported: ['no_consent'],
    });
  });

  test('that is to come is none yet; one of three years ago is none any more', () => {
    expect(reasonsOf({ image: holding(grant({ at: '2026-03-10T10:00:00.001Z' as Instant })) })).toEqual(['no_consent']);
    expect(reasonsOf({ image: holding(grant({ at: '2023-03-10T10:00:00.001Z' as Instant })) })).toEqual([]);
    expect(reasonsOf({ image: holding(grant({ at: '2023-03-10T10:00:00.000Z' as Instant })) })).toEqual(['consent_expired']);
  });

  test('of a partner needs the notice: given before, or in this very text', () => {
    const image = holding(grant({ source: 'partner' }));
    expect(reasonsOf({ image, notice: true })).toEqual([]);
    expect(reasonsOf({ image: holding(grant({ source: 'partner', noticeAt: noon })) })).toEqual([]);
  });

  test('is not needed for what a person asks for, or what the law demands', () => {
    for (const purpose of purposes.filter((one) => !isPromotional(one))) expect(reasonsOf({ purpose, image: holding(undefined) })).toEqual([]);
  });

  test('newer than a list or a change of holder goes before it', () => {
    const since = '2026-01-01T00:00:00.000Z' as Instant;
    expect(reasonsOf({ image: holding(grant(), { lists: { exclusion_list: since, national_dnc: since }, tenure: since }) })).toEqual([]);
    expect(reasonsOf({ image: holding(grant({ basis: 'existing-customer' }), { lists: { exclusion_list: since } }) })).toEqual(['exclusion_list']);
  });

  test('as an existing customer is a ground in Europe, not in the United States; and lets a banned trade write to its own customers', () => {
    const image = holding(grant({ basis: 'existing-customer' }));
    expect(reasonsOf({ image, programme: shopWith({ sector: 'home-adaptation' }) })).toEqual([]);
    expect(reasonsOf({ image, number: '+12025550143', at: '2026-03-10T17:00:00.000Z' })).toEqual(['no_consent']);
  });
});

describe('a STOP, by kind of programme and purpose', () => {
  const stopped = (kind: ProgrammeKind, purpose: Purpose, register: 'own' | 'all'): boolean => {
    const programme = shopWith({}, { kind });
    const name = (register === 'own' ? 'boutique' : 'all:lavande') as RegisterName;
    const registers = { [name]: { state: 'stopped', rank: '2026-03-01T00:00:00.000Z#1' as never, event: 'e', how: 'texted' } } as const;
    return reasonsOf({ programme, purpose, image: holding(grant(), { registers }) }).some((reason) => reason.startsWith('suppressed'));
  };

  test('to login codes ends advertising and not the codes', () => {
    expect(stopped('security', 'security', 'own')).toBe(false);
    expect(stopped('security', 'marketing', 'own')).toBe(true);
  });

  test.each([
    ['marketing', 'own', ['marketing', 'consent-request', 'service']],
    ['service', 'own', ['marketing', 'consent-request', 'service']],
    ['security', 'own', ['marketing', 'consent-request']],
    ['legal', 'own', ['marketing', 'consent-request']],
    ['marketing', 'all', ['marketing', 'consent-request']],
    ['service', 'all', ['marketing', 'consent-request']],
    ['security', 'all', ['marketing', 'consent-request']],
  ] as const)('of a %s programme (%s register) ends %j', (kind, register, ended) => {
    expect(purposes.filter((purpose) => stopped(kind, purpose, register))).toEqual(ended);
  });

  test('to all stands although a service was started again since', () => {
    const programme = shopWith({}, { kind: 'service' });
    const registers = {
      'all:lavande': { state: 'stopped', rank: '2026-03-01T00:00:00.000Z#1' as never, event: 'e', how: 'texted' },
      boutique: { state: 'lifted', rank: '2026-03-02T00:00:00.000Z#0' as never, event: 'e', how: 'texted' },
    } as const;
    expect(reasonsOf({ programme, image: holding(grant(), { registers }) })).toEqual(['suppressed_all']);
    expect(reasonsOf({ programme, purpose: 'service', image: holding(grant(), { registers }) })).toEqual([]);
  });

  test.each(coveredCountries)('ends advertising whatever the kind, in %s', (country) => {
    for (const blocked of Object.values(marketingRules(country).blocks.value))
      expect(blocked).toEqual(expect.arrayContaining(['marketing', 'consent-request']));
  });
});

test('a programme that is not ready sends its codes and what the law demands, and nothing else', () => {
  const programme = shopWith({ ready: false });
  expect(purposes.filter((purpose) => check({ programme, purpose }).allowed)).toEqual(['security', 'legal']);
});

test('a cap counts the sends of its days, and no others', () => {
  const programme = shopWith({ cap: { sends: 1, days: 7 } });
  expect(reasonsOf({ programme, sent: ['2026-03-03T10:00:00.000Z'] })).toEqual([]);
  expect(reasonsOf({ programme, sent: ['2026-03-03T10:00:00.001Z'] })).toEqual(['frequency_cap']);
});

describe('what was sent before', () => {
  const sent = ['2026-03-08T10:00:00.000Z', '2026-03-09T10:00:00.000Z'];
  const cap = { sends: 1, days: 90 };

  test.each(purposes)('is asked for only where the answer to %s hangs on it', (purpose) => {
    for (const policy of [{}, { cap }, { consent: 'report' as const, reportUntil: '2027-01-01' }]) {
      const programme = shopWith(policy);
      const differs = JSON.stringify(check({ programme, purpose, sent })) !== JSON.stringify(check({ programme, purpose }));
      expect([policy, differs]).toEqual([policy, countsSends({ programme, purpose })]);
    }
  });
});
