// Adds up vitest's own JSON reports and prints `N passed, N failed`, with `, N skipped` where some were.
// A file that could not be loaded, and a report that is not there, count as failed. Exit code 1 when anything failed.
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** @param text a report as vitest's JSON reporter writes it; undefined where there is none */
export const countsOf = (text: string | undefined): Counts => {
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report.parse(JSON.parse(text));
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + unloaded, skipped: numPendingTests + numTodoTests };
};

export const summary = (counts: readonly Counts[]): string => {
  const sum = (key: keyof Counts): number => counts.reduce((total, one) => total + one[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
};

const readReport = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

// As a program only: tests import the functions above. (`import.meta.main` is false where infra/node.mjs imports this file.)
if (process.argv[1]?.endsWith('count-tests.ts')) {
  const counts = process.argv.slice(2).map((file) => countsOf(readReport(file)));
  console.log(summary(counts));
  process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0;
}
