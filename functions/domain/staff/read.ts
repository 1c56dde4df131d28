import type { Instant, Subject } from '../ids.ts';
import type { Role } from './roles.ts';

/** One look of staff at what is stored of a person. Kept apart from what it was a look at, and longer than the session. */
export type Read = {
  readonly subject: Subject;
  readonly id: string;
  readonly at: Instant;
  /** Who looked, as the directory, the machine or the key names them. */
  readonly by: string;
  readonly way: 'console' | 'command line' | 'api';
  /** In the console: the widest that they held. */
  readonly role?: Role;
  readonly what: 'case' | 'task' | 'person' | 'evidence';
  /** Of the case. */
  readonly ref?: string;
  /** Why, in their words. It may say something of the person, so it goes with an erasure. */
  readonly reason?: string;
  /** Second since 1970 at which it may go. */
  readonly ttl: number;
};

/** A year: long enough to find misuse, and what data protection authorities take for a log of accesses (CNIL, recommendation 2021-122: six months to a year). */
export const readsKeptDays = 365;

export const longestReason = 300;

/** Nine digits and more, however they are spaced: a line. Numbers of files are shorter. */
const line = /\d(?:[\s./()-]{0,2}\d){8}/;

/** What is wrong with a reason, or nothing. The reason is kept, so it must be one, and it must not hold the number that it is about. */
export const reasonProblem = (reason: string): 'missing' | 'too-long' | 'number' | undefined => {
  if (reason.trim().length < 3) return 'missing';
  if (reason.length > longestReason) return 'too-long';
  return line.test(reason) ? 'number' : undefined;
};
