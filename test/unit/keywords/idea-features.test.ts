import { describe, expect, test } from 'vitest';
import { foldText } from '../../../functions/keywords/folded-text.ts';
import { type KindsAt, kindsInOrder, placesOfIdeas, placesOfKinds } from '../../../functions/keywords/idea-features.ts';
import { theLexicon } from '../../../functions/keywords/lexicon.ts';
import { placeCount } from '../../../functions/keywords/ngrams.ts';
import { findIn } from '../../../functions/keywords/sentences.ts';

const lexicon = theLexicon();
const kindsIn = (text: string): readonly KindsAt[] => {
  const folded = foldText(text);
  const parts = { text: folded, words: folded.words.map((word) => lexicon.wordOf(word)), lexicon };
  return kindsInOrder(parts, findIn(parts).places);
};
const namesIn = (text: string): readonly (readonly string[])[] =>
  kindsIn(text).map(({ kinds }) => kinds.map((kind) => lexicon.ideaKinds[kind] ?? ''));

describe('the ideas of a text', () => {
  test('are of the same kinds in every language', () => {
    for (const text of ['delete my data', 'lösche meine Daten', 'supprime mes données', 'usuń moje dane', '删除 我的 数据']) {
      const names = namesIn(text).flat();
      expect(names, text).toContain('delete');
      expect(names, text).toContain('data');
    }
  });

  test('are those of the language that most words are of', () => {
    // “sus” is Spanish for “your”, and no idea of an English text.
    expect(namesIn('the picture of my new bicycle and the weather').flat()).not.toContain('delete');
    expect(kindsIn('zlvk qprx')).toEqual([]);
  });

  test('stand in the order of the words, each kind once at its place', () => {
    const found = kindsIn('please delete all the data that you hold about me');
    expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).toSorted((a, b) => a - b));
    for (const { kinds } of found) expect(new Set(kinds).size).toBe(kinds.length);
  });
});

describe('their features', () => {
  const kinds = ['one', 'other', 'third'];
  const at = (...places: readonly (readonly [number, number])[]): readonly KindsAt[] => places.map(([place, kind]) => ({ at: place, kinds: [kind] }));
  const placesIn = (inOrder: readonly KindsAt[], source = ''): readonly number[] => placesOfIdeas(kinds, inOrder, 5, source);
  const shared = (a: readonly number[], b: readonly number[]): number => a.filter((place) => b.includes(place)).length;

  test('are each kind, each two in their order, and each two in any', () => {
    const [none, one, two] = [placesIn([]), placesIn(at([0, 0])), placesIn(at([0, 0], [1, 1]))];
    // So long, and so many ideas.
    expect(none).toHaveLength(2);
    expect(one).toHaveLength(3);
    expect(two).toHaveLength(6);
    // Of the other order all is the same but the order.
    expect(shared(two, placesIn(at([0, 1], [1, 0])))).toBe(5);
  });

  test('know no two that are far from each other, nor of one kind', () => {
    expect(placesIn(at([0, 0], [8, 1]))).toHaveLength(6);
    expect(placesIn(at([0, 0], [9, 1]))).toHaveLength(4);
    expect(placesIn(at([0, 0], [1, 0]))).toHaveLength(3);
  });

  test('know a question, a number and an address', () => {
    const plain = placesIn(at([0, 0]));
    for (const source of ['?', '42', '+1 202 555 0143', 'lotte@example.org']) {
      expect(placesIn(at([0, 0]), source).length).toBeGreaterThan(plain.length);
      expect(shared(placesIn(at([0, 0]), source), plain)).toBe(plain.length);
    }
  });

  test('are named by the kind and not by its place, so that a new kind changes no weight', () => {
    const moved = ['new', ...kinds];
    const [before, after] = [placesIn(at([0, 0], [1, 1])), placesOfIdeas(moved, at([0, 1], [1, 2]), 5, '')];
    expect(after).toEqual(before);
    expect(placesOfKinds(moved, at([3, 1]))).toEqual(placesOfKinds(kinds, at([3, 0])));
    expect(placesOfKinds(kinds, at([3, 0]))[0]?.at).toBe(3);
    expect(before).toContain(placesOfKinds(kinds, at([0, 0]))[0]?.places[0]);
  });

  test('stay within the table, and are few, however many ideas a text has', () => {
    const all = lexicon.ideaKinds.map((_, kind) => kind);
    const many = Array.from({ length: 40 }, (_, place): KindsAt => ({ at: place, kinds: all }));
    const places = placesOfIdeas(lexicon.ideaKinds, many, 40, '');
    expect(places.length).toBeLessThan(2 * all.length ** 2);
    for (const place of places) expect(place >= 0 && place < placeCount).toBe(true);
  });
});
