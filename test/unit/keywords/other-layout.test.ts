import { describe, expect, test } from 'vitest';
import { asksToStop } from '../../../functions/domain/decision.ts';
import { onOtherKeyboards } from '../../../functions/keywords/keyboard-layouts.ts';
import { languages } from '../../../functions/keywords/languages/registry.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { typedInVietnamese } from '../../../functions/keywords/vietnamese-typing.ts';

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

  test('ends texts where a Korean keyboard wrote STOP, and loose letters among its syllables show it', () => {
    for (const typed of ['ㄴ새ㅔ', 'ㄴ새ㅔ!']) expect(asksToStop(readIntent(typed)), typed).toBe(true);
    for (const typed of ['ㅋㅋㅋ', 'ㅇㅇ', 'ㄳㄳ', '둥']) expect(asksToStop(readIntent(typed)), typed).toBe(false);
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

const keysOfMarks: ReadonlyMap<string, string> = new Map([
  ['\u0301', 's'],
  ['\u0300', 'f'],
  ['\u0309', 'r'],
  ['\u0303', 'x'],
  ['\u0323', 'j'],
]);
const keysOfLetters: ReadonlyMap<string, string> = new Map([
  ['â', 'aa'],
  ['ê', 'ee'],
  ['ô', 'oo'],
  ['đ', 'dd'],
  ['ă', 'aw'],
  ['ơ', 'ow'],
  ['ư', 'uw'],
]);

/** The keys of Telex for a word, its tone last. */
const keysOf = (word: string): string => {
  const tone = word.normalize('NFD').replaceAll(/./gu, (mark) => keysOfMarks.get(mark) ?? '');
  const letters = word
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return letters.replaceAll(/./gu, (letter) => keysOfLetters.get(letter) ?? letter) + tone;
};

describe('a request in Vietnamese, of which the keys were sent', () => {
  const { stop } = languages.find(({ code }) => code === 'vi')?.words ?? {};
  const listed = [stop?.seen, stop?.translated].flatMap((list) => (list ?? '').toLowerCase().split(',')).map((words) => words.trim());
  const marked = listed.filter(
    (words) => /^\p{L}+(?: \p{L}+){0,3}$/u.test(words) && words.normalize('NFD') !== words && words.length >= 4 && !/off|unsub/.test(words),
  );

  test('is what it was typed as', () => {
    expect(marked.length).toBeGreaterThan(40);
    for (const words of marked) {
      const typed = words.split(' ').map(keysOf).join(' ');
      expect(typedInVietnamese(typed)?.normalize('NFD').replaceAll(/\p{M}/gu, ''), words).toBe(words.normalize('NFD').replaceAll(/\p{M}/gu, ''));
    }
  });

  test('ends texts, three times in four: several of its words may be words elsewhere as they stand', () => {
    const heard = marked.filter((words) => asksToStop(readIntent(words)));
    const lost = heard.map((words) => words.split(' ').map(keysOf).join(' ')).filter((typed) => !asksToStop(readIntent(typed)));
    expect(lost.length / heard.length, lost.join(', ')).toBeLessThan(0.25);
  });

  test.each(['Huyr ddawng kys!', 'DUWNGF LAIJ.', '“chawnj”', ' duwngf '])('is one with marks around it and in capitals: %s', (typed) => {
    expect(readIntent(typed)).toMatchObject({ intent: 'stop', language: 'vi' });
    expect(asksToStop(readIntent(typed))).toBe(true);
  });

  test.each(['ddungs', 'camr own', 'khoong sao', 'as', 'thanks', 'address', 'boxes', 'hujy'])('is none where another word was meant: %s', (typed) => {
    expect(asksToStop(readIntent(typed))).toBe(false);
  });
});
