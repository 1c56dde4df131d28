import { type Decision, ledgerEvent, messageRecord, reply, type Stored } from './decision.ts';
import { ledgerKey } from './ledger.ts';
import type { MessageRecord } from './message.ts';
import type { OwedReply } from './owed-reply.ts';
import type { Situation } from './situation.ts';
import { allOf, isStopped, rankOf, type Register, type SuppressionImage } from './suppression.ts';
import type { SuppressionWrite, WriteSet } from './write-set.ts';

/**
 * START lifts the suppression of the programmes it was texted to, and only that: it is no consent (law 5). It is answered only when
 * something was in fact lifted, and only within the day's quota.
 */
export const decideStart = (situation: Situation, stored: Stored): Decision => {
  if (situation.repeatedContent) return { write: { mode: 'new', message: messageRecord(situation, 'recorded'), ledger: [] } };
  if (!situation.trusted) return unproven(situation);
  if (stored !== 'unread') return startAfter(situation, stored.image);
  return situation.programmes.length === 1 ? supposeStopped(situation) : supposeNothing(situation);
};

const lifted = (situation: Situation): Register => {
  const rank = rankOf(situation.at, 'lifted');
  return { state: 'lifted', rank, event: ledgerKey(rank, situation.message, 0), how: 'texted' };
};

/** Apart from the events that the same message writes once it is proven. */
const unprovenEvent = 8;

/** A START on a call that proves nothing of its sender: kept, and acted on once the carrier's own records show it. */
const unproven = (situation: Situation): Decision => {
  const record = messageRecord(situation, 'recorded');
  const message: MessageRecord = {
    ...record,
    verification: { state: 'owed', attempt: 0, due: situation.receivedAt, ...(situation.replyTo ? { from: situation.replyTo } : {}) },
  };
  return { write: { mode: 'new', message, ledger: [ledgerEvent(situation, 'start-unproven', unprovenEvent, [], undefined)] } };
};

const supposeStopped = (situation: Situation): Decision => {
  const [programme] = situation.programmes;
  const rank = rankOf(situation.at, 'lifted');
  const all = programme.kind === 'marketing' ? { all: allOf(programme.controller) } : {};
  return finish(situation, true, 'lifted', {
    set: { [programme.id]: lifted(situation) },
    when: { kind: 'liftable', programme: programme.id, ...all, rank },
  });
};

const supposeNothing = (situation: Situation): Decision =>
  finish(situation, false, 'lifted', { set: liftAll(situation, undefined), when: { kind: 'version', version: undefined } });

const liftAll = (situation: Situation, image: SuppressionImage | undefined): Record<string, Register> => {
  const register = lifted(situation);
  const older = situation.programmes.filter((p) => (image?.registers[p.id]?.rank ?? '') < register.rank);
  return Object.fromEntries(older.map((p) => [p.id, register]));
};

const startAfter = (situation: Situation, image: SuppressionImage | undefined): Decision => {
  const set = liftAll(situation, image);
  const after = { version: 0, registers: { ...image?.registers, ...set } };
  const changed = situation.programmes.some((p) => isStopped(image, p) && !isStopped(after, p));
  const superseded = situation.programmes.every((p) => isStopped(after, p));
  const write: SuppressionWrite | undefined = Object.keys(set).length > 0 ? { set, when: { kind: 'version', version: image?.version } } : undefined;
  return finish(situation, changed, superseded ? 'start-superseded' : 'lifted', write);
};

const finish = (
  situation: Situation,
  answered: boolean,
  kind: 'lifted' | 'start-superseded',
  suppression: SuppressionWrite | undefined,
): Decision => {
  const owed = answered ? answer(situation) : undefined;
  const registers = situation.programmes.map((p) => p.id);
  const write: WriteSet = {
    mode: 'new',
    message: messageRecord(situation, kind === 'lifted' ? 'lifted' : 'superseded', owed),
    ledger: [ledgerEvent(situation, kind, 0, registers, owed)],
    ...(suppression ? { suppression } : {}),
    ...quotaOf(situation, owed),
  };
  return { write };
};

const answer = (situation: Situation): OwedReply | undefined =>
  reply(situation, { template: 'start', named: situation.programmes, ...(situation.quotaReached ? { withheld: 'daily-quota' } : {}) });

/** Only a reply that will be sent counts against the day's quota. */
export const quotaOf = (situation: Situation, owed: OwedReply | undefined): Pick<WriteSet, 'quota'> =>
  owed?.state === 'owed' || owed?.state === 'observed'
    ? { quota: { day: situation.receivedAt.slice(0, 10), limit: situation.limits.repliesPerDay } }
    : {};
