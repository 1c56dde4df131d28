import { later } from './decision.ts';
import type { Instant, Subject } from './ids.ts';

/** One piece of a long message that the carrier did not join. */
export type MessagePart = {
  readonly subject: Subject;
  /** Names the message that it is a piece of: 16 characters of base64url. */
  readonly group: string;
  /** From 1. */
  readonly index: number;
  readonly text: string;
  readonly at: Instant;
};

/** Pieces of one message come within minutes; references of some carriers come round again after 255 messages. */
export const joinWithinMs = 60 * 60_000;

/** The pieces of a whole message in their order; undefined while one is missing. */
export const wholeOf = (parts: readonly MessagePart[], total: number, now: Instant): readonly MessagePart[] | undefined => {
  const recent = parts.filter(({ at }) => later(at, joinWithinMs) >= now);
  const pieces = Array.from({ length: total }, (_, i) => recent.find(({ index }) => index === i + 1)).filter((part) => part !== undefined);
  return pieces.length === total ? pieces : undefined;
};
