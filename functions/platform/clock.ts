import type { Clock } from '../flows/ports.ts';

/** The machine's clock, read at each call. */
export const systemClock: Clock = () => Date.now();
