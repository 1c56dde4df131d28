import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, BuildResult, Metafile } from 'esbuild';
import type { Deployment } from '../functions/domain/deployment.ts';
import { type BundleManifest, fingerprintOf, readManifest } from './bundle-manifest.ts';
import { builtinsByRequire, configuredCarriers, configuredGateways, deployedConfig, lambdaCredentials } from './bundle-plugins.ts';
import { beginning, compiledRules, foldersWithRules, mainModule, rulesBytes, rulesFile, rulesInputs } from './bundle-rules.ts';
import { functionNames } from './constructs/grants.ts';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

export type BundleOptions = {
  /** The checked halte.config.ts. It is compiled into the bundles as the module `halte:config`. */
  readonly deployment: Deployment;
  /** Folder of the entries, one `<function>.ts` each. Default: functions/handlers. */
  readonly handlers?: string;
  /** Folder that gets `<function>/index.mjs`. Default: .build/lambda. */
  readonly out?: string;
};

const settings = {
  absWorkingDir: repository,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  minify: true,
  // Words of 25 languages: as they are, not as \uXXXX.
  charset: 'utf8',
  // The SDK's ES modules shake; its CommonJS does not: 336 kB against 535.
  mainFields: ['module', 'main'],
  // A dependency may still call require(), which an ES module does not have.
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
  sourcemap: 'external',
  metafile: true,
  write: false,
  logLevel: 'silent',
} as const satisfies BuildOptions;

const build = async (options: Required<BundleOptions>): Promise<BuildResult<typeof settings>> => {
  // Loaded only when something changed: an unchanged tree starts without a compiler.
  const esbuild = await import('esbuild');
  return esbuild.build({
    ...settings,
    entryPoints: functionNames.map((name) => ({ in: path.join(options.handlers, `${name}.ts`), out: `${name}/index` })),
    outdir: options.out,
    plugins: [
      deployedConfig(options.deployment),
      configuredCarriers(options.deployment),
      configuredGateways(options.deployment),
      compiledRules,
      lambdaCredentials,
      builtinsByRequire,
    ],
  });
};

/** Whole or not at all: another process may be reading the old file. */
const put = async (file: string, contents: string | Uint8Array): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}.partial`;
  await writeFile(partial, contents);
  await rename(partial, file);
};

const putRules = async (folders: readonly string[]): Promise<void> => {
  if (folders.length === 0) return;
  const rules = await rulesBytes();
  const files = [[rulesFile, rules] as const, ...Object.entries(beginning)];
  await Promise.all(folders.flatMap((folder) => files.map(([name, contents]) => put(path.resolve(repository, folder, name), contents))));
};

/** A function that reads texts is begun by another module than its own. Source maps stay beside the bundles and out of them: they are for reading a stack trace, not for shipping. */
const placeOf = (out: string, file: string, withRules: readonly string[]): string => {
  const folder = path.dirname(file);
  const isBegun = withRules.some((one) => path.resolve(repository, one) === folder);
  const named = isBegun ? path.join(folder, path.basename(file).replace('index.mjs', mainModule)) : file;
  return file.endsWith('.map') ? path.join(out, 'maps', path.relative(out, named)) : named;
};

const ownInputs = (metafile: Metafile): readonly string[] =>
  Object.keys(metafile.inputs)
    .filter((file) => !file.includes('node_modules/') && !/^(builtin|halte-config|lambda-credentials):/.test(file))
    .toSorted();

/** Whether the module of each function lies there, as long as it was written. */
const allPresent = async (out: string, bytes: BundleManifest['bytes']): Promise<boolean> => {
  const isThere = async (name: string): Promise<boolean> => {
    const sizes = await Promise.all(
      ['index.mjs', mainModule].map((file) =>
        stat(path.join(out, name, file)).then(
          ({ size }) => size,
          () => undefined,
        ),
      ),
    );
    return sizes.includes(bytes[name]) && sizes[0] !== undefined;
  };
  return (await Promise.all(functionNames.map(isThere))).every(Boolean);
};

const isFresh = async ({ deployment, out }: Required<BundleOptions>): Promise<boolean> => {
  const manifest = await readManifest(out);
  if (manifest === undefined || !(await allPresent(out, manifest.bytes))) return false;
  return manifest.fingerprint === (await fingerprintOf({ root: repository, inputs: manifest.inputs, deployment, settings }));
};

/**
 * Makes what is deployed: one self-contained ES module a function, `<out>/<function>/index.mjs`. A function that reads texts has the rules beside it, and is begun by a small module that reads them while its own, `main.mjs`, is compiled. Does nothing when neither the sources, the locked
 * packages, the deployment nor these settings have changed since the last time.
 *
 * @returns the folder, to be handed to `buildApp`.
 * @throws esbuild's BuildFailure, whose message names file and line.
 */
export const bundleFunctions = async (options: BundleOptions): Promise<string> => {
  const defaults = { handlers: path.join(repository, 'functions/handlers'), out: path.join(repository, '.build/lambda') };
  const complete = { ...defaults, ...options };
  if (await isFresh(complete)) return complete.out;
  const result = await build(complete);
  const withRules = foldersWithRules(result.metafile);
  const inputs = [...new Set([...ownInputs(result.metafile), ...(withRules.length > 0 ? await rulesInputs(repository) : [])])].toSorted();
  const fingerprint = await fingerprintOf({ root: repository, inputs, deployment: complete.deployment, settings });
  await Promise.all(result.outputFiles.map((file) => put(placeOf(complete.out, file.path, withRules), file.contents)));
  await putRules(withRules);
  // Last, so that a build that was cut short counts as none.
  await put(path.join(complete.out, 'manifest.json'), JSON.stringify({ fingerprint, inputs, bytes: bytesOf(result.metafile) }, undefined, 2));
  return complete.out;
};

const bytesOf = (metafile: Metafile): Record<string, number> =>
  Object.fromEntries(
    Object.entries(metafile.outputs)
      .filter(([file]) => file.endsWith('.mjs'))
      .map(([file, output]) => [path.basename(path.dirname(file)), output.bytes]),
  );
