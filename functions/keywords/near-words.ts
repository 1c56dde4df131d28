import { alphabetOf, neighboursOf, soundingLike } from './alphabets.ts';
import { mix, mixCheck, noCheck, noHash } from './fingerprint.ts';

/** The shortest listed beginning of a word that a slip may have been meant for: shorter ones begin too many words. */
const shortestStem = 5;

/** A word of so many letters is like few others: it may also have a letter too many in front, or a vowel that is another. */
const long = 7;

/** Whether there may be a word, or a listed beginning, of this fingerprint: no, for sure, or probably. */
export type MayBe = { readonly word: (hash: number) => boolean; readonly stem: (hash: number) => boolean };
/** Told of each word, by its fingerprint, that a typed one may have been meant for; `isStem`: of one that only begins so. */
export type Near = (hash: number, check: number, isStem: boolean) => void;

/**
 * Every word one slip of the finger away from a typed one: two letters swapped, one too many, one missing, or one in place of its neighbour on the
 * keyboard. The first letter stays, unless it is swapped, or one too many in a long word (l'intégralité). Fingerprints are mixed letter by letter, so that no word is written out.
 */
export class NearWords {
  private readonly mayBe: MayBe;
  private readonly near: Near;
  private typed = '';

  constructor(mayBe: MayBe, near: Near) {
    this.mayBe = mayBe;
    this.near = near;
  }

  of(typed: string): void {
    this.typed = typed;
    const letters = alphabetOf(typed.charCodeAt(0));
    const isLong = typed.length >= long;
    let hash = noHash;
    let check = noCheck;
    for (let at = 0; at <= typed.length; at += 1) {
      const [here, after] = [typed.charCodeAt(at), typed.charCodeAt(at + 1)];
      if (at + 1 < typed.length && here !== after) {
        const swapped = mix(hash, after);
        this.rest(mix(swapped, here), mixCheck(mixCheck(check, after), here), at + 2, at + 2);
      }
      if (at < typed.length && (at > 0 || isLong)) this.rest(hash, check, at + 1, at);
      if (at > 0) {
        for (const letter of letters) this.rest(mix(hash, letter), mixCheck(check, letter), at, at + 1);
        if (at < typed.length) this.replaced(hash, check, at, neighboursOf(here));
        if (at < typed.length && isLong) this.replaced(hash, check, at, soundingLike(here));
      }
      hash = mix(hash, here);
      check = mixCheck(check, here);
    }
  }

  private replaced(hash: number, check: number, at: number, letters: readonly number[]): void {
    for (const letter of letters) this.rest(mix(hash, letter), mixCheck(check, letter), at + 1, at + 1);
  }

  /** Goes on with the typed word from a letter, after a slip; `length` letters are mixed so far. */
  private rest(hash: number, check: number, from: number, length: number): void {
    const { typed, mayBe, near } = this;
    for (let at = from; ; at += 1, length += 1) {
      if (length >= shortestStem && mayBe.stem(hash)) near(hash >>> 0, check, true);
      if (at >= typed.length) break;
      hash = mix(hash, typed.charCodeAt(at));
      check = mixCheck(check, typed.charCodeAt(at));
    }
    if (mayBe.word(hash)) near(hash >>> 0, check, false);
  }
}
