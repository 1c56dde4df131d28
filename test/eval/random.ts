/** Whole numbers from 0 up to 2³², the same each time it is made (xorshift32). */
export const sameNumbers = (): (() => number) => {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
};
