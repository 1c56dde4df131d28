import type { ReadingContext } from '../domain/intent.ts';
import { standsAlone } from './characters.ts';
import { type FoldedText, hardBreak } from './folded-text.ts';
import { endsTexts, type Lexicon, roles, type Word } from './lexicon.ts';
import { isOfStopsAlone, mayBeMistyped } from './rules/mistyped-expression.ts';
import { holds, isListedAt } from './expressions.ts';
import { guessedWords } from './guessed-words.ts';
import { mayBeMeantCharacters } from './rules/meant-characters.ts';
import { mayBeClipped } from './rules/typing-error.ts';
import { longestName, mayBeSigned, type Parts, type Worth } from './message.ts';
import type { Sentence } from './sentence.ts';
import type { Listed } from './spelling.ts';
import { beginsClause, endsClause, findIn, type Found, nothingFound } from './sentences.ts';
import { mayHaveVariants, variants } from './variants.ts';
import { mayBeWholeRequest } from './whole-request.ts';

/** Expressions that count wherever they stand, and signatures, which cut the message. */
const anywhere = roles.anywhere | roles.leading | roles.signature;

const nothingKnown = { begins: 0, within: 0 };

/** A message of two words may be one word with a space in it. */
const mostAsOneWord = 2;
/** Of what a message that is nothing but a request is made. */
const ofRequests = roles.request | roles.courtesy | roles.conjunction;
/** So many other words keep the rules away that read the whole message: with fewer, one might be a slip or a code. */
const fewestOthers = 2;
const fewestOtherCharacters = 3;

/** "s t op": a short message may be one word in pieces. */
const [mostPieces, longestPiece] = [4, 2];
const mayBeInPieces = ({ words }: FoldedText): boolean => words.length <= mostPieces && words.every((word) => word.length <= longestPiece);

/** Whether a message is more than a request and courtesy, even if a word of it is a slip. */
const isMoreThanRequests = (text: FoldedText, words: readonly Word[], { openQuestion }: ReadingContext, source: string): boolean => {
  if (words.length <= mostAsOneWord || mayBeInPieces(text)) return false;
  let others = 0;
  let fewest = openQuestion === undefined ? fewestOthers : fewestOtherCharacters;
  for (let at = 0; at < words.length; at += 1) {
    if (((words[at] ?? nothingKnown).within & ofRequests) === 0) others += 1;
    if (standsAlone(text.words[at]?.charCodeAt(0) ?? 0)) fewest = fewestOtherCharacters;
  }
  return others >= fewest + longestName || (others >= fewest && !mayBeSigned(source));
};

/** Of what a message is made that says what is to end, and a word that ends texts: "SMS optout". */
const ofObjectAndStop = roles.object | roles.filler | roles.courtesy | roles.request;

const mayBeObjectAndStop = (words: readonly Word[]): boolean => {
  for (const { within } of words) if ((within & ofObjectAndStop) === 0) return false;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const { within } = words[at] ?? nothingKnown;
    if ((within & endsTexts) !== 0) return true;
    if ((within & roles.courtesy) === 0) return false;
  }
  return true;
};

/** "LOOBU Kalevi", "הסר - מועדון הספר". */
const mayNameWhatEnds = /^\P{L}{0,4}\p{Lu}{3}|[-–—:|([]/u;

/** The roles of all expressions that any of some words begins. */
const allBegun = (words: readonly Word[]): number => {
  let all = 0;
  for (let at = 0; at < words.length; at += 1) all |= words[at]?.begins ?? 0;
  return all;
};

/** Whether a message may begin with a word that ends texts, after courtesy. */
const mayBeginWithStop = (lexicon: Lexicon, words: readonly Word[]): boolean => {
  for (let at = 0; at < words.length; at += 1) {
    const { begins, within } = words[at] ?? nothingKnown;
    if ((begins & endsTexts) !== 0 && isListedAt(lexicon, words, at, endsTexts)) return true;
    if ((within & roles.courtesy) === 0) return false;
  }
  return false;
};

/** Of what sentences are made that change nothing. */
const changesNothing = (within: number): boolean => (within & (roles.courtesy | roles.conjunction)) !== 0;

/** Whether the last sentence of several may begin with a word that ends texts; sentences of courtesy may follow. */
const mayEndWithStop = (lexicon: Lexicon, { breaks }: FoldedText, words: readonly Word[]): boolean => {
  let isQuiet = true;
  for (let at = words.length - 1; at > 0; at -= 1) {
    const { begins, within } = words[at] ?? nothingKnown;
    isQuiet &&= changesNothing(within);
    if (breaks[at] !== hardBreak) continue;
    if ((begins & endsTexts) !== 0 && isListedAt(lexicon, words, at, endsTexts)) return true;
    if (!isQuiet) return false;
  }
  return false;
};

/** Whether a sentence asks for something, as far as can be told before it is known which words are courtesy. */
const mayCount = (parts: Parts, { from, to, outcome }: Sentence): boolean => {
  if (outcome.intent === 'nothing') return false;
  if (!outcome.fromStart && !outcome.toEnd) return true;
  const quiet = parts.words.map(({ within }) => changesNothing(within));
  const mayBeAnd = (at: number): boolean => outcome.intent === 'help' && ((parts.words[at] ?? nothingKnown).within & roles.conjunction) !== 0;
  const begins = (): boolean => beginsClause(parts, quiet, from) || mayBeAnd(from - 1);
  const ends = (): boolean => endsClause(parts, quiet, to) || mayBeAnd(to);
  return (!outcome.fromStart || begins()) && (!outcome.toEnd || ends());
};

/** Whether a short text, with one of its words or spaces otherwise, may be a request. */
const mayBeVariant = ({ text, words, lexicon }: Parts, exact: readonly Word[]): boolean => {
  if (!mayHaveVariants(exact)) return false;
  for (const variant of variants(text, exact, words, lexicon)) if (mayBeWholeRequest({ words: variant.words, lexicon })) return true;
  return false;
};

/** What a first look at the words of a text tells. */
export type FirstLook = {
  /** It is plain that the text asks for nothing. */
  readonly asksNothing: boolean;
  /** It asks for something only if it is nothing but one or two requests, or was meant to be. */
  readonly isOneExpression: boolean;
  /** No sentence is in it, nor anything that counts wherever it stands: neither as it was typed nor with its slips put right. */
  readonly saysNothing: boolean;
  /** A word of it may be a slip of the finger for one that asks for something. */
  readonly mayHaveSlips: () => boolean;
  /** It may be an expression with a slip in it, even where it is plain that it asks for nothing otherwise. */
  readonly mayBeMistyped: boolean;
  /** The sentences in it, where they were looked for and nothing was guessed. */
  readonly found: Found | undefined;
  /** The sentences in it with its slips put right, where they were looked for, and its ideas: those of one word as it was typed. */
  readonly searched: Found | undefined;
};

/** With so many words besides courtesy, no keyword is looked for that the only word may have been meant for. */
const fewestLoud = 2;

const mayHaveSlips = (text: FoldedText, words: readonly Word[], isMistyped: boolean, isGuessed: boolean): boolean => {
  if (isGuessed || words.length <= mostAsOneWord || isMistyped) return true;
  let loud = 0;
  for (let at = 0; at < words.length; at += 1) {
    const typed = text.words[at] ?? '';
    if (standsAlone(typed.charCodeAt(0)) || mayBeClipped(typed) || isOfStopsAlone(words[at] ?? nothingKnown)) return true;
    if (((words[at] ?? nothingKnown).within & roles.courtesy) === 0) loud += 1;
  }
  return loud < fewestLoud;
};

/**
 * Looks at what the words of a text begin and are part of. Of most texts it is plain at once, in a fraction of the time, that this leaves no rule anything to find; of others that is not
 * said. A test holds it to what the rules say.
 * @param mayBeSlipped whether slips are looked for
 * @param worth what is worth looking for
 */
export const firstLook = (
  { text, words: exact }: Listed,
  lexicon: Lexicon,
  context: ReadingContext,
  source: string,
  mayBeSlipped = true,
  worth: Worth = 'all',
): FirstLook => {
  const guessed = mayBeSlipped ? guessedWords(text, lexicon, exact) : undefined;
  const words = guessed?.words ?? exact;
  const parts = { text, words, lexicon, worth };
  const isGuessed = words !== exact;
  // A listed word may also be meant as it stands; one that is not stands for itself in what is guessed.
  const readsBoth = guessed?.replacesListed === true;
  const standsApart = (): boolean => source.includes('\n') || source.includes('\r') || mayNameWhatEnds.test(source);
  const isLoud = (one: readonly Word[]): boolean => {
    const begun = allBegun(one);
    return (
      ((begun & anywhere) !== 0 && holds(lexicon, one, anywhere)) ||
      ((begun & endsTexts) !== 0 && (mayEndWithStop(lexicon, text, one) || (mayBeginWithStop(lexicon, one) && standsApart())))
    );
  };
  const isQuiet = !isLoud(words) && !(readsBoth && isLoud(exact));
  const found = isQuiet ? findIn(parts, exact) : nothingFound;
  const { sentences } = found;
  const partsAsTyped = readsBoth ? { ...parts, words: exact } : parts;
  const asTyped = isQuiet && readsBoth ? findIn(partsAsTyped).sentences : nothingFound.sentences;
  const saysNothing = isQuiet && sentences.length === 0 && asTyped.length === 0;
  const isOneExpression =
    isQuiet &&
    context.extraWords === undefined &&
    context.lastText === undefined &&
    !mayBeginWithStop(lexicon, words) &&
    !mayBeObjectAndStop(words) &&
    !(readsBoth && (mayBeginWithStop(lexicon, exact) || mayBeObjectAndStop(exact))) &&
    !text.words.some(mayBeClipped) &&
    !sentences.some((sentence) => mayCount(parts, sentence)) &&
    !asTyped.some((sentence) => mayCount(partsAsTyped, sentence));
  const asksNothing = isOneExpression && isMoreThanRequests(text, words, context, source);
  const isMistyped = mayBeSlipped && mayBeMistyped(text, exact);
  return {
    asksNothing,
    isOneExpression,
    saysNothing,
    mayHaveSlips: () => mayHaveSlips(text, words, isMistyped, isGuessed) || mayBeVariant(parts, exact),
    mayBeMistyped: asksNothing && mayBeSlipped && (isMistyped || mayBeMeantCharacters(text) || mayBeVariant(parts, exact)),
    found: isQuiet && !isGuessed ? found : undefined,
    searched: isQuiet ? found : undefined,
  };
};
