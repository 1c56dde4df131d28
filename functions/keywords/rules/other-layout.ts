import { fold } from '../folded-text.ts';
import { onOtherKeyboards } from '../keyboard-layouts.ts';
import { takeApart } from '../message.ts';
import { isStop, type ReadingRule } from './reading.ts';
import { wholeMessage } from './whole-message.ts';

const mostWords = 4;
/** On another keyboard every two letters are two others somewhere. */
const fewestLetters = 4;
/** A key with a mark on it takes a word apart. */
const longestPiece = 2;

/** "Cnjg", "ыещз", "pdg]bd": all of the message is a request to end texts, typed on the keyboard of another script. No word of it may exist as it stands. */
export const otherLayout: ReadingRule = (message) => {
  const { text, lexicon, context, source } = message;
  const { words } = text;
  if (words.length > mostWords || words.join('').length < fewestLetters || words.some((word) => word.length > longestPiece && lexicon.isListed(word)))
    return undefined;
  for (const meant of onOtherKeyboards(source)) {
    const reading = wholeMessage(takeApart(fold(meant).text, lexicon, context, meant));
    if (reading !== undefined && isStop(reading.intent)) return { ...reading, span: [text.starts[0] ?? 0, text.ends.at(-1) ?? source.length] };
  }
  return undefined;
};
