type Step = { readonly sequence: string; done: boolean };

/** Records of a shard may be done with out of order, in several lanes. This says up to where all are. */
export class Progress {
  readonly #steps: Step[] = [];
  readonly #advanced: (sequence: string) => void;

  /** @param advanced gets the last sequence number before which nothing is open. */
  constructor(advanced: (sequence: string) => void) {
    this.#advanced = advanced;
  }

  get open(): number {
    return this.#steps.length;
  }

  /** Takes records in the stream's order. @returns to be called when it is done with. */
  begin(sequence: string): () => void {
    const step: Step = { sequence, done: false };
    this.#steps.push(step);
    return () => {
      step.done = true;
      let last: string | undefined;
      while (this.#steps[0]?.done === true) last = this.#steps.shift()?.sequence;
      if (last !== undefined) this.#advanced(last);
    };
  }
}
