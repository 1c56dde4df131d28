import { type FoldedText, noBreak, softBreak } from './folded-text.ts';
import { type Lexicon, roles, type Word } from './lexicon.ts';
import { mayHide, shapeOf } from './shapes.ts';
import { hasTones, mayHaveTone, tonedSpelling } from './tones.ts';
import type { KeptWord } from './words-of-letters.ts';

/** Spellings that are no typing errors but ways of writing: s.t.o.p, stoppp, 5T0P, ΣTOΠ with Latin look-alikes. */

const longestWord = 200;

/** The same word with each run of so many letters or more cut to `length`: stoppp. */
const squeezed = (word: string, length: number, least = 3): string => {
  let result = '';
  for (let at = 0; at < word.length;) {
    let end = at + 1;
    while (end < word.length && word.charAt(end) === word.charAt(at)) end += 1;
    result += word.charAt(at).repeat(end - at >= least ? length : end - at);
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

const digitLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
const hasDigitAndLetter = /^(?=.*[a-z])(?=.*[013457])[a-z013457]{4,24}$/;

/** Whether a word, or how it begins, is listed. */
const isKnown = (word: string, lexicon: Lexicon): boolean => lexicon.wordOf(word).isKnown;

/** The same of another spelling: what still has letters of another alphabet beside those put in their place must be listed itself. */
const isKnownSpelling = (word: string, lexicon: Lexicon): boolean => lexicon.isListed(word) || (!mayHide(word) && isKnown(word, lexicon));

/** Other spellings of a word that looks strange, likeliest first. */
const spellings = (word: string): readonly string[] => {
  const found: string[] = [];
  if (hasRun(word)) found.push(squeezed(word, 1), squeezed(word, 2), squeezed(word, 1, 2));
  if (mayHide(word)) found.push(...[word, ...found].map(shapeOf));
  if (hasDigitAndLetter.test(word)) found.push(word.replace(/[013457]/g, (digit) => digitLetters[digit] ?? digit));
  return found;
};

/** Our references (OUI N3S3SF) have so many signs. */
const referenceLength = 6;

/** What digits spell must be a listed word, and not only begin like one; as long as a reference, it must be one that is asked with. */
const isSpelledByDigits = (spelling: string, lexicon: Lexicon): boolean =>
  lexicon.isListed(spelling) && (spelling.length !== referenceLength || lexicon.wordOf(spelling).within !== 0);

const looksStrange = (word: string): boolean => {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    // Digits, and the letters of other alphabets: the words to look at twice.
    if (code < 58 || (code > 0x36f && code < 0x530) || (at > 1 && code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2))) return true;
  }
  return false;
};

/** "Beeenden" is "beenden", which asks for something, rather than Turkish "benden". */
const drawnOutOf = (word: string, lexicon: Lexicon): string | undefined => {
  const listed = spellings(word).filter((spelling) => lexicon.isListed(spelling));
  return listed.find((spelling) => ((lexicon.entryOf(spelling)?.roles ?? 0) & roles.request) !== 0) ?? listed[0];
};

/**
 * UNSUBSCRIBE is said in every language and written as it is heard there: unsabskraib, unsuscrajb, anusbscribe. Its consonants in their order, with any vowels between them: anschreiben and unsuccessful have others.
 */
const heardAsUnsubscribe = /^(?:[uao]n|nu|anu)s?(?:[uaoyi][bpv]?|[bpv])s?[ck]+r?(?:[iyaeu]{1,2}[jy]?)?[bpv]+(?:[aeiu]|er|ing|ed|me|ir)?$/;
const shortestUnsubscribe = 8;
const unsubscribe = 'unsubscribe';
const isUnsubscribe = (word: string): boolean => word.length >= shortestUnsubscribe && heardAsUnsubscribe.test(word);

const respelled = (word: string, lexicon: Lexicon): string => {
  if (isUnsubscribe(word) && !lexicon.isListed(word)) return unsubscribe;
  if (word.length <= 2 || word.length > longestWord || !looksStrange(word) || lexicon.isListed(word)) return word;
  // "Stopppp" begins like "stopping", and is "stopp" all the same.
  const drawnOut = hasRun(word) ? drawnOutOf(word, lexicon) : undefined;
  if (drawnOut !== undefined || isKnown(word, lexicon)) return drawnOut ?? word;
  const isOne = hasDigitAndLetter.test(word)
    ? (spelling: string) => isSpelledByDigits(spelling, lexicon)
    : (spelling: string) => isKnownSpelling(spelling, lexicon);
  return spellings(word).find(isOne) ?? word;
};

const isLoneLetter = (word: string | undefined): boolean => word !== undefined && word.length === 1 && !/[0-9぀-ヿ㐀-鿿가-힣\u0e00-\u0e7f]/.test(word);

const longestSpelledOut = 24;

/** The end of the run of lone letters that starts at `at`; a comma and a space end it ("S T O P, I said"). */
const endOfLetters = ({ words, starts, ends, breaks }: FoldedText, at: number): number => {
  let end = at;
  const isSetOff = (): boolean => breaks[end] === softBreak && (starts[end] ?? 0) - (ends[end - 1] ?? 0) > 1;
  while (isLoneLetter(words[end]) && (end === at || !isSetOff())) end += 1;
  return end;
};

const fewestSpelled = 3;

/** Of each letter of some, how many from it on spell a listed word: such that what follows is made of such words too (S T O P S T O P is not "stops"), else as many as possible, or 0. */
const spelledFrom = (letters: string, lexicon: Lexicon): readonly number[] => {
  const end = letters.length;
  const [spelled, toTheEnd]: [number[], boolean[]] = [[], []];
  for (let from = end - fewestSpelled; from >= 0; from -= 1)
    for (let to = end; to - from >= fewestSpelled && toTheEnd[from] !== true; to -= 1) {
      const isWhole = to === end || toTheEnd[to] === true;
      if ((!isWhole && spelled[from] !== undefined) || lexicon.entryOf(letters.slice(from, to)) === undefined) continue;
      spelled[from] = to - from;
      toTheEnd[from] = isWhole;
    }
  return spelled;
};

const add = (to: FoldedText, word: string, from: FoldedText, first: number, last: number): void => {
  to.words.push(word);
  to.starts.push(from.starts[first] ?? 0);
  to.ends.push(from.ends[last] ?? 0);
  to.breaks.push(from.breaks[first] ?? 0);
};

const joined = (text: FoldedText, lexicon: Lexicon): FoldedText => {
  const result: FoldedText = { words: [], starts: [], ends: [], breaks: [] };
  let [runFrom, runTo] = [0, 0];
  let spelled: readonly number[] = [];
  for (let at = 0; at < text.words.length;) {
    if (at >= runTo) {
      [runFrom, runTo] = [at, endOfLetters(text, at)];
      spelled = runTo - at > longestSpelledOut ? [] : spelledFrom(text.words.slice(at, runTo).join(''), lexicon);
    }
    const letters = spelled[at - runFrom] ?? 0;
    // A run that spells nothing from here may spell something from its next letter, but not a run of thousands.
    const last = letters > 0 ? at + letters - 1 : runTo - runFrom > longestSpelledOut ? runTo - 1 : at;
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

/** A text with its words as they are listed, what is known of each, and, where marks tell words apart, the words with them (tones.ts); the words as they came before, where that is known. */
export type Listed = {
  readonly text: FoldedText;
  readonly words: readonly Word[];
  readonly toned?: readonly string[];
  readonly kept?: readonly KeptWord[] | undefined;
};

/** The text with its words as they are listed, where a way of writing hides them. Places in the text stay true. The words of the text given are put right in place. */
export const asListed = (text: FoldedText, lexicon: Lexicon, kept?: readonly KeptWord[]): Listed => {
  const { words } = text;
  const find = (word: string): string => respelled(word, lexicon);
  const known: Word[] = [];
  for (let at = 0; at < words.length; at += 1) known.push(lexicon.respell(words, at, find, kept?.[at]));
  if (!hasLetterRun(words)) return { text, words: known, kept };
  const together = joined(text, lexicon);
  return { text: together, words: together.words.map((word) => lexicon.wordOf(word)) };
};

/** Marks that stand alone after the last letter of a word are part of it: ĐU and a hook above. */
const endOfMarks = (source: string, from: number): number => {
  let end = from;
  while (/\p{M}/u.test(source.charAt(end))) end += 1;
  return end;
};

/** The same of a text with marks that tell words apart, see tones.ts. A word that is not listed with those marks may have a slip in them. @param source what was folded */
export const withTones = (listed: Listed, source: string, lexicon: Lexicon): Listed => {
  if (!hasTones(source)) return listed;
  const { text } = listed;
  const { starts, ends, breaks } = text;
  const words = [...listed.words];
  const toned = [...text.words];
  for (let from = 0; from < words.length;) {
    let to = from + 1;
    while (to < words.length && breaks[to] === noBreak) to += 1;
    // "Merci à vous, dẹp đi": what stands between commas in another language is compared without.
    if (hasTones(source.slice(starts[from], endOfMarks(source, ends[to - 1] ?? 0))))
      for (let at = from; at < to; at += 1) {
        const typed = source.slice(starts[at], endOfMarks(source, ends[at] ?? 0));
        if (!mayHaveTone(typed)) continue;
        const marked = tonedSpelling(typed);
        toned[at] = marked;
        const word = lexicon.wordOf(marked);
        if (word.isListed) words[at] = word;
      }
    from = to;
  }
  return { text, words, toned };
};
