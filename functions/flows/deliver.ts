import type { MessageId, Subject } from '../domain/ids.ts';
import { isInbound, type MessageRecord } from '../domain/message.ts';
import type { DeliverDeps } from './dependencies.ts';
import { deliverForward } from './forward.ts';
import { sendReply } from './send-reply.ts';
import { verifyMessage } from './verify-message.ts';

/**
 * Does what one item of `messages` is owed: read back, reply, forward. Called by the stream for speed and by the sweep for
 * certainty; may be called any number of times. What a carrier or the operator's system answers becomes state; only a fault of
 * our own or of DynamoDB is thrown.
 * @param item the sort key: `in#<message id>`, `out#<text id>` or `fwd#<message id>`; others are left alone
 * @param known the message as the stream brought it, which saves a read: whatever changed it since refuses the claim
 */
export const deliverItem = async (
  deps: DeliverDeps,
  { subject, item }: { readonly subject: Subject; readonly item: string },
  known?: MessageRecord,
): Promise<void> => {
  const [kind, id] = item.split('#');
  const key = { subject, message: id as MessageId };
  if (kind === 'fwd') return deliverForward(deps, key);
  if (kind !== 'in' && kind !== 'out') return;
  const record = known ?? (await deps.replies.read(key));
  const isUnproven = record !== undefined && isInbound(record) && record.verification?.state === 'owed';
  if (isUnproven) await verifyMessage(deps, record);
  const now = isUnproven ? await deps.replies.read(key) : record;
  if (now?.reply?.state === 'owed') await sendReply(deps, now);
};
