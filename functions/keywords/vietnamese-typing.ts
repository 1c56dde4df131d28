/*
 * Vietnamese is typed on Latin keys that a keyboard makes letters and tones of: Telex writes hủy as huyr and đăng ký as ddawng kys. Where it is switched off, or another keyboard is
 * on, the keys themselves are sent.
 */

const tones: ReadonlyMap<string, string> = new Map([
  ['s', '\u0301'],
  ['f', '\u0300'],
  ['r', '\u0309'],
  ['x', '\u0303'],
  ['j', '\u0323'],
]);
/** No syllable has one of these after its vowel. */
const toneKey = /(?<=[aeiouy][a-z]*)[sfrxj]/g;
const doubled: ReadonlyMap<string, string> = new Map([
  ['aa', 'â'],
  ['ee', 'ê'],
  ['oo', 'ô'],
  ['dd', 'đ'],
]);
const horns: ReadonlyMap<string, string> = new Map([
  ['a', 'ă'],
  ['o', 'ơ'],
  ['u', 'ư'],
]);
const vowel = /[aeiouyâêôăơư](?![aeiouyâêôăơư])/;

/** The key w, wherever it comes after its vowel: duwng, dungw. */
const withHorn = (word: string): string => {
  const at = word.search(/(?<=[aou].*)w/);
  if (at < 0) return word;
  const letters = word.slice(0, at) + word.slice(at + 1);
  return letters.includes('uo') ? letters.replace('uo', 'ươ') : letters.replace(/[aou]/, (letter) => horns.get(letter) ?? letter);
};

const typedAs = (word: string): string => {
  const tone = tones.get(word.match(toneKey)?.at(-1) ?? '') ?? '';
  const letters = withHorn(word.replaceAll(toneKey, '').replaceAll(/aa|ee|oo|dd/g, (keys) => doubled.get(keys) ?? keys));
  return letters.replace(vowel, (letter) => letter + tone).normalize('NFC');
};

const isKeys = /^[a-z]+(?: [a-z]+)*$/;

/** What folded words with single spaces would be in Vietnamese, their letters taken for keys; undefined where that is no other text, or where they are no such keys. */
export const typedInVietnamese = (typed: string): string | undefined => {
  if (!isKeys.test(typed)) return undefined;
  const meant = typed.split(' ').map(typedAs).join(' ');
  return meant === typed ? undefined : meant;
};
