import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../functions/keywords/folded-text.ts';
import { falseFriends } from '../../../functions/keywords/languages/false-friends.ts';
import { lookAlikes } from '../../../functions/keywords/languages/look-alikes.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { hasTones, tonedSpelling } from '../../../functions/keywords/tones.ts';

const endsTexts = (text: string): boolean => {
  const { intent, act } = readIntent(text);
  return ['stop', 'stop_all', 'wrong_number', 'object', 'erase'].includes(intent) && act !== 'leave';
};
const wordsOf = (list: string): string[] => list.split(',').map((word) => word.trim());

describe('a word that looks like a keyword', () => {
  test('is never taken for a slip of it', () => {
    const slips = Object.values(lookAlikes)
      .flatMap(wordsOf)
      .filter((word) => readIntent(word).rule.includes('.typo:'));
    expect(slips).toEqual([]);
  });

  test('is listed once in a language', () => {
    for (const [code, list] of Object.entries(lookAlikes)) {
      const words = wordsOf(list);
      expect(words.length, code).toBe(new Set(words).size);
    }
  });

  test.each(['Unser Stadt ist schön', 'ti penso da aprile', 'Es ist der 3. April', 'vi ses i stuen'])('ends no texts in a sentence: %s', (text) => {
    expect(endsTexts(text)).toBe(false);
  });
});

describe('an everyday word of one language that ends texts in another', () => {
  const friends = Object.entries(falseFriends).flatMap(([code, list]) => wordsOf(list).map((word) => [code, word] as const));

  test.each(friends)('ends none in a programme of its own (%s %s)', (code, word) => {
    const ends = (text: string): boolean => readIntent(text, { languages: [code] }).act !== 'leave';
    expect(ends(word)).toBe(false);
    expect(ends(`${word.toLowerCase()}!`)).toBe(false);
  });

  test.each(friends)('counts where no programme is known, or is in doubt (%s %s)', (_, word) => {
    expect(readIntent(word).act).not.toBe('leave');
  });

  test('counts in the language that it ends texts in, and where the programme speaks neither', () => {
    const acts = (text: string, ...languages: string[]): string => readIntent(text, { languages }).act;
    expect([acts('dai', 'he'), acts('dai', 'it', 'he'), acts('dai', 'fr')]).toEqual(['act', 'act', 'act']);
    expect([acts('Bästa', 'sv'), acts('basta', 'it'), acts('basta', 'de')]).toEqual(['leave', 'act', 'act']);
  });

  test('takes nothing from a STOP beside it', () => {
    expect(readIntent('dai stop', { languages: ['it'] })).toMatchObject({ intent: 'stop', act: 'act' });
  });
});

describe('a guess at a slip', () => {
  test('counts where it says nearly all', () => {
    for (const text of ['unsubscirbe', 'cnacelar por favor', 'pls unsubscirbe me', 'keine smz mehr']) expect(endsTexts(text), text).toBe(true);
  });

  test('does not where the message says more', () => {
    const long = 'Tomorrow we bring unsubscirbe and the two dogs home from Anna';
    expect(endsTexts(long)).toBe(false);
    expect(endsTexts('Sto sempre attenta. Tornerò presto.')).toBe(false);
    expect(endsTexts('sto')).toBe(true);
  });

  test('does not where what it would say is in doubt anyway', () => {
    expect(endsTexts('Fallo e basta.')).toBe(false);
  });

  test('puts no two slips into one short word of several', () => {
    expect(endsTexts('geen sms meer')).toBe(true);
    expect(endsTexts('geen vis meer')).toBe(false);
    expect(endsTexts('plus de baies')).toBe(false);
  });
});

describe('Vietnamese', () => {
  test('is told by letters that no other language here has', () => {
    for (const text of ['Đúng rồi', 'ngừng gửi tin', 'Tôi không muốn', 'DỪNG LẠI', 'ngừng'.normalize('NFD')]) expect(hasTones(text), text).toBe(true);
    for (const text of ['gledaj dođi', 'não, obrigado', 'été à Rome', 'să vă opriți', 'dung lai', 'спасибо'])
      expect(hasTones(text), text).toBe(false);
  });

  test('has one spelling wherever the tone stands', () => {
    expect(tonedSpelling('huỷ')).toBe(tonedSpelling('hủy'));
    expect(tonedSpelling('Hoà')).toBe(tonedSpelling('hòa'));
    expect(tonedSpelling('đừng'.normalize('NFD'))).toBe(tonedSpelling('ĐỪNG'));
    expect(new Set(['đừng', 'đúng', 'đứng', 'dung', 'dừng'].map(tonedSpelling)).size).toBe(5);
    expect(foldWords('đừng')).toBe(foldWords('đúng'));
  });

  test('tells words apart by marks that are typed, and understands who types none', () => {
    expect(endsTexts('dừng')).toBe(true);
    expect(endsTexts('Dung')).toBe(true);
    expect(endsTexts('Đúng')).toBe(false);
    expect(endsTexts('Đứng đắn')).toBe(false);
    for (const text of ['đừng gửi tin nhắn nữa', 'dung gui tin nhan nua', 'ĐỪNG GỬI TIN NHẮN NỮA', 'đừng gửi tin nhắn nữa'.normalize('NFD')])
      expect(readIntent(text), text).toMatchObject({ intent: 'stop', language: 'vi' });
    for (const text of ['hủy đăng ký', 'huỷ đăng ký', 'HUY DANG KY']) expect(readIntent(text), text).toMatchObject({ intent: 'stop', act: 'act' });
  });
});

describe('Thai', () => {
  test('is not sure of what ends within a syllable: ที (please) is part of ที่ (which)', () => {
    expect(readIntent('ปิดข้อความที')).toMatchObject({ intent: 'stop', act: 'act' });
    expect(readIntent('ปิดข้อความที่ค้างอยู่เอง').act).not.toBe('act');
  });
});

describe('politeness with an if', () => {
  test.each([
    ['I would be grateful if you could cancel my sms subscription'],
    ['Ich wäre dankbar, wenn Sie mich aus dem Verteiler nehmen'],
    ['Agradecería si pudieran dejar de enviarme mensajes'],
    ['Sarei grato se poteste smettere di mandarmi messaggi'],
    ['Agradecia se pudessem parar de enviar mensagens'],
    ['Byłbym wdzięczny, gdybyście przestali wysyłać mi SMS-y'],
  ])('is no condition: %s', (text) => {
    expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'act' });
  });

  test.each(['it would be great if you could stop by the shop', 'Sarebbe bello se poteste venire da noi', 'if you stop texting me I will be happy'])(
    'asks for nothing where it is about something else: %s',
    (text) => {
      expect(endsTexts(text)).toBe(false);
    },
  );
});

describe('an ordinary expression of two words', () => {
  test.each(['Stop, by the way I moved', 'Stop, to je spam'])('is none where a comma parts a stop word from the other: %s', (text) => {
    expect(endsTexts(text)).toBe(true);
  });

  test.each(['I can stop by tomorrow', 'stop by whenever you like'])('is one where none does: %s', (text) => {
    expect(endsTexts(text)).toBe(false);
  });
});
