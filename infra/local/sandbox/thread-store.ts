import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Instant } from '../../../functions/domain/ids.ts';
import { type FaultKind, isFaultKind } from './faults.ts';
import type { SandboxText, TextStatus } from './text.ts';

/** A webhook call that Halte has not taken yet. */
export type PendingCall = {
  readonly position: number;
  readonly text: string;
  readonly url: string;
  readonly body: string;
  readonly attempt: number;
  readonly due: number;
};
export type NewCall = Omit<PendingCall, 'position' | 'attempt'>;

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS texts (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    phone TEXT NOT NULL,
    other TEXT NOT NULL,
    direction TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    status TEXT NOT NULL,
    status_at TEXT NOT NULL,
    reference TEXT
  );
  CREATE INDEX IF NOT EXISTS texts_by_phone ON texts(phone, position);
  CREATE INDEX IF NOT EXISTS texts_by_reference ON texts(reference);
  CREATE TABLE IF NOT EXISTS calls (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    url TEXT NOT NULL,
    body TEXT NOT NULL,
    attempt INTEGER NOT NULL DEFAULT 0,
    due INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS faults (phone TEXT PRIMARY KEY, kind TEXT NOT NULL);
`;

type Row = Readonly<Record<string, unknown>>;

const textOf = (row: Row): SandboxText => ({
  id: String(row['id']),
  phone: String(row['phone']),
  with: String(row['other']),
  direction: row['direction'] === 'sent' ? 'sent' : 'received',
  text: String(row['text']),
  at: String(row['at']) as Instant,
  status: String(row['status']) as TextStatus,
  statusAt: String(row['status_at']) as Instant,
  ...(typeof row['reference'] === 'string' ? { reference: row['reference'] } : {}),
});

const callOf = (row: Row): PendingCall => ({
  position: Number(row['position']),
  text: String(row['text']),
  url: String(row['url']),
  body: String(row['body']),
  attempt: Number(row['attempt']),
  due: Number(row['due']),
});

/** The carrier's own memory: texts, the calls it still owes, and what goes wrong for whom. One file, readable by its owner alone. */
export class ThreadStore {
  readonly #database: DatabaseSync;

  /** @param folder the data directory */
  constructor(folder: string) {
    const own = path.join(folder, 'sandbox');
    mkdirSync(own, { recursive: true, mode: 0o700 });
    const file = path.join(own, 'carrier.sqlite');
    this.#database = new DatabaseSync(file);
    chmodSync(file, 0o600);
    this.#database.exec(schema);
  }

  close(): void {
    this.#database.close();
  }

  /** In the order in which the carrier took them. */
  of(phone: string): readonly SandboxText[] {
    return this.#database.prepare('SELECT * FROM texts WHERE phone = ? ORDER BY position').all(phone).map(textOf);
  }

  text(id: string): SandboxText | undefined {
    const row = this.#database.prepare('SELECT * FROM texts WHERE id = ?').get(id);
    return row && textOf(row);
  }

  byReference(reference: string): readonly SandboxText[] {
    return this.#database.prepare('SELECT * FROM texts WHERE reference = ? ORDER BY position').all(reference).map(textOf);
  }

  add(text: SandboxText): void {
    this.#database
      .prepare('INSERT INTO texts (id, phone, other, direction, text, at, status, status_at, reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run(text.id, text.phone, text.with, text.direction, text.text, text.at, text.status, text.statusAt, text.reference ?? null);
  }

  setStatus(id: string, status: TextStatus, at: Instant): void {
    this.#database.prepare('UPDATE texts SET status = ?, status_at = ? WHERE id = ?').run(status, at, id);
  }

  addCall({ text, url, body, due }: NewCall): PendingCall {
    const { lastInsertRowid } = this.#database.prepare('INSERT INTO calls (text, url, body, due) VALUES (?, ?, ?, ?)').run(text, url, body, due);
    return { position: Number(lastInsertRowid), text, url, body, due, attempt: 0 };
  }

  postpone(position: number, attempt: number, due: number): void {
    this.#database.prepare('UPDATE calls SET attempt = ?, due = ? WHERE position = ?').run(attempt, due, position);
  }

  endCall(position: number): void {
    this.#database.prepare('DELETE FROM calls WHERE position = ?').run(position);
  }

  pendingCalls(): readonly PendingCall[] {
    return this.#database.prepare('SELECT * FROM calls ORDER BY position').all().map(callOf);
  }

  fault(phone: string): FaultKind | undefined {
    const kind = this.#database.prepare('SELECT kind FROM faults WHERE phone = ?').get(phone)?.['kind'];
    return isFaultKind(kind) ? kind : undefined;
  }

  setFault(phone: string, kind: FaultKind | undefined): void {
    if (kind === undefined) this.#database.prepare('DELETE FROM faults WHERE phone = ?').run(phone);
    else this.#database.prepare('INSERT INTO faults (phone, kind) VALUES (?, ?) ON CONFLICT DO UPDATE SET kind = excluded.kind').run(phone, kind);
  }
}
