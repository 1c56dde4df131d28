import type { IntentReading, Language } from '../../domain/intent.ts';
import { has, type Message, takeApart, wordsOf } from '../message.ts';
import { characterSlips } from '../character-slips.ts';
import { standsAlone } from '../characters.ts';
import { roles } from '../lexicon.ts';
import { mostWords } from '../foreign-words.ts';
import { type Guessed, guessedWords, leavesVowelsOut, longestTyped, shortestTyped } from '../guessed-words.ts';
import { completed } from '../missing-character.ts';
import { nothingEvenSlipped } from '../said.ts';
import { quietWords, saidIn } from '../requests-in-sentences.ts';
import { slipBetween } from '../slips.ts';
import { nowhere, share } from '../spoken.ts';
import { mayHaveVariants, type Variant, variants } from '../variants.ts';
import { mayBeWholeRequest } from '../whole-request.ts';
import { leadingWord, objectAndStop } from './leading-word.ts';
import { byStrength, isStop, readingOf, type ReadingRule } from './reading.ts';
import { mistypedExpression } from './mistyped-expression.ts';
import { sentence } from './sentence.ts';
import { signedRequest } from './signed-request.ts';
import { wholeMessage } from './whole-message.ts';

type GuessedMessage = { readonly message: Message; readonly meant: Guessed };

const guessed = ({ text, lexicon, context, source, words, said }: Message): GuessedMessage | undefined => {
  const meant = guessedWords(text, lexicon, words);
  if (meant === undefined) return undefined;
  const message = takeApart(text, lexicon, context, source, meant.words);
  // A first look has already looked for sentences with slips in them.
  if (said === nothingEvenSlipped) message.said = said;
  return { message, meant };
};

const isStopWord = ({ lexicon }: Message, word: string): boolean => ((lexicon.entryOf(word)?.roles ?? 0) & roles.leading) !== 0;

/** "Sto p", "St.op", "stopstop": the whole message is a stop word, with a space in it or twice without one. */
const asOneWord = (message: Message): Message | undefined => {
  const { text, lexicon, context, source } = message;
  if (text.words.length > 2) return undefined;
  const [first = '', second = ''] = text.words;
  const half = first.slice(0, first.length / 2);
  const word = second === '' && half + half === first ? half : first + second;
  if (!isStopWord(message, word) || isStopWord(message, first) || isStopWord(message, second)) return undefined;
  const ends = text.ends.slice(-1);
  return takeApart({ words: [word], starts: text.starts.slice(0, 1), ends, breaks: [0] }, lexicon, context, source);
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

/** STOP that lacks a letter, or ends on the one beside P. Each is a word somewhere, so the person is asked. */
const clippedStops: ReadonlyMap<string, string> = new Map([
  ...['sto', 'sop', 'stp', 'stol', 'stio', 'atop'].map((word) => [word, 'stop'] as const),
  ...['сто', 'соп', 'стп'].map((word) => [word, 'стоп'] as const),
  ...['σοπ', 'στπ'].map((word) => [word, 'στοπ'] as const),
]);

const longestClipped = 4;
/** Whether a word is what is left of STOP. */
export const mayBeClipped = (word: string): boolean => word.length <= longestClipped && clippedStops.has(word);

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
  const only = message.segments.find((segment) => !has(segment, roles.courtesy));
  const word = text.words[only?.from ?? 0] ?? '';
  if (
    only === undefined ||
    message.segments.findLast((segment) => !has(segment, roles.courtesy)) !== only ||
    word.length !== shortStop - 1 ||
    lexicon.isListed(word)
  )
    return undefined;
  const isMeant = (meant: string): boolean =>
    meant.length === shortStop && meant.charAt(0) === word.charAt(0) && slipBetween(word, meant) === 'missing' && isStopWord(message, meant);
  const meant = lexicon.corrigible().find(isMeant);
  return meant === undefined ? undefined : takeApart({ ...text, words: text.words.with(only.from, meant) }, lexicon, context, source);
};

type Attempt = (message: Message) => IntentReading | undefined;
const bySlip: Attempt = (message) =>
  wholeMessage(message) ?? sentence(message) ?? leadingWord(message) ?? objectAndStop(message) ?? signedRequest(message);

/** A longer message than this is a sentence of a language that has the word: "sto" is "I am" in Italian. */
const mostWithClipped = 3;

/** Only where nothing is said besides, but what is to end: "sto sms". */
const inDoubt: Attempt = (message) => {
  if (message.text.words.length > mostWithClipped) return undefined;
  const reading = wholeMessage(message) ?? leadingWord(message);
  return reading !== undefined && isStop(reading.intent) && reading.scope !== 'named' ? { ...reading, certainty: 'unsure', act: 'ask' } : undefined;
};

/** "Cancel the appointment" differs by a character or two from "cancel the subscription": what is an ordinary expression is no slip. */
const isOrdinary = (message: Message): boolean => message.segments.some((segment) => has(segment, roles.trap)) || saidIn(message).ordinary.size > 0;

/** Two characters swapped, or one too many, in a script where each is a word. */
const byCharacters: Attempt = (message) => {
  const { text, lexicon, context, source } = message;
  if (!standsAlone(text.words[0]?.charCodeAt(0) ?? 0) || isOrdinary(message)) return undefined;
  for (const meant of characterSlips(text)) {
    const reading = wholeMessage(takeApart(meant, lexicon, context, source));
    if (reading !== undefined) return reading;
  }
  return undefined;
};

/** One character too few, in such a script. What was meant is guessed, so the person is asked. */
const byMissing: Attempt = (message) => {
  if (isOrdinary(message)) return undefined;
  const [best] = completed(message).toSorted((one, other) => byStrength(one.meaning.intent, other.meaning.intent));
  if (best === undefined) return undefined;
  const { meaning, from, to } = best;
  const request = { intent: meaning.intent, language: meaning.language, key: wordsOf(message, from, to), doubtful: true };
  return readingOf(message, { request, how: 'word', words: [from, to], certainty: 'unsure' });
};

/** So long a word alone is meant, where it has a slip; shorter ones are like too many others. */
const longAlone = 5;

/** So many other words may stand beside one that was guessed, or two of which one was: more tell that the message is about something else. */
const mostBeside = [0, 1, 2] as const;

/** How many words decided; a gap is none. */
const wordsSaid = (rule: string): number =>
  rule
    .slice(rule.indexOf(':') + 1)
    .split(' ')
    .filter((word) => word !== '…').length;

/** So many letters at least say what is meant where a word of it exists in another language, or what is said is in doubt anyway. */
const fewestLetters = 7;
const fewestSaid = 2;
/** So many words that decide may have others between them. */
const fewestBesideOthers = 3;

/**
 * What is read hangs on one word that was guessed, and it is short, or the message says more than that. In a long sentence each third word is like one that is listed
 * somewhere; a guess counts there where three or more words say the same.
 */
const hangsOnOneWord = (message: Message, meant: Message, places: readonly number[], reading: IntentReading): boolean => {
  const { from, to, said, others } = extentOf(meant, reading);
  const inside = places.filter((at) => from <= at && at < to);
  const word = message.text.words[from] ?? '';
  if (to - from <= 1 && inside.length > 0 && word.length < longAlone && !leavesVowelsOut(word)) return true;
  if (inside.length === 0 && said <= 1) return others > 0 || places.some((at) => !isCourtesy(message, meant, reading, at));
  if (reading.certainty === 'unsure') return others > 0 || said < fewestSaid || message.text.words.slice(from, to).join('').length < fewestLetters;
  const most = mostBeside[said];
  return most !== undefined && others > most;
};

/** What a reading took of a message: word positions, end exclusive, how many of them decided, and how many words besides say something else. */
const extentOf = (message: Message, { span: [start, end], rule }: IntentReading) => {
  const { text } = message;
  const from = text.starts.findIndex((at) => at >= start);
  const to = text.ends.findLastIndex((at) => at <= end) + 1;
  const said = wordsSaid(rule);
  const quiet = quietWords(message);
  const beside = text.words.filter((_, at) => (at < from || at >= to) && quiet[at] !== true);
  const passed = to - from - said;
  return { from, to, said, passed, others: beside.length + passed };
};

/** Whose words decided: the language that a rule begins with. */
const languageOf = ({ rule }: IntentReading): Language => rule.slice(0, rule.indexOf('.'));

const shortestCourtesy = 4;
const shortestCourtesyElsewhere = 3;
const lastLatin = 0x24f;

/** "Poease stop": beside a request that stands as it is typed, courtesy of its language that no language has as it is typed. */
const isCourtesy = ({ text, lexicon, words }: Message, meant: Message, reading: IntentReading, at: number): boolean => {
  if (words[at]?.isListed === true) return false;
  const language = languageOf(reading);
  const word = text.words[at] ?? '';
  const shortest = word.charCodeAt(0) <= lastLatin ? shortestCourtesy : shortestCourtesyElsewhere;
  return language === 'und' || (word.length >= shortest && share(meant.words[at] ?? nowhere, lexicon.spokenIn(language)));
};

/** What its words that were guessed at make of a message. */
const readGuessed: Attempt = (message) => {
  const one = guessed(message);
  const reading = one && bySlip(one.message);
  return one === undefined || reading === undefined || hangsOnOneWord(message, one.message, one.meant.places, reading) ? undefined : reading;
};

/** A variant must say all, and no word of the language that is read then is a slip. */
const readVariant = ({ lexicon, context, source }: Message, { text, words, from, to, typed }: Variant): IntentReading | undefined => {
  const meant = takeApart(text, lexicon, context, source, words);
  const reading = bySlip(meant);
  if (reading === undefined) return undefined;
  const own = lexicon.spokenIn(languageOf(reading));
  if (typed.every((word) => word.isListed && share(word, own))) return undefined;
  const extent = extentOf(meant, reading);
  // "Por fin": no word of another language is courtesy.
  const isInside = extent.from < to && from < extent.to;
  const isShort = text.words.slice(extent.from, extent.to).join('').length < fewestLetters;
  const deciding = reading.rule.split(/[ :]/);
  const decides = text.words.slice(from, to).every((word) => deciding.includes(word));
  const mayPass = extent.said >= fewestBesideOthers && decides ? extent.passed : 0;
  return extent.others > mayPass || isShort || !isInside ? undefined : reading;
};

/** "No moer texts", "stopsending me texts", "un subscribe": a word that another language has, or a space more or less. */
const readVariants: Attempt = (message) => {
  const { text, words, lexicon } = message;
  if (!mayHaveVariants(words)) return undefined;
  const meant = guessedWords(text, lexicon, words)?.words ?? words;
  for (const variant of variants(text, words, meant, lexicon)) {
    if (!mayBeWholeRequest({ ...variant, lexicon })) continue;
    if (isOrdinary(message)) return undefined;
    const reading = readVariant(message, variant);
    if (reading !== undefined) return reading;
  }
  return undefined;
};

const mapped = (meant: Message | undefined, read: Attempt): IntentReading | undefined => (meant === undefined ? undefined : read(meant));

const attempts: readonly Attempt[] = [
  (message) => mapped(asOneWord(message), bySlip),
  (message) => mapped(asTwoWords(message), bySlip),
  mistypedExpression,
  readGuessed,
  readVariants,
  (message) => mapped(clipped(message), inDoubt),
  (message) => mapped(shortened(message), inDoubt),
  byCharacters,
  byMissing,
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
export const onlyMistyped: ReadingRule = (message) => asTypingError(mistypedExpression(message) ?? readVariants(message));
