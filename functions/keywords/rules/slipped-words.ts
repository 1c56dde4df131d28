import type { IntentReading, Language } from '../../domain/intent.ts';
import { type Guessed, guessedWords, leavesVowelsOut } from '../guessed-words.ts';
import { roles, type Word } from '../lexicon.ts';
import { has, type Message, takeApart } from '../message.ts';
import { quietWords } from '../quiet-words.ts';
import { saidIn } from '../requests-in-sentences.ts';
import { nothingEvenSlipped } from '../said.ts';
import { nowhere, share } from '../spoken.ts';
import { mayHaveVariants, type Variant, variants } from '../variants.ts';
import { mayBeWholeRequest } from '../whole-request.ts';
import { leadingWord, objectAndStop } from './leading-word.ts';
import type { ReadingRule } from './reading.ts';
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

/** Reads a message with its slips put right. */
export const bySlip: ReadingRule = (message) =>
  wholeMessage(message) ?? sentence(message) ?? leadingWord(message) ?? objectAndStop(message) ?? signedRequest(message);

/** "Cancel the appointment" differs by a character or two from "cancel the subscription": what is an ordinary expression is no slip. */
export const isOrdinary = (message: Message): boolean =>
  message.segments.some((segment) => has(segment, roles.trap)) || saidIn(message).ordinary.size > 0;

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
/** So long a word is like few others. */
const longWord = 8;
/** So many words that decide may have others between them. */
const fewestBesideOthers = 3;

/**
 * What is read hangs on one word that was guessed, and it is short, or the message says more than that. In a long sentence each third word is like one that is listed
 * somewhere; a guess counts there where three or more words say the same.
 */
const hangsOnOneWord = (message: Message, meant: Message, places: readonly number[], reading: IntentReading): boolean => {
  const { from, to, said, others } = extentOf(meant, reading, whatEndsAtLength);
  const inside = places.filter((at) => from <= at && at < to);
  const word = message.text.words[from] ?? '';
  if (to - from <= 1 && inside.length > 0 && word.length < longAlone && !leavesVowelsOut(word)) return true;
  if (inside.length === 0 && said <= 1) return others > 0 || places.some((at) => !isCourtesy(message, meant, reading, at));
  const isLong = message.text.words.length > 1 && inside.some((at) => (message.text.words[at]?.length ?? 0) >= longWord);
  if (reading.certainty === 'unsure') {
    const isShort = message.text.words.slice(from, to).join('').length < fewestLetters;
    return isLong ? others > 1 : others > 0 || said < fewestSaid || isShort;
  }
  const most = mostBeside[said];
  return most !== undefined && others > most;
};

/** Whose words decided: the language that a rule begins with. */
const languageOf = ({ rule }: IntentReading): Language => rule.slice(0, rule.indexOf('.'));

/** Words that say what is to end. */
const whatEnds = roles.object;
const whatEndsAtLength = roles.object | roles.filler | roles.vague;

/** What a reading took of a message: word positions, end exclusive, how many of them decided, and how many words besides say something else. @param may the roles of those that do not count */
const extentOf = (message: Message, reading: IntentReading, may: number) => {
  const { text } = message;
  const {
    span: [start, end],
    rule,
  } = reading;
  const from = text.starts.findIndex((at) => at >= start);
  const to = text.ends.findLastIndex((at) => at <= end) + 1;
  const said = wordsSaid(rule);
  const quiet = quietWords(message);
  const asks = (at: number): boolean => message.segments.some((segment) => segment.from <= at && at < segment.to && has(segment, roles.leading));
  const own = message.lexicon.spokenIn(languageOf(reading));
  // One word alone must say all.
  const saysWhat = (word: Word | undefined): boolean => said > 1 && word !== undefined && (word.within & may) !== 0 && share(word, own);
  const beside = text.words.filter((_, at) => (at < from || at >= to) && quiet[at] !== true && !asks(at) && !saysWhat(message.words[at]));
  // A stop word and what is to end, and no more, was read as a whole.
  const passed = saysAll.test(rule) ? 0 : to - from - said;
  return { from, to, said, passed, others: beside.length + passed };
};

const saysAll = /^[a-z]+\.stop(?:_all)?\.object:/;

const shortestCourtesy = 4;
const shortestCourtesyElsewhere = 3;
const lastLatin = 0x24f;

/** "Poease stop": beside a request that stands as it is typed, courtesy of its language that no language has as it is typed. */
const isCourtesy = ({ text, lexicon, words }: Message, meant: Message, reading: IntentReading, at: number): boolean => {
  if (words[at]?.isListed === true) return false;
  const language = languageOf(reading);
  const word = text.words[at] ?? '';
  const shortest = word.charCodeAt(0) <= lastLatin ? shortestCourtesy : shortestCourtesyElsewhere;
  return language === 'und' || word.length > longAlone || (word.length >= shortest && share(meant.words[at] ?? nowhere, lexicon.spokenIn(language)));
};

/** What its words that were guessed at make of a message. */
export const readGuessed: ReadingRule = (message) => {
  const one = guessed(message);
  const reading = one && bySlip(one.message);
  return one === undefined || reading === undefined || hangsOnOneWord(message, one.message, one.meant.places, reading) ? undefined : reading;
};

/** A variant must say all, and no word of the language that is read then is a slip. */
const readVariant = ({ lexicon, context, source }: Message, variant: Variant): IntentReading | undefined => {
  const { words, from, to, typed } = variant;
  const text = variant.text();
  const meant = takeApart(text, lexicon, context, source, words);
  const reading = bySlip(meant);
  if (reading === undefined) return undefined;
  const own = lexicon.spokenIn(languageOf(reading));
  if (typed.every((word) => word.isListed && share(word, own))) return undefined;
  const whole = extentOf(meant, reading, whatEnds);
  // A space more or less makes no other word of one.
  const extent = typed.length !== to - from && whole.said >= fewestBesideOthers ? extentOf(meant, reading, whatEndsAtLength) : whole;
  const isShort = text.words.slice(extent.from, extent.to).join('').length < fewestLetters;
  const deciding = reading.rule.split(/[ :]/);
  const decides = text.words.slice(from, to).every((word) => deciding.includes(word));
  const mayPass = extent.said >= fewestBesideOthers && decides ? extent.passed : 0;
  return extent.others > mayPass || isShort ? undefined : reading;
};

/** "No moer texts", "stopsending me texts", "un subscribe": a word that another language has, or a space more or less. */
export const readVariants: ReadingRule = (message) => {
  const { text, words, lexicon } = message;
  if (!mayHaveVariants(words)) return undefined;
  const meant = guessedWords(text, lexicon, words)?.words ?? words;
  for (const variant of variants(text, words, meant, lexicon)) {
    if (!mayBeWholeRequest({ words: variant.words, lexicon })) continue;
    if (isOrdinary(message)) return undefined;
    const reading = readVariant(message, variant);
    if (reading !== undefined) return reading;
  }
  return undefined;
};
