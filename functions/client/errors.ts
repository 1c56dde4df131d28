import type { Problem } from './types.ts';

/** Halte refused the call: it was asked wrongly, or the key may not. `problem.detail` says what to do. Asking again does not help. */
export class HalteRefused extends Error {
  override readonly name = 'HalteRefused';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.title}: ${problem.detail}`);
    this.problem = problem;
  }
}

/** Halte gave no answer, after every try. Send nothing: a STOP may be standing. */
export class HalteUnavailable extends Error {
  override readonly name = 'HalteUnavailable';
}
