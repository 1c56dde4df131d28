import type { IntentReading, ReadingContext } from '../../domain/intent.ts';
import { hardBreak, sentenceEnd } from '../folded-text.ts';
import { type Parts, takeApart } from '../message.ts';
import { isStop } from './reading.ts';
import { partOf } from './second-thought.ts';
import { typingError } from './typing-error.ts';
import { wholeMessage } from './whole-message.ts';

/** A longer sentence is read by the other rules. */
const mostWords = 4;
/** Of four texts in such words one asks for anything; of two, where a slip is looked for. */
const [mayAsk, mayBeSlipped] = [-1, 0];
/** “Opt-out 36180” ends what advertisements say. */
const hasNumber = /\p{Nd}/u;
const isCalledOrAsked = /[!?！？؟¿¡;]/;

type Place = readonly [from: number, to: number];

/** Where the first sentence of a text is, and the last one, if they are short; none where it has one alone. */
const shortOnes = ({ text }: Parts): readonly Place[] => {
  const last = text.breaks.lastIndexOf(hardBreak);
  if (last < 1) return [];
  const first: Place = [0, sentenceEnd(text, 0)];
  return [first, [last, text.words.length] as const].filter(([from, to]) => to - from <= mostWords);
};

/** The end of texts that a sentence is, alone. */
const readAlone = (parts: Parts, source: string, context: ReadingContext, [from, to]: Place): IntentReading | undefined => {
  const { text, lexicon } = parts;
  if (isCalledOrAsked.test(source.slice(text.ends[to - 1], text.starts[to]))) return undefined;
  const alone = partOf(parts, from, to);
  const lead = lexicon.ngrams().leadOfAnything(alone.text.words).ofAll;
  if (lead < mayAsk) return undefined;
  const put = takeApart(alone.text, lexicon, context, source, alone.words);
  const reading = wholeMessage(put) ?? (lead < mayBeSlipped ? undefined : typingError(put));
  return reading !== undefined && isStop(reading.intent) && !hasNumber.test(reading.argument ?? '') ? reading : undefined;
};

/**
 * “Unsubscrbe. I have my own garden.”, “We had soup for lunch. Abbestellen”: the first or the last of several sentences is nothing but an end of texts, as it is listed or with a slip, in a language of the text; whatever the others tell. Called out or asked it
 * is none (“Halt! Who goes there?”). The person is asked.
 * @param source of the whole text
 * @param codesOf the languages that the text may be of
 */
export const ownSentence = (parts: Parts, source: string, context: ReadingContext, codesOf: () => readonly string[]): IntentReading | undefined => {
  for (const place of shortOnes(parts)) {
    const reading = readAlone(parts, source, context, place);
    const language = reading?.language.split('-', 1)[0] ?? '';
    if (reading !== undefined && (language === 'und' || codesOf().includes(language))) return { ...reading, certainty: 'unsure', act: 'ask' };
  }
  return undefined;
};
