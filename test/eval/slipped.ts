import { neighboursOf } from '../../functions/keywords/alphabets.ts';
import { standsAlone } from '../../functions/keywords/characters.ts';
import { keyBeside } from '../../functions/keywords/keyboard-layouts.ts';
import type { Sample } from './sample.ts';

/*
 * Messages as a hurried thumb would have typed them, so that what is learnt from messages is learnt from slips too: of those that ask for something as of those that ask for nothing.
 */

/** A number from 0 up to `below`. */
type Upto = (below: number) => number;

/** Of a word of fewer letters a slip leaves nothing. */
const shortest = 3;
const isLetter = /^\p{L}$/u;

const withAt = (text: string, at: number, length: number, put: string): string => text.slice(0, at) + put + text.slice(at + length);

/** Words of a text, and where they begin. */
const wordsOf = (text: string): readonly { readonly at: number; readonly length: number }[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}]+/gu), ({ index, 0: word }) => ({ at: index, length: word.length })).filter(
    ({ at, length }) => length >= shortest || (length > 1 && standsAlone(text.charCodeAt(at))),
  );

/** A key beside that of a letter; the letter itself where no keyboard with it is known. */
const besideOf = (letter: string, upto: Upto): string => {
  const plain = letter.normalize('NFD').charAt(0).toLowerCase();
  const beside = /^[a-z]$/.test(plain) ? neighboursOf(plain.charCodeAt(0)).map((code) => String.fromCharCode(code)) : keyBeside(plain);
  const put = beside[upto(Math.max(1, beside.length))] ?? letter;
  return letter === letter.toLowerCase() ? put : put.toUpperCase();
};

type Make = (text: string, at: number, upto: Upto) => string;
const missing: Make = (text, at) => withAt(text, at, 1, '');
const twice: Make = (text, at) => withAt(text, at, 1, text.charAt(at).repeat(2));
const swapped: Make = (text, at) =>
  isLetter.test(text.charAt(at + 1)) ? withAt(text, at, 2, text.charAt(at + 1) + text.charAt(at)) : missing(text, at, () => 0);
const neighbour: Make = (text, at, upto) => withAt(text, at, 1, besideOf(text.charAt(at), upto));
const extra: Make = (text, at, upto) => withAt(text, at, 1, text.charAt(at) + besideOf(text.charAt(at), upto));
const spaceInside: Make = (text, at) => withAt(text, at, 1, `${text.charAt(at)} `);
const spaceLost: Make = (text, at) => {
  const space = text.indexOf(' ', at);
  return space < 0 ? missing(text, at, () => 0) : withAt(text, space, 1, '');
};
/** As often as they are made: fingers mostly miss a key, leave one out or come too early. */
const slips: readonly Make[] = [missing, missing, missing, missing, swapped, swapped, swapped, swapped, neighbour, neighbour, neighbour, neighbour, neighbour, twice, twice, extra, spaceInside, spaceLost, spaceLost]; // prettier-ignore

/** A text with one slip in one of its words; the text itself where it has none that is long enough. */
export const withSlip = (text: string, next: () => number): string => {
  const upto: Upto = (below) => next() % below;
  const words = wordsOf(text);
  const word = words[upto(Math.max(1, words.length))];
  if (word === undefined) return text;
  const at = word.at + upto(word.length);
  const make = slips[upto(slips.length)];
  return isLetter.test(text.charAt(at)) && make !== undefined ? make(text, at, upto) : text;
};

/** Words for each slip. */
const wordsPerSlip = 7;

const slipped = (sample: Sample, next: () => number): readonly Sample[] => {
  let { text } = sample;
  const count = 1 + Math.floor(wordsOf(text).length / wordsPerSlip);
  for (let slip = 0; slip < count; slip += 1) text = withSlip(text, next);
  return text === sample.text ? [] : [{ ...sample, text, writing: 'typo' }];
};

/** Of a message of up to three words so many ways to mistype it are shown; of one of up to eight one, of each third longer one one. */
const [ofShort, fewWords, someWords, eachLonger] = [3, 3, 8, 3];

/** Messages with a slip in every seventh word, and one at least; those that it leaves as they were are left out. The same messages give the same slips. */
export const slippedSamples = (samples: readonly Sample[], next: () => number): readonly Sample[] =>
  samples.flatMap((sample, at) => {
    const { length } = sample.text.trim().split(/\s+/);
    const times = length <= fewWords ? ofShort : Number(length <= someWords || at % eachLonger === 0);
    return Array.from({ length: times }, () => slipped(sample, next)).flat();
  });
