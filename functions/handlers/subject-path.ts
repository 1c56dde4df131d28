import type { Problem } from '../api/problem.ts';

/** What stands in an address in place of a number. */
export const isSubject = (text: string): boolean => /^[A-Za-z0-9_-]{22}$/.test(text);
export const noSubject: Problem = {
  type: 'not-found',
  detail: 'A subject has 22 characters. Find it with POST /v1/recipients/find; a number never stands in an address.',
};
