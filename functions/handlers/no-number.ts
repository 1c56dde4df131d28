import type { Problem } from '../api/problem.ts';

/** @param pointer where it stands in the body */
export const noNumber = (pointer: string): Problem => ({
  type: 'invalid-request',
  detail: 'Give the number with + and its country code, or as at home together with `country`.',
  errors: [{ pointer, detail: 'a telephone number, such as +33639980001' }],
});
