import type { Instant } from '../../../functions/domain/ids.ts';

/**
 * Where a text stands. From the phone: `waiting` for Halte to take it, `delivered` to it, `failed` when the carrier gave up calling.
 * To the phone: `accepted` from Halte, then `delivered` or `undelivered`.
 */
export type TextStatus = 'waiting' | 'accepted' | 'delivered' | 'undelivered' | 'failed';

/** One text as the carrier keeps it. */
export type SandboxText = {
  readonly id: string;
  /** E.164. */
  readonly phone: string;
  /** The number or code of the sender at the other end. */
  readonly with: string;
  /** From the phone's view. */
  readonly direction: 'sent' | 'received';
  readonly text: string;
  readonly at: Instant;
  readonly status: TextStatus;
  readonly statusAt: Instant;
  /** Halte's own, on a text that it sent. */
  readonly reference?: string;
};
