import { defineConfig } from 'vitest/config';

/**
 * Three processes at once: each file of integration, infra and e2e starts a database engine of its own, the measure is a machine with two cores, and a fifth of the time is spent on waiting for what other programs do.
 * Browser tests (test/e2e/browser/) are run apart by test/run.ts, because they need a Chromium.
 */
export default defineConfig({
  test: {
    globalSetup: ['test/support/compiled-rules.ts'],
    include: ['test/**/*.test.ts'],
    exclude: process.env['HALTE_BROWSER_TESTS'] === '1' ? [] : ['test/e2e/browser/**'],
    // Node imports the sources by itself, as everything else here does; Vite's runner, which asks a getter for each imported name each time, made a text take a third longer to read.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: ['--import', new URL('infra/kept-rules.mjs', import.meta.url).href],
    pool: 'forks',
    // Files of one process share their modules: no test changes what another one imports, and loading them anew took half of the time.
    isolate: false,
    maxWorkers: 3,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // What is waited for comes in milliseconds; on a machine that does much else it may take seconds.
    expect: { poll: { timeout: 15_000 } },
    // Real work with real keys: a name that leaks from the operator's shell must not change what a test sees.
    env: { AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' },
  },
});
