import { has, type Message, takeApart } from '../message.ts';
import { roles } from '../lexicon.ts';
import { correction } from '../typing-errors.ts';
import { leadingWord } from './leading-word.ts';
import type { ReadingRule } from './reading.ts';
import { sentence } from './sentence.ts';
import { wholeMessage } from './whole-message.ts';

/** A message of more words than this is no keyword with a slip in it; in a sentence only long words are put right. */
const mostWordsOfKeyword = 4;
const mostWords = 16;
const shortestInSentence = 6;

const corrected = (message: Message): Message | undefined => {
  const { text, lexicon, context } = message;
  const words = [...text.words];
  const others = message.segments.filter((segment) => !has(segment, roles.courtesy)).length;
  const shortest = others <= mostWordsOfKeyword ? 4 : shortestInSentence;
  let changed = false;
  message.words.forEach(({ symbols }, at) => {
    const word = words[at] ?? '';
    if (symbols.length > 0 || word.length < shortest) return;
    const meant = correction(word, lexicon, others === 1);
    if (meant === undefined) return;
    words[at] = meant;
    changed = true;
  });
  return changed ? takeApart({ ...text, words }, lexicon, context, message.source) : undefined;
};

const isStopWord = ({ lexicon }: Message, word: string): boolean => ((lexicon.entryOf(word)?.roles ?? 0) & roles.leading) !== 0;

/** "Sto p", "St.op", "stopstop": the whole message is a stop word, with a space in it or twice without one. */
const asOneWord = (message: Message): Message | undefined => {
  const { text, lexicon, context, source } = message;
  const [first = '', second = '', ...more] = text.words;
  if (more.length > 0) return undefined;
  const half = first.slice(0, first.length / 2);
  const word = second === '' && half + half === first ? half : first + second;
  if (!isStopWord(message, word) || isStopWord(message, first) || isStopWord(message, second)) return undefined;
  const ends = text.ends.slice(-1);
  return takeApart({ words: [word], starts: text.starts.slice(0, 1), ends, breaks: [0] }, lexicon, context, source);
};

/** A slip of the finger in a word that asks for something: STPO, unsubscirbe. Never into a word that exists, and never a START or a YES. */
export const typingError: ReadingRule = (message) => {
  if (message.text.words.length > mostWords) return undefined;
  const meant = asOneWord(message) ?? corrected(message);
  if (meant === undefined) return undefined;
  const reading = wholeMessage(meant) ?? sentence(meant) ?? leadingWord(meant);
  if (reading === undefined || ['start', 'yes', 'no'].includes(reading.intent)) return undefined;
  return { ...reading, certainty: reading.certainty === 'certain' ? 'likely' : reading.certainty, rule: reading.rule.replace(/\.\w+:/, '.typo:') };
};
