import { clauseBreak, foldCharacter, ignored, isInvisible, isKoreanPart, joinsPrevious, separator, standsAlone, stopSign } from './characters.ts';
import { hashOn, type KeptWord, wordOfLetters } from './words-of-letters.ts';

/** A text as words to compare, each with its place in the text as received (UTF-16 units, end exclusive). */
export type FoldedText = {
  readonly words: string[];
  readonly starts: number[];
  readonly ends: number[];
  /** What stands before the word: `noBreak`, a `softBreak` (comma, slash, ampersand) or a `hardBreak` (end of a sentence or line). */
  readonly breaks: number[];
};

/** A folded text, and its words as they came before, where that is known of all. */
export type Folded = { readonly text: FoldedText; readonly kept: readonly KeptWord[] | undefined };

export const noBreak = 0;
export const softBreak = 1;
export const hardBreak = 2;
const hardBreaks = new Set('.!?\n\r…。！？؟।¡¿'.split(''));
const breakKind = (character: string): number => (hardBreaks.has(character) ? hardBreak : softBreak);

/** Where the sentence or line ends that a word is in, or that begins with it: the place of the first word after it. */
export const sentenceEnd = ({ words, breaks }: FoldedText, from: number): number => {
  let at = from + 1;
  while (at < words.length && breaks[at] !== hardBreak) at += 1;
  return at;
};

/** A code point with the parts that join it. */
const endOfCharacter = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 0x80) return at + 1;
  let end = at + (code >= 0xd800 && code < 0xdc00 && text.codePointAt(at) !== code ? 2 : 1);
  while (joinsPrevious(text.charCodeAt(end), text.charCodeAt(end - 1))) end += 1;
  return end;
};

/** Characters of one UTF-16 unit as they are compared, each asked for once. */
const unitFolded: (string | undefined)[] = [];
const foldUnit = (code: number): string => (unitFolded[code] ??= foldCharacter(String.fromCharCode(code).normalize('NFC')));

const linkStarts = new Set(['http', 'https', 'www']);
const [h, w] = [0x68, 0x77];

class Folding {
  readonly text: FoldedText = { words: [], starts: [], ends: [], breaks: [] };
  private breakBefore = noBreak;

  add(word: string, start: number, end: number): void {
    this.text.words.push(word);
    this.text.starts.push(start);
    this.text.ends.push(end);
    this.text.breaks.push(this.breakBefore);
    this.breakBefore = noBreak;
  }

  endClause(kind: number): void {
    if (kind > this.breakBefore) this.breakBefore = kind;
  }
}

/** The end of a link that starts at `from`: the next white space. */
const endOfLink = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > 32) at += 1;
  return at;
};

/** No character below this is a word by itself. */
const firstAlone = 0x0e00;
/** Below this no character joins the one before it. */
const firstJoining = 0x09be;

/**
 * What a UTF-16 unit is, each asked for once: 0 not yet asked, 1 a letter or digit that is compared as one unit, 2 nothing, 3 and 4 a soft and a hard break, 5 any other separator, 6 nothing that is not seen, 7 what takes a closer look.
 * Above these bits, as what a letter is compared.
 */
const units = new Uint32Array(0x10000);
const [kindBits, kindMask] = [3, 7];

const unitOf = (code: number): number => {
  const value = foldUnit(code);
  if ((code >= 0xd800 && code < 0xe000) || isKoreanPart(code) || (code >= firstJoining && joinsPrevious(code, 0x0e4d)) || joinsPrevious(code, 0x09c7))
    return 7;
  if (value === clauseBreak) return 2 + breakKind(String.fromCharCode(code));
  if (value === separator) return 5;
  if (value === ignored) return isInvisible.test(String.fromCharCode(code)) ? 6 : 2;
  if (value === stopSign || value.length !== 1 || standsAlone(value.charCodeAt(0))) return 7;
  return (value.charCodeAt(0) << kindBits) | 1;
};

const longestPlain = 16_384;
/** Where the letters of one word are put together. */
const letters = new Uint16Array(longestPlain);

// Asked of the text itself, V8 would look the method up for each letter: the texts that come in are strings of more kinds inside (flat, joined, cut out) than it keeps apart.
const { charCodeAt } = String.prototype;
const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);

/** What a unit is; of one that was not yet asked for, it is found out. */
const unitAt = (code: number): number => units[code] || (units[code] = unitOf(code));

const space = 0x20;

/** Of most emoji nothing is left; their first halves, U+D83C to U+D83E. */
const [firstOfEmoji, lastOfEmoji] = [0xd83c, 0xd83e];

/** Whether two units are an emoji that separates words, and no sign that says stop. */
const isEmoji = (text: string, at: number, code: number): boolean =>
  code >= firstOfEmoji && code <= lastOfEmoji && text.codePointAt(at) !== code && foldCharacter(text.slice(at, at + 2)) === separator;

const unitsAsWords = (text: string): Folded | undefined => {
  const folding = new Folding();
  const kept: KeptWord[] = [];
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    let code = codeAt(text, at);
    let unit = unitAt(code);
    let kind = unit & kindMask;
    if (kind === 1) {
      const start = at;
      let [count, hash, end] = [0, 0, at];
      do {
        if (kind === 1) {
          const letter = unit >>> kindBits;
          letters[count] = letter;
          hash = hashOn(hash, letter);
          count += 1;
          end = at + 1;
        } else if (kind === 6) end = at + 1;
        at += 1;
        // After the last letter as before a space.
        code = at < length ? codeAt(text, at) : space;
        unit = unitAt(code);
        kind = unit & kindMask;
      } while (kind === 1 || kind === 2 || kind === 6);
      const word = wordOfLetters(letters, count, hash);
      const first = letters[0];
      const isLink = (first === h || first === w) && linkStarts.has(word.text);
      if (!isLink) {
        kept.push(word);
        folding.add(word.text, start, end);
      }
      if (kind === 7 && !isEmoji(text, at, code)) return undefined;
      if (kind === 3 || kind === 4) folding.endClause(kind - 2);
      // What ends the link may end a line, too.
      if (isLink) at = endOfLink(text, at) - 1;
      else if (kind === 7) at += 1;
    } else if (kind === 7) {
      if (!isEmoji(text, at, code)) return undefined;
      at += 1;
    } else if (kind === 3 || kind === 4) folding.endClause(kind - 2);
  }
  return { text: folding.text, kept };
};

/** A text in which each unit is one letter or none, as in all of Europe; undefined where it is not. */
const foldUnits = (text: string): Folded | undefined => {
  if (text.length > longestPlain) return undefined;
  const folded = unitsAsWords(text);
  for (let at = 0; at < text.length && letters[at] !== 0; at += 1) letters[at] = 0;
  return folded;
};

const foldUnicode = (text: string): FoldedText => {
  const folding = new Folding();
  let word = '';
  let start = 0;
  let end = 0;
  const flush = (): boolean => {
    const link = linkStarts.has(word);
    if (word !== '' && !link) folding.add(word, start, end);
    word = '';
    return link;
  };
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const isUnit = (code < 0xd800 || code > 0xdfff) && !(text.charCodeAt(at + 1) >= firstJoining);
    const next = isUnit ? at + 1 : endOfCharacter(text, at);
    const value = next === at + 1 ? foldUnit(code) : foldCharacter(text.slice(at, next).normalize('NFC'));
    if (value === clauseBreak || value === separator) {
      const afterLink = flush() ? endOfLink(text, at) : next;
      if (value === clauseBreak) folding.endClause(breakKind(text.charAt(at)));
      at = afterLink;
      continue;
    }
    if (value === stopSign || (code >= firstAlone && standsAlone(value.codePointAt(0) ?? 0))) {
      flush();
      folding.add(value, at, next);
    } else if (value !== ignored) {
      if (word === '') start = at;
      word += value;
      end = next;
    } else if (word !== '' && isInvisible.test(text.charAt(at))) end = next;
    at = next;
  }
  flush();
  return folding.text;
};

/** Any text as folded words. Never throws, whatever the text holds (lone surrogates too); time is linear in its length. */
export const foldText = (text: string): FoldedText => fold(text).text;

/** The same, with the words that came before. */
export const fold = (text: string): Folded => foldUnits(text) ?? { text: foldUnicode(text), kept: undefined };

/** What a person writes has fewer words; longer texts are read where they begin and where they end. */
const [mostRead, readFirst, readLast] = [1000, 700, 300];

/** A text of so many words that no person wrote it, without its middle. Places in the text stay true. */
export const withoutMiddle = (text: FoldedText): FoldedText => {
  if (text.words.length <= mostRead) return text;
  const ends = <T>(list: readonly T[]): T[] => [...list.slice(0, readFirst), ...list.slice(-readLast)];
  return { words: ends(text.words), starts: ends(text.starts), ends: ends(text.ends), breaks: ends(text.breaks).with(readFirst, hardBreak) };
};

/** The folded words of a text with single spaces, to compare with the `argument` of a reading: `Café Club` gives `cafe club`. */
export const foldWords = (text: string): string => foldText(text).words.join(' ');
