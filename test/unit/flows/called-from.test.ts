import { describe, expect, it } from 'vitest';
import type { Sender } from '../../../functions/domain/programme.ts';
import { calledFrom } from '../../../functions/flows/called-from.ts';

const named = { callsFrom: ['203.0.113.7', '2001:db8::1'] };
const sender = (callsFrom?: string) => ({ settings: callsFrom === undefined ? {} : { callsFrom } }) as unknown as Sender;

describe('the address that a call comes from', () => {
  it.each([
    ['203.0.113.7', 'known address'],
    ['2001:DB8::1', 'known address'],
    ['203.0.113.70', 'other address'],
    ['', 'other address'],
    ['127.0.0.1', undefined],
    [undefined, undefined],
  ])('%s: %s', (address, expected) => {
    expect(calledFrom(named, sender(), address)).toBe(expected);
  });

  it('says nothing where the carrier names none', () => {
    expect(calledFrom({}, sender(), '203.0.113.9')).toBeUndefined();
  });

  it('is compared with what the operator says in place of it, and not at all where a proxy hides it', () => {
    expect(calledFrom(named, sender('198.51.100.4, 198.51.100.5'), '198.51.100.5')).toBe('known address');
    expect(calledFrom(named, sender('198.51.100.4'), '203.0.113.7')).toBe('other address');
    expect(calledFrom(named, sender('any'), '198.51.100.5')).toBeUndefined();
    expect(calledFrom({}, sender('198.51.100.4'), '203.0.113.7')).toBe('other address');
  });
});
