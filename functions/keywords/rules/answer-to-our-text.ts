import { foldText } from '../folded-text.ts';
import { type Lexicon, roles } from '../lexicon.ts';
import { has, spanOf, wordsOf } from '../message.ts';
import type { ReadingRule } from './reading.ts';

/** Words that end texts whatever we sent: STOP, UNSUBSCRIBE and the like. */
const always = roles.leading | roles.anywhere;
/** In a part of our text with one of these, the word was offered to end our texts: "CANCEL to get no more messages". */
const aboutTexts = roles.object | always;

const parts = (text: string): readonly string[] => text.split(/[.,;!?\n]| or | ou | oder | o | of /);

const speaksOfTexts = (words: readonly string[], key: string, lexicon: Lexicon): boolean =>
  words.some((word) => word !== key && ((lexicon.entryOf(word)?.roles ?? 0) & aboutTexts) !== 0);

/**
 * CANCEL after "reply C to cancel the visit" cancels the visit. An everyday word that our last text offered for something else than its own end is no
 * request of the person to us; the operator's system, which sent that text, reads it.
 */
export const answerToOurText: ReadingRule = (message) => {
  const { lastText } = message.context;
  if (lastText === undefined || message.long) return undefined;
  const said = message.segments.filter((segment) => !has(segment, roles.courtesy) || has(segment, roles.request));
  const [segment] = said;
  if (segment === undefined || said.length !== 1 || has(segment, always)) return undefined;
  const key = wordsOf(message, segment.from, segment.to);
  const offering = parts(lastText)
    .map((part) => foldText(part).words)
    .find((words) => ` ${words.join(' ')} `.includes(` ${key} `));
  if (offering === undefined || speaksOfTexts(offering, key, message.lexicon)) return undefined;
  const span = spanOf(message, segment.from, segment.to);
  return { intent: 'other', certainty: 'likely', act: 'leave', language: 'und', rule: `context.offered:${key}`, span };
};
