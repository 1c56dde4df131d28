import { standsAlone } from './characters.ts';
import { hardBreak } from './folded-text.ts';
import type { MeetingIdeas } from './lexicon.ts';
import type { Parts } from './message.ts';
import type { Sentence, Skipped } from './sentence.ts';

/** A word or expression of a group that patterns join by `&`. Word positions, end exclusive. */
export type Idea = { readonly symbol: number; readonly from: number; readonly to: number };

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

/** The nearest idea of a kind to those found so far that is in their sentence and none of them. */
const nearest = (message: Parts, ideas: readonly Idea[], symbol: number, found: readonly Idea[], span: Span): Idea | undefined => {
  let best: Idea | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const idea of ideas) {
    if (idea.symbol !== symbol || found.some((other) => idea.from < other.to && other.from < idea.to)) continue;
    const distance = idea.from >= span.to ? idea.from - span.to : span.from - idea.to;
    if (
      distance > reachFrom(message, idea) ||
      distance >= least ||
      !inOneSentence(message, Math.min(idea.from, span.from), Math.max(idea.to, span.to))
    )
      continue;
    best = idea;
    least = distance;
  }
  return best;
};

const meeting = (message: Parts, ideas: readonly Idea[], first: Idea, { symbols, outcome }: MeetingIdeas): Sentence | undefined => {
  const found = [first];
  let span: Span = first;
  for (const symbol of symbols.slice(1)) {
    const idea = nearest(message, ideas, symbol, found, span);
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

/** Requests by ideas that meet in one sentence, in any order: "those offers, can you cease". */
export const meetings = (message: Parts, ideas: readonly Idea[]): readonly Sentence[] => {
  const found: Sentence[] = [];
  const there = new Set(ideas.map(({ symbol }) => symbol));
  const isThere = (symbol: number): boolean => there.has(symbol);
  for (const first of ideas)
    for (const wanted of message.lexicon.ideasFrom(first.symbol)) {
      // Most ideas meet no other: "you" is one in a dozen languages.
      const sentence = wanted.symbols.every(isThere) ? meeting(message, ideas, first, wanted) : undefined;
      if (sentence !== undefined) found.push(sentence);
    }
  return found;
};
