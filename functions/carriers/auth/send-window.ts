import { type Instant, millis } from '../../domain/ids.ts';

/**
 * When a carrier notes a text that one send call made, in milliseconds from the call: clocks differ a little, and the end is longer than the longest
 * call and shorter than the time to the next text.
 */
export const sendWindow = { from: -2_000, to: 60_000 } as const;

/** Whether a text may be of the call of this time. @param notedAt milliseconds since 1970; NaN, of a date that cannot be read, may be any */
export const isInSendWindow = (sentAt: Instant, notedAt: number): boolean => {
  const late = notedAt - millis(sentAt);
  return !(late < sendWindow.from || late > sendWindow.to);
};
