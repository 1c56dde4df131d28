import { soundAlikes, soundOthers, soundWords } from './languages/zh-sounds.ts';

/** A sound as a number, by the character that has it; 0 is none that counts. */
let sounds: ReadonlyMap<string, number> | undefined;
const soundOf = (character: string): number => {
  sounds ??= new Map(soundAlikes.split(' ').flatMap((alike, at) => Array.from(alike, (one) => [one, at + 1] as const)));
  return sounds.get(character) ?? 0;
};

const soundsOfTwo = (first: string, second: string): string | undefined => {
  const [one, other] = [soundOf(first), soundOf(second)];
  return one === 0 || other === 0 ? undefined : `${one} ${other}`;
};

type Words = { readonly bySound: ReadonlyMap<string, readonly [string, string]>; readonly existing: ReadonlySet<string> };
let words: Words | undefined;
const theWords = (): Words => {
  if (words !== undefined) return words;
  const meant = soundWords.split(' ');
  const bySound = new Map<string, readonly [string, string]>();
  for (const word of meant) {
    const [first = '', second = ''] = word;
    const sound = soundsOfTwo(first, second);
    if (sound !== undefined && !bySound.has(sound)) bySound.set(sound, [first, second]);
  }
  return (words = { bySound, existing: new Set([...meant, ...soundOthers.split(' ')]) });
};

/** A text with words in place of two characters each that sound like them and are no word; undefined where there are none. As many characters as before. */
export const meantBySound = (typed: readonly string[]): readonly string[] | undefined => {
  const { bySound, existing } = theWords();
  let meant: string[] | undefined;
  for (let at = 0; at + 1 < typed.length; at += 1) {
    const [first = '', second = ''] = [typed[at], typed[at + 1]];
    const sound = soundsOfTwo(first, second);
    const word = sound === undefined || existing.has(first + second) ? undefined : bySound.get(sound);
    if (word === undefined) continue;
    (meant ??= [...typed]).splice(at, 2, ...word);
    at += 1;
  }
  return meant;
};
