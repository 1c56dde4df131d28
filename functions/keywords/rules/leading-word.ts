import type { IntentReading } from '../../domain/intent.ts';
import { standsAlone } from '../characters.ts';
import { roles } from '../lexicon.ts';
import { has, wordsOf, type Message, type Segment } from '../message.ts';
import { requestOf } from '../request-of.ts';
import { isSender } from '../senders.ts';
import type { RequestReading } from '../said.ts';
import { saidIn } from '../requests-in-sentences.ts';
import { isStop, readingOf, type ReadingRule } from './reading.ts';

/** What follows a stop word, counted by kind, courtesy left out. */
type Rest = {
  readonly unknown: Segment[];
  readonly objects: number;
  readonly fillers: number;
  readonly vague: number;
  readonly second?: RequestReading;
};

const mostWordsAfter = 3;
/** Of what is written in characters that are words each, after a stop word in letters: "stop 필라테스 알림". */
const mostCharactersAfter = 8;
const mostSegmentsWithObject = 7;

const restOf = (message: Message, after: readonly Segment[]): Rest | undefined => {
  const unknown: Segment[] = [];
  let [objects, fillers, vague] = [0, 0, 0];
  let second: RequestReading | undefined;
  for (const segment of after) {
    if (has(segment, roles.trap)) return undefined;
    if (has(segment, roles.object)) objects += 1;
    else if (has(segment, roles.vague)) vague += 1;
    else if (has(segment, roles.courtesy | roles.conjunction) && !has(segment, roles.request)) continue;
    else if (has(segment, roles.filler | roles.guard)) fillers += 1;
    else {
      second ??= requestOf(segment, message);
      unknown.push(segment);
    }
  }
  return { unknown, objects, fillers, vague, ...(second === undefined ? {} : { second }) };
};

const rights = new Set(['erase', 'access', 'rectify', 'port', 'restrict', 'do_not_sell', 'wrong_number']);
const shortCode = /^[0-9]{5,6}$/;

const changesSense = (segment: Segment, message: Message): boolean => {
  const word = message.text.words[segment.from] ?? '';
  return message.lexicon.endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
};

/** How many words a name may have: one in another script than the stop word is no sentence that goes on after it. */
const mostInName = ({ text: { words } }: Message, first: Segment, unknown: readonly Segment[]): number => {
  const isCharacter = (at: number): boolean => standsAlone((words[at] ?? '').charCodeAt(0));
  return !isCharacter(first.from) && unknown.every(({ from }) => isCharacter(from)) ? mostCharactersAfter : mostWordsAfter;
};

const fewestDigits = 4;
/** What four digits are that are a time of the day or a year: 1430, 2027. */
const timeOrYear = /^(?:(?:[01]\d|2[0-3])(?:00|15|30|45)|19\d\d|20\d\d)$/;
const digits = /^\p{Nd}+$/u;
/** Whether all are numbers that together are longer than a quantity, a time or a year: 9029, 0888 31 42 07. */
const areNumbers = (words: readonly string[]): boolean => {
  const together = words.join('');
  return together.length >= fewestDigits && words.every((word) => digits.test(word)) && !timeOrYear.test(together);
};

const lastLatin = 0x24f;
const latinName = /^\p{Lu}[\p{L}&'.-]+$/u;
/** “ยกเลิก AIS”, “স্টপ Robi”: a name in Latin letters after a word in others. @param first with the word that ends texts */
const isInLatinLetters = ({ text, source }: Message, first: Segment, { from, to }: Segment): boolean =>
  (text.words[first.from] ?? '').charCodeAt(0) > lastLatin &&
  (text.words[from] ?? '').charCodeAt(0) <= lastLatin &&
  latinName.test(source.slice(text.starts[from], text.ends[to - 1]));

const isSenderAlone = (message: Message, rest: Rest): boolean =>
  rest.fillers + rest.vague + rest.objects === 0 && isSender(rest.unknown.map(({ from, to }) => wordsOf(message, from, to)).join(' '));

const mostNamed = 2;

/**
 * Nothing follows but what names the sender, which after an everyday word leaves a doubt: “genug Lidl”, “ยกเลิก AIS”, “HỦY 9029”. Numbers may be a telephone's, a sender's or a customer's; they may also be an order's.
 */
const namesSender = (message: Message, first: Segment, rest: Rest): boolean => {
  const { words } = message.text;
  if (rest.fillers + rest.vague + rest.objects > 0) return false;
  if (areNumbers(rest.unknown.flatMap(({ from, to }) => words.slice(from, to)))) return true;
  return (
    isSenderAlone(message, rest) || (rest.unknown.length <= mostNamed && rest.unknown.every((segment) => isInLatinLetters(message, first, segment)))
  );
};

/** STOP CLUB, STOP 36180: the words that name what to stop, or undefined where they are a sentence. */
const nameAfter = (message: Message, first: Segment, rest: Rest): string | undefined => {
  const typed = rest.unknown.flatMap(({ from, to }) => message.text.words.slice(from, to));
  // “STOP 12/8 member 5510”: a date or a member's number is no word of a sentence.
  const words = typed.filter((word) => !digits.test(word)).length || typed.length;
  const codes = rest.unknown.filter(({ from }) => shortCode.test(message.text.words[from] ?? ''));
  if (codes.length === 1 && words === 1 && codes[0] !== undefined) return wordsOf(message, codes[0].from, codes[0].to);
  if (
    rest.fillers + rest.vague > 0 ||
    words === 0 ||
    words > mostInName(message, first, rest.unknown) ||
    rest.unknown.some((segment) => changesSense(segment, message))
  )
    return undefined;
  return rest.unknown.map(({ from, to }) => wordsOf(message, from, to)).join(' ');
};

/** The message begins with a stop word and says little more: STOP CLUB, arrêt des pubs, cancel my subscription. */
export const leadingWord: ReadingRule = (message) => {
  const start = message.segments.findIndex((segment) => !has(segment, roles.courtesy) || has(segment, roles.request));
  const segment = message.segments[start];
  if (segment === undefined || message.long) return undefined;
  const request = requestOf(segment, message);
  if (request === undefined || !isStop(request.intent)) return undefined;
  const after = message.segments.slice(start + 1);
  const rest = restOf(message, after);
  // “Cancel the visit” is an ordinary expression, and “cancel Netflix” none.
  if (rest === undefined || (saidIn(message).ordinary.has(segment.from) && !isSenderAlone(message, rest))) return undefined;
  const words = [segment.from, message.segments.at(-1)?.to ?? segment.to] as const;
  const leads = has(segment, roles.leading) || request.intent === 'stop_all';
  if (rest.unknown.length === 0) {
    if (rest.objects > 0 && after.length <= mostSegmentsWithObject) return readingOf(message, { request, how: 'object', words, certainty: 'likely' });
    return rest.vague > 0 && rest.vague + rest.fillers <= 2 ? readingOf(message, { request, how: 'doubt', words, certainty: 'unsure' }) : undefined;
  }
  const asNamed = (): IntentReading | undefined =>
    namesSender(message, segment, rest) ? readingOf(message, { request, how: 'named', words, certainty: 'unsure' }) : undefined;
  if (!leads) return asNamed();
  if (rest.second !== undefined && request.intent === 'stop' && rights.has(rest.second.intent))
    return readingOf(message, { request, how: 'leading', words, certainty: 'likely', also: rest.second.intent });
  const argument = nameAfter(message, segment, rest);
  if (argument === undefined) return asNamed();
  return argument.split(' ').length < mostWordsAfter && request.intent === 'stop'
    ? readingOf(message, { request, how: 'named', words, certainty: 'likely', argument })
    : readingOf(message, { request, how: 'leading', words, certainty: 'likely' });
};

const mostBefore = 3;

/** The message is what is to be stopped and a stop word, and no more: "SMS optout", "pub annulation". Half of such words may also say that something has ended, so the person is asked. */
export const objectAndStop: ReadingRule = (message) => {
  const said = message.segments.filter((segment) => !has(segment, roles.courtesy) || has(segment, roles.request));
  const last = said.at(-1);
  const before = said.slice(0, -1);
  if (last === undefined || before.length === 0 || before.length > mostBefore || message.long) return undefined;
  if (!before.some((segment) => has(segment, roles.object)) || !before.every((segment) => has(segment, roles.object | roles.filler)))
    return undefined;
  if (before.some((segment) => has(segment, roles.trap | roles.guard)) || saidIn(message).ordinary.has(last.from)) return undefined;
  const request = requestOf(last, message);
  if (request === undefined || !isStop(request.intent)) return undefined;
  return readingOf(message, {
    request,
    how: 'object',
    words: [before[0]?.from ?? last.from, last.to],
    certainty: has(last, roles.leading) ? 'likely' : 'unsure',
  });
};
