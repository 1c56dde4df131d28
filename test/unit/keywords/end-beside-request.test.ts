import { describe, expect, test } from 'vitest';
import { asksToStop } from '../../../functions/domain/decision.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';

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
