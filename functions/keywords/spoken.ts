import { gap } from './automaton.ts';

/** A word's first symbols tell in which languages it exists, by the place of each among the languages of a pack; no automaton has them. */
export const mostLanguages = 64;
const bits = 32;

export const markOf = (language: number): number => gap + 1 + language;
/** Symbols from here on are what automata read. */
export const firstSymbol = gap + 1 + mostLanguages;

/** Some languages, a bit for each, in two numbers. */
export type Spoken = { readonly low: number; readonly high: number };
export const nowhere: Spoken = { low: 0, high: 0 };
export const everywhere: Spoken = { low: -1, high: -1 };

export const spokenIn = (language: number): Spoken =>
  language < 0 || language >= mostLanguages ? nowhere : language < bits ? { low: 1 << language, high: 0 } : { low: 0, high: 1 << (language - bits) };

/** @param symbols of a word, sorted */
export const languagesAmong = (symbols: readonly number[]): Spoken => {
  let [low, high] = [0, 0];
  for (const symbol of symbols) {
    if (symbol >= firstSymbol) break;
    const one = spokenIn(symbol - gap - 1);
    low |= one.low;
    high |= one.high;
  }
  return { low, high };
};

/** The places of some languages among all. */
export const languageBits = ({ low, high }: Spoken): readonly number[] => {
  const found: number[] = [];
  for (let left = low; left !== 0; left &= left - 1) found.push(31 - Math.clz32(left & -left));
  for (let left = high; left !== 0; left &= left - 1) found.push(bits + 31 - Math.clz32(left & -left));
  return found;
};

export const isNowhere = ({ low, high }: Spoken): boolean => (low | high) === 0;
export const isEverywhere = ({ low, high }: Spoken): boolean => (low & high) === -1;
/** Whether some languages share one. */
export const share = (a: Spoken, b: Spoken): boolean => ((a.low & b.low) | (a.high & b.high)) !== 0;
