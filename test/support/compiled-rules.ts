import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulesBytes, rulesInputs } from '../../infra/bundle-rules.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const file = path.join(root, '.build/test-rules.bin');
const madeOf = `${file}.sha256`;

const digestOfSources = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const source of await rulesInputs(root)) hash.update(readFileSync(path.join(root, source)));
  return hash.digest('hex');
};

/**
 * Vitest's global setup. The languages take seconds to compile, and each test file runs in a process of its own: all read what was compiled once, as bundles
 * do, and not again until a file of functions/keywords/ changes.
 */
export default async (): Promise<void> => {
  const digest = await digestOfSources();
  if (existsSync(file) && existsSync(madeOf) && readFileSync(madeOf, 'utf8') === digest) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.partial`, await rulesBytes());
  renameSync(`${file}.partial`, file);
  writeFileSync(madeOf, digest);
};

/** What tests import in place of functions/keywords/pack.ts. */
export const packFromCompiled = `
import { readFileSync } from 'node:fs';
import { unpack } from './unpack.ts';
export const rulePack = () => unpack(readFileSync(${JSON.stringify(file)}));
`;
