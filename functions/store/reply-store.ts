import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { MessageKey, StoredText } from '../domain/message.ts';
import type { ReplyStore } from '../flows/ports.ts';
import { plain } from './branded.ts';
import { above, all, equals } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { patiently, untilSettled } from './faults.ts';
import { messageItemKey } from './item-keys.ts';
import { decodeText, encodeReplyChange, isWhole, replyNames, writeToken } from './message-item.ts';
import { readSuppression } from './person-store.ts';
import { link, resolve } from './receipt-links.ts';
import { changeReply } from './reply-change.ts';
import { update, write } from './write.ts';
import { verify } from './verification-change.ts';

export const replyStore = (context: StoreContext): ReplyStore => ({
  read: (key) => readMessage(context, key),
  claim: (key, order) => claim(context, key, order),
  change: (change) => changeReply(context, change),
  link: (carrier, carrierMessageId, key) => link(context, carrier, carrierMessageId, key),
  resolve: (carrier, carrierMessageId, status) => resolve(context, carrier, carrierMessageId, status),
  suppression: (subject) => readSuppression(context, subject),
  verify: (key, verification, task) => verify(context, key, verification, task),
});

/** Undefined where there is none, or only the stub that an erasure leaves. Throws StoreUnavailable. */
const readMessage = async (context: StoreContext, key: MessageKey): Promise<StoredText | undefined> => {
  const command = new GetCommand({ TableName: context.tables.messages, Key: messageItemKey(key), ConsistentRead: true });
  const { Item } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
  return Item !== undefined && isWhole(Item) ? decodeText(Item) : undefined;
};

/** The place in the due index stays as it is: the sweep finds the claim again when its lease is over. */
const claim = (context: StoreContext, key: MessageKey, order: Parameters<ReplyStore['claim']>[1]): Promise<StoredText | undefined> => {
  const token = context.newId();
  const operation = update('reply', context.tables.messages, messageItemKey(key), {
    set: {
      ...encodeReplyChange({ state: 'sending', claim: order.claim, lease: order.lease, attempt: order.attempt + 1, sentAt: order.now }),
      [writeToken]: token,
    },
    when: all(equals(replyNames.state, 'owed'), equals(replyNames.attempt, order.attempt), above(replyNames.giveUpAt, order.now)),
  });
  return untilSettled(context, patiently(context), async (signal) => {
    const { refusals, attributes } = await write(context, [operation], token, signal);
    const stored = attributes ?? refusals[0]?.item;
    // Refused, but by our own earlier try, whose answer was lost: the claim is ours.
    return stored?.[writeToken] === token ? decodeText(plain.parse(stored)) : undefined;
  });
};
