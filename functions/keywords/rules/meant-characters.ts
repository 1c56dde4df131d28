import type { IntentReading } from '../../domain/intent.ts';
import { standsAlone } from '../characters.ts';
import { meantBySound } from '../chinese-sounds.ts';
import { type Message, takeApart } from '../message.ts';
import { meantByStrokes } from '../meant-strokes.ts';
import { placesIn, replaced } from './mistyped-expression.ts';
import { recomposed } from '../recomposed.ts';
import type { ReadingRule } from './reading.ts';
import { bySlip, isOrdinary } from './slipped-words.ts';
import { wholeMessage } from './whole-message.ts';

/** A longer text is a sentence about something. */
const mostByStrokes = 16;
const mostRecomposed = 30;
const mostBySound = 10;

/** What was meant is guessed, so the person is asked. */
const asked = (reading: IntentReading | undefined): IntentReading | undefined => reading && { ...reading, certainty: 'unsure', act: 'ask' };

const ofCharacters = ({ text }: Message, most: number): boolean =>
  text.words.length > 1 && text.words.length <= most && text.words.some((word) => standsAlone(word.charCodeAt(0)));

/** 거뷰합니다, 止mえて, หนยุด: all but courtesy is a request with a slip on its keys. */
export const byStrokes: ReadingRule = (message) => {
  if (!ofCharacters(message, mostByStrokes)) return undefined;
  const { text, lexicon, context, source } = message;
  for (const [from, to] of placesIn(message)) {
    const meant = meantByStrokes(text.words.slice(from, to), lexicon);
    if (meant === undefined) continue;
    const reading = wholeMessage(takeApart(replaced(text, from, to, meant), lexicon, context, source));
    if (reading !== undefined) return isOrdinary(message) ? undefined : asked(reading);
  }
  return undefined;
};

/** 我要推订简讯, 挺纸: Chinese words with characters that sound like those that were meant. */
export const bySound: ReadingRule = (message) => {
  if (!ofCharacters(message, mostBySound)) return undefined;
  const { text, lexicon, context, source } = message;
  const words = meantBySound(text.words);
  const reading = words && bySlip(takeApart({ ...text, words: [...words] }, lexicon, context, source));
  return reading === undefined || isOrdinary(message) ? undefined : asked(reading);
};

/** やめtえ, 스토ㅂ: letters that a slip left over are put where they belong. */
export const byLeftOver: ReadingRule = (message) => {
  if (!ofCharacters(message, mostRecomposed)) return undefined;
  const { text, lexicon, context, source } = message;
  const meant = recomposed(text);
  const reading = meant && bySlip(takeApart(meant, lexicon, context, source));
  return reading === undefined || isOrdinary(message) ? undefined : asked(reading);
};
