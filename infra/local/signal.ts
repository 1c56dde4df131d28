/** Lets loops sleep until there is something to do. */
export class Signal {
  readonly #waiting = new Set<() => void>();
  #count = 0;

  /** How often it was notified: take it before you look, and hand it to `wait`, so that nothing in between is missed. */
  get count(): number {
    return this.#count;
  }

  /** Wakes everyone who waits. */
  notify(): void {
    this.#count += 1;
    for (const wake of this.#waiting) wake();
  }

  /** Until it is notified again after `seen`, at most so many milliseconds. */
  wait(ms: number, seen = this.#count): Promise<void> {
    if (seen !== this.#count) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#waiting.add(wake);
    });
  }
}
