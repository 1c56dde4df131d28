import type { PhoneNumber } from '../../domain/ids.ts';

/** Free slots hold this; no line has the number 0. */
const free = 0;
const smallest = 1_024;

/**
 * Numbers that were seen: 16 bytes each, so that a list of millions fits. Exact, as a number of E.164 has fifteen digits at most and a double holds them all.
 */
export class SeenNumbers {
  #slots = new Float64Array(smallest);
  #count = 0;

  get size(): number {
    return this.#count;
  }

  add(number: PhoneNumber): void {
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    this.#put(Number(number.slice(1)));
  }

  has(number: PhoneNumber): boolean {
    return this.#slots[this.#find(Number(number.slice(1)))] !== free;
  }

  #find(value: number): number {
    const mask = this.#slots.length - 1;
    // Neighbouring numbers are common; spread them.
    let slot = Math.imul(Math.floor(value / 2 ** 20) ^ (value % 2 ** 20), 0x9e3779b1) & mask;
    while (this.#slots[slot] !== free && this.#slots[slot] !== value) slot = (slot + 1) & mask;
    return slot;
  }

  #put(value: number): void {
    const slot = this.#find(value);
    if (this.#slots[slot] === free) this.#count += 1;
    this.#slots[slot] = value;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Float64Array(before.length * 2);
    this.#count = 0;
    for (const value of before) if (value !== free) this.#put(value);
  }
}
