import type { Instant } from '../domain/ids.ts';
import type { MessageKey, Verification } from '../domain/message.ts';
import { absent, all, equals } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { dueAttributes, earlier } from './due-shard.ts';
import { again, patiently, untilSettled } from './faults.ts';
import { messageItemKey } from './item-keys.ts';
import { encodeVerification, replyNames, verificationNames, writeToken } from './message-item.ts';
import { update, write } from './write.ts';

/** Replaces a verification that is still owed. As in reply-change.ts, the other half's due time is supposed, then known. Throws StoreUnavailable. */
export const verify = (context: StoreContext, key: MessageKey, verification: Verification): Promise<boolean> => {
  const token = context.newId();
  let replyDue: Instant | undefined;
  return untilSettled<boolean>(context, patiently(context), async (signal) => {
    const index = dueAttributes(key.subject, earlier(verification.due, replyDue), context.dueShards);
    const operation = update('verification', context.tables.messages, messageItemKey(key), {
      set: { ...encodeVerification(verification), due: undefined, dueShard: undefined, ...index, [writeToken]: token },
      when: all(equals(verificationNames.state, 'owed'), replyDue === undefined ? absent(replyNames.due) : equals(replyNames.due, replyDue)),
    });
    const { refusals } = await write(context, [operation], token, signal);
    const [refusal] = refusals;
    if (refusal === undefined || refusal.item?.[writeToken] === token) return true;
    if (refusal.item?.[verificationNames.state] !== 'owed') return false;
    replyDue = refusal.item[replyNames.due] as Instant | undefined;
    return again;
  });
};
