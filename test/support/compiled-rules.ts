import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const urlOf = (file: string): string => pathToFileURL(path.join(root, file)).href;

/**
 * Vitest's global setup. The languages take seconds to compile, and tests run in several processes: all read what was compiled once, as commands do, and not again until a file of
 * functions/keywords/ changes.
 */
export default (): void => {
  const compile = `import { rulePack } from ${JSON.stringify(urlOf('functions/keywords/pack.ts'))}; rulePack();`;
  execFileSync(process.execPath, ['--import', urlOf('infra/kept-rules.mjs'), '--input-type=module', '--eval', compile], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};
