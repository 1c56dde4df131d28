import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, maskedNumber, party } from '../../functions/domain/phone-number.ts';
import { codeOfCountry } from '../../functions/domain/countries/calling-codes.ts';

const homes = fc.constantFrom(undefined, 'FR', 'GB', 'US', 'CA', 'IT', 'ES', 'DE', 'NL', 'PT', 'MX', 'AR', 'BR', 'RU', 'HU', 'ZZ');
const code = fc.constantFrom('33', '44', '1', '39', '34', '49', '52', '54', '55', '7', '36', '237', '352');
const digits = (least: number, most: number) => fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: least, maxLength: most });
/** Near the form of numbers, where the rules bite: prefixes kept by mistake, runs of zeros, marks of two-form countries. */
const almost = fc
  .tuple(fc.constantFrom('+', '00', '', '+00'), code, fc.constantFrom('', '0', '00', '(0)', '1', '9', '15', '06', '8', '044'), digits(4, 12))
  .map((parts) => parts.join(''));
const anything = fc.oneof(almost, digits(0, 20), fc.string(), fc.string({ unit: 'binary', maxLength: 80 }));

test('a canonical number is canonical again, at home and abroad', () => {
  fc.assert(
    fc.property(anything, homes, homes, (raw, home, otherHome) => {
      const once = canonical(raw, home);
      fc.pre(once !== undefined);
      expect(canonical(once, otherHome)).toBe(once);
      expect(once).toMatch(/^\+[1-9]\d{6,14}$/);
    }),
    { numRuns: 5000 },
  );
});

test('plus, 00, bare digits and punctuation lead to one form', () => {
  const separator = fc.constantFrom('', ' ', '-', '.', ' ', '\u00a0');
  fc.assert(
    fc.property(fc.constantFrom('639980', '639981'), digits(3, 3), separator, (block, rest, mark) => {
      const national = `${block}${rest}`;
      const spaced = Array.from(national).join(mark);
      const expected = `+33${national}`;
      for (const raw of [
        `+33${national}`,
        `0033${mark}${spaced}`,
        `33${national}`,
        `+33${mark}${spaced}`,
        `+33 (0)${spaced}`,
        `whatsapp:+33${national}`,
      ]) {
        expect(canonical(raw)).toBe(expected);
        expect(canonical(raw, 'FR')).toBe(expected);
        expect(canonical(raw, 'US')).toBe(expected);
      }
      expect(canonical(`0${mark}${spaced}`, 'FR')).toBe(expected);
    }),
  );
});

test('nothing makes it throw, and every party is one of three', () => {
  fc.assert(
    fc.property(anything, homes, (raw, home) => {
      expect(['number', 'short-code', 'name']).toContain(party(raw, home).kind);
    }),
  );
});

test('a mask shows the calling code and two digits, never more', () => {
  fc.assert(
    fc.property(almost, (raw) => {
      const number = canonical(raw);
      fc.pre(number !== undefined);
      const masked = maskedNumber(number);
      expect(masked).toHaveLength(number.length);
      expect(masked.replaceAll('*', '').length).toBeLessThanOrEqual(1 + 3 + 2);
    }),
  );
});

test('hostile input takes no time to speak of', () => {
  const started = performance.now();
  for (const piece of ['+', '(0)', '0', '33', ' ', '\u202a', 'tel:', '００']) {
    for (const length of [60, 100_000]) party(piece.repeat(length), 'FR');
  }
  expect(performance.now() - started).toBeLessThan(200);
});

test('each home that the tests use has a calling code, but the one made up', () => {
  expect(codeOfCountry('CA')).toBe('1');
  expect(codeOfCountry('ZZ')).toBeUndefined();
});
