import { describe, expect, test } from 'vitest';
import { asksToStop } from '../../../functions/domain/decision.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { everyThirdKnownText } from '../../support/known-messages.ts';

describe('an end of texts that only the weights know, beside a request that a rule has read', () => {
  test.each([
    ['Kuka teille antoi mun numeron?? poistakaa se heti', 'access'],
    ['Wie komme ich aus diesem Verteiler wieder raus??', 'help'],
    ['Hvem har givet jer mit nummer? Nå, ligemeget, få det væk fra jeres lister', 'access'],
  ])('is asked about, and texts end meanwhile; the request is kept: %s', (text, also) => {
    const reading = readIntent(text);
    expect(reading).toMatchObject({ intent: 'stop', also, act: 'ask', certainty: 'unsure' });
    expect(asksToStop(reading)).toBe(true);
  });

  test.each(['how do I stop these texts?', 'comment arrêter ces messages ?', 'who gave you my number?', 'what do you know about me and where from'])(
    'is none in a question: %s',
    (text) => expect(asksToStop(readIntent(text))).toBe(false),
  );

  test('does not undo itself: who wants no more texts asked for none', () =>
    expect(readIntent('Haken bei "SMS erlaubt" bitte wieder rausmachen, den hat meine Enkelin gesetzt')).not.toHaveProperty('also'));

  test('is found by a sentence first, where one says it: that acts at once', () =>
    expect(readIntent('qui vous a donné mon numéro ? ne m’écrivez plus')).toMatchObject({ intent: 'stop', also: 'access', act: 'act' }));
});

describe('a request that a rule has read, and against which all of the text speaks', () => {
  test.each([
    ['can i download all my data in one file somewhere', 'port'],
    ['I want my personal information deleted from your records', 'erase'],
    ["I'm deleting your app and you can delete me from the texts too", 'stop'],
  ])('is dropped where it is the second: %s', (text, intent) => {
    const reading = readIntent(text);
    expect(reading).toMatchObject({ intent, act: 'act' });
    expect(reading).not.toHaveProperty('also');
  });

  test.each([
    ['Quiero mis datos de cliente en un archivo para dárselos a otra tienda', 'port'],
    ['Whatever you know about me stays with you, not for sale', 'do_not_sell'],
  ])('makes room for what speaks for itself, and the person is asked: %s', (text, intent) =>
    expect(readIntent(text)).toMatchObject({ intent, act: 'ask', certainty: 'unsure' }),
  );

  test.each([
    'Wie melde ich das zweite Kind beim Schwimmkurs ab, das erste bleibt dabei?',
    'seguid mandándome ofertas de pañales, me vienen genial',
    'payroll has my old bank details, who do i contact',
    'Keep the reminders coming, I’d forget my own head',
  ])('is none where it would open no case: %s', (text) => expect(readIntent(text)).toMatchObject({ intent: 'other', act: 'leave' }));

  test('is asked about where it would open one', () => expect(readIntent('u spelt my name wrong in ur phone didnt u i saw it').act).toBe('ask'));

  test.each(['what data do you hold on me', 'send me a copy of my data please', 'wrong number, I am not Rosa', 'how do I get these texts again'])(
    'stays what it is otherwise: %s',
    (text) => expect(readIntent(text).act).not.toBe('leave'),
  );

  test('is not weighed where it is an operator’s own expression', () => {
    const extraWords = { access: ['the bus leaves at nine'] };
    expect(readIntent('the bus leaves at nine', { extraWords })).toMatchObject({ intent: 'access', act: 'act' });
  });
});

describe('the rule of a reading', () => {
  test('names what is read, whatever was first found', () => {
    const read = everyThirdKnownText()
      .filter((_, at) => at % 5 === 0)
      .map((text) => readIntent(text))
      .filter(({ act }) => act !== 'leave');
    expect(read.length).toBeGreaterThan(1000);
    expect(read.filter(({ intent, rule }) => rule.split('.')[1] !== intent)).toEqual([]);
  });
});

describe('a text whose characters are words each', () => {
  // Forty-one characters and more are no long story there.
  const thai = 'โปรบ้านี่ไม่เคยใช้เรยย ขอไม่รับข้อควมแล้วนะ';
  test('is weighed as others are', () => {
    expect(thai.length).toBeGreaterThan(40);
    expect(asksToStop(readIntent(thai))).toBe(true);
  });

  test('but not a whole story', () => {
    const story = 'เมื่อวานไปตลาดกับแม่ซื้อปลาและผักกลับบ้านมาทำแกงกินกันทั้งครอบครัวอร่อยมาก ';
    expect(readIntent(story.repeat(3) + thai).rule).not.toContain('.letters:');
  });
});

describe('one word that some language lists', () => {
  test.each(['TIGL', 'dezabòn'])('is asked about where it can hardly be anything but a keyword mistyped in another: %s', (text) =>
    expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'ask' }),
  );

  test.each(['shop', 'step', 'spot', 'bar', 'tolka', 'gracias', 'danke', 'mamma'])('is what it is elsewhere: %s', (text) =>
    expect(asksToStop(readIntent(text))).toBe(false),
  );
});
