import type { IntentReading } from '../../domain/intent.ts';
import { standsAlone } from '../characters.ts';
import { meantBySound } from '../chinese-sounds.ts';
import type { FoldedText } from '../folded-text.ts';
import { takeApart } from '../message.ts';
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

const ofCharacters = ({ words }: FoldedText, most: number): boolean =>
  words.length > 1 && words.length <= most && words.some((word) => standsAlone(word.charCodeAt(0)));

/** Whether a text may have been meant otherwise in one of these ways. */
export const mayBeMeantCharacters = (text: FoldedText): boolean => ofCharacters(text, mostRecomposed);

/** 거뷰합니다, 止mえて, หนยุด: all but courtesy is a request with a slip on its keys. */
export const byStrokes: ReadingRule = (message) => {
  if (!ofCharacters(message.text, mostByStrokes)) return undefined;
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
  if (!ofCharacters(message.text, mostBySound)) return undefined;
  const { text, lexicon, context, source } = message;
  const words = meantBySound(text.words);
  const reading = words && bySlip(takeApart({ ...text, words: [...words] }, lexicon, context, source));
  return reading === undefined || isOrdinary(message) ? undefined : asked(reading);
};

/** やめtえ, 스토ㅂ: letters that a slip left over are put where they belong. */
export const byLeftOver: ReadingRule = (message) => {
  if (!ofCharacters(message.text, mostRecomposed)) return undefined;
  const { text, lexicon, context, source } = message;
  const meant = recomposed(text);
  const reading = meant && bySlip(takeApart(meant, lexicon, context, source));
  return reading === undefined || isOrdinary(message) ? undefined : asked(reading);
};
