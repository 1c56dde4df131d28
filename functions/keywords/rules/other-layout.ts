import { fold } from '../folded-text.ts';
import { strokesOf } from '../key-strokes.ts';
import { onOtherKeyboards } from '../keyboard-layouts.ts';
import { type Message, takeApart } from '../message.ts';
import { asListed, withTones } from '../spelling.ts';
import { tonedSpelling } from '../tones.ts';
import { typedInVietnamese } from '../vietnamese-typing.ts';
import { isStop, type ReadingRule } from './reading.ts';
import { wholeMessage } from './whole-message.ts';

const mostWords = 4;
/** On another keyboard every two letters are two others somewhere. */
const fewestLetters = 4;
/** A key with a mark on it takes a word apart. */
const longestPiece = 2;
const longest = 40;

/** What the keys of Vietnamese would have made, as words with their tones. */
const inVietnamese = ({ text, lexicon, context }: Message): readonly Message[] => {
  const typed = text.words.join(' ');
  const meant = typed.length > longest ? undefined : typedInVietnamese(typed);
  // What the keys made must be a word, tone and all: “hujy” has the keys of one, and hụy is none.
  const isWord = (word: string, at: number): boolean => word === text.words[at] || lexicon.isListed(tonedSpelling(word));
  if (meant?.split(' ').every(isWord) !== true) return [];
  const listed = withTones(asListed(fold(meant).text, lexicon), meant, lexicon);
  return [takeApart(listed.text, lexicon, context, meant, listed.words)];
};

/** What the keys of a Korean keyboard would have written on a Latin one: ㄴ새ㅔ is STOP. Where all of them made syllables, Korean was meant. */
const onLatinKeys = ({ text, lexicon, context }: Message): readonly Message[] => {
  const strokes = strokesOf(text.words);
  if (strokes?.script !== 'korean' || !strokes.isBroken || strokes.keys.length > longest) return [];
  return [takeApart(fold(strokes.keys).text, lexicon, context, strokes.keys)];
};

/**
 * "Cnjg", "ыещз", "pdg]bd", "huyr ddawng kys": all of the message is a request to end texts, typed on the keyboard of another script, or as keys of which none made letters. Of the first no
 * word may exist as it stands; of the second some must not, since Vietnamese has tones on nearly every word, and few other words look like a syllable with its keys.
 */
export const otherLayout: ReadingRule = (message) => {
  const { text, lexicon, context, source } = message;
  const { words } = text;
  const inKorean = onLatinKeys(message);
  if (inKorean.length === 0 && (words.length > mostWords || words.join('').length < fewestLetters)) return undefined;
  const long = words.filter((word) => word.length > longestPiece);
  const listed = long.filter((word) => lexicon.isListed(word));
  const elsewhere = listed.length === 0 ? onOtherKeyboards(source).map((meant) => takeApart(fold(meant).text, lexicon, context, meant)) : [];
  const asKeys = listed.length < long.length ? inVietnamese(message) : [];
  for (const meant of [...inKorean, ...elsewhere, ...asKeys]) {
    const reading = wholeMessage(meant);
    if (reading !== undefined && isStop(reading.intent)) return { ...reading, span: [text.starts[0] ?? 0, text.ends.at(-1) ?? source.length] };
  }
  return undefined;
};
