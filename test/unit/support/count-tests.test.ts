import { describe, expect, test } from 'vitest';
import { countsOf, summary } from '../../support/count-tests.ts';

const report = (passed: number, failed: number, pending: number, unloaded = 0) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
    testResults: [
      { status: failed > 0 ? 'failed' : 'passed', assertionResults: Array.from({ length: passed + failed + pending }, () => ({})) },
      ...Array.from({ length: unloaded }, () => ({ status: 'failed', assertionResults: [] })),
    ],
  });

describe('the count of the tests', () => {
  test('adds up all reports, in the words that continuous integration reads', () => {
    expect(summary([countsOf(report(120, 0, 0)), countsOf(report(5, 0, 0))])).toBe('125 passed, 0 failed');
    expect(summary([countsOf(report(3, 2, 1))])).toBe('3 passed, 2 failed, 1 skipped');
  });

  test('a file that does not load is a failure, though none of its tests ran', () => {
    expect(countsOf(report(3, 0, 0, 2))).toMatchObject({ passed: 3, failed: 2 });
  });

  test('a report that was never written is a failure', () => {
    expect(countsOf(undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
