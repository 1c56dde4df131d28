import type { IntentReading } from '../../domain/intent.ts';
import { type Message, takeApart, wordsOf } from '../message.ts';
import { characterSlips } from '../character-slips.ts';
import { standsAlone } from '../characters.ts';
import { roles } from '../lexicon.ts';
import { type FoldedText, noBreak } from '../folded-text.ts';
import { haveNoLanguage, mostWords } from '../foreign-words.ts';
import { longestTyped, shortestTyped } from '../guessed-words.ts';
import { completed } from '../missing-character.ts';
import { slipBetween } from '../slips.ts';
import { leadingWord } from './leading-word.ts';
import { byStrength, isStop, readingOf, type ReadingRule } from './reading.ts';
import { byLeftOver, bySound, byStrokes } from './meant-characters.ts';
import { mistypedExpression, mistypedForm, placesIn, replaced } from './mistyped-expression.ts';
import { sentence } from './sentence.ts';
import { otherLayout } from './other-layout.ts';
import { endsTextsAlone, onlyWord, runTogether } from './run-together.ts';
import { bySlip, isOrdinary, readGuessed, readVariants } from './slipped-words.ts';
import { wholeMessage } from './whole-message.ts';

const isStopWord = ({ lexicon }: Message, word: string): boolean => ((lexicon.entryOf(word)?.roles ?? 0) & roles.leading) !== 0;

const repeated = /^(.{3,}?)\1+$/;

/** "Sto p", "St.op", "stopstop": the whole message is a stop word, with a space in it or twice and more without one. */
const asOneWord = (message: Message): Message | undefined => {
  const { text, lexicon, context, source } = message;
  if (text.words.length > 2) return undefined;
  const [first = '', second = ''] = text.words;
  // Of a word of thousands of letters each beginning would be tried.
  const once = second === '' && first.length <= longestTyped ? repeated.exec(first)?.[1] : undefined;
  const word = once ?? first + second;
  if (!isStopWord(message, word) || isStopWord(message, first) || isStopWord(message, second)) return undefined;
  const ends = text.ends.slice(-1);
  return takeApart({ words: [word], starts: text.starts.slice(0, 1), ends, breaks: [0] }, lexicon, context, source);
};

const mostPieces = 4;
const [shortestWhole, plainWhole, shortestPiece] = [4, 5, 2];
/** S, T, O and P in any order that is no word and begins as it should, once each letter that came twice is one. */
const stopInDisorder = /^(?:s(?:top|tpo|opt|otp|pto)|tsop)$/;
const doubled = /(.)\1+/g;
const isStopInDisorder = (word: string): boolean =>
  (word.startsWith('s') || word.startsWith('t')) && stopInDisorder.test(word.replace(doubled, '$1').replace('0', 'o'));

const isBroken = ({ breaks }: FoldedText, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at += 1) if (breaks[at] !== noBreak) return true;
  return false;
};

/** "Resilie r", "ba sta", "s t op", "soptt": all but courtesy is one word that ends texts, in pieces, or STOP in disorder. Each piece may be a word somewhere, so the person is asked. */
const inPiecesBetween = (message: Message, from: number, to: number): Message | undefined => {
  const { text, lexicon, context, source, words } = message;
  if (to - from > mostPieces || to <= from || isBroken(text, from, to)) return undefined;
  const typed = text.words.slice(from, to).join('');
  const isStop = isStopInDisorder(typed);
  const word = isStop ? 'stop' : typed;
  if (word.length < shortestWhole || standsAlone(word.charCodeAt(0)) || (!isStop && (to - from < 2 || !endsTextsAlone(lexicon, word))))
    return undefined;
  const pieces = words.slice(from, to).filter((_, at) => (text.words[from + at]?.length ?? 0) >= shortestPiece);
  if (word.length < plainWhole && pieces.length > 1 && !haveNoLanguage(pieces)) return undefined;
  return takeApart(replaced(text, from, to, [word]), lexicon, context, source);
};

const inPieces = (message: Message): Message | undefined => {
  for (const [from, to] of placesIn(message)) {
    const meant = inPiecesBetween(message, from, to);
    if (meant !== undefined) return meant;
  }
  return undefined;
};

const shortestPart = 2;
const besidesStop = roles.object | roles.courtesy | roles.vague;

/** "stopsms", "pleasestop", "stop1": the whole message is a stop word and one that may stand beside it, without the space between them. */
const asTwoWords = (message: Message): Message | undefined => {
  const { text, lexicon, context, source } = message;
  const [word = ''] = text.words;
  if (text.words.length > 1 || word.length > longestTyped) return undefined;
  const mayStand = (one: string): boolean => /^\d{1,2}$/.test(one) || ((lexicon.entryOf(one)?.roles ?? 0) & besidesStop) !== 0;
  for (let at = shortestPart; at < word.length; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const isStopFirst = first.length >= shortestTyped && isStopWord(message, first) && mayStand(second);
    const isStopLast = second.length >= shortestTyped && isStopWord(message, second) && !/\d/.test(first) && mayStand(first);
    if (!isStopFirst && !isStopLast) continue;
    const [start = 0, end = 0] = [text.starts[0], text.ends[0]];
    // Where folding has changed the length, the place of the cut is not known.
    const cut = end - start === word.length ? start + at : end;
    return takeApart({ words: [first, second], starts: [start, Math.min(cut, end)], ends: [cut, end], breaks: [0, 0] }, lexicon, context, source);
  }
  return undefined;
};

/** STOP that lacks a letter, has one too many, or ends on one that is beside P or sounds like it. Each is a word somewhere, so the person is asked. */
const clippedStops: ReadonlyMap<string, string> = new Map([
  ...['sto', 'sop', 'stp', 'stol', 'stio', 'atop', 'stob', 'stopl', 'stopn', 'stopf', 'stopu', 'lstop', 'mstop', 'ustop'].map(
    (word) => [word, 'stop'] as const,
  ),
  ...['сто', 'соп', 'стп'].map((word) => [word, 'стоп'] as const),
  ...['σοπ', 'στπ'].map((word) => [word, 'στοπ'] as const),
]);

const [shortestClipped, longestClipped] = [3, 5];
/** A bit for the last five bits of the letter that a word begins with: most words are told by it. */
const bitOf = (word: string): number => 1 << (word.charCodeAt(0) & 0x1f);
const firstLetters = [...clippedStops.keys()].reduce((bits, word) => bits | bitOf(word), 0);

/** Whether a word is what is left of STOP. */
export const mayBeClipped = (word: string): boolean =>
  word.length >= shortestClipped && word.length <= longestClipped && (firstLetters & bitOf(word)) !== 0 && clippedStops.has(word);

/** "Sto", "sop thanks": the message begins with what is left of STOP. */
const clipped = (message: Message): Message | undefined => {
  const { text, lexicon, context, source } = message;
  const at = text.words.findIndex(mayBeClipped);
  const meant = clippedStops.get(text.words[at] ?? '');
  return meant === undefined ? undefined : takeApart({ ...text, words: text.words.with(at, meant) }, lexicon, context, source);
};

const shortStop = 4;

/** "Bja", "qit": the only word, courtesy apart, is a stop word of four letters without one of the last three. Such words are many, so the person is asked. */
const shortened = (message: Message): Message | undefined => {
  const { text, lexicon, context, source } = message;
  const at = onlyWord(message);
  const word = text.words[at ?? 0] ?? '';
  if (at === undefined || word.length !== shortStop - 1 || lexicon.isListed(word)) return undefined;
  const isMeant = (meant: string): boolean =>
    meant.length === shortStop && meant.charAt(0) === word.charAt(0) && slipBetween(word, meant) === 'missing' && isStopWord(message, meant);
  const meant = lexicon.corrigible().find(isMeant);
  return meant === undefined ? undefined : takeApart({ ...text, words: text.words.with(at, meant) }, lexicon, context, source);
};

const twice = /(.)\1/;

/** "Durr", "HUYY": the only word, courtesy apart, exists nowhere and is one of three letters that ends texts, with one of them twice. */
const doubledShort = (message: Message): Message | undefined => {
  const { text, lexicon, context, source } = message;
  const at = onlyWord(message);
  const word = text.words[at ?? 0] ?? '';
  if (at === undefined || word.length !== shortStop || lexicon.isListed(word)) return undefined;
  const meant = word.replace(twice, '$1');
  if (meant === word || !endsTextsAlone(lexicon, meant)) return undefined;
  return takeApart({ ...text, words: text.words.with(at, meant) }, lexicon, context, source);
};

/** A longer message than this is a sentence of a language that has the word: "sto" is "I am" in Italian. */
const mostWithClipped = 3;

/** Only where nothing is said besides, but what is to end: "sto sms". */
const inDoubt: ReadingRule = (message) => {
  if (message.text.words.length > mostWithClipped) return undefined;
  const reading = wholeMessage(message) ?? leadingWord(message);
  return reading !== undefined && isStop(reading.intent) && reading.scope !== 'named' ? { ...reading, certainty: 'unsure', act: 'ask' } : undefined;
};

/** Two characters swapped, or one too many, in a script where each is a word. */
const byCharacters: ReadingRule = (message) => {
  const { text, lexicon, context, source } = message;
  if (!standsAlone(text.words[0]?.charCodeAt(0) ?? 0) || isOrdinary(message)) return undefined;
  for (const meant of characterSlips(text)) {
    const put = takeApart(meant, lexicon, context, source);
    const reading = wholeMessage(put) ?? sentence(put);
    // Of sentences, those that are all of the message.
    if (reading?.certainty === 'certain') return reading;
  }
  return undefined;
};

/** One character too few, in such a script. What was meant is guessed, so the person is asked. */
const byMissing: ReadingRule = (message) => {
  if (isOrdinary(message)) return undefined;
  const [best] = completed(message).toSorted((one, other) => byStrength(one.meaning.intent, other.meaning.intent));
  if (best === undefined) return undefined;
  const { meaning, from, to } = best;
  const request = { intent: meaning.intent, language: meaning.language, key: wordsOf(message, from, to), doubtful: true };
  return readingOf(message, { request, how: 'word', words: [from, to], certainty: 'unsure' });
};

const mapped = (meant: Message | undefined, read: ReadingRule): IntentReading | undefined => (meant === undefined ? undefined : read(meant));

const attempts: readonly ReadingRule[] = [
  (message) => mapped(asOneWord(message), bySlip),
  (message) => mapped(asTwoWords(message), bySlip),
  (message) => mapped(inPieces(message), inDoubt),
  runTogether,
  mistypedExpression,
  readGuessed,
  readVariants,
  (message) => mapped(clipped(message), inDoubt),
  (message) => mapped(shortened(message), inDoubt),
  (message) => mapped(doubledShort(message), inDoubt),
  byCharacters,
  byLeftOver,
  byStrokes,
  bySound,
  byMissing,
  otherLayout,
  mistypedForm,
];

/** A slip of the finger in a word that asks for something: STPO, unsubscirbe. Never into a word that exists, and never a START or a YES. */
export const typingError: ReadingRule = (message) => {
  if (message.text.words.length > mostWords) return undefined;
  let reading: IntentReading | undefined;
  for (let at = 0; reading === undefined && at < attempts.length; at += 1) reading = attempts[at]?.(message);
  return asTypingError(reading);
};

const asTypingError = (reading: IntentReading | undefined): IntentReading | undefined => {
  if (reading === undefined || ['start', 'yes', 'no'].includes(reading.intent)) return undefined;
  return { ...reading, certainty: reading.certainty === 'certain' ? 'likely' : reading.certainty, rule: reading.rule.replace(/\.\w+:/, '.typo:') };
};

/** The same of a message that asks for nothing in any other way, nor with a slip in one of its words that no language has. */
export const onlyMistyped: ReadingRule = (message) =>
  asTypingError(mistypedExpression(message) ?? readVariants(message) ?? byLeftOver(message) ?? byStrokes(message) ?? bySound(message));
