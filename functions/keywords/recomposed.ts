import { type FoldedText, noBreak } from './folded-text.ts';

/*
 * Letters that a slip left over beside the character that they belong to: やめtえ for やめて, 스토ㅂ for 스톱.
 */

const vowelKana = 'あいうえお';
const kanaRows: Readonly<Record<string, string>> = {
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
};

/** A consonant typed before a vowel kana: tえ is て. */
const kanaOf = (letter: string, vowel: string): string | undefined => kanaRows[letter]?.charAt(vowelKana.indexOf(vowel)) || undefined;

const lasts = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const firsts = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const firstVowel = 'ㅏ'.charCodeAt(0);
/** Two letters under a syllable. */
const pairs: Readonly<Record<string, string>> = {
  ㄱㅅ: 'ㄳ',
  ㄴㅈ: 'ㄵ',
  ㄴㅎ: 'ㄶ',
  ㄹㄱ: 'ㄺ',
  ㄹㅁ: 'ㄻ',
  ㄹㅂ: 'ㄼ',
  ㄹㅎ: 'ㅀ',
  ㅂㅅ: 'ㅄ',
};
const [firstSyllable, lastSyllable, lastsPerVowel] = [0xac00, 0xd7a3, 28];

const isSyllable = (word: string): boolean => word.length === 1 && word.charCodeAt(0) >= firstSyllable && word.charCodeAt(0) <= lastSyllable;
/** Of a syllable its last letter, or nothing. */
const lastOf = (syllable: string): string => lasts.charAt(((syllable.charCodeAt(0) - firstSyllable) % lastsPerVowel) - 1);
const withLast = (syllable: string, last: string): string => {
  const code = syllable.charCodeAt(0);
  return String.fromCharCode(code - ((code - firstSyllable) % lastsPerVowel) + lasts.indexOf(last) + 1);
};

/** A syllable and the letter after it, as the one that was meant; undefined where they make none. */
const withLetter = (syllable: string, letter: string): string | undefined => {
  const own = lastOf(syllable);
  const last = own === '' ? letter : pairs[own + letter];
  return last !== undefined && lasts.includes(last) ? withLast(syllable, last) : undefined;
};

/** A first letter and the vowel after it. */
const ofLetters = (first: string, vowel: string): string | undefined => {
  const [at, vowelAt] = [firsts.indexOf(first), vowel.charCodeAt(0) - firstVowel];
  return at < 0 || vowelAt < 0 || vowelAt > 20 ? undefined : String.fromCharCode(firstSyllable + (at * 21 + vowelAt) * lastsPerVowel);
};

const isLetter = (word: string): boolean => word.length === 1 && word >= 'ㄱ' && word <= 'ㅣ';
/** ㅋㅋ laughs and ㅠㅠ cries, at the end of a word. */
const mayFeel = (word: string): boolean => /^[ㅋㅎㅠㅜ]+$/.test(word);

/** A vowel alone lacks its silent first letter. */
const silent = 'ㅇ';

/** Two words that stand together as the one that was meant. */
const joinOf = (first: string, second: string): string | undefined => {
  if (isSyllable(first) && isLetter(second)) return withLetter(first, second);
  if (isLetter(first) && isLetter(second)) return ofLetters(first, second);
  return first.length === 1 ? kanaOf(first, second) : undefined;
};

const completed = (word: string): string | undefined => (isLetter(word) ? ofLetters(silent, word) : undefined);

/** A text of characters that are words each, with the letters that a slip left over put where they belong; undefined where none was left over. */
export const recomposed = ({ words, starts, ends, breaks }: FoldedText): FoldedText | undefined => {
  const put: FoldedText = { words: [], starts: [], ends: [], breaks: [] };
  let isChanged = false;
  words.forEach((word, at) => {
    const last = put.words.length - 1;
    const isFeeling = mayFeel(word) && starts[at + 1] !== ends[at];
    const touches = last >= 0 && starts[at] === put.ends[last] && !isFeeling;
    const together = touches ? joinOf(put.words[last] ?? '', word) : undefined;
    const meant = together === undefined && !isFeeling ? completed(word) : undefined;
    isChanged ||= together !== undefined || meant !== undefined;
    if (together !== undefined) {
      put.words[last] = together;
      put.ends[last] = ends[at] ?? 0;
      return;
    }
    put.words.push(meant ?? word);
    put.starts.push(starts[at] ?? 0);
    put.ends.push(ends[at] ?? 0);
    put.breaks.push(breaks[at] ?? noBreak);
  });
  return isChanged ? put : undefined;
};
