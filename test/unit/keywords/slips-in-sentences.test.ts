import { describe, expect, test } from 'vitest';
import { readIntent } from '../../../functions/keywords/read-intent.ts';

const sentences = [
  'please stop sending me messages',
  'take me off your mailing list',
  'ne m envoyez plus de messages',
  'bitte keine Nachrichten mehr schicken',
  'no quiero recibir mas mensajes',
  'больше не присылайте мне сообщения',
  'ik wil geen berichten meer ontvangen',
];

/** Each word of five letters or more, with two of its inner letters swapped. */
const slipsOf = (sentence: string): readonly string[] => {
  const words = sentence.split(' ');
  return words.flatMap((word, at) =>
    Array.from({ length: Math.max(0, word.length - 2) }, (_, letter) => letter + 1)
      .filter((letter) => word.length >= 5 && letter + 1 < word.length && word[letter] !== word[letter + 1])
      .map((letter) => words.with(at, word.slice(0, letter) + word.charAt(letter + 1) + word.charAt(letter) + word.slice(letter + 2)).join(' ')),
  );
};

describe('a slip of the finger in a sentence', () => {
  test.each(sentences)('%s: is understood all the same', (sentence) => {
    const missed = slipsOf(sentence).filter((typed) => readIntent(typed).intent !== 'stop');
    expect(slipsOf(sentence).length).toBeGreaterThan(4);
    expect(missed).toEqual([]);
  });

  test.each(['Stpo sending me these texts', 'sotp texting me please', 'Stpo med at sende mig beskeder', 'TSOP ALL'])(
    'STOP with two letters swapped is STOP: %s',
    (typed) => {
      expect(readIntent(typed)).toEqual({ ...readIntent(typed.replace(/stpo|sotp|tsop/i, 'stop')), rule: expect.any(String) as string });
      expect(readIntent(typed)).toMatchObject({ act: 'act' });
    },
  );

  test.each([
    ['unsubscribee me from this list', 'a letter twice'],
    ['unsubsribe me from this list', 'one missing'],
    ['unsubscrobe me from this list', 'the one beside it'],
    ['ألغوا اشتراككي', 'in Arabic'],
    ['बंद करीये', 'in Hindi'],
    ['не желая повече рекалми', 'in Cyrillic letters that look like the beginning of a Latin word'],
  ])('%s (%s)', (typed) => {
    expect(readIntent(typed)).toMatchObject({ intent: 'stop', act: 'act', certainty: 'likely' });
  });

  test.each(['sto', 'Sop merci', 'STP', 'sto sms'])('%s may be STOP: texts end, and the person is asked', (typed) => {
    expect(readIntent(typed)).toMatchObject({ intent: 'stop', act: 'ask', certainty: 'unsure' });
  });

  test.each(['sto arrivando', 'sop is standard operating procedure', 'statr', 'yess please', 'the shop is open', 'see you at the bus sotp'])(
    '%s is none',
    (typed) => {
      expect(['stop', 'stop_all', 'start']).not.toContain(readIntent(typed).intent);
    },
  );

  test('in Chinese and Japanese two characters change places, or one is too many', () => {
    for (const typed of ['取订消阅', '配停信止', '我要取消订阅阅']) expect(readIntent(typed)).toMatchObject({ intent: 'stop', act: 'act' });
  });
});

describe('a slip that made a word of another language', () => {
  test.each([
    ['sned is crooked in Danish', 'pls dont sned me anymore of these', 'en'],
    ['brot is bread in German', 'ta brot mitt nummer tack', 'sv'],
  ])('is put right where all others are of one language: %s', (_, text, language) => {
    expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'act', language, certainty: 'likely' });
  });

  test('is none where the others are of no one language', () => {
    expect(readIntent('nicht sned moi anymore').rule).not.toMatch(/\.(?:typo|pattern):/);
  });
});

describe('a slip that leaves a word no longer a word', () => {
  test('is found in the first letter and in short words, where the words around it say what was meant', () => {
    for (const text of ['wtop sending me texts', 'keine smd mehr', 'take me ff your list', 'SMS atopp', 'no kiero mas mensajes'])
      expect(readIntent(text), text).toMatchObject({ intent: 'stop' });
  });

  test('is none where the word exists in any language', () => {
    for (const text of ['Das wird nie enden', 'Yes.. now only saw your message..', 'J’ai refusé l’offre hier', 'ref no. 88213'])
      expect(readIntent(text), text).toMatchObject({ intent: 'other' });
  });

  test('a space that is missing beside STOP is put back', () => {
    for (const text of ['stopsms', 'pleasestop', 'stopplease', 'stoppub'])
      expect(readIntent(text), text).toMatchObject({ intent: 'stop', act: 'act' });
    for (const text of ['stopover', 'nonstop', 'shortstop', 'stopwatch']) expect(readIntent(text), text).toMatchObject({ intent: 'other' });
  });

  test('a character that is missing where each is a word leaves a doubt: the person is asked', () => {
    for (const text of ['配停止', '登録解', '停止望', '수신거', 'หุด']) expect(readIntent(text), text).toMatchObject({ intent: 'stop', act: 'ask' });
    for (const text of ['了解', '수신', 'หด']) expect(readIntent(text), text).not.toMatchObject({ intent: 'stop' });
    expect(readIntent('信停').rule).not.toContain('.typo:');
  });
});

describe('a short message that says nothing but a request', () => {
  test.each([
    ['no moer texts', 'moer is Dutch', 'en.stop.typo:no moer texts'],
    ['dar de bajs', 'so short that it counts even where a language has all three', 'es.stop.typo:dar de bajs'],
    ['stopsending me texts', 'a space too few', 'en.stop.typo:stop sending me texts'],
    ['listedençıkar', 'a space too few in one word', 'tr.stop.typo:listeden cikar'],
    ['leave me a lone', 'a space too many', 'en.stop.typo:leave me alone'],
    ['ik wil dit n iet meer hebben', 'the same', 'nl.stop.typo:ik wil dit niet meer hebben'],
    ['nome envíen ofertas', 'without one, and another language has the word', 'es.stop.typo:no me envien ofertas'],
    ['Cealiagh na teachtaireachtaí seo', 'a stop word, beside it only what is to end', 'ga.stop.typo:cealiagh na teachtaireachtai seo'],
    ['これ以上おくらなあいで', 'a character too many in a sentence', 'ja.stop.typo:こ れ 以 上 お く ら な い で'],
    ['vorei cancelarmi da quest servizzio', 'beside what is to end', 'it.stop.typo:vorei cancelarmi'],
    ['sto psending me texts', 'a space after the letter it belongs before', 'en.stop.typo:stop sending me texts'],
    ['Poease stop', 'in courtesy', 'und.stop.typo:stop'],
    ['hört auf mir zu scrheiiben', 'two slips in a long word', 'de.stop.typo:hort auf mir zu scrheiiben'],
  ])('is put right: %s (%s)', (text, _, rule) => {
    expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'act', certainty: 'likely', rule });
  });

  test('that leaves a doubt is asked about', () => {
    expect(readIntent('canccel this')).toMatchObject({ intent: 'stop', act: 'ask' });
  });

  test.each([
    'no more tests',
    'Por fin.',
    'Alto DPI',
    'Bás Aldar',
    'Accrocher',
    'Rooting out a mage',
    'stop by at ten',
    'nonstop music',
    'not now here',
  ])('is none where the words exist, or more is said: %s', (text) => {
    expect(readIntent(text).intent).toBe('other');
  });
});
