import type { Problem } from '../api/problem.ts';
import { type Instant, instant, millis } from '../domain/ids.ts';

/** Clocks differ; what is further ahead than this is no slip of a clock. */
const skewMs = 5 * 60_000;

/** Never later than now; a problem where it lies in the future. @param pointer where it stands in the body */
export const pastTime = (at: Instant, now: number, pointer: string): Instant | Problem =>
  millis(at) > now + skewMs
    ? { type: 'invalid-request', detail: 'It cannot have happened yet.', errors: [{ pointer, detail: 'a time that is not in the future' }] }
    : instant(Math.min(millis(at), now));
