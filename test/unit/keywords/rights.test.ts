import { describe, expect, test } from 'vitest';
import { readIntent } from '../../../functions/keywords/read-intent.ts';

const read = (text: string): string => {
  const { intent, also, act } = readIntent(text);
  return act === 'leave' ? 'other' : [intent, also].filter((one) => one !== undefined).join('+');
};

describe('what is new, told with its value', () => {
  test.each([
    'new address: 14 Larch Lane',
    'Meine Mail hat sich geändert, die neue ist lotte.m@example.org',
    'mi nuevo correo es ana@example.org',
    'nouvelle adresse : 8 rue des Tilleuls',
    '住所が変わりました。新しいのは1-2-3です',
  ])('is a correction, and the person is asked: %s', (text) => {
    expect(read(text)).toBe('rectify');
    expect(readIntent(text).act).toBe('ask');
  });

  test.each(['is that your new address?', 'ist das die neue Adresse?', 'you have a new number?'])('is none where no value is told: %s', (text) => {
    expect(read(text)).toBe('other');
  });

  test('stands second to what is asked for in so many words', () => {
    expect(read('Meine Adresse ist neu: Haus 14. Keine SMS mehr')).toBe('stop+rectify');
  });
});

describe('what is to be erased', () => {
  test.each(['erase everything that you hold about me', 'supprimez tout ce que vous avez sur moi', 'vymažte všetko, čo o mne máte'])(
    'is not asked for besides: %s',
    (text) => {
      expect(read(text)).toBe('erase');
    },
  );

  test('is asked for besides where it is', () => {
    expect(read('what data do you have about me? delete my data')).toBe('erase+access');
  });

  test.each(['delete what is in my file at your office', 'destroy my address in your database'])('is told by where it is kept: %s', (text) => {
    expect(read(text).split('+')).toContain('erase');
  });
});

describe('what one sentence names and the next one asks for', () => {
  test.each(['Why do you still have my data? Delete it', '아직 우리 애 정보를 갖고 계시네요? 폐기해 주세요'])('is asked for: %s', (text) => {
    expect(read(text).split('+')).toContain('erase');
  });
});

describe('a telephone number or an e-mail address with something new', () => {
  test.each(['the new one is +1 202 555 0143, please replace it', 'my number is new: +1 202 555 0143'])('is a correction: %s', (text) => {
    expect(read(text)).toBe('rectify');
    expect(readIntent(text).act).toBe('ask');
  });

  test.each(['the new one is too small, please replace it', 'is my number new?', 'zly rozmiar, chce wymienic na 40'])(
    'is none without: %s',
    (text) => {
      expect(read(text)).toBe('other');
    },
  );
});
