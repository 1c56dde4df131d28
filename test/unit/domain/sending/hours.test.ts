import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../../functions/domain/ids.ts';
import { type Asked, grant, holding, reasonsOf, shopWith } from '../../../support/send-question.ts';

describe('hours', () => {
  const quiet = (asked: Asked): boolean => reasonsOf(asked).includes('quiet_hours');

  test.each([
    ['2026-03-10T06:59:00.000Z', true],
    ['2026-03-10T07:00:00.000Z', false],
    ['2026-03-10T20:29:59.000Z', false],
    ['2026-03-10T20:30:00.000Z', true],
    // Summer time.
    ['2026-07-10T19:29:00.000Z', false],
    ['2026-07-10T19:30:00.000Z', true],
  ])('in France end at 21:30 and begin at 8: %s', (at, expected) => {
    expect(quiet({ at })).toBe(expected);
  });

  test('of the charter of 2024 held until February 2026: later in the evening, and no Sunday or holiday', () => {
    const image = holding(grant({ at: '2025-01-01T00:00:00.000Z' as Instant }));
    expect(quiet({ image, at: '2026-02-27T20:45:00.000Z' })).toBe(false);
    expect(quiet({ image, at: '2026-02-22T11:00:00.000Z' })).toBe(true);
    expect(quiet({ image, at: '2025-05-29T10:00:00.000Z' })).toBe(true);
    expect(quiet({ image, at: '2026-03-15T11:00:00.000Z' })).toBe(false);
  });

  test('on Sundays and holidays are none where the operator avoids them, those of the territory overseas too', () => {
    const programme = shopWith({ restDays: 'avoid' });
    expect(quiet({ programme, at: '2026-03-15T11:00:00.000Z' })).toBe(true);
    expect(quiet({ programme, at: '2026-05-22T15:00:00.000Z', number: '+596696111111' })).toBe(true);
    expect(quiet({ programme, at: '2026-05-22T10:00:00.000Z' })).toBe(false);
    expect(quiet({ programme, at: '2026-04-06T10:00:00.000Z' })).toBe(true);
  });

  test.each([
    ['DE', '+4915111111111', '2026-04-03T10:00:00.000Z', 'Good Friday'],
    ['ES', '+34611111111', '2026-10-12T12:00:00.000Z', 'the national day'],
    ['IT', '+393331111111', '2027-10-04T10:00:00.000Z', 'Saint Francis, since 2026'],
    ['GB', '+447400111111', '2026-12-28T12:00:00.000Z', 'a Monday, for Boxing Day, a Saturday'],
    ['US', '+12125550143', '2026-07-03T16:00:00.000Z', 'a Friday, for 4 July, a Saturday'],
    ['CA', '+14165550143', '2027-07-01T16:00:00.000Z', 'Canada Day'],
  ] as const)('on a holiday of %s are none where the operator avoids them, and are as ever where not', (country, number, at, _why) => {
    const image = holding(grant({ at: '2026-03-01T00:00:00.000Z' as Instant }));
    const asked = (restDays: 'allow' | 'avoid') => ({ programme: shopWith({ restDays }, { country }), image, number, at });
    expect(quiet(asked('avoid'))).toBe(true);
    expect(quiet(asked('allow'))).toBe(false);
  });

  test('are those of where the line is: Réunion, Guadeloupe', () => {
    // 18:00 UTC is 22:00 in Saint-Denis and 14:00 in Pointe-à-Pitre.
    expect(quiet({ at: '2026-03-10T18:00:00.000Z', number: '+262692111111' })).toBe(true);
    expect(quiet({ at: '2026-03-10T18:00:00.000Z', number: '+590690111111' })).toBe(false);
    expect(quiet({ at: '2026-03-10T07:30:00.000Z', number: '+590690111111' })).toBe(true);
  });

  test('are the strictest of all zones that the prefix may be in, unless told', () => {
    const programme = shopWith({}, { country: 'US', languages: ['en'] });
    const spain = { at: '2026-03-10T08:30:00.000Z', number: '+34611111111' };
    expect(quiet(spain)).toBe(true);
    expect(quiet({ ...spain, zone: 'Europe/Madrid' })).toBe(false);
    expect(quiet({ ...spain, zone: 'Atlantic/Canary' })).toBe(true);
    // 00:30 UTC: 19:30 in New York, 16:30 in Los Angeles; 212 is New York alone.
    expect(quiet({ programme, at: '2026-03-11T00:30:00.000Z', number: '+12125550143' })).toBe(true);
    expect(quiet({ programme, at: '2026-03-11T00:30:00.000Z', number: '+12135550143' })).toBe(false);
    expect(quiet({ programme, at: '2026-03-10T14:00:00.000Z', number: '+12135550143' })).toBe(true);
  });

  test('do not bind codes, service and notices of law', () => {
    for (const purpose of ['service', 'security', 'legal'] as const) expect(reasonsOf({ purpose, at: '2026-03-10T02:00:00.000Z' })).toEqual([]);
  });
});
