import { foldLetters } from './characters.ts';

/*
 * Vietnamese tells words apart by the marks on their vowels: đừng is "don't", đúng is "right", đứng is "stand", and without marks all are "dung". Who types marks means them; who leaves
 * them out is understood as before. The tone may stand on either of two vowels (hủy, huỷ), so that it is compared as a mark of the whole word.
 */

const tone = /[\u0300\u0301\u0303\u0309\u0323]/;
const everyTone = new RegExp(tone, 'g');
/** Marks that foldings never leave. */
const marked = /[\u0300-\u036făâđêôơư]/;
/** Letters and marks, and a beginning of words, that only Vietnamese has of the languages that are read. */
const vietnamese = /[ơưƠƯ\u1ea0-\u1ef9]|\u0309|\u031b|\u0323|[đĐ]\p{L}{0,3}[àáãâăèéêìíĩòóõôùúũýÀÁÃÂĂÈÉÊÌÍĨÒÓÕÔÙÚŨÝ]/u;

/** Whether a text is Vietnamese with its marks. */
export const hasTones = (text: string): boolean => vietnamese.test(text);

/** Vietnamese has marks on vowels only: with its tone at the end of the word, the Croatian "noć" would be the Vietnamese "nóc" (roof). */
const markedConsonant = /[^aeiouy\p{M}]\p{M}/iu;

/** Whether a word may be Vietnamese by its marks. */
export const mayHaveTone = (word: string): boolean => !markedConsonant.test(word.normalize('NFD'));

/** A word as words with marks are compared: lower case, its letters with their own marks, the tone at the end. */
export const tonedSpelling = (word: string): string => {
  const parts = word.toLowerCase().normalize('NFD');
  return parts.replace(everyTone, '').normalize('NFC') + (tone.exec(parts)?.[0] ?? '');
};

/** Vietnamese writes i or y in these syllables, each as often: đăng ký, đăng kí. The vowel's tone stands at the end. */
const iOrY = /(?<=(?:^| )(?:[klmst]|qu))[iy](?=[\u0300\u0301\u0303\u0309\u0323](?: |$))/g;
/** Without marks, too: other syllables with i are words of other languages then (qui, si, mi). */
const iOrYWithoutTones = /(?<=(?:^| )k)[iy](?=[\u0300\u0301\u0303\u0309\u0323](?: |$))/g;
const inItsPlace = (letter: string): string => (letter === 'i' ? 'y' : 'i');

/** How listed words may be typed: as they are, with i for y, and without marks. */
export const withoutTonesToo = (words: string): readonly string[] => {
  if (!marked.test(words)) return [words];
  const typed = [words, words.replace(iOrY, inItsPlace), foldLetters(words), foldLetters(words.replace(iOrYWithoutTones, inItsPlace))];
  return [...new Set(typed)];
};
