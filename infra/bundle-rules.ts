import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

/** The compiled languages beside the module of each function that reads texts. */
export const rulesFile = 'rules.bin';

const packModule = /functions[\\/]keywords[\\/]pack\.ts$/;

/** What stands in a bundle for functions/keywords/pack.ts: a cold start reads one file of tables in place of parsing and compiling every language. */
const packFromFile = `import { rules } from './rules.mjs';
import { unpack } from './unpack.ts';
const bytes = await rules;
export const rulePack = () => unpack(bytes);
`;

export const compiledRules: Plugin = {
  name: 'compiled-rules',
  setup(build) {
    build.onLoad({ filter: packModule }, () => ({ contents: packFromFile, loader: 'ts' }));
    build.onResolve({ filter: /^\.\/rules\.mjs$/ }, ({ path: module }) => ({ path: module, external: true }));
  },
};

/** The module of a function that reads texts, beside the small one that begins. */
export const mainModule = 'main.mjs';

/**
 * What begins such a function: the tables are read, by a thread of Node's own and in one piece, while the function's code is read and compiled.
 */
export const beginning: Readonly<Record<string, string>> = {
  'index.mjs': `import './rules.mjs';
export const { handler } = await import('./${mainModule}');
`,
  'rules.mjs': `const { closeSync, fstatSync, openSync, read } = process.getBuiltinModule('node:fs');
const file = openSync(new URL('./${rulesFile}', import.meta.url));
const bytes = Buffer.allocUnsafeSlow(fstatSync(file).size);
export const rules = new Promise((resolve, reject) => {
  read(file, bytes, 0, bytes.length, 0, (error, length) => {
    closeSync(file);
    if (error ?? length !== bytes.length) reject(error ?? new Error('${rulesFile} was read in part'));
    else resolve(bytes);
  });
});
`,
};

/** The languages of this version as bytes: as they were compiled last (kept-rules.mjs), else they are compiled, which takes ten seconds and more. Nothing asks for them unless a bundle is made. */
export const rulesBytes = async (): Promise<Uint8Array> => {
  const [{ rulePack }, { packBytes }] = await Promise.all([
    import('../functions/keywords/pack.ts'),
    import('../functions/keywords/compile/pack-bytes.ts'),
  ]);
  return packBytes(rulePack());
};

/** Folders, in the output, of the functions that read texts. */
export const foldersWithRules = (metafile: Metafile): readonly string[] =>
  Object.entries(metafile.outputs)
    .filter(([file, { inputs }]) => file.endsWith('.mjs') && Object.keys(inputs).some((input) => packModule.test(input)))
    .map(([file]) => path.dirname(file));

/** What the rules are made of, relative to the repository: a bundle is old when one of these has changed, though it imports none of them. */
export const rulesInputs = async (repository: string): Promise<readonly string[]> => {
  const folder = 'functions/keywords';
  const files = await readdir(path.join(repository, folder), { recursive: true });
  return files
    .filter((file) => file.endsWith('.ts') || file.endsWith('.bin'))
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
    .toSorted();
};
