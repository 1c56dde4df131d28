import type { IntentReading } from '../../domain/intent.ts';
import type { IdeasAt } from '../ideas.ts';
import { type Message, type Parts, wordsOf } from '../message.ts';
import { bestLanguage } from '../message-language.ts';
import { isNowhere, languageBits, type Spoken } from '../spoken.ts';
import { weigh } from '../weighed.ts';
import { isOrdinary } from './ordinary.ts';
import { readingOf } from './reading.ts';

/** Those of some languages of which all of some ideas are, or else all of those languages. */
const languagesOfAll = (places: readonly IdeasAt[], { low, high }: Spoken): Spoken => {
  const all = places.reduce((one, { ideas }) => ({ low: one.low & ideas.low, high: one.high & ideas.high }), { low, high });
  return isNowhere(all) ? { low, high } : all;
};

/**
 * No rule knows what is said, but its ideas weigh for a request about data: the person is asked. Nothing is read so in a message with an ordinary expression.
 * @param places the ideas in it
 * @param messageOf takes the message apart, which most texts that are weighed do not need
 */
export const weighedIdeas = (parts: Parts, places: readonly IdeasAt[], source: string, messageOf: () => Message): IntentReading | undefined => {
  const weighed = weigh(parts, places, source);
  const [first] = weighed?.places ?? [];
  const last = weighed?.places.at(-1);
  if (weighed === undefined || first === undefined || last === undefined) return undefined;
  const message = messageOf();
  if (isOrdinary(message)) return undefined;
  const { intent } = weighed;
  const codes = languageBits(languagesOfAll(weighed.places, weighed.languages)).map((at) => parts.lexicon.languages[at] ?? 'und');
  const key = weighed.places.map(({ from, to }) => wordsOf(message, from, to)).join(' … ');
  const request = { intent, language: bestLanguage(codes, message), key, doubtful: true };
  return readingOf(message, {
    request: intent === 'object' ? { ...request, also: 'stop' } : request,
    how: 'weighed',
    words: [first.from, last.to],
    certainty: 'unsure',
  });
};
