import { describe, expect, test } from 'vitest';
import { onOtherKeyboards } from '../../../functions/keywords/keyboard-layouts.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';

describe('a request typed on the keyboard of another script', () => {
  test.each([
    ['ЫЕЩЗ', 'stop'],
    ['hgyhx', 'الغاء'],
    ['pdg]bd', 'ยกเลิก'],
    ['crfcedfnb', 'скасувати'],
  ])('ends texts: %s', (typed, meant) => {
    expect(onOtherKeyboards(typed)).toContain(meant);
    expect(readIntent(typed)).toMatchObject({ intent: 'stop', span: [0, typed.length] });
    expect(readIntent(typed).act).not.toBe('leave');
  });

  test('is none where a word of it exists as it stands, nor where nothing is meant by it', () => {
    for (const text of ['привет', 'gh bdtn', 'ghbdtn', 'руддщ', 'шоп']) expect(readIntent(text).intent, text).not.toBe('stop');
  });

  test('is not looked for in a long text, nor where a key has no letter there', () => {
    expect(onOtherKeyboards('a'.repeat(41))).toEqual([]);
    expect(onOtherKeyboards('stop1')).toEqual([]);
  });

  test('Arabic has two letters on one key', () => expect(onOtherKeyboards('b').map((one) => one.normalize('NFKC'))).toContain('لا'));
});
