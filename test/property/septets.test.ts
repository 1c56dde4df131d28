import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure } from '../../functions/domain/septets.ts';

const basic = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const extended = '^{}\\[~]|€\f';
const gsm = fc.string({ unit: fc.constantFrom(...Array.from(basic + extended)), maxLength: 700 });
const plain = fc.string({ unit: fc.constantFrom(...Array.from(basic)), maxLength: 700 });

/** Slowly and by another way: the septets one by one, each extended character an escape and a letter that stay together. */
const cut = (units: readonly number[], one: number, part: number): number => {
  const total = units.reduce((a, b) => a + b, 0);
  if (total <= one) return 1;
  const parts: number[] = [];
  for (const unit of units) {
    const last = parts.at(-1);
    if (last === undefined || last + unit > part) parts.push(unit);
    else parts[parts.length - 1] = last + unit;
  }
  return parts.length;
};

describe('GSM-7', () => {
  test('has 127 characters beside the escape, and ten more by it', () => {
    expect(new Set(basic).size).toBe(127);
    expect(new Set(extended).size).toBe(10);
  });

  test('a basic character is one septet, an extended one two, and no part ends in an escape', () => {
    fc.assert(
      fc.property(gsm, (text) => {
        const widths = Array.from(text, (c) => (extended.includes(c) ? 2 : 1));
        const found = measure(text);
        expect(found).toMatchObject({ encoding: 'gsm-7', units: widths.reduce((a, b) => a + b, 0), limit: 160, segments: cut(widths, 160, 153) });
        expect(found).not.toHaveProperty('firstOther');
      }),
    );
  });

  test('without extended characters the segments are the division by 153', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(measure(text).segments).toBe(text.length <= 160 ? 1 : Math.ceil(text.length / 153));
      }),
    );
  });

  test.each([
    [160, 0, 1],
    [161, 0, 2],
    [306, 0, 2],
    [307, 0, 3],
    [158, 1, 1],
    [159, 1, 2],
  ])('%i letters and %i euro signs are %i segments', (letters, euros, segments) =>
    expect(measure('a'.repeat(letters) + '€'.repeat(euros)).segments).toBe(segments),
  );

  test('an escape that would end a part moves to the next', () => {
    // 152 + 2 would cut the euro sign: the first part holds 152, the second 154 less one, and a third is needed.
    expect(measure(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toMatchObject({ units: 306, segments: 3 });
    expect(measure(`${'a'.repeat(151)}€${'a'.repeat(153)}`)).toMatchObject({ units: 306, segments: 2 });
  });
});

describe('UCS-2', () => {
  test('one other character makes all of it UCS-2, and is named with its place', () => {
    fc.assert(
      fc.property(gsm, fc.constantFrom('ê', 'ç', '’', 'я', '中', '😀', '\u001b'), gsm, (before, other, after) => {
        const text = before + other + after;
        expect(measure(text)).toMatchObject({
          encoding: 'ucs-2',
          units: text.length,
          limit: 70,
          firstOther: { character: other, index: before.length },
        });
      }),
    );
  });

  test.each([
    ['я', 70, 1],
    ['я', 71, 2],
    ['я', 134, 2],
    ['я', 135, 3],
    ['😀', 35, 1],
    ['😀', 36, 2],
    // 33 pairs to a part: a 34th would be cut.
    ['😀', 66, 2],
    ['😀', 67, 3],
  ])('%s times %i is %i segments', (character, times, segments) => expect(measure(character.repeat(times)).segments).toBe(segments));
});

test('an empty text is one segment', () => expect(measure('')).toEqual({ encoding: 'gsm-7', units: 0, segments: 1, limit: 160 }));
