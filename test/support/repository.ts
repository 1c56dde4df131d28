import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What .gitignore leaves out, and what is not ours. */
const ignored = new Set(['node_modules', '.git', '.halte', '.build', 'cdk.out', 'coverage']);

const walk = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (ignored.has(entry.name)) return [];
    return entry.isDirectory() ? walk(name) : [name];
  });

let found: readonly string[] | undefined;
/** Every file of the repository, relative to its root, with forward slashes. */
export const repositoryFiles = (): readonly string[] => (found ??= walk('').toSorted());

/** The same, only those under these folders (or with these names) and with one of these endings. */
export const filesIn = (folders: readonly string[], endings: readonly string[]): readonly string[] =>
  repositoryFiles().filter(
    (file) =>
      folders.some((folder) => folder === '' || file === folder || file.startsWith(`${folder}/`)) && endings.some((ending) => file.endsWith(ending)),
  );

export const readText = (file: string): string => readFileSync(path.join(root, file), 'utf8');
