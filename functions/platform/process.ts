import type { Clock, Log } from '../flows/ports.ts';
import { awsAccess } from './aws-access.ts';
import { systemClock } from './clock.ts';
import { nodeHttp } from './http.ts';
import { stdoutLog } from './log.ts';
import { signedHttp } from './signed-http.ts';

/** What every function has from its first moment, without reading anything. */
export const clock: Clock = systemClock;
export const log: Log = stdoutLog(clock);
export const http = signedHttp(nodeHttp, awsAccess, clock);

/** An error's name says what kind it is; its message may say of whom, and is never logged. */
export const errorName = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
