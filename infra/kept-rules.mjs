// Commands that run from the sources read the languages as they were compiled last, beside what is built: compiling them takes seconds, and only a changed file makes it necessary.
// Plain JavaScript, as infra/node.mjs, which has this loaded before anything else.
import module from 'node:module';

const packModule = /\/functions\/keywords\/pack\.ts$/;

/** What is loaded for functions/keywords/pack.ts. Bundles have a module of their own in its place, see infra/bundle-rules.ts. */
const keptPack = `
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { unpack } from './unpack.ts';

const folder = fileURLToPath(new URL('../../.build/rules/', import.meta.url));

const digestOfSources = () => {
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const hash = createHash('sha256');
  for (const file of globSync('**/*.{ts,bin}', { cwd }).toSorted()) hash.update(file).update(readFileSync(cwd + file));
  return hash.digest('hex');
};

// A file says how long it is: one that was cut is none.
const kept = (digest) => {
  try {
    const [name] = globSync(digest + '-*.bin', { cwd: folder });
    const bytes = name === undefined ? undefined : readFileSync(folder + name);
    return bytes?.length === Number(name?.slice(digest.length + 1, -4)) ? bytes : undefined;
  } catch {
    return undefined;
  }
};

// Another process may be at it too, or the folder may not be ours to write: then it is compiled again next time.
const keep = (digest, bytes) => {
  try {
    mkdirSync(folder, { recursive: true });
    for (const old of globSync('*.bin', { cwd: folder })) rmSync(folder + old, { force: true });
    const partial = folder + digest + '.' + process.pid;
    writeFileSync(partial, bytes);
    renameSync(partial, folder + digest + '-' + bytes.length + '.bin');
  } catch {}
};

export const rulePack = () => {
  const digest = digestOfSources();
  const bytes = kept(digest);
  if (bytes !== undefined) return unpack(bytes);
  if (process.stderr.isTTY) process.stderr.write('Compiling the languages, which takes some seconds the first time …\\n');
  const require = createRequire(import.meta.url);
  const { compileLanguages } = require('./compile/compile-languages.ts');
  const { packBytes } = require('./compile/pack-bytes.ts');
  const pack = compileLanguages();
  keep(digest, packBytes(pack));
  return pack;
};
`;

// Node before 22.15 has no such hooks: there the languages are compiled anew each time.
module.registerHooks?.({
  load: (url, context, nextLoad) =>
    packModule.test(url) ? { format: 'module-typescript', shortCircuit: true, source: keptPack } : nextLoad(url, context),
});
