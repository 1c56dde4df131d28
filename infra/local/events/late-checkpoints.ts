/** How late a checkpoint may be on disk: after a kill, so much is handed over again. */
const saveMs = 100;

/** Keeps the newest checkpoint of each shard, and writes them now and then: each write waits for the disk. */
export class LateCheckpoints {
  readonly #unsaved = new Map<string, string>();
  readonly #save: (shard: string, sequence: string) => void;
  readonly #timer = setInterval(() => this.#flush(), saveMs);

  constructor(save: (shard: string, sequence: string) => void) {
    this.#save = save;
  }

  note(shard: string, sequence: string): void {
    this.#unsaved.set(shard, sequence);
  }

  close(): void {
    clearInterval(this.#timer);
    this.#flush();
  }

  #flush(): void {
    for (const [shard, sequence] of this.#unsaved) this.#save(shard, sequence);
    this.#unsaved.clear();
  }
}
