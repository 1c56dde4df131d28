// npm test: everything that needs no browser, then the browser tests where a Chromium is found. `npm run test:browser`: those alone.
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

const runBrowserTests = async (chromium: string | undefined, demanded: boolean): Promise<number> => {
  if (chromium === undefined) {
    console.log('Browser tests skipped: no Chromium found. Install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.');
    return demanded ? 1 : 0;
  }
  return runVitest('test-report-browser.json', [browserTests, '--no-file-parallelism'], { HALTE_BROWSER_TESTS: '1', CHROMIUM_PATH: chromium });
};

const clearReports = (): void => {
  mkdirSync(path.join(root, '.build'), { recursive: true });
  for (const report of ['test-report.json', 'test-report-browser.json']) rmSync(path.join(root, '.build', report), { force: true });
};

const args = process.argv.slice(2);
const browserOnly = args.includes('--browser');
const chosen = args.filter((arg) => arg !== '--browser');

clearReports();
const main = browserOnly ? 0 : await runVitest('test-report.json', chosen);
// Somebody who asks for a few files does not ask for the browser's.
const browser = browserOnly || chosen.length === 0 ? await runBrowserTests(findChromium(), browserOnly) : 0;
process.exitCode = main === 0 && browser === 0 ? 0 : 1;
