import { describe, expect, it } from 'vitest';
import { compareCopies } from '../../../../functions/domain/archive/compare-copies.ts';
import type { Instant } from '../../../../functions/domain/ids.ts';
import type { LedgerEvent } from '../../../../functions/domain/ledger.ts';

const now = '2026-11-26T12:00:00.000Z' as Instant;
const event = (more: Partial<LedgerEvent> = {}): LedgerEvent =>
  ({
    subject: 's'.repeat(22),
    at: '2026-11-20T12:00:00.000Z#1#m#0',
    kind: 'stopped',
    recordedAt: '2026-11-20T12:00:00.000Z',
    programme: 'boutique',
    controller: 'lavande',
    message: 'm',
    registers: ['all:lavande'],
    ttl: 2_000_000_000,
    ...more,
  }) as LedgerEvent;

describe('copies beside the ledger', () => {
  it('are alike in whatever order names were written, twice or once, and whatever moved the end', () => {
    const { subject, ...rest } = event();
    expect(compareCopies([event(), event()], [{ ...rest, subject, ttl: 1 }], now)).toEqual([]);
  });

  it('show what is gone, but not what went with its term', () => {
    expect(compareCopies([event()], [], now)).toMatchObject([{ is: 'gone', kind: 'stopped' }]);
    expect(compareCopies([event({ ttl: 1_700_000_000 })], [], now)).toEqual([]);
  });

  it('show what was changed, deep inside too', () => {
    expect(compareCopies([event()], [event({ registers: ['club' as never] })], now)).toMatchObject([{ is: 'changed' }]);
  });

  it('show what has no copy, once there should be one', () => {
    expect(compareCopies([], [event()], now)).toMatchObject([{ is: 'uncopied' }]);
    expect(compareCopies([], [event({ recordedAt: '2026-11-26T11:00:00.000Z' as Instant })], now)).toEqual([]);
  });
});
