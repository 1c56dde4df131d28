// npm test: everything that needs nothing but Node, the same on every machine. `npm run test:browser`: the tests that need a Chromium.
// Paths and other arguments go on to vitest: npm test -- test/unit/domain
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './support/chromium.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
const browserTests = 'test/e2e/browser/';

/** Runs vitest on Lambda's Node (this process runs on it, see infra/node.mjs) and leaves its JSON report for .ci/run to count. */
const runVitest = (report: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<number> => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path.join('.build', report)}`];
  const child = spawn(process.execPath, [vitest, 'run', '--root', root, ...reporters, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
};

const runBrowserTests = async (args: readonly string[]): Promise<number> => {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.error(
      'The browser tests need a Chromium, and none was found. Install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.',
    );
    return 1;
  }
  const chosen = args.length > 0 ? args : [browserTests];
  return runVitest('test-report-browser.json', [...chosen, '--no-file-parallelism'], { HALTE_BROWSER_TESTS: '1', CHROMIUM_PATH: chromium });
};

const args = process.argv.slice(2);
const isBrowser = args.includes('--browser');
const report = isBrowser ? 'test-report-browser.json' : 'test-report.json';

mkdirSync(path.join(root, '.build'), { recursive: true });
rmSync(path.join(root, '.build', report), { force: true });
process.exitCode = isBrowser ? await runBrowserTests(args.filter((arg) => arg !== '--browser')) : await runVitest(report, args);
