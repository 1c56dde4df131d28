import type { FoldedText } from './folded-text.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Spellings that are no typing errors but ways of writing: s.t.o.p, stoppp, ΣTOΠ with Latin look-alikes. Typing errors in depth have their place
 * here too: a word that is not in the vocabulary may be exchanged for one that is.
 */

// Letters of one shape in the three scripts, as capitals; Greek sigma and pi for the GSM alphabet, which has no Greek capitals like Latin ones.
const lookAlikes = new Map(
  'аa вb еe кk мm нh оo рp сc тt уy хx ѕs іi јj ԁd ԛq ԝw ӏl һh αa βb εe ζz ηh ιi κk μm νn οo ρp τt υy χx σs πp'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

const skeletonOf = (word: string): string => {
  let result = '';
  for (const letter of word) result += lookAlikes.get(letter) ?? letter;
  return result;
};

const isGreekOrCyrillic = /[\u0370-\u03ff\u0400-\u052f]/;
const shortestLookAlike = 4;

type Spellings = { readonly entries: number; readonly vocabulary: ReadonlySet<string>; readonly byShape: ReadonlyMap<string, string> };

const known = new WeakMap<Lexicon, Spellings>();

/** Every listed word, and those of four letters and more by their shape. Built when a word first looks strange, and again when scripts have joined. */
const spellingsOf = (lexicon: Lexicon): Spellings => {
  let spellings = known.get(lexicon);
  if (spellings?.entries !== lexicon.entries.size) {
    const vocabulary = new Set([...lexicon.entries.keys()].flatMap((expression) => expression.split(' ')));
    const long = [...vocabulary].filter((word) => word.length >= shortestLookAlike);
    // The first of a shape wins, so that STOP comes before its look-alikes.
    spellings = { entries: lexicon.entries.size, vocabulary, byShape: new Map(long.toReversed().map((word) => [skeletonOf(word), word])) };
    known.set(lexicon, spellings);
  }
  return spellings;
};

const longestWord = 200;

/** The same word with each run of three or more letters cut to `length`: stoppp. */
const squeezed = (word: string, length: number): string => {
  let result = '';
  for (let at = 0; at < word.length;) {
    let end = at + 1;
    while (end < word.length && word.charAt(end) === word.charAt(at)) end += 1;
    result += word.charAt(at).repeat(end - at >= 3 ? length : end - at);
    at = end;
  }
  return result;
};

const hasRun = (word: string): boolean => {
  for (let at = 2; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    if (letter === word.charCodeAt(at - 1) && letter === word.charCodeAt(at - 2) && letter > 57) return true;
  }
  return false;
};

const respelled = (word: string, lexicon: Lexicon): string => {
  const run = hasRun(word);
  const foreign = word.length >= shortestLookAlike && isGreekOrCyrillic.test(word);
  if ((!run && !foreign) || word.length > longestWord) return word;
  const { vocabulary, byShape } = spellingsOf(lexicon);
  if (vocabulary.has(word)) return word;
  const shorter = run ? [1, 2].map((length) => squeezed(word, length)).find((spelling) => vocabulary.has(spelling)) : undefined;
  return shorter ?? (foreign ? byShape.get(skeletonOf(word)) : undefined) ?? word;
};

const isLoneLetter = (word: string | undefined): boolean => word !== undefined && word.length === 1 && !/[0-9぀-ヿ㐀-鿿가-힣]/.test(word);

const longestSpelledOut = 24;

/** The end of the run of lone letters that starts at `at`. */
const endOfLetters = (words: readonly string[], at: number): number => {
  let end = at;
  while (isLoneLetter(words[end])) end += 1;
  return end;
};

/** How many of the lone letters from `at` to `end` spell a listed word (S T O P): at least three, as many as possible, or 0. */
const spelledOut = (words: readonly string[], at: number, end: number, lexicon: Lexicon): number => {
  for (let to = end; to - at >= 3; to -= 1) if (lexicon.entries.get(words.slice(at, to).join(''))?.roles) return to - at;
  return 0;
};

const add = (to: FoldedText, word: string, from: FoldedText, first: number, last: number): void => {
  to.words.push(word);
  to.starts.push(from.starts[first] ?? 0);
  to.ends.push(from.ends[last] ?? 0);
  to.breaks.push(from.breaks[first] ?? 0);
};

const joined = (text: FoldedText, lexicon: Lexicon): FoldedText => {
  const result: FoldedText = { words: [], starts: [], ends: [], breaks: [] };
  for (let at = 0; at < text.words.length;) {
    const end = endOfLetters(text.words, at);
    const letters = end - at > longestSpelledOut ? 0 : spelledOut(text.words, at, end, lexicon);
    // A run that spells nothing from here may spell something from its next letter, but not a run of thousands.
    const last = letters > 0 ? at + letters - 1 : end - at > longestSpelledOut ? end - 1 : at;
    if (letters > 0) add(result, text.words.slice(at, last + 1).join(''), text, at, last);
    else for (let word = at; word <= last; word += 1) add(result, text.words[word] ?? '', text, word, word);
    at = last + 1;
  }
  return result;
};

const hasLetterRun = (words: readonly string[]): boolean => {
  for (let at = 2; at < words.length; at += 1) if (isLoneLetter(words[at]) && isLoneLetter(words[at - 1]) && isLoneLetter(words[at - 2])) return true;
  return false;
};

/** The text with its words as they are listed, where a way of writing hides them. Places in the text stay true. */
export const asListed = (text: FoldedText, lexicon: Lexicon): FoldedText => {
  const { words } = text;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word.length > 2) words[at] = respelled(word, lexicon);
  }
  return hasLetterRun(words) ? joined(text, lexicon) : text;
};
