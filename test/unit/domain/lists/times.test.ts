import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTime, type TimeForm } from '../../../../functions/domain/lists/times.ts';

const now = Date.parse('2026-03-10T12:00:00.000Z');
const utc: TimeForm = { zone: 'UTC', edge: 'end' };
const at = (text: string, form: Partial<TimeForm> = {}) => {
  const time = readTime(text, { ...utc, ...form }, now);
  return 'refused' in time ? time.refused : time.at;
};

describe('a time of a list', () => {
  test.each([
    ['2024-05-01T10:00:00Z', '2024-05-01T10:00:00.000Z'],
    ['2024-05-01T10:00:00.1234+02:00', '2024-05-01T08:00:00.123Z'],
    ['2024-05-01 10:00:00 UTC', '2024-05-01T10:00:00.000Z'],
    ['2024-05-01 10:00', '2024-05-01T10:00:00.000Z'],
    ['1714557600', '2024-05-01T10:00:00.000Z'],
    ['1714557600.25', '2024-05-01T10:00:00.250Z'],
    ['1714557600123', '2024-05-01T10:00:00.123Z'],
    ['31/12/2024 18:30', '2024-12-31T18:30:00.000Z'],
    ['12/31/2024 18:30:05', '2024-12-31T18:30:05.000Z'],
    ['05.04.2024', '2024-04-05T23:59:59.999Z'],
    ['05/05/2024', '2024-05-05T23:59:59.999Z'],
  ])('%s is %s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  test('a day alone is its end for a STOP and its beginning for a consent, where the list was made', () => {
    expect(at('2024-07-01', { zone: 'Europe/Paris' })).toBe('2024-07-01T21:59:59.999Z');
    expect(at('2024-07-01', { zone: 'Europe/Paris', edge: 'start' })).toBe('2024-06-30T22:00:00.000Z');
    expect(at('2024-07-01 08:00', { zone: 'Europe/Paris' })).toBe('2024-07-01T06:00:00.000Z');
    expect(at('2024-03-31 01:30', { zone: 'Europe/Paris' })).toBe('2024-03-31T00:30:00.000Z');
    expect(at('2024-03-31 03:30', { zone: 'Europe/Paris' })).toBe('2024-03-31T01:30:00.000Z');
  });

  test('today has begun, and what it says does not depend on when it is read', () => {
    expect(readTime('2026-03-10', utc, now)).toEqual({ at: '2026-03-10T12:00:00.000Z', said: '2026-03-10T23:59:59.999Z' });
    expect(at('2026-03-11')).toBe('time_future');
    expect(at('2026-03-10T12:06:00Z')).toBe('time_future');
    expect(at('2026-03-10T12:04:00Z')).toBe('2026-03-10T12:00:00.000Z');
  });

  test.each([
    ['03/04/2024', 'time_ambiguous'],
    ['31/31/2024', 'time_unreadable'],
    ['2024-02-30', 'time_unreadable'],
    ['2024-05-01 25:00', 'time_unreadable'],
    ['yesterday', 'time_unreadable'],
    ['0', 'time_unreadable'],
    ['1970-01-01T00:00:00Z', 'time_early'],
  ])('%s is refused: %s', (text, reason) => {
    expect(at(text)).toBe(reason);
  });

  test('an order that is given is kept', () => {
    expect(at('03/04/2024 10:00', { order: 'day-first' })).toBe('2024-04-03T10:00:00.000Z');
    expect(at('03/04/2024 10:00', { order: 'month-first' })).toBe('2024-03-04T10:00:00.000Z');
    expect(at('31/12/2024', { order: 'month-first' })).toBe('time_unreadable');
  });

  test('never throws, and never tells a time to come', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/.:T -]{0,24}$/)), (text) => {
        const time = readTime(text, utc, now);
        expect('refused' in time || Date.parse(time.at) <= now).toBe(true);
      }),
    );
  });
});
