import { likeliestLanguages } from './likeliest-languages.ts';
import type { Parts } from './message.ts';
import type { PlacesAt } from './ngram-model.ts';
import { hashesOf, hashOf, placeOfPair } from './ngrams.ts';
import type { NotionsAt } from './notions.ts';

/*
 * A text as further features of the linear models (ngrams.ts): what its words are about (notions.ts), by themselves, and each two that are near each other, in their order and in any. They are the same in
 * every language, so that what was learnt in one is known in all.
 */

/** The notions of a text, in the languages that most of its words are of. */
export const notionsIn = ({ text, words, toned, lexicon }: Parts): readonly NotionsAt[] =>
  lexicon.notions().in(toned ?? text.words, likeliestLanguages(words));

/** A notion is paired with so many that follow it, up to so many words later. */
const [mostFollowing, reach] = [6, 8];

const [ofNotion, ofOrder, ofMeeting] = [hashOf('notion'), hashOf('notions in order'), hashOf('notions that meet')];

/** The places of the notions of a text's words, each by itself. */
export const placesOfEach = (names: readonly string[], inOrder: readonly NotionsAt[]): readonly PlacesAt[] => {
  const hashOfNotion = hashesOf(names);
  return inOrder.map(({ from, notions }) => ({ at: from, places: notions.map((notion) => placeOfPair(ofNotion, hashOfNotion[notion] ?? 0, 0)) }));
};

/** All places of the notions of a text, each once. @param names of all notions */
export const placesOfNotions = (names: readonly string[], inOrder: readonly NotionsAt[]): readonly number[] => {
  const hashOfNotion = hashesOf(names);
  const places = new Set<number>();
  const addPairs = (one: NotionsAt, other: NotionsAt): void => {
    for (const notion of one.notions)
      for (const next of other.notions) {
        if (notion === next) continue;
        const [a, b] = [hashOfNotion[notion] ?? 0, hashOfNotion[next] ?? 0];
        places.add(placeOfPair(ofOrder, a, b));
        places.add(placeOfPair(ofMeeting, Math.min(a, b), Math.max(a, b)));
      }
  };
  inOrder.forEach((one, at) => {
    for (const notion of one.notions) places.add(placeOfPair(ofNotion, hashOfNotion[notion] ?? 0, 0));
    for (let next = at + 1; next <= at + mostFollowing; next += 1) {
      const other = inOrder[next];
      if (other === undefined || other.from - one.from > reach) break;
      addPairs(one, other);
    }
  });
  return [...places];
};
