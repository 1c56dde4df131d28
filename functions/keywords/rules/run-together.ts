import { type Lexicon, roles } from '../lexicon.ts';
import { has, type Message, takeApart } from '../message.ts';
import { cutsOf, mayBeRunTogether } from '../run-together.ts';
import { replaced } from './mistyped-expression.ts';
import { isStop, type ReadingRule } from './reading.ts';
import { sentence } from './sentence.ts';
import { wholeMessage } from './whole-message.ts';

/** Where the only word of a message is, courtesy apart; undefined where there are more. */
export const onlyWord = ({ segments }: Message): number | undefined => {
  const loud = segments.filter((segment) => !has(segment, roles.courtesy));
  const [only] = loud;
  return only !== undefined && loud.length === 1 && only.to - only.from === 1 ? only.from : undefined;
};

const shortestOfTwo = 4;

/** Whether a word is a request for the end of texts where it is all that is said. */
export const endsTextsAlone = (lexicon: Lexicon, word: string): boolean =>
  lexicon.entryOf(word)?.meanings.some(({ role, intent }) => role === roles.request && intent === 'stop') === true;

const [shortestInside, shortestRest] = [4, 3];

/** “Stopover”, “Abmeldefrist”: a word that begins or ends with one that ends texts, and goes on, is another word. */
export const isMadeOfKeyword = (lexicon: Lexicon, word: string): boolean => {
  for (let length = shortestInside; length <= word.length - shortestRest; length += 1)
    if (endsTextsAlone(lexicon, word.slice(0, length)) || endsTextsAlone(lexicon, word.slice(-length))) return true;
  return false;
};

/** "Unsubscribemenow", "laissezmoitranquille": the only word, courtesy apart, is a whole request for the end of texts in several words, written without spaces. */
export const runTogether: ReadingRule = (message) => {
  const { text, lexicon, context, source } = message;
  const at = onlyWord(message);
  const word = text.words[at ?? 0] ?? '';
  if (at === undefined || !mayBeRunTogether(word, lexicon)) return undefined;
  for (const parts of cutsOf(word, lexicon)) {
    const meant = takeApart(replaced(text, at, at + 1, parts), lexicon, context, source);
    const reading = wholeMessage(meant) ?? sentence(meant);
    if (reading?.certainty !== 'certain' || !isStop(reading.intent)) continue;
    if (reading.rule.includes(' ')) return reading;
    // "STOPAFMELD", "lopetalopeta": each of them would do. Together they may be another word.
    if (parts.every((part) => part.length >= shortestOfTwo && endsTextsAlone(lexicon, part))) return { ...reading, certainty: 'unsure', act: 'ask' };
  }
  return undefined;
};
