import { expect, it } from 'vitest';
import { reasonProblem } from '../../../functions/domain/staff/read.ts';

it.each(['a complaint', 'case K7M2QZ', 'ticket 12345678', 'call of 2026-11-26', 'post 2026/118'])('%s is a reason', (reason) => {
  expect(reasonProblem(reason)).toBeUndefined();
});

it.each([
  ['', 'missing'],
  ['  x ', 'missing'],
  ['x'.repeat(301), 'too-long'],
  ['+33639980001 called', 'number'],
  ['called from 06 39 98 00 01', 'number'],
  ['(202) 555-0143 wrote', 'number'],
])('%j is none: %s', (reason, problem) => {
  expect(reasonProblem(reason)).toBe(problem);
});
