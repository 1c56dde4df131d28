import type { SuppressionWrite, WriteSet } from '../domain/write-set.ts';
import type { Plain } from './branded.ts';
import { withArchiveKey } from './archive-keys.ts';
import { absent, any, below, equals, newItem, suppressionCondition } from './conditions.ts';
import { encodeGrant, grantAttribute } from './consent-item.ts';
import type { StoreContext } from './context.ts';
import { encodeForward } from './forward-item.ts';
import { quotaItemKey } from './item-keys.ts';
import { encodeLedgerEvent } from './ledger-item.ts';
import { encodeMessage, verificationNames } from './message-item.ts';
import { encodePush } from './push-item.ts';
import { type RequestRole, requestOperations } from './request-operations.ts';
import { encodeQuestion, encodeRegister, questionAttribute, registerAttribute } from './suppression-item.ts';
import { putTask } from './task-operations.ts';
import { increment, type Operation, put, update } from './write.ts';

export type CommitRole = 'message' | 'suppression' | 'ledger' | 'quota' | 'forward' | 'push' | 'task' | RequestRole;

const dayMs = 86_400_000;
/** A day's counter is of no use after the day; two more allow for clocks and for DynamoDB's own delay. */
const quotaEnds = (day: string): number => Math.floor((Date.parse(`${day}T00:00:00.000Z`) + 3 * dayMs) / 1000);

const tenureOf = ({ tenure }: SuppressionWrite): Plain => (tenure === undefined ? {} : { tenure });
const grantsOf = ({ grants = {} }: SuppressionWrite): Plain =>
  Object.fromEntries(Object.entries(grants).map(([programme, grant]) => [grantAttribute(programme), encodeGrant(grant)]));
const questionsOf = ({ questions = {} }: SuppressionWrite): Plain =>
  Object.fromEntries(Object.entries(questions).map(([programme, question]) => [questionAttribute(programme), question && encodeQuestion(question)]));

/** STATE 2: M, then S, L, Q and the forward where the write-set has them. @param token Stored on M; see message-item.ts. */
export const commitOperations = (context: StoreContext, write: WriteSet, token: string): readonly Operation<CommitRole>[] => {
  const { tables, dueShards } = context;
  const { message, suppression, quota, forward } = write;
  const operations: Operation<CommitRole>[] = [
    put(
      'message',
      tables.messages,
      encodeMessage(message, token, dueShards),
      write.mode === 'new' ? newItem : equals(verificationNames.state, 'owed'),
    ),
  ];
  if (suppression) {
    const registers = Object.entries(suppression.set).map(([name, register]) => [registerAttribute(name), encodeRegister(register)] as const);
    operations.push(
      update(
        'suppression',
        tables.suppressions,
        { subject: message.subject },
        {
          set: { ...Object.fromEntries<unknown>(registers), ...tenureOf(suppression), ...grantsOf(suppression), ...questionsOf(suppression) },
          more: [increment('v'), withArchiveKey(context)],
          when: suppressionCondition(suppression.when),
        },
      ),
    );
  }
  for (const event of write.ledger) operations.push(put('ledger', tables.consents, encodeLedgerEvent(event), newItem));
  if (quota) {
    operations.push(
      update('quota', tables.messages, quotaItemKey(message.subject, quota.day), {
        set: { ttl: quotaEnds(quota.day) },
        more: [increment('n')],
        when: any(absent('n'), below('n', quota.limit)),
      }),
    );
  }
  if (write.rights) operations.push(...requestOperations(context, write.rights));
  if (forward) operations.push(put('forward', tables.messages, encodeForward(forward, token, dueShards)));
  if (write.push) operations.push(put('push', tables.messages, encodePush(write.push, token, dueShards)));
  if (write.mode === 'new') operations.push(...(write.tasks ?? []).map((task) => putTask<CommitRole>('task', context, task)));
  return operations;
};
