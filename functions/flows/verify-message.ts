import type { Carrier, Credentials, InboundEvent, ReadBackOutcome } from '../carriers/carrier.ts';
import { later } from '../domain/decision.ts';
import { instant } from '../domain/ids.ts';
import type { MessageRecord, Verification } from '../domain/message.ts';
import type { Programme, Sender } from '../domain/programme.ts';
import { noRights } from '../domain/rights/asked.ts';
import type { Situation } from '../domain/situation.ts';
import { proofTask } from '../domain/tasks/open-task.ts';
import type { Task } from '../domain/tasks/task.ts';
import { controllerOf } from './change-reply.ts';
import type { DeliverDeps } from './dependencies.ts';
import { programmesOf } from './find-sender.ts';
import { commit, surroundings } from './receive-message.ts';

const minute = 60_000;
const backoff = [1, 5, 30, 120] as const;
/** A carrier's list may lag behind its own webhook: so often it is asked again before its "no" counts. */
const doubts = 2;
const answerWithinMs = 10_000;
const commitWithinMs = 5_000;
/** A carrier's list is read in pages; more than this is not this message. */
const callsAtMost = 10;

/**
 * Looks a message of an unsigned call up in the carrier's own records. A STOP counted at once and is only proven by it; a START lifts
 * only now (law 5). What stays unproven becomes a task for a person.
 */
export const verifyMessage = async (deps: DeliverDeps, record: MessageRecord): Promise<void> => {
  const { verification } = record;
  const carrier = deps.carriers[record.carrier];
  const sender = deps.deployment.senders[record.sender];
  if (!verification || !carrier || !sender) return;
  const outcome = await readBack(deps, carrier, sender, record, verification);
  if (outcome.kind === 'confirmed' && waits(record)) return lift(deps, carrier, sender, record, verification);
  const soon = outcome.kind === 'contradicted' && verification.attempt < doubts;
  const next =
    soon || outcome.kind === 'unknown' ? postponed(deps, carrier, verification) : { state: settled(outcome), attempt: verification.attempt };
  const task = taskOf(deps, record, next);
  if (!(await deps.replies.verify(record, next, task))) return;
  deps.log({ is: 'verification', subject: record.subject, message: record.message, state: next.state });
  if (task) deps.log({ is: 'staff-task', subject: record.subject, message: record.message, reason: `read-back ${next.state}` });
};

/** A STOP stands whatever the look-up says; that nothing can be looked up leaves only a START or a YES in doubt. */
const taskOf = (deps: DeliverDeps, record: MessageRecord, { state }: Verification): Task | undefined => {
  const isDoubtful = state === 'contradicted' || (state === 'unknown' && waits(record));
  return isDoubtful ? proofTask(record, state, instant(deps.clock()), controllerOf(deps, record)) : undefined;
};

/** Nothing was done on its word: it may be another's. */
const waits = ({ reading }: MessageRecord): boolean => reading.intent === 'start' || reading.intent === 'yes';

const settled = (outcome: ReadBackOutcome): 'confirmed' | 'contradicted' => (outcome.kind === 'confirmed' ? 'confirmed' : 'contradicted');

const postponed = (deps: DeliverDeps, carrier: Carrier, { attempt, from }: Verification): Verification => {
  const wait = carrier.readBack ? backoff[attempt] : undefined;
  if (wait === undefined) return { state: 'unknown', attempt };
  return { state: 'owed', attempt: attempt + 1, due: later(instant(deps.clock()), wait * minute), ...(from === undefined ? {} : { from }) };
};

const readBack = async (
  deps: DeliverDeps,
  carrier: Carrier,
  sender: Sender,
  record: MessageRecord,
  verification: Verification,
): Promise<ReadBackOutcome> => {
  const [credentials] = await deps.secrets.of(record.carrier);
  if (!carrier.readBack || !carrier.readReadBack || !credentials || verification.from === undefined) return { kind: 'unknown' };
  return follow(deps, carrier, sender, credentials, eventOf(record, verification));
};

const follow = async (
  deps: DeliverDeps,
  carrier: Carrier,
  sender: Sender,
  credentials: Credentials,
  event: InboundEvent,
): Promise<ReadBackOutcome> => {
  let call = carrier.readBack?.(event, sender, credentials, deps.clock());
  let memo: string | undefined;
  for (let n = 0; call && n < callsAtMost; n++) {
    const result = await deps.http.call(call, answerWithinMs);
    if (result.kind !== 'answer') return { kind: 'unknown' };
    const outcome = carrier.readReadBack?.(result, event, sender, credentials, deps.clock(), memo);
    if (outcome?.kind !== 'next') return outcome ?? { kind: 'unknown' };
    ({ call, memo } = outcome);
  }
  return { kind: 'unknown' };
};

const eventOf = (record: MessageRecord, { from }: Verification): InboundEvent => ({
  kind: 'message',
  from: from ?? '',
  text: record.text ?? '',
  ...(record.carrierMessageId === undefined ? {} : { id: record.carrierMessageId }),
});

/** The START of a proven message, or its YES to a question, decided now as it would have been then, on the item that is already stored. */
const lift = async (deps: DeliverDeps, carrier: Carrier, sender: Sender, record: MessageRecord, verification: Verification): Promise<void> => {
  const [main, ...others] = answeredOf(deps, record) ?? programmesOf(deps.deployment, sender);
  if (!main || verification.from === undefined) return;
  const situation = situationOf(deps, carrier, sender, [main, ...others], record, verification);
  await commit(deps, situation, deps.clock() + commitWithinMs, (decision) => ({
    ...decision,
    write: {
      ...decision.write,
      mode: 'verified',
      message: { ...decision.write.message, verification: { state: 'confirmed', attempt: verification.attempt } },
    },
  }));
  deps.log({ is: 'verification', subject: record.subject, message: record.message, state: 'confirmed' });
};

/** A YES was to the question of one programme. */
const answeredOf = (deps: DeliverDeps, { reading, programme }: MessageRecord): readonly Programme[] | undefined => {
  const asked = reading.intent === 'yes' ? deps.deployment.programmes[programme] : undefined;
  return asked && [asked];
};

const situationOf = (
  deps: DeliverDeps,
  carrier: Carrier,
  sender: Sender,
  programmes: readonly [Programme, ...Programme[]],
  record: MessageRecord,
  verification: Verification,
): Situation => {
  const number = verification.from;
  const text = record.text ?? '';
  const event = eventOf(record, verification);
  if (number === undefined) throw new Error('a message whose number is gone cannot be decided again');
  const { forward: _, ...around } = surroundings(deps, carrier, sender, programmes, { kind: 'number', number }, event, text);
  return {
    subject: record.subject,
    message: record.message,
    receivedAt: record.receivedAt,
    at: record.at,
    sender,
    ...(record.carrierMessageId === undefined ? {} : { carrierMessageId: record.carrierMessageId }),
    authenticatedBy: `${record.authenticatedBy}, read-back`,
    contentHash: record.contentHash,
    text,
    reading: record.reading,
    rulesVersion: record.rulesVersion,
    reportedByCarrier: false,
    trusted: true,
    repeatedContent: false,
    rights: noRights,
    ...(record.reading.intent === 'yes' && programmes[0].join
      ? { joining: { programme: programmes[0], rules: programmes[0].join, by: 'answer' as const } }
      : {}),
    ...around,
  };
};
