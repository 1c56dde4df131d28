const slotBits = 17;
const slots = 1 << slotBits;
/** So many steps are kept; then it is begun anew. A few thousand words make most of what people write, and their pairs come again. */
const mostKept = slots * 0.75;
/** Numbers of each slot: what a step was made from, what it was made by, and the place of where it led. One line of a processor's cache holds all of a slot. */
const slotSize = 4;
const [fromAt, byAt, toAt] = [0, 1, 2];

/** Nothing is kept of a step. */
export const notKept = 0;
const nowhere = 1;

/**
 * Where steps led that were made before, each by the number of what it was made from and of what it was made by: a table with open addressing, since a step is looked for some thirty
 * times in an ordinary text, and mostly known to lead nowhere.
 */
export class KeptSteps<T> {
  private table = new Int32Array(0);
  /** By place; undefined at the place of nowhere. */
  private led: (T | undefined)[] = [undefined, undefined];
  private count = 0;

  /** The place of where a step led, or `notKept`. */
  find(from: number, by: number): number {
    const { table } = this;
    if (table.length === 0) return notKept;
    for (let slot = slotOf(from, by); ; slot = (slot + slotSize) & (slots * slotSize - 1)) {
      const to = table[slot + toAt] ?? notKept;
      if (to === notKept || (table[slot + fromAt] === from && table[slot + byAt] === by)) return to;
    }
  }

  /** What is at a place; undefined where the step led nowhere. */
  at(place: number): T | undefined {
    return this.led[place];
  }

  keep(from: number, by: number, to: T | undefined): void {
    // Made at the first step: a start that reads STOP does not pay for it.
    if (this.table.length === 0) this.table = new Int32Array(slots * slotSize);
    if (this.count >= mostKept) {
      this.count = 0;
      this.table.fill(0);
      this.led = [undefined, undefined];
    }
    const { table } = this;
    let slot = slotOf(from, by);
    while (table[slot + toAt] !== notKept) slot = (slot + slotSize) & (slots * slotSize - 1);
    table[slot + fromAt] = from;
    table[slot + byAt] = by;
    table[slot + toAt] = to === undefined ? nowhere : this.led.push(to) - 1;
    this.count += 1;
  }
}

/** Two numbers, scattered over the table (Knuth's multiplicative hashing). */
const slotOf = (from: number, by: number): number => (Math.imul(Math.imul(from, 0x9e3779b1) ^ by, 0x85ebca6b) >>> (32 - slotBits)) * slotSize;
