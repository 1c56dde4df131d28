import { areNeighbours } from './alphabets.ts';

/** How one slip of the finger changed a word; `other`: a letter in place of one that is not beside it. */
export type Slip = 'swap' | 'double' | 'missing' | 'extra' | 'neighbour' | 'other';

const replacedOrSwapped = (typed: string, meant: string, at: number): Slip | undefined => {
  if (typed.slice(at + 1) === meant.slice(at + 1)) return areNeighbours(typed.charCodeAt(at), meant.charCodeAt(at)) ? 'neighbour' : 'other';
  const swapped = typed.charAt(at) === meant.charAt(at + 1) && typed.charAt(at + 1) === meant.charAt(at);
  return swapped && typed.slice(at + 2) === meant.slice(at + 2) ? 'swap' : undefined;
};

/** The one slip between two words that differ; undefined where it takes more. */
export const slipBetween = (typed: string, meant: string): Slip | undefined => {
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === meant.charCodeAt(at)) at += 1;
  if (typed.length === meant.length) return replacedOrSwapped(typed, meant, at);
  if (typed.length === meant.length + 1 && typed.slice(at + 1) === meant.slice(at))
    return typed.charAt(at) === typed.charAt(at - 1) ? 'double' : 'extra';
  return typed.length + 1 === meant.length && typed.slice(at) === meant.slice(at + 1) ? 'missing' : undefined;
};

const longest = 32;
const scratch = [new Uint8Array(longest + 2), new Uint8Array(longest + 2), new Uint8Array(longest + 2)] as const;
const most = 2;
const tooFar = 9;

/**
 * Whether two words of at most 32 letters are at most two slips apart: optimal string alignment distance, of which only the cells that two slips can reach are worked out.
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export const withinTwoSlips = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > most || a.length > longest || b.length > longest) return false;
  let [before, last, row] = scratch;
  for (let j = 0; j <= most + 1; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    row[from - 1] = from === 1 ? i : tooFar;
    let least = from === 1 ? i : tooFar;
    for (let j = from; j <= to; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((last[j] ?? tooFar) + 1, (row[j - 1] ?? tooFar) + 1, (last[j - 1] ?? tooFar) + same);
      const swapped = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? tooFar) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // The next row asks for one cell more.
    row[to + 1] = tooFar;
    if (least > most) return false;
    [before, last, row] = [last, row, before];
  }
  return (last[b.length] ?? tooFar) <= most;
};
