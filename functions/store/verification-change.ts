import type { Instant } from '../domain/ids.ts';
import type { MessageKey, Verification } from '../domain/message.ts';
import type { Task } from '../domain/tasks/task.ts';
import { absent, all, equals } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { dueAttributes, earlier } from './due-shard.ts';
import { again, isPassing, patiently, untilSettled } from './faults.ts';
import { messageItemKey } from './item-keys.ts';
import { encodeVerification, replyNames, verificationNames, writeToken } from './message-item.ts';
import { putTask } from './task-operations.ts';
import { update, write } from './write.ts';

type Role = 'verification' | 'task';

/** Replaces a verification that is still owed. As in reply-change.ts, the other half's due time is supposed, then known. Throws StoreUnavailable. */
export const verify = (context: StoreContext, key: MessageKey, verification: Verification, task?: Task): Promise<boolean> => {
  const token = context.newId();
  // Each supposition is another write, and DynamoDB knows a write by a token of its own.
  let attempt = token;
  let replyDue: Instant | undefined;
  return untilSettled<boolean>(context, patiently(context), async (signal) => {
    const index = dueAttributes(key.subject, earlier(verification.due, replyDue), context.dueShards);
    const operation = update<Role>('verification', context.tables.messages, messageItemKey(key), {
      set: { ...encodeVerification(verification), due: undefined, dueShard: undefined, ...index, [writeToken]: token },
      when: all(equals(verificationNames.state, 'owed'), replyDue === undefined ? absent(replyNames.due) : equals(replyNames.due, replyDue)),
    });
    const { refusals } = await write(context, [operation, ...(task ? [putTask<Role>('task', context, task)] : [])], attempt, signal);
    if (refusals.some(({ code }) => isPassing(code))) return again;
    const [refusal] = refusals;
    if (refusal === undefined || refusal.item?.[writeToken] === token) return true;
    if (refusal.item?.[verificationNames.state] !== 'owed') return false;
    replyDue = refusal.item[replyNames.due] as Instant | undefined;
    attempt = context.newId();
    return again;
  });
};
