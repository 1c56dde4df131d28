import { later } from './decision.ts';
import type { Instant } from './ids.ts';
import type { OwedReply, ReplyState } from './owed-reply.ts';

/** Attributes of an owed reply that change; `undefined` removes one. */
export type ReplyUpdate = { readonly [K in keyof OwedReply]?: OwedReply[K] | undefined };

/** What became of one try to send. */
export type SendResult =
  | { readonly kind: 'accepted'; readonly id?: string }
  | { readonly kind: 'retry'; readonly code: string; readonly afterMs?: number; readonly credentials?: true }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'blocked'; readonly code: string }
  | { readonly kind: 'uncertain'; readonly code: string };

const minute = 60_000;
/** Between tries that surely sent nothing. */
const backoff = [1, 2, 5, 15, 60, 180] as const;
/** After an uncertain send, when the carrier is asked what became of it. */
const lookUpAfter = [2, 10, 60] as const;
const keepNumberMs = 72 * 60 * minute;
/** A lease must outlive the function (30 s), and the function the carrier's answer (10 s). */
export const leaseMs = 60_000;
export const carrierTimeoutMs = 10_000;

/** Ends of which no receipt will speak any more. */
const failed = (state: ReplyState): boolean => state === 'refused' || state === 'undelivered' || state === 'expired' || state === 'blocked';
/** A failed end leaves the person without an answer: except a STOP confirmation that the carrier's own opt-out blocked (law 6). */
export const leavesUnconfirmed = (reply: OwedReply, state: ReplyState): boolean =>
  failed(state) && !(state === 'blocked' && reply.confirms !== undefined);

/**
 * A code that did not come is asked for anew on the page, and whoever wants to join and hears nothing has not joined: nobody has to tell them by another way.
 */
const isOwedOtherwise = ({ template }: OwedReply): boolean => template !== 'line_code' && template !== 'join_question';

const ended = (reply: OwedReply, state: ReplyState, code: string | undefined, now: Instant): ReplyUpdate => ({
  state,
  code,
  lease: undefined,
  // The number leaves 72 hours later, so that staff can still reach the person.
  due: reply.to === undefined ? undefined : later(now, keepNumberMs),
  ...(leavesUnconfirmed(reply, state) && reply.settledAt === undefined && isOwedOtherwise(reply) ? { staffTask: `reply ${state}` } : {}),
});

/** The carrier has it: it is not sent again whatever happens, so the number leaves at once. A receipt is found by reference or id. */
const handedOver = { state: 'accepted', code: undefined, lease: undefined, due: undefined, to: undefined } as const satisfies ReplyUpdate;

/** From `sending` on. A lapsed claim is never given to another: only "surely not sent" goes back to `owed`. */
export const afterSend = (reply: OwedReply, result: SendResult, now: Instant): ReplyUpdate => {
  switch (result.kind) {
    case 'accepted':
      return { ...handedOver, carrierMessageId: result.id };
    case 'retry':
      return tryAgain(reply, result, now);
    case 'refused':
    case 'blocked':
      return ended(reply, result.kind, result.code, now);
    case 'uncertain':
      return { state: 'uncertain', code: result.code, lease: undefined, lookUps: 0, due: later(now, lookUpAfter[0] * minute) };
  }
};

const tryAgain = (reply: OwedReply, result: Extract<SendResult, { kind: 'retry' }>, now: Instant): ReplyUpdate => {
  const planned = (backoff[Math.min(reply.attempt - 1, backoff.length - 1)] ?? 180) * minute;
  const wait = Math.max(result.afterMs ?? 0, result.credentials ? Math.max(planned, 15 * minute) : planned);
  const due = later(now, wait);
  if (due >= reply.giveUpAt) return expire(reply, now, result.code);
  return { state: 'owed', code: result.code, claim: undefined, lease: undefined, due };
};

/** Too late to be sent: a person must see to it. */
export const expire = (reply: OwedReply, now: Instant, code = 'too-late'): ReplyUpdate => ended(reply, 'expired', code, now);

/** The next look at an uncertain send; after the last one it becomes a task for a person. */
export const afterVainLookUp = (reply: OwedReply, now: Instant): ReplyUpdate => {
  const lookUps = (reply.lookUps ?? 0) + 1;
  const next = lookUpAfter[lookUps];
  if (next !== undefined) return { lookUps, due: later(now, next * minute) };
  if (!isOwedOtherwise(reply)) return { lookUps, ...forgetNumber() };
  return { lookUps, due: later(now, keepNumberMs), staffTask: 'outcome of the reply unknown' };
};

/** The carrier says that it never received it: proven not sent, so it may be sent again. */
export const provenNotSent = (reply: OwedReply, now: Instant): ReplyUpdate =>
  now >= reply.giveUpAt ? expire(reply, now) : { state: 'owed', claim: undefined, lease: undefined, due: now, code: 'never-received' };

/** A receipt, or what a look-up found. Delivered: the number leaves at once. */
export const afterReceipt = (
  reply: OwedReply,
  status: 'accepted' | 'delivered' | 'undelivered' | 'blocked',
  code: string | undefined,
  now: Instant,
): ReplyUpdate => {
  switch (status) {
    case 'accepted':
      return handedOver;
    case 'delivered':
      return { state: 'delivered', code: undefined, lease: undefined, due: undefined, to: undefined };
    case 'undelivered':
    case 'blocked':
      return ended(reply, status, code, now);
  }
};

/** Nothing is left to do but to let the number go. */
export const forgetNumber = (): ReplyUpdate => ({ to: undefined, due: undefined });
