import { chmodSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * The file behind queues and checkpoints, in the data directory. Every acknowledged write is on disk before we say so: a queue is a promise.
 *
 * @throws Error when the file is of a later version.
 */
export const openState = (folder: string): DatabaseSync => {
  const file = path.join(folder, 'state.sqlite');
  const database = new DatabaseSync(file);
  chmodSync(file, 0o600);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS messages (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      queue TEXT NOT NULL,
      id TEXT NOT NULL,
      body TEXT NOT NULL,
      attributes TEXT NOT NULL,
      sent INTEGER NOT NULL,
      visible INTEGER NOT NULL,
      receives INTEGER NOT NULL DEFAULT 0,
      first_received INTEGER,
      handle TEXT
    );
    CREATE INDEX IF NOT EXISTS messages_by_visibility ON messages(queue, visible);
    CREATE UNIQUE INDEX IF NOT EXISTS messages_by_handle ON messages(handle);
    CREATE TABLE IF NOT EXISTS checkpoints (
      mapping TEXT NOT NULL,
      shard TEXT NOT NULL,
      stream TEXT NOT NULL,
      sequence TEXT,
      PRIMARY KEY (mapping, shard)
    );
  `);
  return database;
};
