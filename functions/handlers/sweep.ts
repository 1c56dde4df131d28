import type { Context } from 'aws-lambda';
import { sweep, type SweepReport } from '../flows/sweep.ts';
import { delivering } from '../platform/delivering.ts';
import { clock } from '../platform/process.ts';

/** A carrier gets ten seconds, and what it said must still be written: nothing is begun later than this before the end. */
const lastBeginMs = 13_000;
const collaborators = delivering('sweep');

/** Each minute: whatever is due. */
export const handler = async (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<SweepReport> =>
  sweep(await collaborators(), clock() + context.getRemainingTimeInMillis() - lastBeginMs);
