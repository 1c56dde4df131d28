import { describe, expect, test } from 'vitest';
import { meantBySound } from '../../../functions/keywords/chinese-sounds.ts';
import { foldText } from '../../../functions/keywords/folded-text.ts';
import { strokesOf } from '../../../functions/keywords/key-strokes.ts';
import { soundAlikes, soundOthers, soundWords } from '../../../functions/keywords/languages/zh-sounds.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { recomposed } from '../../../functions/keywords/recomposed.ts';

describe('strokes', () => {
  const keys = (text: string): string | undefined => strokesOf(foldText(text).words)?.keys;

  test('of Korean are the keys of its letters, with the shift key as without', () => {
    expect(keys('중단')).toBe('wndeks');
    expect(keys('중딴')).toBe('wndeks');
    expect(keys('끊어')).toBe('rmsgdj');
    expect(keys('ㄱ므만')).toBe('rammaks'.replace('mm', 'm'));
  });

  test('of Japanese are the letters that kana are typed with; characters stay', () => {
    expect(keys('やめて')).toBe('yamete');
    expect(keys('止めて')).toBe('止mete');
    expect(keys('止mえて')).toBe('止mete');
    expect(keys('きょひ')).toBe('kyohi');
    expect(keys('けっこう')).toBe('kexkou');
    expect(keys('メール')).toBe('me-ru');
  });

  test('of Thai are its characters without tones', () => expect(keys('ไม่ต้อง')).toBe('ไมตอง'));

  test('are none of a word of letters, nor of Chinese', () => {
    expect(keys('やめて please')).toBeUndefined();
    expect(keys('取消')).toBeUndefined();
    expect(keys('stop')).toBeUndefined();
  });
});

describe('letters that a slip left over', () => {
  const put = (text: string): string | undefined => recomposed(foldText(text))?.words.join('');

  test.each([
    ['스토ㅂ', '스톱'],
    ['귀찬ㅎ아요', '귀찮아요'],
    ['그만이에ㅛ', '그만이에요'],
    ['やめtえ', 'やめて'],
  ])('%s was meant as %s', (typed, meant) => expect(put(typed)).toBe(meant));

  test.each(['네ㅋㅋ', '그만ㅠ', 'やめて', '好的', 'a え', 'stop'])('%s has none', (text) => expect(put(text)).toBeUndefined());

  test('keep their place in the text', () => {
    const text = recomposed(foldText('이제 스토ㅂ 요'));
    expect(text?.words).toEqual(['이', '제', '스', '톱', '요']);
    expect([text?.starts[3], text?.ends[3], text?.starts[4]]).toEqual([4, 6, 7]);
  });
});

describe('Chinese words by their sounds', () => {
  const meant = (text: string): string | undefined => meantBySound(Array.from(text))?.join('');

  test.each([
    ['推订', '退订'],
    ['我要取肖订阅', '我要取消订阅'],
    ['挺纸', '停止'],
    ['别在扫饶', '别再骚扰'],
  ])('%s was meant as %s', (typed, word) => expect(meant(typed)).toBe(word));

  test('are left alone where they exist', () => {
    for (const word of [...soundWords.split(' '), ...soundOthers.split(' ')]) expect([word, meant(word)]).toEqual([word, undefined]);
  });

  test('have one sound for each character', () => {
    const characters = soundAlikes.replaceAll(' ', '');
    expect(new Set(characters).size).toBe(Array.from(characters).length);
    for (const word of soundWords.split(' ')) expect(Array.from(word).every((one) => characters.includes(one))).toBe(true);
  });
});

describe('a request with such a slip', () => {
  test.each([
    '거뷰합니다',
    '중딴해주세요',
    '스토ㅂ',
    'もういらにあ',
    '止mえてください',
    '配信とｍえてほしい',
    'หนยุด',
    '我要推订简讯',
    '别再扫饶我了',
  ])('ends texts until the person answers: %s', (text) =>
    expect(readIntent(text)).toMatchObject({ intent: 'stop', certainty: 'unsure', act: 'ask' }),
  );

  test.each(['정직', '거북', '최소', '그만큼', '알람', 'もういけない', 'もういえない', '停职', '推出', '挺直', '总之', 'เลือก', '소그만ㅋ 줘'])(
    'is none where another word was typed: %s',
    (text) => expect(readIntent(text).rule).not.toContain('.typo:'),
  );
});
