/**
 * What a word is told by: 32 and 16 bits, each the sum of its letters times a power of a constant that grows with their places. Such sums can be taken apart and joined:
 * what a slip makes of a word is known by a few multiplications, however long it is (Karp and Rabin 1987).
 *
 * @see https://doi.org/10.1147/rd.312.0249
 */
const base = 0x85ebca6b;
const checkBase = 31;
/** Longer words have no slips looked for; their sums are made letter by letter all the same. */
export const longestJoined = 32;

const powers = (factor: number): Int32Array => {
  const made = new Int32Array(longestJoined + 2).fill(1);
  for (let at = 1; at < made.length; at += 1) made[at] = Math.imul(made[at - 1] ?? 1, factor);
  return made;
};
/** Odd numbers have an inverse modulo a power of two; Newton's way doubles its right bits at each step. */
const inverse = (odd: number): number => {
  let found = odd;
  for (let step = 0; step < 5; step += 1) found = Math.imul(found, 2 - Math.imul(odd, found));
  return found;
};

/** Of the letter at each place. */
export const weights: Int32Array = powers(base);
export const checkWeights: Int32Array = powers(checkBase);
/** Moves letters one place on, and one place back. */
export const [onward, checkOnward] = [base | 0, checkBase];
export const [back, checkBack] = [inverse(base), inverse(checkBase)];

/** The sums of a word while it is read letter by letter; `hash` is signed. */
export class Fingerprint {
  hash = 0;
  check = 0;
  private weight = 1;
  private checkWeight = 1;

  add(code: number): void {
    this.hash = (this.hash + Math.imul(code, this.weight)) | 0;
    this.check = (this.check + Math.imul(code, this.checkWeight)) | 0;
    this.weight = Math.imul(this.weight, onward);
    this.checkWeight = Math.imul(this.checkWeight, checkOnward);
  }
}

export const fingerprintOf = (word: string): readonly [fingerprint: number, check: number] => {
  const sums = new Fingerprint();
  for (let at = 0; at < word.length; at += 1) sums.add(word.charCodeAt(at));
  return [sums.hash >>> 0, sums.check & 0xffff];
};

/** The last bits of a sum depend on the last bits of the letters alone: for a filter they are stirred (Knuth's multiplicative hashing). */
export const stirred = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
