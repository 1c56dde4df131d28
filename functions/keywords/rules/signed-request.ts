import type { Intent } from '../../domain/intent.ts';
import { noBreak } from '../folded-text.ts';
import { roles } from '../lexicon.ts';
import { has, isName, longestName, type Message, takeApart } from '../message.ts';
import type { ReadingRule } from './reading.ts';
import { signOffBefore } from '../sign-offs.ts';
import { wholeMessage } from './whole-message.ts';

/** What is said to somebody and not signed: “Yes, Anna”, “help, Anna”. */
const saidToSomebody: ReadonlySet<Intent> = new Set(['help', 'wrong_number', 'yes', 'no', 'other']);

/** Where the names begin that a message ends with. */
const namesFrom = (message: Message): number => {
  const end = message.words.length;
  let at = end;
  while (at > 1 && end - at < longestName && isName(message, message.source, at - 1)) at -= 1;
  return at;
};

/** Where the courtesy begins that stands before a word: “mvh Torbjørn”, “Mme Dupont”. */
const courtesyFrom = ({ segments }: Message, to: number): number => {
  let from = to;
  for (const segment of segments.toReversed())
    if (segment.to === from && has(segment, roles.courtesy) && !has(segment, roles.request)) from = segment.from;
  return from;
};

/** What sets a name off from what is said before it: a point, a comma, a bracket. */
const isSetOff = ({ text, source }: Message, at: number): boolean =>
  text.breaks[at] !== noBreak || /[)\]»”"]/.test(source.slice(text.ends[at - 1], text.starts[at]));

/** Where what is signed with one or two names begins, typed as they may be: “lg sabine”. Undefined where nothing is. */
const signOffFrom = ({ text: { words } }: Message): number | undefined => {
  for (let names = 1; names <= longestName; names += 1) {
    const at = words.length - names;
    const count = at > 1 ? signOffBefore(words, at) : 0;
    if (count > 0 && count < at) return at - count;
  }
  return undefined;
};

const signedFrom = (message: Message): number | undefined => {
  const signOff = signOffFrom(message);
  if (signOff !== undefined) return signOff;
  const names = namesFrom(message);
  if (names === message.words.length) return undefined;
  const at = courtesyFrom(message, names);
  return at < 1 || (at === names && !isSetOff(message, at)) ? undefined : at;
};

/**
 * "Salir. Juan", "fin, Martine", "(berhenti) Bu Ratna", "meld av mvh Torbjørn", "START kérem, Bodnár Ági": a request and, after a point, a comma, a bracket, a greeting or what texts end with, a name. It may also be said to somebody of that name, so the
 * person is asked.
 */
export const signedRequest: ReadingRule = (message) => {
  const { text, lexicon, context, source } = message;
  const at = signedFrom(message);
  if (at === undefined) return undefined;
  const before = { words: text.words.slice(0, at), starts: text.starts.slice(0, at), ends: text.ends.slice(0, at), breaks: text.breaks.slice(0, at) };
  const reading = wholeMessage(takeApart(before, lexicon, context, source));
  return reading !== undefined && !saidToSomebody.has(reading.intent) ? { ...reading, certainty: 'unsure', act: 'ask' } : undefined;
};
