import { alphabetOf, neighboursOf, soundingLike } from './alphabets.ts';
import { back, checkBack, checkOnward, checkWeights, longestJoined, onward, weights } from './fingerprint.ts';

/** The shortest listed beginning of a word that a slip may have been meant for: shorter ones begin too many words. */
export const shortestNearStem = 5;

/** A word of so many letters is like few others: it may also have a vowel that is another. */
const long = 7;

/**
 * Whether there may be a word, a listed beginning, or a listed beginning that begins with these five letters, of this fingerprint: no, for sure, or probably.
 */
export type MayBe = {
  readonly word: (hash: number) => boolean;
  readonly stem: (hash: number) => boolean;
  readonly head: (hash: number) => boolean;
};
/** Told of each word, by its fingerprint, that a typed one may have been meant for; `isStem`: of one that only begins so. */
export type Near = (hash: number, check: number, isStem: boolean) => void;

const at = (sums: Int32Array, place: number): number => sums[place] ?? 0;

/**
 * Every word one slip of the finger away from a typed one: two letters swapped, one too many, one missing, or one in place of its neighbour on the
 * keyboard. The fingerprint of each is joined of that of the letters before and after the slip, so that no word is written out.
 */
export class NearWords {
  private readonly mayBe: MayBe;
  private readonly near: Near;
  private readonly sums = new Int32Array(longestJoined + 1);
  private readonly checks = new Int32Array(longestJoined + 1);
  private length = 0;
  /** A listed beginning may begin as the typed word does: then slips after that are looked for in beginnings too. */
  private hasHead = false;

  constructor(mayBe: MayBe, near: Near) {
    this.mayBe = mayBe;
    this.near = near;
  }

  /** @param typed at most `longestJoined` letters */
  of(typed: string): void {
    const { sums, checks } = this;
    const length = Math.min(typed.length, longestJoined);
    this.length = length;
    for (let place = 0; place < length; place += 1) {
      const code = typed.charCodeAt(place);
      sums[place + 1] = at(sums, place) + Math.imul(code, at(weights, place));
      checks[place + 1] = at(checks, place) + Math.imul(code, at(checkWeights, place));
    }
    this.hasHead = length >= shortestNearStem && this.mayBe.head(at(sums, shortestNearStem));
    const letters = alphabetOf(typed.charCodeAt(0));
    for (let place = 0; place <= length; place += 1) {
      for (const letter of letters) this.slip(place, letter, 1, place, 1);
      if (place < length) this.changed(typed, place);
    }
  }

  private changed(typed: string, place: number): void {
    const [here, after] = [typed.charCodeAt(place), typed.charCodeAt(place + 1)];
    this.slip(place, 0, 0, place + 1, -1);
    for (const letter of neighboursOf(here)) this.slip(place, letter, 1, place + 1, 0);
    if (this.length >= long) for (const letter of soundingLike(here)) this.slip(place, letter, 1, place + 1, 0);
    if (place + 1 < this.length && here !== after) this.swapped(place, here, after);
  }

  /** The letters before a place, one more if `added`, and those from a place on, moved by `moved`. */
  private slip(place: number, letter: number, added: 0 | 1, from: number, moved: -1 | 0 | 1): void {
    const { sums, length, mayBe } = this;
    const before = at(sums, place) + Math.imul(letter, at(weights, place));
    const factor = moved === 0 ? 1 : moved > 0 ? onward : back;
    const base = (before - Math.imul(at(sums, from), factor)) | 0;
    const whole = (base + Math.imul(at(sums, length), factor)) | 0;
    const isWord = mayBe.word(whole);
    const mayBegin = this.mayBegin(base, factor, place + added, from);
    if (!isWord && !mayBegin) return;
    const checkFactor = moved === 0 ? 1 : moved > 0 ? checkOnward : checkBack;
    const { checks } = this;
    const baseCheck = at(checks, place) + Math.imul(letter, at(checkWeights, place)) - Math.imul(at(checks, from), checkFactor);
    if (isWord) this.near(whole >>> 0, (baseCheck + Math.imul(at(checks, length), checkFactor)) & 0xffff, false);
    if (mayBegin) this.beginnings(base, baseCheck, place + added, from, factor, checkFactor);
  }

  private swapped(place: number, here: number, after: number): void {
    const { sums, checks, length } = this;
    const base = Math.imul(after - here, at(weights, place) - at(weights, place + 1));
    const baseCheck = Math.imul(after - here, at(checkWeights, place) - at(checkWeights, place + 1));
    const whole = (at(sums, length) + base) | 0;
    if (this.mayBe.word(whole)) this.near(whole >>> 0, (at(checks, length) + baseCheck) & 0xffff, false);
    // The head may end between the two.
    const mayBegin =
      place + 1 === shortestNearStem
        ? this.mayBe.head((at(sums, place) + Math.imul(after, at(weights, place))) | 0)
        : this.mayBegin(base, 1, place + 2, place + 2);
    if (mayBegin) this.beginnings(base, baseCheck, place + 2, place + 2, 1, 1);
  }

  /** @param made letters before `from`, as meant: where the slip is after the head, the head is as typed */
  private mayBegin(base: number, factor: number, made: number, from: number): boolean {
    if (made > shortestNearStem) return this.hasHead;
    const place = shortestNearStem - made + from;
    return place <= this.length && this.mayBe.head((base + Math.imul(at(this.sums, place), factor)) | 0);
  }

  /** Listed beginnings that reach over the slip. The sum up to a typed place is `base` and that place's own sum times the factor. */
  private beginnings(base: number, baseCheck: number, made: number, from: number, factor: number, checkFactor: number): void {
    const { sums, checks, length, mayBe } = this;
    for (let place = Math.max(from, shortestNearStem - made + from); place <= length; place += 1) {
      const hash = (base + Math.imul(at(sums, place), factor)) | 0;
      if (mayBe.stem(hash)) this.near(hash >>> 0, (baseCheck + Math.imul(at(checks, place), checkFactor)) & 0xffff, true);
    }
  }
}
