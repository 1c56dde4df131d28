import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Holds the hash of the one link that is good now; only the owner of the data directory can write it. */
const file = 'console-link';
/** Where the local server answers it. */
export const linkPath = '/console-link/';

const digest = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** A link that signs in once; the one before is good no more. @param folder the data directory @param url of the local server */
export const newConsoleLink = (folder: string, url: string): string => {
  const token = randomBytes(32).toString('base64url');
  writeFileSync(path.join(folder, file), `${digest(token)}\n`, { mode: 0o600 });
  return `${url}${linkPath}${token}`;
};

const keptIn = (folder: string): string => {
  try {
    return readFileSync(path.join(folder, file), 'utf8').trim();
  } catch {
    return '';
  }
};

export const isConsoleLink = (folder: string, token: string): boolean => keptIn(folder) === digest(token);

/** Whether it was good; it is no more. */
export const useConsoleLink = (folder: string, token: string): boolean => {
  if (!isConsoleLink(folder, token)) return false;
  rmSync(path.join(folder, file));
  return true;
};
