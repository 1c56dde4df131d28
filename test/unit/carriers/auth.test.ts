import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediaType, parseJson, utf8 } from '../../../functions/carriers/auth/body.ts';
import { firstValues, parseForm, valuesByName } from '../../../functions/carriers/auth/form.ts';
import { hmac } from '../../../functions/carriers/auth/hmac.ts';
import { sameSecret, secretsIn } from '../../../functions/carriers/auth/secrets.ts';

describe('parseForm', () => {
  it('reads what URLSearchParams reads', () => {
    // Where a letter that is no ASCII stands unescaped beside a broken escape, Node's own URLSearchParams differs from the standard.
    const piece = fc.oneof(fc.string(), fc.constantFrom('%', '%4', '%zz', '%C3%A9', '%E9', '%F0%9F', '+', '%2B', '&', '=', '==', '&&'));
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          // URLSearchParams lets go of one leading question mark.
          fc.pre(!text.startsWith('?'));
          expect(parseForm(text)).toEqual([...new URLSearchParams(text)]);
          expect(parseForm(new TextEncoder().encode(text))).toEqual([...new URLSearchParams(text)]);
        },
      ),
    );
  });

  it('keeps a plus sign where the carrier does not escape it', () => {
    expect(parseForm('from=+33639980001&text=a%20b+c', 'literal')).toEqual([
      ['from', '+33639980001'],
      ['text', 'a b+c'],
    ]);
  });

  it('keeps names that repeat, and every name that an object has of its own', () => {
    const pairs = parseForm('a=1&b=2&a=3&__proto__=x&constructor=y');
    expect([...valuesByName(pairs)]).toEqual([
      ['a', ['1', '3']],
      ['b', ['2']],
      ['__proto__', ['x']],
      ['constructor', ['y']],
    ]);
    expect(new Map(Object.entries(firstValues(pairs)))).toEqual(
      new Map([
        ['a', '1'],
        ['b', '2'],
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ]),
    );
    expect(Object.getPrototypeOf(firstValues(pairs))).toBe(Object.prototype);
  });
});

describe('bodies', () => {
  it('reads a view into a larger buffer, and only that', () => {
    expect(utf8(new Uint8Array(Buffer.from('xxSTOPxx')).subarray(2, 6))).toBe('STOP');
  });

  it('takes what is no JSON for undefined', () => {
    expect([parseJson(''), parseJson('{'), parseJson('null'), parseJson('[1]')]).toEqual([undefined, undefined, null, [1]]);
  });

  it('takes the media type without its parameters', () => {
    expect(mediaType({ 'content-type': 'Application/JSON; charset=utf-8' })).toBe('application/json');
    expect(mediaType({})).toBe('');
  });
});

describe('secrets', () => {
  it('are equal only when every character is, whatever their lengths', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(sameSecret(a, b)).toBe(a === b && b !== '');
      }),
    );
    expect(sameSecret('same', 'same')).toBe(true);
  });

  it('that are empty or missing are no secrets', () => {
    expect(secretsIn([{ key: '' }, {}, { key: 'k' }, { other: 'o' }], 'key')).toEqual([{ secret: 'k', set: { key: 'k' } }]);
  });
});

describe('hmac', () => {
  it('is that of RFC 2202 and RFC 4231', () => {
    expect(hmac('sha1', 'Jefe', ['what do ya want ', 'for nothing?'], 'hex')).toBe('effcdf6ae5eb2fa2d27416d5f184df9c259a7c79');
    expect(hmac('sha256', 'Jefe', [Buffer.from('what do ya want for nothing?')], 'hex')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });
});
