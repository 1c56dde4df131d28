import { standsAlone } from './characters.ts';

/*
 * What fingers do to write a text whose characters are words each: for Korean the keys of its letters (두벌식), for Japanese the Latin letters that kana are typed with, for Thai its characters without tones. In
 * them a slip is one letter more, less or elsewhere, where in characters it is another one altogether: 중딴 for 중단, 止mえて for 止めて.
 */

/** Letters of a Korean syllable in the order of Unicode, each as its key; those with the shift key as without. @see https://www.unicode.org/versions/latest/core-spec/chapter-3/#G24646 */
const firsts = 'r r s e e f a q q t t d w w c z x v g'.split(' ');
const vowels = 'k o i o j p u p h hk ho hl y n nj np nl b m ml l'.split(' ');
const lasts = ' r r rt s sw sg e f fr fa fq ft fx fv fg a q qt t t d w c z x v g'.split(' ');
const [firstSyllable, lastSyllable] = [0xac00, 0xd7a3];

/** The same letters where they stand alone, which only a slip leaves. */
const firstLetter = 0x3131;
const letters = 'r r rt s sw sg e e f fr fa fq ft fx fv fg a q q qt t t d w w c z x v g k o i o j p u p h hk ho hl y n nj np nl b m ml l'.split(' ');

const syllableKeys = (code: number): string => {
  const at = code - firstSyllable;
  const perFirst = vowels.length * lasts.length;
  return `${firsts[Math.floor(at / perFirst)] ?? ''}${vowels[Math.floor((at % perFirst) / lasts.length)] ?? ''}${lasts[at % lasts.length] ?? ''}`;
};

/** Kana from ぁ on, as they are typed, the small tu as one letter; others that are written small begin with a sign. */
const firstKana = 0x3041;
const kana =
  "'a a 'i i 'u u 'e e 'o o ka ga ki gi ku gu ke ge ko go sa za si zi su zu se ze so zo ta da ti zi x tu zu te de to do na ni nu ne no ha ba pa hi bi pi hu bu pu he be pe ho bo po ma mi mu me mo 'ya ya 'yu yu 'yo yo ra ri ru re ro 'wa wa i e wo n vu".split(
    ' ',
  );
/** A kana that ends in i before a small one is typed without: ki and yo is kyo. */
const beforeSmall = /i'y/g;
const small = /'/g;

/** Thai's tones and the sign that silences a letter. */
const isTone = (code: number): boolean => code >= 0x0e47 && code <= 0x0e4c;

/** Other ways to type the same kana: shi and si. */
const respelled = (latin: string): string => latin.replace('sh', 's').replace('ch', 't').replace('ts', 't').replace('f', 'h').replace('j', 'z');

const longestLatin = 3;
const isLatin = /^[a-z]+$/;
const isKorean = (code: number): boolean => code >= firstSyllable && code <= lastSyllable;
const isKoreanLetter = (code: number): boolean => code >= firstLetter && code < firstLetter + letters.length;
const isKana = (code: number): boolean => (code >= firstKana && code < firstKana + kana.length) || code === 0x30fc;
const isThai = (code: number): boolean => code >= 0x0e00 && code <= 0x0e7f;

export type Script = 'korean' | 'kana' | 'thai';

/** The strokes of a text, one UTF-16 unit each; and whether some of them made no character, as only a slip leaves them. */
export type Strokes = { readonly keys: string; readonly script: Script; readonly isBroken: boolean };

const scriptOf = (code: number): Script | undefined => (isKorean(code) ? 'korean' : isKana(code) ? 'kana' : isThai(code) ? 'thai' : undefined);

const keysOf = (word: string, code: number): string | undefined => {
  if (isKorean(code)) return syllableKeys(code);
  if (isKoreanLetter(code)) return Array.from(word, (letter) => letters[letter.charCodeAt(0) - firstLetter] ?? letter).join('');
  if (isThai(code)) return isTone(code) ? '' : word;
  if (isKana(code)) return kana[code - firstKana] ?? '-';
  if (isLatin.test(word)) return word.length <= longestLatin ? respelled(word) : undefined;
  return standsAlone(code) ? word : undefined;
};

/** The strokes of some folded words; undefined where one is a word of letters or a number, or none is Korean, kana or Thai. */
export const strokesOf = (words: readonly string[]): Strokes | undefined => {
  let keys = '';
  let script: Script | undefined;
  let isBroken = false;
  for (const word of words) {
    const code = word.charCodeAt(0);
    const own = keysOf(word, code);
    if (own === undefined) return undefined;
    keys += own;
    script ??= scriptOf(code);
    isBroken ||= isKoreanLetter(code) || isLatin.test(word);
  }
  if (script === undefined) return undefined;
  return { keys: keys.replace(beforeSmall, 'y').replace(small, ''), script, isBroken };
};
