import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PhoneNumber } from '../../functions/domain/ids.ts';
import { callingCountry, canonical, canonicalVersion, isPremium, maskedNumber, party } from '../../functions/domain/phone-number.ts';

describe('one line has one form, however it is written', () => {
  const line = '+33639980000';
  test.each([
    ['+33639980000'],
    ['33639980000'],
    ['0033639980000'],
    ['+33 6 39 98 00 00'],
    ['+33 (0)6 39 98 00 00'],
    ['+33/0639980000'],
    ['(+33) 6.39.98.00.00'],
    ['+33-6-39-98-00-00'],
    ['+33\u00a06\u202f39\u202f98\u202f00\u202f00'],
    ['\u202a+33639980000\u202c'],
    ['+３３６３９９８００００'],
    ['whatsapp:+33639980000'],
    ['WhatsApp:+33639980000'],
    ['rcs:+33639980000'],
    ['sms:+33639980000?body=STOP'],
    ['tel:+33-639-980-000;phone-context=+33'],
  ])('%s', (raw) => expect(canonical(raw)).toBe(line));

  test.each([['0639980000'], ['06 39 98 00 00'], ['06.39.98.00.00'], ['639980000'], ['33639980000'], ['+33639980000'], ['0033 6 39 98 00 00']])(
    '%s from France',
    (raw) => expect(canonical(raw, 'FR')).toBe(line),
  );
});

test('a number that comes as E.164 has it is read as when it is written with separators', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }).map((all) => all.join(''));
  fc.assert(
    fc.property(digits, fc.constantFrom(undefined, 'FR', 'US', 'IT'), (all, home) => canonical(`+${all}`, home) === canonical(`+ ${all}`, home)),
  );
});

describe('countries whose lines go about in two forms', () => {
  test.each([
    ['Mexico with its old 1', '+5215500000000', '+525500000000'],
    ['Mexico without', '+525500000000', '+525500000000'],
    ['Mexico, where a 1 before a zero is not that mark', '+5210550000000', '+5210550000000'],
    ['Argentina with its 9', '+5491100000000', '+5491100000000'],
    ['Argentina without', '+541100000000', '+5491100000000'],
    ['Argentina with the 15 of home, area of two digits', '+54111500000000', '+5491100000000'],
    ['Argentina with 9 and 15, area of three digits', '+549341150000000', '+5493410000000'],
    ['Argentina with 15, area of four digits', '+54290115000000', '+5492901000000'],
    ['Brazil with the ninth digit', '+5511990000000', '+5511990000000'],
    ['Brazil without', '+551190000000', '+5511990000000'],
    ['a Brazilian landline, which has no ninth digit', '+551130000000', '+551130000000'],
    ['Italy keeps its zero', '+390600000000', '+390600000000'],
    ['Italy keeps a zero in brackets', '+39 (0)6 00000000', '+390600000000'],
    ['the United Kingdom with (0)', '+44 (0)7700 900123', '+447700900123'],
    ['a zero in brackets where the home prefix is not known here', '+237 (0)6 00 00 00 00', '+237600000000'],
    ['Russia with the 8 of home', '+7 8 900 000 00 00', '+79000000000'],
    ['Hungary with the 06 of home', '+36 06 20 000 0000', '+36200000000'],
    ['North America with its 1 twice', '+1/1 202 555 0123', '+12025550123'],
  ])('%s', (_, raw, expected) => expect(canonical(raw)).toBe(expected));
});

describe('a number as it is written at home', () => {
  test.each([
    ['GB', '07700 900123', '+447700900123'],
    ['GB', '7700900123', '+447700900123'],
    ['US', '(202) 555-0123', '+12025550123'],
    ['CA', '1-202-555-0123', '+12025550123'],
    ['US', '011 33 6 39 98 00 00', '+33639980000'],
    ['US', '33639980000', '+33639980000'],
    ['IT', '06 0000 0000', '+390600000000'],
    ['IT', '393330000000', '+393330000000'],
    ['IT', '39060000000', '+39060000000'],
    ['ES', '600 000 000', '+34600000000'],
    ['ES', '34600000000', '+34600000000'],
    ['DE', '0151 00000000', '+4915100000000'],
    ['MX', '044 55 0000 0000', '+525500000000'],
    ['AR', '011 15 0000 0000', '+5491100000000'],
    ['BR', '(11) 9000-0000', '+5511990000000'],
    ['FR', '+0/6 39 98 00 00', '+33639980000'],
  ])('in %s %s is %s', (home, raw, expected) => expect(canonical(raw, home)).toBe(expected));

  test('without the country nobody knows which line it is', () => {
    expect(canonical('0639980000')).toBeUndefined();
    expect(party('0639980000').kind).toBe('name');
  });
});

describe('what is no number', () => {
  test.each([
    ['36180', { kind: 'short-code', code: '36180' }],
    ['384 387', { kind: 'short-code', code: '384387' }],
    ['+36180', { kind: 'short-code', code: '36180' }],
    ['tel:911', { kind: 'short-code', code: '911' }],
    ['LAVANDE', { kind: 'name', name: 'LAVANDE' }],
    ['rcs:lavande_agent', { kind: 'name', name: 'rcs:lavande_agent' }],
    ['', { kind: 'name', name: '' }],
    ['12', { kind: 'name', name: '12' }],
    ['+', { kind: 'name', name: '+' }],
    ['+999123456789', { kind: 'name', name: '+999123456789' }],
    ['1234567890123456789', { kind: 'name', name: '1234567890123456789' }],
    ['+33639980000 and more', { kind: 'name', name: '+33639980000 and more' }],
    ['+1/555 010 000', { kind: 'name', name: '+1/555 010 000' }],
  ])('%j', (raw, expected) => expect(party(raw)).toEqual(expected));

  test('a short code stays one in a country whose numbers are short', () =>
    expect(party('36180', 'DE')).toEqual({ kind: 'short-code', code: '36180' }));
  test('a name is cut, so that nothing grows without end', () => expect(party('x'.repeat(10_000))).toEqual({ kind: 'name', name: 'x'.repeat(64) }));
});

const number = (raw: string): PhoneNumber => {
  const found = canonical(raw);
  if (!found) throw new Error(`${raw} is no number`);
  return found;
};

test.each([
  ['+33639980000', 'FR'],
  ['+447700900123', 'GB'],
  ['+12025550123', 'US'],
  ['+14165550123', 'CA'],
  ['+15145550123', 'CA'],
  ['+18095550123', 'DO'],
  ['+17875550123', 'PR'],
  ['+262692000000', 'RE'],
  ['+262639000000', 'YT'],
  ['+351910000000', 'PT'],
  ['+79000000000', 'RU'],
  ['+77000000000', 'KZ'],
  ['+881600000000', undefined],
])('%s is of %s', (raw, country) => expect(callingCountry(number(raw))).toBe(country));

test.each([
  ['+33899000000', true],
  ['+33825000000', true],
  ['+33800000000', false],
  ['+33639980000', false],
  ['+449010000000', true],
  ['+447700900123', false],
  ['+19005550123', true],
  ['+12025550123', false],
  ['+979000000001', true],
])('whether %s is premium: %s', (raw, premium) => expect(isPremium(number(raw))).toBe(premium));

test('a masked number keeps the country and two digits', () => {
  expect(maskedNumber(number('+33639980001'))).toBe('+33*******01');
  expect(maskedNumber(number('+12025550123'))).toBe('+1********23');
});

test('the canonical form has a version, because keyed hashes of it are stored', () => expect(canonicalVersion).toBe(1));
