import { intents, type Intent, type ReadingContext } from '../../domain/intent.ts';
import { foldWords } from '../folded-text.ts';
import { roles } from '../lexicon.ts';
import { has, wordsOf } from '../message.ts';
import { readingOf, type ReadingRule } from './reading.ts';

type Words = NonNullable<ReadingContext['extraWords']>;

// The words of a programme do not change between messages: folded once for each configuration object.
const folded = new WeakMap<Words, ReadonlyMap<string, Intent>>();

const foldedWords = (words: Words): ReadonlyMap<string, Intent> => {
  let known = folded.get(words);
  if (known === undefined) {
    known = new Map(intents.toReversed().flatMap((intent) => (words[intent] ?? []).map((word) => [foldWords(word), intent] as const)));
    folded.set(words, known);
  }
  return known;
};

/** The operator's own words, as the whole message. They add to the built-in ones, which come first. */
export const operatorWord: ReadingRule = (message) => {
  const { extraWords } = message.context;
  if (extraWords === undefined) return undefined;
  const known = foldedWords(extraWords);
  const from = message.segments.findIndex((segment) => !has(segment, roles.courtesy));
  const to = message.segments.findLastIndex((segment) => !has(segment, roles.courtesy));
  for (const [start, end] of [
    [0, message.segments.length - 1],
    [from, to],
  ] as const) {
    const words = [message.segments[start]?.from ?? 0, message.segments[end]?.to ?? 0] as const;
    const key = wordsOf(message, ...words);
    const intent = known.get(key);
    if (intent === undefined || intent === 'other') continue;
    const request = { intent, language: 'und', key, doubtful: false };
    return { ...readingOf(message, { request, how: 'word', words, certainty: 'certain' }), rule: `operator.${intent}.word:${key}` };
  }
  return undefined;
};
