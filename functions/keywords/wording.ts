import { afterLast, beforeFirst, begunHash, hashOf, headOf, onHash, placeOfPair, placesOf } from './ngrams.ts';

/*
 * More features of the letters and words of a text (ngrams.ts), for those texts that may ask for something: five and six letters on end without the spaces between them, since thumbs miss the space bar; how
 * each three words that follow each other begin, and how each two end; and the consonants of words as they are heard, since who spells by ear writes the vowels as they come, and who types in another
 * alphabet the same sounds: “dezinskription”, “отпишитесь” and “otpishites”.
 */

const [ofRun, ofThree, ofEnds] = [hashOf('run'), hashOf('three beginnings'), hashOf('two endings')] as const;
const [ofHeard, ofHeardRun, ofHeardTwo, ofHeardThree] = [hashOf('heard'), hashOf('run heard'), hashOf('two heard'), hashOf('three heard')] as const;

type Name = (place: number) => void;

/** Each so many letters on end. */
const eachRun = (kind: number, letters: string, count: number, name: Name): void => {
  for (let from = 0; from + count <= letters.length; from += 1) name(placeOfPair(kind, hashOf(letters.slice(from, from + count)), count));
};

/** Of longer texts the spaces are where they belong. */
const runs = [
  { count: 5, longest: 30 },
  { count: 6, longest: 40 },
] as const;
const heardRun = { count: 4, longest: 22 } as const;

/** Consonants that are heard much alike, of folded letters: Latin, Cyrillic, Greek. */
const alike = ['bpfvwбпфвβπφ', 'dtдтδτθ', 'gkqcxгкхґγκχ', 'szjзсшщцжчσςζξψ', 'mмμ', 'nнν', 'lлλ', 'rрρ'];
/** Vowels, and signs that are not heard. */
const silent = new Set("aeiouyhаеиоуыэюяєіїйьъαεηιουω'");
const heardAs = new Map(alike.flatMap((letters, at) => Array.from(letters, (letter) => [letter, String(at)] as const)));
const vowelFirst = 'a';

/** The consonants of a word as they are heard, one for several alike that follow each other; a vowel only where it begins the word. Letters of other alphabets stand for themselves. */
export const heard = (word: string): string => {
  let [result, before] = ['', ''];
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    if (silent.has(letter)) {
      if (at === 0) result = vowelFirst;
      before = '';
      continue;
    }
    const sound = heardAs.get(letter) ?? letter;
    if (sound !== before) result += sound;
    before = sound;
  }
  return result;
};

const [longestHeard, shortestHeard, headOfHeard, tailLength] = [24, 3, 3, 3];

const [begun, ended] = [onHash(begunHash, beforeFirst), onHash(begunHash, afterLast)];

/** What each word is by some measure of it, with what stands for the beginning and the end of the text around them. */
const between = (words: readonly string[], by: (word: string) => number): readonly number[] => [begun, ...words.map(by), ended];

const eachTwo = (kind: number, list: readonly number[], name: Name): void => {
  for (let at = 0; at + 1 < list.length; at += 1) name(placeOfPair(kind, list[at] ?? 0, list[at + 1] ?? 0));
};

const eachThree = (kind: number, list: readonly number[], name: Name): void => {
  for (let at = 0; at + 2 < list.length; at += 1) name(placeOfPair(onHash(kind, list[at] ?? 0), list[at + 1] ?? 0, list[at + 2] ?? 0));
};

/** All places of a text: those of its letters and words, and these. */
export const placesOfWording = (words: readonly string[]): readonly number[] => {
  const places = [...placesOf(words)];
  const name: Name = (place) => void places.push(place);
  const letters = words.join('');
  for (const { count, longest } of runs) if (letters.length <= longest) eachRun(ofRun, letters, count, name);
  const sounds = words.map((word) => (word.length > longestHeard ? '' : heard(word)));
  const sound = `<${sounds.join('')}>`;
  if (sound.length <= heardRun.longest) eachRun(ofHeardRun, sound, heardRun.count, name);
  for (const [at, one] of sounds.entries())
    if ((words[at]?.length ?? 0) >= shortestHeard && words.indexOf(words[at] ?? '') === at) name(placeOfPair(ofHeard, hashOf(one), 0));
  const headsHeard = between(sounds, (one) => hashOf(one.slice(0, headOfHeard)));
  eachTwo(ofHeardTwo, headsHeard, name);
  eachThree(ofHeardThree, headsHeard, name);
  eachTwo(
    ofEnds,
    between(words, (word) => hashOf(word.slice(-tailLength))),
    name,
  );
  eachThree(ofThree, between(words, headOf), name);
  return places;
};
