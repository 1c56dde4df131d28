import type { DatabaseSync } from 'node:sqlite';

/** How far a mapping has come: the last sequence number that it has done with; null: none yet, from the beginning. */
export type Checkpoint = { readonly sequence: string | null };

/** Where each mapping goes on after a restart, so that nothing is skipped. */
export class Checkpoints {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Undefined: this mapping never read this shard of this stream. */
  get(mapping: string, shard: string, stream: string): Checkpoint | undefined {
    const row = this.#database.prepare('SELECT sequence FROM checkpoints WHERE mapping = ? AND shard = ? AND stream = ?').get(mapping, shard, stream);
    if (!row) return undefined;
    const { sequence } = row;
    return { sequence: typeof sequence === 'string' ? sequence : null };
  }

  set(mapping: string, shard: string, stream: string, { sequence }: Checkpoint): void {
    this.#database
      .prepare(
        'INSERT INTO checkpoints (mapping, shard, stream, sequence) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET stream = excluded.stream, sequence = excluded.sequence',
      )
      .run(mapping, shard, stream, sequence);
  }

  /** The smallest number that one of these mappings has come to; 0 where one has yet to begin. */
  lowest(mappings: readonly string[]): number {
    const rows = mappings.flatMap((mapping) => {
      const found = this.#database.prepare('SELECT sequence FROM checkpoints WHERE mapping = ?').all(mapping);
      return found.length === 0 ? [{ sequence: null }] : found;
    });
    return Math.min(...rows.map(({ sequence }) => Number(sequence ?? 0)));
  }
}
