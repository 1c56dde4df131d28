import { longestReason, reasonProblem } from '../domain/staff/read.ts';
import { WrongUsage } from './outcome.ts';

const says = {
  missing: '--reason says in a few words why you look, or is left out.',
  'too-long': `--reason has ${longestReason} characters at most.`,
  number: '--reason is kept: write no telephone number into it.',
} as const;

/** What is written down with a look at a person. Throws WrongUsage. */
export const lookReason = (given: string | undefined): { readonly reason?: string } => {
  if (given === undefined) return {};
  const wrong = reasonProblem(given);
  if (wrong !== undefined) throw new WrongUsage(says[wrong]);
  return { reason: given.trim() };
};
