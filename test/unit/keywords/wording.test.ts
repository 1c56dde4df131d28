import { describe, expect, test } from 'vitest';
import { placeCount, placesOf } from '../../../functions/keywords/ngrams.ts';
import { heard, placesOfWording } from '../../../functions/keywords/wording.ts';

/** What a text has of its wording beside its letters and words. */
const besides = (text: string): ReadonlySet<number> => {
  const words = text.split(' ');
  const plain = new Set(placesOf(words));
  return new Set(placesOfWording(words).filter((place) => !plain.has(place)));
};
const shared = (one: string, other: string): number => {
  const others = besides(other);
  return [...besides(one)].filter((place) => others.has(place)).length;
};

describe('the consonants of a word as they are heard', () => {
  test.each([
    ['отпишитесь', 'otpishites'],
    ['dezinskription', 'desinscription'],
    ['anuler', 'annuler'],
    ['xaltu', 'khalto'],
    ['διαγραφη', 'diagrafi'],
  ])('are the same of %s and %s', (one, other) => {
    expect(heard(one)).toBe(heard(other));
  });

  test.each([
    ['stop', 'start'],
    ['stop', 'spot'],
    ['annuler', 'appeler'],
    ['baja', 'alta'],
  ])('tell %s from %s', (one, other) => {
    expect(heard(one)).not.toBe(heard(other));
  });

  test('are nothing of nothing, and letters of other alphabets are themselves', () => {
    expect(heard('')).toBe('');
    expect(heard('הסר')).toBe('הסר');
    expect(heard('退')).toBe('退');
  });
});

describe('the wording of a text', () => {
  test('has what its letters and words have, and more', () => {
    const words = ['stop', 'the', 'texts'];
    expect(placesOfWording(words)).toEqual(expect.arrayContaining([...placesOf(words)]));
    expect(besides('stop the texts').size).toBeGreaterThan(10);
  });

  test('is much the same with a space elsewhere', () => {
    expect(shared('stop sending me texts', 'stopsending me texts')).toBeGreaterThan(2 * shared('stop sending me texts', 'do they stop here often'));
  });

  test('is much the same by ear', () => {
    expect(shared('plus de messages svp', 'plu dé mesage svp')).toBeGreaterThan(shared('plus de messages svp', 'plan du menage svp'));
  });

  test('tells the order of words', () => {
    expect(besides('never stop it')).not.toEqual(besides('it never stop'));
  });

  test('stays within the table and in proportion to the text, whatever it is', () => {
    for (const words of [['x'.repeat(10_000)], ['🛑', '\ud83d', 'é'], Array.from({ length: 1000 }, (_, at) => `w${at}`)]) {
      const places = placesOfWording(words);
      expect(places.length).toBeLessThan(200 + 40 * words.length);
      for (const place of places) expect(place >= 0 && place < placeCount).toBe(true);
    }
  });
});
