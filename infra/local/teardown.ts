/** Closes what was opened, the last first, once. */
export class Teardown {
  readonly #steps: (() => unknown)[] = [];
  #running: Promise<void> | undefined;

  /** @returns what is to be closed so. */
  add<Opened>(opened: Opened, close: (opened: Opened) => unknown): Opened {
    this.#steps.push(() => close(opened));
    return opened;
  }

  run(): Promise<void> {
    this.#running ??= this.#all();
    return this.#running;
  }

  async #all(): Promise<void> {
    for (const step of this.#steps.toReversed()) await step();
  }
}

type Settled<Parts extends readonly unknown[]> = { -readonly [Part in keyof Parts]: Awaited<Parts[Part]> };

/** As Promise.all, but waits for all even where one fails: what the others open meanwhile must be known, to be closed. */
export const together = async <const Parts extends readonly unknown[]>(parts: Parts): Promise<Settled<Parts>> => {
  await Promise.allSettled(parts);
  return Promise.all(parts);
};
