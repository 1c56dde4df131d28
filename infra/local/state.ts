import { chmodSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * A connection to the file behind queues and checkpoints, in the data directory.
 *
 * @param synchronous FULL: on disk before a write returns, for queues, which are promises. NORMAL: without waiting for the disk, for checkpoints; after
 * a power cut the last ones may be missing, and some records are handed over again.
 */
export const openState = (folder: string, synchronous: 'FULL' | 'NORMAL'): DatabaseSync => {
  const file = path.join(folder, 'state.sqlite');
  const database = new DatabaseSync(file);
  chmodSync(file, 0o600);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = ${synchronous};
    PRAGMA busy_timeout = 5000;
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
