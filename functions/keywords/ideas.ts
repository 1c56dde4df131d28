import { standsAlone } from './characters.ts';
import { hardBreak } from './folded-text.ts';
import type { MeetingIdeas } from './idea-tables.ts';
import type { Lexicon } from './lexicon.ts';
import type { Parts } from './message.ts';
import type { Sentence, Skipped } from './sentence.ts';
import type { Spoken } from './spoken.ts';
import type { Ideas } from './states.ts';

/** A word or expression of a group that patterns join by `&`. Word positions, end exclusive. */
export type Idea = { readonly symbol: number; readonly from: number; readonly to: number };
/** All ideas that one word or expression is. */
export type IdeasAt = { readonly ideas: Ideas; readonly from: number; readonly to: number };

/** So many ideas are a message: “SMS” alone is four hundred in fifty languages. More are a list of words. */
const mostIdeas = 1500;
const noSentences: readonly Sentence[] = [];

/** So many words, or three times as many characters where each is a word, may lie between the ideas of one request. */
const reach = 8;

const reachFrom = ({ text }: Parts, { from }: Idea): number => {
  const word = text.words[from] ?? '';
  return word.length === 1 && standsAlone(word.charCodeAt(0)) ? 3 * reach : reach;
};

const inOneSentence = ({ text }: Parts, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at += 1) if (text.breaks[at] === hardBreak) return false;
  return true;
};

type Span = { readonly from: number; readonly to: number };

/** The ideas of a message by their symbols: `last[symbol]` is the place after the last one's of that symbol, `before[place]` that after the one's before it; 0 is none. */
type Index = { readonly all: readonly Idea[]; readonly last: Uint16Array; readonly before: Uint16Array };

/** The nearest idea of a kind to those found so far that is none of them, and in their sentence unless others will do. */
const nearest = (
  message: Parts,
  { all, last, before }: Index,
  symbol: number,
  found: readonly Idea[],
  span: Span,
  acrossSentences: boolean,
): Idea | undefined => {
  let best: Idea | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let place = last[symbol] ?? 0; place > 0; place = before[place - 1] ?? 0) {
    const idea = all[place - 1];
    if (idea === undefined) break;
    const distance = idea.from >= span.to ? idea.from - span.to : span.from - idea.to;
    if (distance > least || distance > reachFrom(message, idea)) continue;
    // Of two that are as near, the first in the text.
    if (found.some((other) => idea.from < other.to && other.from < idea.to)) continue;
    if (!acrossSentences && !inOneSentence(message, Math.min(idea.from, span.from), Math.max(idea.to, span.to))) continue;
    best = idea;
    least = distance;
  }
  return best;
};

const meeting = (message: Parts, index: Index, first: Idea, { symbols, outcome }: MeetingIdeas): Sentence | undefined => {
  const found = [first];
  let span: Span = first;
  for (let at = 1; at < symbols.length; at += 1) {
    const idea = nearest(message, index, symbols[at] ?? 0, found, span, outcome.acrossSentences);
    if (idea === undefined) return undefined;
    found.push(idea);
    span = { from: Math.min(span.from, idea.from), to: Math.max(span.to, idea.to) };
  }
  let skipped: Skipped | undefined;
  const inOrder = found.toSorted((a, b) => a.from - b.from);
  inOrder.forEach(({ to }, at) => {
    const next = inOrder[at + 1];
    if (next !== undefined && next.from > to) skipped = { from: to, to: next.from, before: skipped };
  });
  return { ...span, outcome, skipped, loose: true };
};

const noneAt: readonly Idea[] = [];

/** Languages of which two places hold an idea. */
export const languagesOfTwo = (places: readonly IdeasAt[]): Spoken => {
  let [low, high, lowTwice, highTwice] = [0, 0, 0, 0];
  for (const { ideas } of places) {
    lowTwice |= low & ideas.low;
    highTwice |= high & ideas.high;
    low |= ideas.low;
    high |= ideas.high;
  }
  return { low: lowTwice, high: highTwice };
};

/** Each idea by itself, where another place holds one of its language, too: STOP alone is one in many languages, and meets none. */
export const ideasIn = (places: readonly IdeasAt[], { spokenIdeas }: Pick<Lexicon, 'spokenIdeas'>): readonly Idea[] => {
  const { low, high } = languagesOfTwo(places);
  if ((low | high) === 0) return noneAt;
  const found: Idea[] = [];
  for (const { ideas, from, to } of places) {
    if (((ideas.low & low) | (ideas.high & high)) === 0) continue;
    for (const symbol of ideas.symbols) {
      const isOfTwo = (((spokenIdeas.low[symbol] ?? 0) & low) | ((spokenIdeas.high[symbol] ?? 0) & high)) !== 0;
      if (isOfTwo && found.length < mostIdeas) found.push({ symbol, from, to });
    }
  }
  return found;
};

/** Places in a list of ideas, written anew for each message; no word is in it. */
const placesBefore = new Uint16Array(mostIdeas);

/** Requests by ideas that meet in one sentence, in any order: "those offers, can you cease". At most `mostIdeas`. */
export const meetings = (message: Parts, ideas: readonly Idea[]): readonly Sentence[] => {
  if (ideas.length === 0) return noSentences;
  const { lastOf, ideasFrom } = message.lexicon;
  for (let at = 0; at < ideas.length; at += 1) {
    const symbol = ideas[at]?.symbol ?? 0;
    placesBefore[at] = lastOf[symbol] ?? 0;
    lastOf[symbol] = at + 1;
  }
  const index = { all: ideas, last: lastOf, before: placesBefore };
  let found: Sentence[] | undefined;
  for (const first of ideas) {
    const { seconds, wanted } = ideasFrom(first.symbol);
    // Most ideas meet no other: "you" is one in a dozen languages.
    for (let at = 0; at < seconds.length; at += 1) {
      if (lastOf[seconds[at] ?? 0] === 0) continue;
      const one = wanted[at];
      const sentence = one && meeting(message, index, first, one);
      if (sentence !== undefined) (found ??= []).push(sentence);
    }
  }
  for (const { symbol } of ideas) lastOf[symbol] = 0;
  return found ?? noSentences;
};
