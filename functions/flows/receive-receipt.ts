import type { Carrier, ReceiptEvent } from '../carriers/carrier.ts';
import { type Instant, instant } from '../domain/ids.ts';
import { keyOfReference, type MessageKey } from '../domain/message.ts';
import { afterReceipt } from '../domain/reply-course.ts';
import { changeReply } from './change-reply.ts';
import type { ReceiveDeps } from './dependencies.ts';
import type { CarrierStatus } from './ports.ts';

/** A delivery receipt completes the evidence of a reply; of a text that is not ours it says nothing. */
export const receiveReceipt = async (deps: ReceiveDeps, carrier: Carrier, event: ReceiptEvent): Promise<void> => {
  const at: Instant = instant(deps.clock());
  const status: CarrierStatus = { status: event.status, ...(event.code === undefined ? {} : { code: event.code }), at };
  const referenced = event.reference === undefined ? undefined : keyOfReference(event.reference);
  const key = referenced ?? (event.id === undefined ? undefined : await deps.replies.resolve(carrier.metadata.id, event.id, status));
  if (key) await applyStatus(deps, key, status, event.id);
};

/** Applies what a receipt or a look-up says; `accepted` never takes back a later word. */
export const applyStatus = async (deps: ReceiveDeps, key: MessageKey, status: CarrierStatus, carrierMessageId?: string): Promise<void> => {
  const record = await deps.replies.read(key);
  if (!record?.reply) return;
  const open = status.status === 'accepted' ? (['sending', 'uncertain'] as const) : (['sending', 'accepted', 'uncertain'] as const);
  if (!open.some((state) => state === record.reply?.state)) return;
  const update = afterReceipt(record.reply, status.status, status.code, status.at);
  const id = carrierMessageId ?? record.reply.carrierMessageId;
  await changeReply(deps, record, { states: open }, id === undefined ? update : { ...update, carrierMessageId: id });
};
