import { describe, expect, test } from 'vitest';
import { readByRulesAlone, readIntent } from '../../../functions/keywords/read-intent.ts';

/*
 * What people put beside a keyword, or how they type it: their name, what is to end, no spaces, the key above.
 */

const said = (text: string): string => {
  const { intent, act } = readIntent(text);
  return act === 'leave' ? 'other' : intent;
};

describe('a keyword', () => {
  test.each([
    ['Rezygnuję. Halina W.', 'stop'],
    ['Rezygnuję. Halina', 'stop'],
    ['(berhenti) Bu Ratna', 'stop'],
    ['Meld av mvh Torbjørn', 'stop'],
    ['Salir. Juan Carlos', 'stop'],
    ['START kérem, Bodnár Ági', 'start'],
  ])('may be signed, and is asked about: %s', (text, intent) => {
    expect(readIntent(text)).toMatchObject({ intent, act: 'ask' });
  });

  test.each(['STOPAFMELD', 'lopetalopeta', 'stopunsubscribe', 'STOPODJAVA', 'prouprouprou'])(
    'may be written together with another one, or with itself, and is asked about: %s',
    (text) => {
      expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'ask', span: [0, text.length] });
    },
  );

  test.each(['endstation', 'stopwatch', 'finalstop', 'fullstop'])('is not found in a longer word: %s', (text) => expect(said(text)).toBe('other'));

  test.each([
    'stopnout, s pozdravem jana',
    'opsigelse. hilsen lars',
    'stoppen, gruß thomas',
    'seis, terveisin matti',
    'lemondás. üdvözlettel, kovács anna',
  ])('may be signed in any letters after what texts end with: %s', (text) => expect(said(text)).toBe('stop'));

  test.each([
    'إلغاء مرة ثانية أقولها',
    'বন্ধ সারাজীবনের জন্য',
    'stop s okamžitou platností',
    'σταμάτα οριστικά',
    'gelditu segituan',
    'لغو از امروز',
    'seis heti paikalla',
    'stop ma ju ütlesin',
    'vyradiť natrvalo',
  ])('may stand beside how and when, and who is spoken to: %s', (text) => expect(said(text)).toBe('stop'));

  test('is not signed by a name that it is said about or to', () => {
    for (const text of ['Help, Anna', 'Yes, Anna', 'Finish the report. Anna']) expect(said(text)).not.toMatch(/stop|start|help/);
  });

  test.each(['LOOBU Kalevi', 'LOOBU Kalevi spordiklubi', 'AVSLUTA ICA Maxi'])(
    'in capitals may name what is to end, and is asked about: %s',
    (text) => {
      expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'ask' });
    },
  );

  test('in capitals names nothing with a number, nor with more than a few words', () => {
    for (const text of ['STAP 12', 'LOOBU Kalevi spordiklubi uue hooaja trenni']) expect(said(text)).toBe('other');
  });

  test('names what is to end in characters of another script', () => {
    expect(readIntent('stop 필라테스 알림')).toMatchObject({ intent: 'stop', act: 'act' });
    expect(readIntent('STOP 요가')).toMatchObject({ intent: 'stop', act: 'act' });
    expect(said('stop 요가 수업이 오늘 저녁에는 몇 시에 시작하나요')).toBe('other');
  });

  test.each(['unsubscribemenow', 'laissezmoitranquille', 'Desabonnezmoi svp'])('may be written without spaces: %s', (text) => {
    expect(readIntent(text)).toMatchObject({ intent: 'stop', rule: expect.stringContaining('.typo:') });
  });

  test('is not made of what another word is made of', () => {
    for (const text of ['Kapstaden', 'stoppested', 'endlessly', 'Abmeldebescheinigung']) expect(said(text)).toBe('other');
  });

  test.each(['ST9P', 'st0p', 'SYOP', 'stoo ครับ'])('has the slip of a key, of the row of numbers too: %s', (text) => expect(said(text)).toBe('stop'));

  test('that everybody knows may have any one letter for another, where that is no word', () => {
    for (const text of ['sttp', 'saop', 'stbp', 'Xtop', 'стжп']) expect(readIntent(text), text).toMatchObject({ intent: 'stop', act: 'act' });
    for (const text of ['stob', 'stopu', 'ustop']) expect(readIntent(text), text).toMatchObject({ intent: 'stop', act: 'ask' });
    for (const text of ['step', 'shop', 'stok', 'stoj', 'stom', 'snop', 'strop', 'skop', 'styp']) expect(said(text), text).toBe('other');
  });

  test.each(['ยกเลิก 0891147726', 'Cancelar 12345'])('may stand before a long number, and is asked about: %s', (text) => {
    expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'ask' });
  });

  test('does not stand before a short number, nor before one and something else', () => {
    for (const text of ['ยกเลิก 2', 'Cancelar 12', 'Cancelar 12345 mañana por la tarde']) expect(said(text), text).toBe('other');
  });

  test.each(['HỦY 9029', 'Wypisz 602 114 873', 'стоп 0888 31 42 07', 'stop 06 30 418 2275'])(
    'may stand before a sender’s or one’s own number: %s',
    (text) => {
      expect(readIntent(text), text).toMatchObject({ intent: 'stop', act: 'ask' });
    },
  );

  test('does not stand before a time of the day or a year', () => {
    for (const text of ['Cancelar 1430', 'annuleren 2027', 'Wypisz 10 30']) expect(said(text), text).toBe('other');
  });

  test.each(['genug Lidl', 'HUY KFC', 'assez Carrefour', 'cancel Netflix', 'annuler Leroy Merlin'])(
    'that is an everyday word is asked about before the name of a company that texts people: %s',
    (text) => {
      expect(readIntent(text), text).toMatchObject({ intent: 'stop', act: 'ask' });
    },
  );

  test.each(['ยกเลิก AIS', 'หยุด Shopee', 'স্টপ Robi'])('in one script may be followed by a name in Latin letters: %s', (text) => {
    expect(readIntent(text).intent, text).toBe('stop');
  });

  test('is not what is said of anything else', () => {
    for (const text of ['genug Zeit', 'cancel lunch', 'cancel my Netflix film night', 'annuler le dîner', 'Ende Mai bei Lidl', 'ยกเลิก order'])
      expect(said(text), text).toBe('other');
  });

  test.each(['annuleer alles', 'annuler tout', 'отмена всего', 'Anulować wszystko', 'preklic vsega'])(
    'may have all of it after it, and is asked about: %s',
    (text) => {
      expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'ask' });
    },
  );

  test.each(['ba sta', 'resilie r', 's t op', 'soptt kiitos', 'soptt'])('may come in pieces or in disorder, and is asked about: %s', (text) => {
    expect(readIntent(text), text).toMatchObject({ intent: 'stop', act: 'ask', rule: expect.stringContaining('.typo:') });
  });

  test('is not made of two words of a language, nor of an everyday one in disorder', () => {
    for (const text of ['al to', 'post', 'spot', 'tops', 'opts']) expect(said(text), text).toBe('other');
  });

  test('has other forms that end texts alone: sure in programmes of its language, asked about elsewhere', () => {
    for (const [text, language] of [
      ['rifiuto', 'it'],
      ['Ich blockiere', 'de'],
      ['уклоните', 'sr'],
      ['raderar', 'sv'],
    ] as const) {
      expect(readIntent(text), text).toMatchObject({ intent: 'stop', act: 'ask' });
      expect(readIntent(text, { languages: [language] }), text).toMatchObject({ intent: 'stop', act: 'act' });
    }
  });

  test('has no slip where those forms begin: some have a neighbour that says the opposite', () => {
    for (const text of ['включено', 'įjungtas', 'Omogoči', 'Biliyorum']) expect(said(text), text).toBe('other');
  });

  test('is read by the first look as by the rules alone', () => {
    for (const text of [
      'genug Lidl',
      'cancel Netflix',
      'HỦY 9029',
      'annuleer alles',
      'ba sta',
      'soptt kiitos',
      'soptt',
      'rifiuto',
      'LOOBU Kalevi',
      'LOOBU Kalevi spordiklubi',
      'Rezygnuję. Halina W.',
      'unsubscribemenow',
      'ST9P',
      'stop 필라테스 알림',
      'sttp',
      'stob',
      'Cancelar 12345',
    ])
      expect(readIntent(text)).toEqual(readByRulesAlone(text));
  });
});
