import type { IntentReading } from '../../domain/intent.ts';
import type { FoldedText } from '../folded-text.ts';
import { haveNoLanguage } from '../foreign-words.ts';
import { endsTexts, type Lexicon, roles, type Word } from '../lexicon.ts';
import { has, type Message, type Segment, takeApart } from '../message.ts';
import { languagesAmong, share } from '../spoken.ts';
import { slipBetween } from '../slips.ts';
import { correction, correctionOfOne } from '../typing-errors.ts';
import { isStop } from './reading.ts';
import { wholeMessage } from './whole-message.ts';

/** A listed expression has no more words; a space too many makes one more of it. */
const mostWords = 6;
const fewestWords = 2;
const shortestWord = 4;
const [shortestForm, shortestForms, mostInForm] = [5, 7, 5];
/** So another form begins as it was meant. */
const [shortestOther, headOfForm] = [6, 2];

/** No expression has a number in it. */
const isNumber = (word: string): boolean => word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39;

/** Whether a message may be an expression with a slip in it: it is short, courtesy apart, and one of its words is unknown in the language of the others. */
export const mayBeMistyped = (text: FoldedText, words: readonly Word[]): boolean => {
  if (words.length < fewestWords) return false;
  let loud = 0;
  for (const { within } of words) if ((within & roles.courtesy) === 0 && (loud += 1) > mostWords) return false;
  return haveNoLanguage(words) && !text.words.some(isNumber);
};

// Courtesy may say yes too: ครับ.
const asks = (segment: Segment): boolean =>
  segment.meanings.some(({ role, intent }) => role === roles.request && intent !== 'yes' && intent !== 'no');
const isLoud = (segment: Segment): boolean => !has(segment, roles.courtesy) || asks(segment);

const findPlaces = ({ segments, words }: Message): NonNullable<Message['places']> => {
  const [first, last] = [segments.find(isLoud), segments.findLast(isLoud)];
  const whole = [0, words.length] as const;
  if (first === undefined || last === undefined || last.to - first.from === words.length) return [whole];
  return [[first.from, last.to], whole];
};

/** The message without courtesy at its beginning and end, then the whole of it: a slip may have made courtesy of a word. */
export const placesIn = (message: Message): NonNullable<Message['places']> => (message.places ??= findPlaces(message));

export const replaced = (text: FoldedText, from: number, to: number, words: readonly string[]): FoldedText => {
  const put = <T>(list: readonly T[], own: (index: number) => T): T[] => [
    ...list.slice(0, from),
    ...words.map((_, index) => own(index)),
    ...list.slice(to),
  ];
  return {
    words: [...text.words.slice(0, from), ...words, ...text.words.slice(to)],
    // Which of the letters belong to which word is not known.
    starts: put(text.starts, () => text.starts[from] ?? 0),
    ends: put(text.ends, () => text.ends[to - 1] ?? 0),
    breaks: put(text.breaks, (index) => (index === 0 ? (text.breaks[from] ?? 0) : 0)),
  };
};

/** Whether what was typed otherwise exists in the language of what it is taken for: then it is no slip. A letter alone and another form of STOP say nothing against it. */
const existsThere = (lexicon: Lexicon, typed: readonly string[], meant: readonly string[], { segments }: Message): boolean => {
  const otherwise = typed.filter((word) => !meant.includes(word) && word.length > 1);
  const languages = segments
    .flatMap(({ meanings }) => meanings)
    .flatMap(({ role, language }) => (role === roles.request ? [lexicon.spokenIn(language)] : []));
  const exists = (word: string): boolean =>
    lexicon.isListed(word) &&
    ((lexicon.entryOf(word)?.roles ?? 0) & roles.leading) === 0 &&
    languages.some((one) => share(one, languagesAmong(lexicon.wordOf(word).listed)));
  return otherwise.length > 0 && otherwise.every(exists);
};

const isOtherEnding = (typed: string, meant: string): boolean => typed.startsWith(meant) || meant.startsWith(typed);

/**
 * Other forms are many: one slip is looked for, which leaves no other ending (verzichte, Verzicht); and where they begin, only letters swapped or doubled in a word that nobody knows, since some have a neighbour that says the opposite (включено, відключено; įjungtas, išjungtas).
 */
const isOtherForm = ({ segments, lexicon }: Message, typedWords: readonly string[], meantWords: readonly string[]): boolean => {
  if (!segments.some((segment) => has(segment, roles.elsewhere))) return false;
  const [typed, meant] = [typedWords.join(' '), meantWords.join(' ')];
  if (meant.length < shortestOther) return false;
  const slip = slipBetween(typed, meant);
  if (slip === undefined || slip === 'other' || isOtherEnding(typed, meant)) return true;
  if (typed.startsWith(meant.slice(0, headOfForm))) return false;
  return (slip !== 'swap' && slip !== 'double') || typedWords.some((word) => !meantWords.includes(word) && lexicon.wordOf(word).isKnown);
};

const mistypedBetween = (message: Message, from: number, to: number): IntentReading | undefined => {
  const { text, lexicon, context, source } = message;
  if (to - from > mostWords || !haveNoLanguage(message.words.slice(from, to))) return undefined;
  const typed = text.words.slice(from, to);
  if (typed.some(isNumber)) return undefined;
  const [word = ''] = typed;
  if (typed.length === 1 && (word.length < shortestWord || lexicon.isListed(word))) return undefined;
  const meant = correction(typed.join(' '), lexicon)?.split(' ');
  // What begins as a listed word does may be a form of it.
  if (meant === undefined || (typed.length === 1 && meant.length === 1 && (message.words[from]?.symbols.length ?? 0) > 0)) return undefined;
  const put = takeApart(replaced(text, from, to, meant), lexicon, context, source);
  if (existsThere(lexicon, typed, meant, put) || isOtherForm(put, typed, meant)) return undefined;
  return wholeMessage(put);
};

/**
 * "STPO", "lasst ed sein", "nomore texts", "reclameu it": all but courtesy is an expression that alone asks for something, with a slip in one of its words or between them, or
 * two in a long one.
 */
export const mistypedExpression = (message: Message): IntentReading | undefined => {
  // What shares a language as a whole does so in its parts.
  if (!haveNoLanguage(message.words)) return undefined;
  for (const [from, to] of placesIn(message)) {
    const reading = mistypedBetween(message, from, to);
    if (reading !== undefined) return reading;
  }
  return undefined;
};

/** A word of requests to end texts and of nothing else, often a misspelling that one is listed with: “đăg” of “hủy đăg ký”. Alone it may be any word of another language. */
export const isOfStopsAlone = ({ within }: Pick<Word, 'within'>): boolean => within === (roles.request | endsTexts);

/** Whether all that is known of a word is known of others too. */
const meansNoMore = (lexicon: Lexicon, typed: Word | undefined, meant: readonly string[]): boolean => {
  const known = new Set(meant.flatMap((one) => lexicon.wordOf(one).listed));
  return typed?.listed.every((symbol) => known.has(symbol)) === true;
};

/** One word may be two without their space: “βγαλτεμε”. */
const areSpellings = ({ lexicon, text, words }: Message, from: number, to: number, meant: readonly string[]): boolean => {
  if (to - from === 1 && meant.length > 1) return meansNoMore(lexicon, words[from], meant);
  if (meant.length !== to - from) return false;
  const isSpelling = (word: Word | undefined, one: string): boolean =>
    meansNoMore(lexicon, word, [one]) || (meant.length > 1 && word !== undefined && isOfStopsAlone(word));
  return meant.every((one, at) => text.words[from + at]?.length === 1 || isSpelling(words[from + at], one));
};

/** A word alone that is listed may be any other, and among several a short one is like too many: "fjern mit" is not "fjern mig". One that only begins as a listed one does (blokcera) is none that exists. */
const shortestChanged = 5;
const mayBeOther = (lexicon: Lexicon, typed: readonly string[], meant: readonly string[]): boolean => {
  const [word = ''] = typed;
  if (typed.length === 1) return lexicon.isListed(word);
  return typed.some((one) => !meant.includes(one) && one.length > 1 && one.length < shortestChanged);
};

/** Of four texts in such words one asks for something. */
const mayAsk = -1;

/**
 * "Lopettakkaa", "vgalte m", "konie z tym": all but courtesy is an expression with a slip in one of its words, of which each may exist: what was typed means nothing besides, being listed as a spelling or beginning so, or the letters
 * and words of the message do not speak against a request. It may be another form: the person is asked.
 */
export const mistypedForm = (message: Message): IntentReading | undefined => {
  const { text, lexicon, context, source } = message;
  const [[from, to] = [0, 0]] = placesIn(message);
  const typed = text.words.slice(from, to);
  const whole = typed.join(' ');
  if (typed.length > mostInForm || whole.length < (typed.length === 1 ? shortestForm : shortestForms) || typed.some(isNumber)) return undefined;
  const correct = correctionOfOne(whole, lexicon);
  const slip = correct === undefined ? undefined : slipBetween(whole, correct);
  if (correct === undefined || slip === undefined || slip === 'other' || (slip !== 'double' && isOtherEnding(whole, correct))) return undefined;
  const meant = correct.split(' ');
  if (!areSpellings(message, from, to, meant) && (mayBeOther(lexicon, typed, meant) || lexicon.ngrams().leadOfAnything(text.words).ofAll < mayAsk))
    return undefined;
  const put = takeApart(replaced(text, from, to, meant), lexicon, context, source);
  const reading = isOtherForm(put, typed, meant) ? undefined : wholeMessage(put);
  return reading === undefined || !isStop(reading.intent) ? undefined : { ...reading, certainty: 'unsure', act: 'ask' };
};
