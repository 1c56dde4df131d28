/** What a word is told by: 32 and 16 bits that are mixed letter by letter. */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a, 32 bits, still signed. @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, prime);
export const mixCheck = (check: number, code: number): number => (Math.imul(check, 31) + code) & 0xffff;
/** Of no letter. */
export const noHash: number = offsetBasis;
export const noCheck: number = 0;

export const fingerprintOf = (word: string): readonly [fingerprint: number, check: number] => {
  let hash = noHash;
  let check = noCheck;
  for (let at = 0; at < word.length; at += 1) {
    hash = mix(hash, word.charCodeAt(at));
    check = mixCheck(check, word.charCodeAt(at));
  }
  return [hash >>> 0, check];
};
