import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases, type Grant, sourceKinds } from '../../../functions/domain/consent/consent.ts';
import { instant } from '../../../functions/domain/ids.ts';
import { decodeGrant, encodeGrant } from '../../../functions/store/consent-item.ts';

const time = fc.integer({ min: 0, max: Date.parse('2099-12-31T00:00:00.000Z') }).map(instant);
const grants = fc.record(
  {
    at: time,
    event: fc.string(),
    basis: fc.constantFrom(...bases),
    source: fc.constantFrom(...sourceKinds),
    proven: fc.boolean(),
    language: fc.string(),
    until: time,
    noticeAt: time,
  },
  { requiredKeys: ['at', 'event', 'basis', 'source', 'proven'] },
) as fc.Arbitrary<Grant>;

describe('the newest consent as it is stored', () => {
  it('is read as it was written, as one text', () => {
    fc.assert(
      fc.property(grants, (grant) => {
        const stored = encodeGrant(grant);
        expect(stored).toBeTypeOf('string');
        expect(decodeGrant(stored)).toEqual(grant);
      }),
    );
  });

  it('is read in the form of before, a map', () => {
    fc.assert(
      fc.property(grants, (grant) => {
        expect(decodeGrant(JSON.parse(encodeGrant(grant)))).toEqual(grant);
      }),
    );
  });

  const whole = { at: '2026-02-01T10:00:00.000Z', ev: 'e', basis: 'consent', src: 'shop', proven: true };
  it.each([
    ['no JSON', 'consent since 2026'],
    ['half of it', JSON.stringify(whole).slice(0, -3)],
    ['another basis', JSON.stringify({ ...whole, basis: 'hope' })],
    ['a text in a text', JSON.stringify(JSON.stringify(whole))],
    ['a list', JSON.stringify([whole])],
    ['a map without a time', { ...whole, at: undefined }],
    ['a number', 3],
    ['nothing', null],
  ])('is not guessed from %s', (_, stored) => {
    expect(() => decodeGrant(stored)).toThrow(expect.objectContaining({ name: 'ZodError' }));
  });
});
