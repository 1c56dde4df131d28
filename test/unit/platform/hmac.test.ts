import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hmacOf } from '../../../functions/platform/hmac.ts';

/** RFC 4231, section 4: key and text as hexadecimal, and what HMAC-SHA-256 makes of them. Those of which the key is text. */
const vectors = [
  ['4a656665', '7768617420646f2079612077616e7420666f72206e6f7468696e673f', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
  ['0b'.repeat(20), '4869205468657265', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
] as const;
const text = (hex: string): string => Buffer.from(hex, 'hex').toString('utf8');
const expected = (key: string, of: string): string => createHmac('sha256', key).update(of).digest('base64url');

describe('a keyed hash', () => {
  it.each(vectors)('of the standard’s own examples is what the standard says: %s', (key, of, digest) => {
    expect(Buffer.from(hmacOf(text(key))(text(of)), 'base64url').toString('hex')).toBe(digest);
  });

  it('is the HMAC of node:crypto, for any key and any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }), (key, of) => {
        expect(hmacOf(key)(of)).toBe(expected(key, of));
      }),
    );
  });

  it.each([0, 1, 55, 56, 63, 64, 65, 128, 1_000])('is so for keys and texts about the length of a block: %i', (length) => {
    const [key, of] = ['k'.repeat(length), 't'.repeat(length)];
    expect(hmacOf(key)(of)).toBe(expected(key, of));
    // Of more bytes than characters.
    expect(hmacOf('é'.repeat(length))('é'.repeat(length))).toBe(expected('é'.repeat(length), 'é'.repeat(length)));
  });

  it('of one text says nothing of the next, nor of another key', () => {
    const [one, other] = [hmacOf('one'), hmacOf('other')];
    const texts = ['a', 'a longer text than the one before', '', 'a'];
    expect(texts.flatMap((of) => [one(of), other(of)])).toEqual(texts.flatMap((of) => [expected('one', of), expected('other', of)]));
  });
});
