import type { Authentication, Carrier, CarrierEvent, HttpAnswer, Refusal, VerifiedRequest } from '../carriers/carrier.ts';
import { type Instant, type SenderId, millis } from '../domain/ids.ts';
import type { Sender } from '../domain/programme.ts';
import type { ReceiveDeps } from './dependencies.ts';
import { type Call, type Envelope, StoreUnavailable } from './ports.ts';
import { calledFrom } from './called-from.ts';
import { receiveMessage } from './receive-message.ts';
import { receiveReceipt } from './receive-receipt.ts';
import { senderOfEvent } from './find-sender.ts';

export type CallOutcome =
  | { readonly kind: 'accepted'; readonly answer: HttpAnswer }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  /** No such carrier, or no such sender of it. */
  | { readonly kind: 'unknown' }
  /** Neither stored nor spooled: the carrier must call again. */
  | { readonly kind: 'unavailable' };

/** Nobody has to wait longer than this, even for a patient carrier. */
const mostStoreTimeMs = 1_200;
/** Of the time that a carrier gives: the rest is for the spool and the way. */
const shareOfStore = 0.6;

/** How long the store may take, in milliseconds, before a call goes to the spool, so that its answer is still out in time (Octopush: one second; Telnyx: two). */
export const storeTimeMs = (answerWithinMs = Number.POSITIVE_INFINITY): number => Math.min(mostStoreTimeMs, answerWithinMs * shareOfStore);

/**
 * One call of a carrier's machine, from raw bytes to a durable state. `accepted` means that all it said is stored, or lies in the
 * spool or in quarantine (law 1).
 * @param receivedAt when the call first came; on a replay earlier than now
 * @param deadline milliseconds since 1970, after which the call goes to the spool
 */
export const receiveCall = async (deps: ReceiveDeps, call: Call, receivedAt: Instant, deadline: number): Promise<CallOutcome> => {
  const carrier = deps.carriers[call.carrier];
  const sender = deps.deployment.senders[call.sender as SenderId];
  if (!carrier || (sender ? sender.carrier !== call.carrier : carrier.metadata.transport !== 'sns')) {
    deps.log({ is: 'call-unroutable', reason: carrier ? 'unknown sender' : 'unknown carrier' });
    return { kind: 'unknown' };
  }
  const authentication = await authenticate(deps, carrier, call, receivedAt).catch((error: unknown) => fault(deps, error));
  if (!authentication) return { kind: 'unavailable' };
  if (!authentication.ok) {
    deps.log({ is: 'call-refused', carrier: call.carrier, sender: call.sender, reason: authentication.reason });
    return { kind: 'refused', reason: authentication.reason };
  }
  const { request } = authentication;
  const from = calledFrom(carrier.metadata, sender, call.address);
  if (from === 'other address') deps.log({ is: 'call-from-elsewhere', carrier: call.carrier, sender: call.sender });
  const by = from === undefined ? request.by : `${request.by}, ${from}`;
  return settle(deps, call, { carrier, sender, request, by, receivedAt, deadline });
};

/** Without credentials nothing can be told authentic: the carrier must call again. */
const fault = (deps: ReceiveDeps, error: unknown): undefined => {
  deps.log({ is: 'fault', where: 'authenticate', name: error instanceof Error ? error.name : 'unknown' });
  return undefined;
};

const authenticate = async (deps: ReceiveDeps, carrier: Carrier, call: Call, receivedAt: Instant): Promise<Authentication> => {
  const { request, pathKey } = call;
  const suffix = request.rawPath + (request.rawQuery ? `?${request.rawQuery}` : '');
  return carrier.authenticate({
    request,
    urls: deps.publicBaseUrls.map((base) => base + suffix),
    credentials: await deps.secrets.of(call.carrier),
    ...(pathKey === undefined ? {} : { pathKey }),
    now: millis(receivedAt),
  });
};

/** A call that was proven, and how. */
type Proven = {
  readonly carrier: Carrier;
  readonly sender: Sender | undefined;
  readonly request: VerifiedRequest;
  /** With the address that it came from, where that says something. */
  readonly by: string;
  readonly receivedAt: Instant;
  readonly deadline: number;
};

const settle = async (deps: ReceiveDeps, call: Call, proven: Proven): Promise<CallOutcome> => {
  const { carrier, request, receivedAt } = proven;
  const reading = carrier.read(request);
  const accepted: CallOutcome = { kind: 'accepted', answer: carrier.accepted };
  try {
    await processAll(deps, proven, reading.events);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) deps.log({ is: 'fault', where: 'receive-call', name: error instanceof Error ? error.name : 'unknown' });
    if (!(await spooled(deps, call, receivedAt, error))) return { kind: 'unavailable' };
    return accepted;
  }
  if (reading.unreadable.length === 0) return accepted;
  return (await quarantined(deps, call, receivedAt, reading.unreadable)) ? accepted : { kind: 'unavailable' };
};

/** The same person's messages in their order, different people's side by side. */
const processAll = async (
  deps: ReceiveDeps,
  { carrier, sender, by, receivedAt, deadline }: Proven,
  events: readonly CarrierEvent[],
): Promise<void> => {
  const people = Map.groupBy(events, (event) => ('from' in event ? `from ${event.from}` : event.kind));
  const results = await Promise.allSettled(
    [...people.values()].map(async (mine) => {
      for (const event of inOrder(mine)) {
        if (event.kind === 'receipt') await receiveReceipt(deps, carrier, event);
        else if (event.kind !== 'control')
          await receiveMessage(deps, {
            carrier,
            authenticatedBy: by,
            event,
            receivedAt,
            deadline,
            sender: senderOfEvent(deps.deployment, carrier, sender, event.to),
          });
      }
    }),
  );
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
};

const inOrder = (events: readonly CarrierEvent[]): readonly CarrierEvent[] =>
  events.toSorted((a, b) => ('time' in a && 'time' in b && a.time && b.time ? (a.time < b.time ? -1 : a.time > b.time ? 1 : 0) : 0));

const spooled = async (deps: ReceiveDeps, call: Call, receivedAt: Instant, error: unknown): Promise<boolean> => {
  const code = error instanceof StoreUnavailable ? 'store-unavailable' : 'fault';
  if (!deps.spool) return false;
  try {
    await deps.spool.put(envelopeOf(call, receivedAt));
    deps.log({ is: 'call-spooled', carrier: call.carrier, sender: call.sender, code });
    return true;
  } catch (cause) {
    deps.log({ is: 'spool-failed', carrier: call.carrier, sender: call.sender, code: cause instanceof Error ? cause.name : 'unknown' });
    return false;
  }
};

const quarantined = async (
  deps: ReceiveDeps,
  call: Call,
  receivedAt: Instant,
  unreadable: readonly { readonly raw: string; readonly reason: string }[],
): Promise<boolean> => {
  const envelope = envelopeOf(call, receivedAt);
  try {
    for (const { raw, reason } of unreadable) await deps.quarantine.put({ envelope, raw, reason });
  } catch (error) {
    return spooled(deps, call, receivedAt, error);
  }
  deps.log({ is: 'call-quarantined', carrier: call.carrier, sender: call.sender, elements: unreadable.length });
  return true;
};

const envelopeOf = (call: Call, receivedAt: Instant): Envelope => ({
  v: 1,
  carrier: call.carrier,
  sender: call.sender,
  ...(call.pathKey === undefined ? {} : { pathKey: call.pathKey }),
  ...(call.address === undefined ? {} : { address: call.address }),
  receivedAt,
  method: call.request.method,
  rawPath: call.request.rawPath,
  rawQuery: call.request.rawQuery,
  headers: call.request.headers,
  body: Buffer.from(call.request.body).toString('base64'),
});
