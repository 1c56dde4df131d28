const slotBits = 17;
const slots = 1 << slotBits;
/** So many steps are kept in each of two generations: when the younger one is full, the older one is forgotten, but for the steps that were made again meanwhile. A few thousand words make most of what people write, and their pairs come again. */
const mostOfGeneration = slots * 0.5;
/** Numbers of each slot: what a step was made from, what it was made by, and the place of where it led. One line of a processor's cache holds all of a slot. */
const slotSize = 4;
const [fromAt, byAt, toAt] = [0, 1, 2];

/** Nothing is kept of a step. */
export const notKept = 0;
const nowhere = 1;

/** Two numbers, scattered over the table (Knuth's multiplicative hashing). */
const slotOf = (from: number, by: number): number => (Math.imul(Math.imul(from, 0x9e3779b1) ^ by, 0x85ebca6b) >>> (32 - slotBits)) * slotSize;

const nothingLed = <T>(): (T | undefined)[] => [undefined, undefined];

/** The place where a step led, in one generation. */
const placeIn = (table: Int32Array, from: number, by: number): number => {
  if (table.length === 0) return notKept;
  for (let slot = slotOf(from, by); ; slot = (slot + slotSize) & (slots * slotSize - 1)) {
    const to = table[slot + toAt] ?? notKept;
    if (to === notKept || (table[slot + fromAt] === from && table[slot + byAt] === by)) return to;
  }
};

/**
 * Where steps led that were made before, each by the number of what it was made from and of what it was made by: a table with open addressing, since a step is looked for some thirty
 * times in an ordinary text, and mostly known to lead nowhere.
 */
export class KeptSteps<T> {
  /** Made at the first step: a start that reads STOP does not pay for it. */
  private young = new Int32Array(0);
  private old = new Int32Array(0);
  /** By place; undefined at the place of nowhere. */
  private led = nothingLed<T>();
  private ledOfOld = nothingLed<T>();
  private count = 0;

  /** The place of where a step led, or `notKept`. It stands until a step is kept or found next. */
  find(from: number, by: number): number {
    const place = placeIn(this.young, from, by);
    if (place !== notKept) return place;
    const before = placeIn(this.old, from, by);
    return before === notKept ? notKept : this.keep(from, by, this.ledOfOld[before]);
  }

  /** What is at a place; undefined where the step led nowhere. */
  at(place: number): T | undefined {
    return this.led[place];
  }

  /** @returns the place */
  keep(from: number, by: number, to: T | undefined): number {
    if (this.young.length === 0) this.young = new Int32Array(slots * slotSize);
    if (this.count >= mostOfGeneration) this.forgetOld();
    const table = this.young;
    let slot = slotOf(from, by);
    while (table[slot + toAt] !== notKept) slot = (slot + slotSize) & (slots * slotSize - 1);
    const place = to === undefined ? nowhere : this.led.push(to) - 1;
    table[slot + fromAt] = from;
    table[slot + byAt] = by;
    table[slot + toAt] = place;
    this.count += 1;
    return place;
  }

  private forgetOld(): void {
    const table = this.old.length === 0 ? new Int32Array(slots * slotSize) : this.old.fill(0);
    [this.young, this.old] = [table, this.young];
    [this.led, this.ledOfOld] = [nothingLed(), this.led];
    this.count = 0;
  }
}
