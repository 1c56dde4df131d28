import { letterRows, mostWordsRead, nameRows, wide } from '../../functions/keywords/network.ts';

/** Of a word its rows among the letters, and among the names. */
export type WordShown = { readonly letters: Int32Array; readonly names: Int32Array };

/** A row that was never met has moved by so much. */
const movedFirst = 0.02;
/** Words of whose letters nothing is shown, and of which nothing is known: who writes next uses other words. */
const [lettersHidden, namesHidden] = [0.5, 0.25];
/** What a word showed. */
const [showedLetters, showedNames] = [1, 2];

const at0 = (list: Float32Array, place: number): number => list[place] ?? 0;

/** About normal: the sum of four even chances. */
export const normalBy =
  (chance: () => number): (() => number) =>
  () =>
    (chance() + chance() + chance() + chance() - 2) * 1.7;

/** The rows of letters and names while they are learnt: a text shown as the sums of them, and how they move. */
export class RowsInTraining {
  readonly rows = new Float32Array((letterRows + nameRows) * wide);
  private readonly chance: () => number;
  private readonly unknown: number;
  private readonly moved = new Float32Array(this.rows.length).fill(movedFirst);
  private readonly sees = new Uint8Array(mostWordsRead);

  /** @param chance numbers from 0 to 1 @param unknown the row of a word of which nothing is known */
  constructor(chance: () => number, unknown: number) {
    this.chance = chance;
    this.unknown = unknown;
    const normal = normalBy(chance);
    this.rows.forEach((_, at) => (this.rows[at] = normal() * (at < letterRows * wide ? 0.03 : 0.1)));
  }

  /** Words as they are seen, of some only what they are about or how they are written. */
  see(words: readonly WordShown[], count: number, seen: Float32Array): void {
    const { rows, sees } = this;
    seen.fill(0, 0, count * wide);
    for (let at = 0; at < count; at += 1) {
      const word = words[at];
      if (word === undefined) continue;
      const showsLetters = this.chance() >= lettersHidden;
      const showsNames = this.chance() >= namesHidden;
      sees[at] = (showsLetters ? showedLetters : 0) | (showsNames ? showedNames : 0);
      const base = at * wide;
      const add = (row: number): void => {
        for (let place = 0; place < wide; place += 1) seen[base + place] = at0(seen, base + place) + at0(rows, row * wide + place);
      };
      if (showsLetters) for (const row of word.letters) add(row);
      if (showsNames) for (const row of word.names) add(letterRows + row);
      else add(letterRows + this.unknown);
    }
  }

  /** Each row by what it did, the less the more it has moved before. @see https://jmlr.org/papers/v12/duchi11a.html AdaGrad */
  move(words: readonly WordShown[], count: number, ofSeen: Float32Array, rate: number): void {
    const { rows, moved, sees } = this;
    for (let at = 0; at < count; at += 1) {
      const word = words[at];
      if (word === undefined) continue;
      const base = at * wide;
      const move = (row: number): void => {
        for (let place = 0; place < wide; place += 1) {
          const slope = at0(ofSeen, base + place);
          const to = row * wide + place;
          const sum = at0(moved, to) + slope * slope;
          moved[to] = sum;
          rows[to] = at0(rows, to) - (rate * slope) / Math.sqrt(sum);
        }
      };
      const shown = sees[at] ?? 0;
      if ((shown & showedLetters) !== 0) for (const row of word.letters) move(row);
      if ((shown & showedNames) !== 0) for (const row of word.names) move(letterRows + row);
      else move(letterRows + this.unknown);
    }
  }
}
