import { noBreak } from '../folded-text.ts';
import { isName, takeApart } from '../message.ts';
import { isStop, type ReadingRule } from './reading.ts';
import { wholeMessage } from './whole-message.ts';

/** "Salir. Juan", "fin, Martine": a stop and, after a point or a comma, one name. It may also be said to somebody of that name, so the person is asked. */
export const signedRequest: ReadingRule = (message) => {
  const { text, lexicon, context, source, words } = message;
  const at = words.length - 1;
  if (at < 1 || text.breaks[at] === noBreak || !isName(message, source, at)) return undefined;
  const before = { words: text.words.slice(0, at), starts: text.starts.slice(0, at), ends: text.ends.slice(0, at), breaks: text.breaks.slice(0, at) };
  const reading = wholeMessage(takeApart(before, lexicon, context, source));
  return reading !== undefined && isStop(reading.intent) ? { ...reading, certainty: 'unsure', act: 'ask' } : undefined;
};
