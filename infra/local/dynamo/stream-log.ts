import { DatabaseSync } from 'node:sqlite';

const open = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA busy_timeout = 5000');
  return database;
};

/**
 * The engine numbers each stream record by looking for the highest number so far, without an index: writes would slow down with history, from 400 a
 * second to under 100 after some thousand.
 */
export const indexStreamLog = (file: string): void => {
  const database = open(file);
  database.exec('CREATE INDEX IF NOT EXISTS halte_stream_order ON _stream_records(table_name, CAST(sequence_number AS INTEGER))');
  database.close();
};

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Deletes stream records older than 24 hours, as DynamoDB does and the engine does not; but none that a mapping has yet to read, because a laptop may
 * sleep over a weekend. The newest record of each table stays: the engine counts on from it.
 *
 * @param readUpTo by table name, the last sequence number that every mapping has read; a table that is absent has no reader.
 * @returns how many were deleted.
 */
export const trimStreamLog = (file: string, readUpTo: ReadonlyMap<string, number>, now: number): number => {
  const database = open(file);
  try {
    const tables = database
      .prepare('SELECT table_name AS name, MAX(CAST(sequence_number AS INTEGER)) AS newest FROM _stream_records GROUP BY table_name')
      .all();
    const trim = database.prepare('DELETE FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) <= ? AND created_at < ?');
    let deleted = 0;
    for (const { name, newest } of tables) {
      const upTo = Math.min(readUpTo.get(String(name)) ?? Number.MAX_SAFE_INTEGER, Number(newest) - 1);
      deleted += Number(trim.run(String(name), upTo, Math.floor((now - dayMs) / 1000)).changes);
    }
    return deleted;
  } finally {
    database.close();
  }
};
