import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../functions/domain/ids.ts';
import { encodeSends, storedSends } from '../../../functions/store/recent-sends.ts';

const time = fc.integer({ min: 0, max: Date.parse('2099-12-31T00:00:00.000Z') }).map(instant);
/** A digest in base64url, or a time. */
const id = fc.oneof(fc.stringMatching(/^[A-Za-z0-9_-]{1,24}$/), time);
const sends = fc.array(fc.record({ id, at: time }), { maxLength: 60 });

describe('the last sends as they are stored', () => {
  it('are read as they were written, as one text', () => {
    fc.assert(
      fc.property(sends, (all) => {
        expect(storedSends.parse(encodeSends(all))).toEqual(all);
      }),
    );
  });

  it('are read in the form of before, a list of maps', () => {
    fc.assert(
      fc.property(sends, (all) => {
        expect(storedSends.parse(all.map((send) => ({ i: send.id, t: send.at })))).toEqual(all);
      }),
    );
  });

  it.each([
    ['a line without an id', '2026-11-24T08:00:00.000Z'],
    ['a time that is cut', '2026-11-24 abc'],
    ['a line with more in it', '2026-11-24T08:00:00.000Z abc def'],
    ['an empty line between', '2026-11-24T08:00:00.000Z abc\n\n2026-11-24T08:00:00.000Z def'],
    ['a number', 3],
    ['a map without its time', [{ i: 'abc' }]],
    ['nothing', null],
  ])('are not guessed from %s', (_, stored) => {
    expect(storedSends.safeParse(stored).success).toBe(false);
  });

  it('are refused in linear time where they are none', () => {
    const begun = performance.now();
    expect(storedSends.safeParse(`${'x'.repeat(24)} `.repeat(15_000)).success).toBe(false);
    expect(storedSends.safeParse(`${'2026-11-24T08:00:00.000Z abc\n'.repeat(13_000)}x`).success).toBe(false);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
