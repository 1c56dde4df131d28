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

  test('is not signed by a name that it is said about or to', () => {
    for (const text of ['Help, Anna', 'Yes, Anna', 'Finish the report. Anna']) expect(said(text)).not.toMatch(/stop|start|help/);
  });

  test.each(['LOOBU Kalevi', 'LOOBU Kalevi spordiklubi', 'AVSLUTA ICA Maxi'])(
    'in capitals may name what is to end, and is asked about: %s',
    (text) => {
      expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'ask' });
    },
  );

  test('in capitals names nothing with a number, nor with more than a few words, nor where all is in capitals', () => {
    for (const text of ['STAP 12', 'LOOBU Kalevi spordiklubi uue hooaja trenni', 'LOOBU KALEVI SPORDIKLUBI']) expect(said(text)).toBe('other');
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

  test('is read by the first look as by the rules alone', () => {
    for (const text of [
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
