import type { Instant } from '../domain/ids.ts';
import type { RegisterName } from '../domain/suppression.ts';
import type { ReplyChange } from '../flows/ports.ts';
import type { Plain } from './branded.ts';
import { absent, all, equals, newItem, oneOf, present } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { dueAttributes, earlier } from './due-shard.ts';
import { again, isPassing, patiently, untilSettled } from './faults.ts';
import { messageItemKey } from './item-keys.ts';
import { decodeLedgerEvent, encodeLedgerEvent } from './ledger-item.ts';
import { encodeReplyChange, replyNames, verificationNames, writeToken } from './message-item.ts';
import { decodeSuppression } from './suppression-item.ts';
import { endTask, putTask } from './task-operations.ts';
import { markUnconfirmed } from './unconfirmed.ts';
import { type Operation, put, type Refusal, update, write } from './write.ts';

type Role = 'reply' | 'ledger' | 'suppression' | 'task' | 'settled';

/** What is supposed of the items without having read them; a refusal brings the item, and with it the truth for the next try. */
type Supposed = {
  /** When the message's other half, its verification, is due: the index holds the earlier of the two. */
  readonly verificationDue: Instant | undefined;
  /** The registers that the STOP still holds. */
  readonly standing: readonly RegisterName[];
  /** The ledger has this very event already. */
  readonly recorded: boolean;
  /** Whether the text is a task, and the task is still open. */
  readonly task: 'none' | 'open' | 'gone';
};

/**
 * One update where the reply alone changes, else one transaction; usually one trip. That a register has moved on since, or that a
 * verification is due too, costs a second one and never the change. Throws StoreUnavailable.
 */
export const changeReply = (context: StoreContext, change: ReplyChange): Promise<boolean> => {
  const token = context.newId();
  // Each supposition is another write, and DynamoDB knows a write by a token of its own.
  let attempt = token;
  let supposed: Supposed = { verificationDue: undefined, standing: change.unconfirm?.registers ?? [], recorded: false, task: 'none' };
  return untilSettled<boolean>(context, patiently(context), async (signal) => {
    const { refusals } = await write(context, operationsOf(context, change, supposed, token), attempt, signal);
    if (refusals.length === 0) return true;
    const next = readRefusals(change, supposed, token, refusals);
    if (typeof next === 'boolean') return next;
    supposed = next;
    attempt = context.newId();
    return again;
  });
};

const operationsOf = (context: StoreContext, change: ReplyChange, supposed: Supposed, token: string): readonly Operation<Role>[] => {
  const { tables } = context;
  const operations: Operation<Role>[] = [
    update('reply', tables.messages, messageItemKey(change.key), {
      set: { ...encodeReplyChange(change.set), ...indexChange(context, change, supposed), [writeToken]: token },
      when: all(...whenStill(change), ...whenSupposed(change, supposed)),
    }),
  ];
  if (change.ledger && !supposed.recorded) operations.push(put('ledger', tables.consents, encodeLedgerEvent(change.ledger), newItem));
  if (change.unconfirm && supposed.standing.length > 0) {
    operations.push(markUnconfirmed('suppression', tables.suppressions, change.key.subject, supposed.standing, change.unconfirm.event));
  }
  return [...operations, ...taskOperations(context, change, supposed)];
};

const taskOperations = (context: StoreContext, { task, key }: ReplyChange, supposed: Supposed): readonly Operation<Role>[] => {
  const ended = { ...key, kind: 'reply' } as const;
  switch (task?.is) {
    case undefined:
      return [];
    case 'open':
      return [putTask('task', context, task.task)];
    case 'over':
      return supposed.task === 'open' ? [endTask('task', context, ended, task.end)] : [];
    case 'settled':
      return [endTask('task', context, ended, task.end), put('settled', context.tables.consents, encodeLedgerEvent(task.event), newItem)];
  }
};

const whenStill = ({ when }: ReplyChange) => [
  oneOf(replyNames.state, when.states),
  ...(when.claim === undefined ? [] : [equals(replyNames.claim, when.claim)]),
];
const movesDue = ({ set }: ReplyChange): boolean => 'due' in set;
const whenSupposed = (change: ReplyChange, { verificationDue, task }: Supposed) => [
  ...(movesDue(change) ? [verificationDue === undefined ? absent(verificationNames.due) : equals(verificationNames.due, verificationDue)] : []),
  // A task that was opened since the text was read must not outlive what it was opened for.
  ...(change.task?.is === 'over' ? [task === 'none' ? absent(replyNames.staffTask) : present(replyNames.staffTask)] : []),
];
const indexChange = ({ dueShards }: StoreContext, change: ReplyChange, { verificationDue }: Supposed): Plain => {
  if (!movesDue(change)) return {};
  const due = earlier(change.set.due, verificationDue);
  return { due: undefined, dueShard: undefined, ...dueAttributes(change.key.subject, due, dueShards) };
};

const readRefusals = (change: ReplyChange, supposed: Supposed, token: string, refusals: readonly Refusal<Role>[]): Supposed | boolean => {
  const failed = (role: Role) => refusals.find((refusal) => refusal.role === role && refusal.code === 'ConditionalCheckFailed');
  const reply = failed('reply');
  if (reply?.item?.[writeToken] === token) return true;
  if (reply && !stillHolds(change, reply.item)) return false;
  const suppression = failed('suppression');
  const ledger = failed('ledger');
  // Somebody else settled it first.
  if (change.task?.is === 'settled' && (failed('task') || failed('settled'))) return false;
  if (ledger && !sameConfirmation(change, ledger.item)) throw new Error('LedgerKeyTaken');
  const other = refusals.find(({ code }) => code !== 'ConditionalCheckFailed' && !isPassing(code));
  if (other) throw new Error(other.code);
  return {
    verificationDue: reply ? (reply.item?.[verificationNames.due] as Instant | undefined) : supposed.verificationDue,
    standing: suppression ? standingIn(change, suppression.item) : supposed.standing,
    recorded: supposed.recorded || ledger !== undefined,
    task: failed('task') ? 'gone' : reply ? taskIn(reply.item, supposed) : supposed.task,
  };
};

const taskIn = (item: Plain | undefined, { task }: Supposed): Supposed['task'] =>
  item?.[replyNames.staffTask] === undefined ? 'none' : task === 'gone' ? task : 'open';

/** The change's own condition, on the stored item: if it holds, only what we supposed beside it was wrong. */
const stillHolds = ({ when }: ReplyChange, item: Plain | undefined): boolean =>
  item !== undefined &&
  when.states.some((state) => state === item[replyNames.state]) &&
  (when.claim === undefined || item[replyNames.claim] === when.claim);

/** Through the schema, which puts both into one order of names. */
const confirmationOf = (item: unknown): string => JSON.stringify(decodeLedgerEvent(item).confirmation);
const sameConfirmation = ({ ledger }: ReplyChange, item: Plain | undefined): boolean =>
  ledger !== undefined && item?.['kind'] === ledger.kind && confirmationOf(item) === confirmationOf(encodeLedgerEvent(ledger));

const standingIn = ({ unconfirm }: ReplyChange, item: Plain | undefined): readonly RegisterName[] => {
  const registers = item === undefined ? {} : decodeSuppression(item).registers;
  return (unconfirm?.registers ?? []).filter((name) => registers[name]?.state === 'stopped' && registers[name].event === unconfirm?.event);
};
