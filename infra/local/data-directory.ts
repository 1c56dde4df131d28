import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { writeWhole } from './write-whole.ts';

export type DataDirectory = { readonly folder: string; release(): void };

const busy = (folder: string): Error => {
  const pid = readRunning(folder)?.pid;
  return new Error(
    `${folder} is in use by another Halte${pid === undefined ? '' : ` (process ${pid})`}. Stop that one, or give this one its own folder with --data-dir.`,
  );
};

/**
 * Makes the folder, readable by its owner alone, and takes it for this process. The lock is SQLite's: the system lets go of it however we die.
 *
 * @throws Error when another process, or another server in this one, has it.
 */
export const takeDataDirectory = (folder: string): DataDirectory => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const lock = new DatabaseSync(path.join(folder, 'lock.sqlite'));
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw cause instanceof Error && cause.message.includes('locked') ? busy(folder) : cause;
  }
  const forget = (): void => rmSync(path.join(folder, runningFile), { force: true });
  // Of one that was killed.
  forget();
  return {
    folder,
    release: () => {
      forget();
      lock.close();
    },
  };
};

const runningFile = 'running.json';
/** What the CLI needs to find a running server and what is in it. */
export type Running = {
  readonly pid: number;
  readonly url: string;
  /** Of every AWS service; call it with the access key id `operator`. */
  readonly awsEndpoint: string;
  readonly region: string;
  /** The template's outputs: table names, queue URLs, secret ARNs. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Started with `--every-carrier`. */
  readonly everyCarrier?: boolean;
};

export const writeRunning = (folder: string, running: Running): void =>
  writeWhole(path.join(folder, runningFile), `${JSON.stringify(running, undefined, 2)}\n`);

/** Of the server that runs on this folder, or of one that was killed; undefined where there is none. */
export const readRunning = (folder: string): Running | undefined => {
  try {
    return JSON.parse(readFileSync(path.join(folder, runningFile), 'utf8')) as Running;
  } catch {
    return undefined;
  }
};

/** What a server keeps in its folder; anything else in there is somebody else's. */
const ours =
  /^(?:dynamodb\.sqlite|state\.sqlite|lock\.sqlite)(?:-wal|-shm|-journal)?$|^(?:secrets|running)\.json(?:\.\d+\.partial)?$|^events\.jsonl(?:\.old)?$|^api-key$|^console-link$|^signing-key\.pem$|^(?:assembly|bundles|sandbox|objects|objects-about|imports)$/;

/**
 * Deletes what a server keeps, after saying so.
 *
 * @throws Error when a server runs on it.
 */
export const reset = (folder: string, say: (what: string) => void): void => {
  if (!existsSync(folder)) return say(`There is nothing in ${folder} yet.`);
  const { release } = takeDataDirectory(folder);
  const found = readdirSync(folder).filter((name) => ours.test(name));
  say(`Deleting from ${folder}: ${found.join(', ')}`);
  release();
  for (const name of found) rmSync(path.join(folder, name), { recursive: true, force: true });
};
