import { endsTexts, roles, type Word } from './lexicon.ts';
import type { Parts as Read } from './message.ts';
import { joinedFrom } from './sentences.ts';
import type { State } from './states.ts';

type Parts = Pick<Read, 'words' | 'lexicon'>;

/** Steps in all: a short text needs a tenth of them. */
const mostSteps = 300;
const longestGap = 3;

const changesNothing = (word: Word | undefined): boolean => word !== undefined && (word.within & (roles.courtesy | roles.conjunction)) !== 0;
/** Of what a message is made that says what is to end: "arrêt des pubs". */
const ofStop = roles.object | roles.filler | roles.vague | roles.courtesy | roles.conjunction | roles.request;

/** Follows patterns and expressions from a word on. */
class Reach {
  /** Up to this word, end exclusive, something that it begins goes on. */
  furthest = 0;
  private readonly parts: Parts;
  /** From this word on, all change nothing. */
  private readonly end: number;
  private steps = 0;

  constructor(parts: Parts) {
    this.parts = parts;
    let end = parts.words.length;
    while (end > 0 && changesNothing(parts.words[end - 1])) end -= 1;
    this.end = end;
  }

  /** Whether a pattern that begins at a word reads all. */
  patternFrom(from: number): boolean {
    const { words, lexicon } = this.parts;
    const word = words[from];
    if (word?.patterns !== undefined && this.reaches(word.patterns, from + 1)) return true;
    if (word?.members === undefined) return false;
    return joinedFrom(this.parts, from).some(({ groups, to }) => {
      const state = lexicon.begun(groups);
      return state !== undefined && this.reaches(state, to);
    });
  }

  private reaches(state: State, at: number): boolean {
    if ((this.steps += 1) > mostSteps) return false;
    if (at > this.furthest) this.furthest = at;
    if (at >= this.end && state.ends.some((node) => this.asks(node))) return true;
    const word = this.parts.words[at];
    if (word === undefined || state.isLast) return false;
    if (state.hasGap && this.passes(state, at)) return true;
    if (!word.isKnown) return false;
    const next = state.after(word);
    if (next !== undefined && this.reaches(next, at + 1)) return true;
    if (word.members === undefined) return false;
    return joinedFrom(this.parts, at).some(({ groups, to }) => {
      const joined = state.byGroups(groups, false);
      return joined !== undefined && this.reaches(joined, to);
    });
  }

  private asks(node: number): boolean {
    return this.parts.lexicon.outcomesAt(node).some(({ intent }) => intent !== 'nothing');
  }

  /** Goes on after up to three words that a pattern may pass over. */
  private passes(state: State, from: number): boolean {
    const { words } = this.parts;
    for (let at = from; at <= from + longestGap && at < words.length; at += 1) {
      const word = words[at];
      const next = word?.isKnown === true ? state.afterGap(word) : undefined;
      if (next !== undefined && this.reaches(next, at + 1)) return true;
    }
    return false;
  }

  /** Whether an expression that begins at a word, and asks for something, is all that is said. */
  expressionFrom(from: number): boolean {
    const { words, lexicon } = this.parts;
    let state = words[from]?.expressions;
    for (let at = from + 1; state !== undefined; at += 1) {
      if (at > this.furthest) this.furthest = at;
      if (at >= this.end && state.ends.some((node) => (lexicon.rolesAt(node) & roles.request) !== 0)) return true;
      const word = words[at];
      if (word === undefined || state.isLast || !word.isKnown) return false;
      state = state.after(word);
    }
    return false;
  }
}

/** Whether all words may say what is to end and that it is to end: "arrêt des pubs", "SMS stop". */
const mayBeStopAndObject = ({ words }: Parts): boolean =>
  words.every(({ within }) => (within & ofStop) !== 0) && words.some(({ begins }) => (begins & endsTexts) !== 0);

/** Whether a text may be one request and nothing but courtesy besides. Yes is no promise: the rules say what it asks. */
export const mayBeWholeRequest = (parts: Parts): boolean => {
  const reach = new Reach(parts);
  for (let from = 0; from < parts.words.length; from += 1) {
    if (reach.patternFrom(from) || reach.expressionFrom(from)) return true;
    if (!changesNothing(parts.words[from])) break;
  }
  return mayBeStopAndObject(parts);
};

const fewestOthers = 2;

/** How many words at most may come before one that makes a whole request of a text, if it were another. */
export const mostBeforeOther = (parts: Parts): number => {
  const { words } = parts;
  let others = 0;
  for (const { within } of words) if ((within & ofStop) === 0) others += 1;
  if (others <= fewestOthers && words.some(({ begins }) => (begins & endsTexts) !== 0)) return words.length;
  const reach = new Reach(parts);
  for (let from = 0; from < words.length; from += 1) {
    reach.patternFrom(from);
    reach.expressionFrom(from);
    if (!changesNothing(words[from])) break;
  }
  return reach.furthest;
};
