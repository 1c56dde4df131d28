import type { IdeasAt } from './ideas.ts';
import { likeliestLanguages } from './likeliest-languages.ts';
import type { Parts } from './message.ts';
import type { PlacesAt } from './ngram-model.ts';
import { hashesOf, hashOf, placeOfPair } from './ngrams.ts';
import { signsOf } from './signs.ts';

/*
 * A text as further features of the linear models (ngrams.ts): the kinds of ideas it speaks of (languages/ideas/idea.ts), by themselves and two by two, in which order and in any; the other signs that are
 * weighed; and how long it is and how many ideas it has. They are the same in every language, so that what was learnt in one is known in all.
 */

/** The kinds of ideas that a word or expression is, as places among all kinds; word positions, in their order. */
export type KindsAt = { readonly at: number; readonly kinds: readonly number[] };

const none: readonly KindsAt[] = [];

/** The kinds of ideas in a text, in the languages that most of its words are of. */
export const kindsInOrder = ({ words, lexicon }: Parts, places: readonly IdeasAt[]): readonly KindsAt[] => {
  if (places.length === 0) return none;
  const { spokenIdeas, kindOfIdea } = lexicon;
  const { low, high } = likeliestLanguages(words);
  const found: KindsAt[] = [];
  for (const { ideas, from } of places) {
    if (((ideas.low & low) | (ideas.high & high)) === 0) continue;
    const kinds: number[] = [];
    for (const symbol of ideas.symbols) {
      const kind = (kindOfIdea[symbol] ?? 0) - 1;
      if (kind < 0 || (((spokenIdeas.low[symbol] ?? 0) & low) | ((spokenIdeas.high[symbol] ?? 0) & high)) === 0 || kinds.includes(kind)) continue;
      kinds.push(kind);
    }
    if (kinds.length > 0) found.push({ at: from, kinds });
  }
  return found;
};

/** An idea is paired with so many that follow it, up to so many words later. */
const [mostFollowing, reach] = [5, 8];
/** Longer texts, and such with more ideas, are as long and have as many. */
const [mostWords, wordsOfStep, mostIdeas] = [20, 3, 6];

const [ofKind, ofOrder, ofMeeting] = [hashOf('kind'), hashOf('order'), hashOf('meeting')];
const [ofSign, ofLength, ofCount] = [hashOf('sign'), hashOf('length'), hashOf('count')];

const placeOfKind = (hashOfKind: readonly number[], kind: number): number => placeOfPair(ofKind, hashOfKind[kind] ?? 0, 0);

/** The places of the kinds that a text's words and expressions are, each by itself. */
export const placesOfKinds = (ideaKinds: readonly string[], inOrder: readonly KindsAt[]): readonly PlacesAt[] => {
  const hashOfKind = hashesOf(ideaKinds);
  return inOrder.map(({ at, kinds }) => ({ at, places: kinds.map((kind) => placeOfKind(hashOfKind, kind)) }));
};

const addPairs = (places: Set<number>, hashOfKind: readonly number[], one: KindsAt, other: KindsAt): void => {
  for (const kind of one.kinds)
    for (const next of other.kinds) {
      if (kind === next) continue;
      const [a, b] = [hashOfKind[kind] ?? 0, hashOfKind[next] ?? 0];
      places.add(placeOfPair(ofOrder, a, b));
      places.add(placeOfPair(ofMeeting, Math.min(a, b), Math.max(a, b)));
    }
};

/** All places of the ideas and other signs of a text, each once. @param source the text as received @param wordCount how many words it has */
export const placesOfIdeas = (ideaKinds: readonly string[], inOrder: readonly KindsAt[], wordCount: number, source: string): readonly number[] => {
  const hashOfKind = hashesOf(ideaKinds);
  const places = new Set<number>();
  for (const sign of signsOf(source)) places.add(placeOfPair(ofSign, hashOf(sign), 0));
  places.add(placeOfPair(ofLength, Math.floor(Math.min(mostWords, wordCount) / wordsOfStep), 0));
  places.add(placeOfPair(ofCount, Math.min(mostIdeas, inOrder.length), 0));
  inOrder.forEach((one, at) => {
    for (const kind of one.kinds) places.add(placeOfKind(hashOfKind, kind));
    for (let next = at + 1; next <= at + mostFollowing; next += 1) {
      const other = inOrder[next];
      if (other === undefined || other.at - one.at > reach) break;
      addPairs(places, hashOfKind, one, other);
    }
  });
  return [...places];
};
