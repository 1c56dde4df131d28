import { type Instant, instant, millis } from '../ids.ts';
import type { Role } from './roles.ts';

/** Somebody of the staff who is signed in. Only the hash of what their browser holds is kept. */
export type Session = {
  readonly hash: string;
  /** As the directory names them, for histories and the log of reads. */
  readonly by: string;
  readonly roles: readonly Role[];
  readonly startedAt: Instant;
  readonly seenAt: Instant;
};

const minuteMs = 60_000;
const idleMs = 30 * minuteMs;
const longestMs = 8 * 60 * minuteMs;

/** When it ends if nothing more is asked: half an hour after the last call, and eight hours after its beginning at most. */
export const sessionEnds = ({ startedAt, seenAt }: Pick<Session, 'startedAt' | 'seenAt'>): Instant =>
  instant(Math.min(millis(seenAt) + idleMs, millis(startedAt) + longestMs));

/** @param endedBefore every session that began before it was ended by the data protection officer */
export const isLive = (session: Session, now: number, endedBefore?: Instant): boolean =>
  millis(sessionEnds(session)) > now && (endedBefore === undefined || session.startedAt > endedBefore);

/** Not each call writes: a minute more or less ends nobody's work. */
export const isToBeSeen = ({ seenAt }: Session, now: number): boolean => now - millis(seenAt) >= minuteMs;
