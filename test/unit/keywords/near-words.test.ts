import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphabetOf, neighboursOf, soundingLike } from '../../../functions/keywords/alphabets.ts';
import { Fingerprint, fingerprintOf } from '../../../functions/keywords/fingerprint.ts';
import { NearWords, shortestNearStem } from '../../../functions/keywords/near-words.ts';

const name = (word: string): string => fingerprintOf(word).join('.');

/** The same by writing each word out. */
const slipsOf = (typed: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const letters = alphabetOf(typed.charCodeAt(0)).map((code) => String.fromCharCode(code));
  for (let at = 0; at <= typed.length; at += 1) {
    const [before, here, rest] = [typed.slice(0, at), typed.charAt(at), typed.slice(at + 1)];
    for (const letter of letters) found.add(before + letter + here + rest);
    if (here === '') continue;
    found.add(before + rest);
    const others = [...neighboursOf(here.charCodeAt(0)), ...(typed.length >= 7 ? soundingLike(here.charCodeAt(0)) : [])];
    for (const code of others) found.add(before + String.fromCharCode(code) + rest);
    if (rest !== '' && rest.charAt(0) !== here) found.add(before + rest.charAt(0) + here + rest.slice(1));
  }
  return found;
};

/** What is told of a typed word when these are the listed words and beginnings. */
const toldOf = (typed: string, words: ReadonlySet<string>, stems: ReadonlySet<string>) => {
  const told = { words: new Set<string>(), stems: new Set<string>() };
  const known = (all: Iterable<string>) => new Set([...all].map((one) => fingerprintOf(one)[0]));
  const [ofWords, ofStems, ofHeads] = [known(words), known(stems), known([...stems].map((stem) => stem.slice(0, shortestNearStem)))];
  new NearWords(
    {
      word: (hash) => ofWords.has(hash >>> 0),
      stem: (hash) => ofStems.has(hash >>> 0),
      head: (hash) => ofHeads.has(hash >>> 0),
    },
    (hash, check, isStem) => (isStem ? told.stems : told.words).add(`${hash}.${check}`),
  ).of(typed);
  return told;
};

const word = (letters: string, minLength = 2) => fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength, maxLength: 12 });
const typed = fc.oneof(word('abcehlmnoprstuvxyz'), word('абвгдеиклмностуя'), word('בגדהוזחט'));

describe('words that a slip of the finger may have made', () => {
  test('are told by their fingerprints just as if each were written out', () => {
    fc.assert(
      fc.property(typed, (one) => {
        const slips = slipsOf(one);
        expect(toldOf(one, slips, new Set()).words).toEqual(new Set([...slips].map(name)));
      }),
      { numRuns: 60 },
    );
  });

  test('and so are beginnings of words that reach over the slip', () => {
    fc.assert(
      fc.property(word('abcehlmnoprstuvxyz', 6), fc.nat(), fc.integer({ min: shortestNearStem, max: 8 }), (one, which, length) => {
        const slips = [...slipsOf(one)];
        const stem = (slips[which % slips.length] ?? '').slice(0, length);
        // Of two swapped letters a beginning has both.
        fc.pre(stem.length === length && !one.startsWith(stem.slice(0, -1)));
        expect(toldOf(one, new Set(), new Set([stem])).stems).toContain(name(stem));
      }),
      { numRuns: 200 },
    );
  });

  test('the words of a language have fingerprints of their own, read letter by letter or at once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const sums = new Fingerprint();
        for (let at = 0; at < text.length; at += 1) sums.add(text.charCodeAt(at));
        expect([sums.hash >>> 0, sums.check & 0xffff]).toEqual(fingerprintOf(text));
      }),
    );
  });
});
