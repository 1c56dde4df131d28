import type { RereadResult, RereadWrite } from '../domain/reread.ts';
import type { RereadStore } from '../flows/ports.ts';
import { all, equals, newItem, suppressionCondition } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { again, isPassing, patiently, untilSettled } from './faults.ts';
import { messageItemKey } from './item-keys.ts';
import { encodeLedgerEvent } from './ledger-item.ts';
import { contentHashName, encodeRereading, rulesVersionName, writeToken } from './message-item.ts';
import { readSuppression } from './person-store.ts';
import { encodeRegister, registerAttribute } from './suppression-item.ts';
import { increment, type Operation, put, type Refusal, update, write } from './write.ts';

type Role = 'message' | 'suppression' | 'ledger';

const operationsOf = ({ tables }: StoreContext, { before, message, set, version, event }: RereadWrite, token: string): readonly Operation<Role>[] => {
  const registers = Object.entries(set).map(([name, register]) => [registerAttribute(name), encodeRegister(register)] as const);
  return [
    update('message', tables.messages, messageItemKey(before), {
      set: { ...encodeRereading(message), [writeToken]: token },
      // An erasure leaves no content, and somebody else's rereading another version.
      when: all(equals(contentHashName, before.contentHash), equals(rulesVersionName, before.rulesVersion)),
    }),
    ...(registers.length === 0
      ? []
      : [
          update<Role>(
            'suppression',
            tables.suppressions,
            { subject: before.subject },
            { set: Object.fromEntries<unknown>(registers), more: [increment('v')], when: suppressionCondition({ kind: 'version', version }) },
          ),
        ]),
    put('ledger', tables.consents, encodeLedgerEvent(event), newItem),
  ];
};

const readRefusals = (token: string, refusals: readonly Refusal<Role>[]): RereadResult | typeof again => {
  const failed = (role: Role) => refusals.find((refusal) => refusal.role === role && refusal.code === 'ConditionalCheckFailed');
  const message = failed('message');
  // An earlier try of this very write went through, and only its answer was lost.
  if (message) return message.item?.[writeToken] === token ? 'written' : 'gone';
  if (refusals.some(({ code }) => isPassing(code))) return again;
  return failed('suppression') ? 'moved' : 'gone';
};

export const rereadStore = (context: StoreContext): RereadStore => ({
  apply: (rereading) => {
    const token = context.newId();
    const operations = operationsOf(context, rereading, token);
    return untilSettled<RereadResult>(context, patiently(context), async (signal) => {
      const { refusals } = await write(context, operations, token, signal);
      return refusals.length === 0 ? 'written' : readRefusals(token, refusals);
    });
  },
  suppression: (subject) => readSuppression(context, subject),
});
