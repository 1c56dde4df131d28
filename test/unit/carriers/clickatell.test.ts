import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentLatin1, percentUtf16be } from '../../../functions/carriers/auth/percent-bytes.ts';
import type { Reading } from '../../../functions/carriers/carrier.ts';
import { clickatell } from '../../../functions/carriers/clickatell/clickatell.ts';
import { called, fixture } from '../../fixtures/carriers/clickatell.ts';
import { person, type Sample } from '../../fixtures/carriers/fixture.ts';

const read = (sample: Sample): Reading => {
  const proof = clickatell.authenticate({ ...sample, credentials: [fixture.credentials], now: fixture.now });
  if (!proof.ok) throw new Error(proof.reason);
  return clickatell.read(proof.request);
};

describe('a call of Clickatell', () => {
  it('names a reply by its own id alone', () => {
    const said = { messageId: 'of-the-text-before', fromNumber: person, text: 'STOP', charset: 'UTF-8' };
    expect(read(called('POST', said)).events).toEqual([{ kind: 'message', from: person, text: 'STOP' }]);
    expect(read(called('POST', { ...said, replyMessageId: 'r1' })).events).toMatchObject([{ id: 'r1' }]);
  });

  it('keeps a time that is not in milliseconds as it is written', () => {
    const { events } = read(called('POST', { fromNumber: person, text: 'STOP', timestamp: '2026-11-24 08:00:00' }));
    expect(events).toEqual([{ kind: 'message', from: person, text: 'STOP', stamp: '2026-11-24 08:00:00' }]);
  });

  it('keeps a percent sign in UTF-8 words', () => {
    expect(read(called('POST', { fromNumber: person, text: '100%41 1+1', charset: 'UTF-8' })).events).toMatchObject([{ text: '100%41 1+1' }]);
  });
});

describe('words in percent-encoded bytes', () => {
  it('are read in the letters of Western Europe, and of the world', () => {
    expect(percentLatin1('arr%EAt+%2B')).toBe('arrêt +');
    expect(percentUtf16be('%00S%00T%00O%00P%00+%D8%3D%DE%4F')).toBe('STOP 🙏');
  });

  it('lose a last byte that has no other, and never throw', () => {
    expect(percentUtf16be('%00S%00T%00')).toBe('ST');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(percentUtf16be(text).isWellFormed()).toBe(true);
        expect(percentLatin1(text)).toEqual(expect.any(String));
      }),
    );
  });
});
