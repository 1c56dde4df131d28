import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulesBytes, rulesInputs } from '../../infra/bundle-rules.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = path.join(root, '.build/test-rules');

/** The languages take seconds to compile, and each test file runs in a process of its own: all read what one has compiled, as bundles do. */
const compiledFile = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of await rulesInputs(root)) hash.update(readFileSync(path.join(root, file)));
  return path.join(folder, `${hash.digest('hex').slice(0, 16)}.bin`);
};

/** Vitest's global setup: compiles once, and not again until a file of functions/keywords/ changes. */
export default async (): Promise<void> => {
  const file = await compiledFile();
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) rmSync(path.join(folder, old), { force: true });
  writeFileSync(`${file}.partial`, await rulesBytes());
  renameSync(`${file}.partial`, file);
};

/** What tests import in place of functions/keywords/pack.ts. */
export const packFromCompiled = async (): Promise<string> => `
import { readFileSync } from 'node:fs';
import { unpack } from './unpack.ts';
export const rulePack = () => unpack(readFileSync(${JSON.stringify(await compiledFile())}));
`;
