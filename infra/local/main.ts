// `npm start`. See docs/local.md.
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { help, readArguments, WrongArguments, type Arguments } from './arguments.ts';

const repository = path.resolve(import.meta.dirname, '../..');

/** Faults of the person's making are told in one sentence; of ours, with the stack. */
const say = (cause: unknown): void => {
  const known = cause instanceof WrongArguments || process.env['HALTE_DEBUG'] === undefined;
  console.error(known && cause instanceof Error ? cause.message : cause);
};

const main = async (given: readonly string[]): Promise<void> => {
  const options = readArguments(given);
  if (!options) return console.log(help);
  // As on Lambda, for everything in this process.
  process.env['TZ'] = 'UTC';
  // What is read on each start is compiled once: it saves a third of the way to "ready".
  enableCompileCache(path.join(repository, '.build/compiled'));
  if (!options.storageOnly) console.log('Halte is starting: the first time, and after its rules changed, this takes ten to twenty seconds.');
  const { run } = await import('./run.ts');
  await run({ ...options, dataDir: path.resolve(options.dataDir) } satisfies Arguments, repository);
};

try {
  await main(process.argv.slice(2));
} catch (cause) {
  say(cause);
  process.exitCode = 1;
}
