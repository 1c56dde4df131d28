import { confirmer, type Decision, howRead, ledgerEvent, messageRecord, reply, requestEvents, type Stored } from './decision.ts';
import { orphaned, receipts, type RightsPart, rightsPart } from './decide-rights.ts';
import { saysWrongNumber } from './rights/asked.ts';
import { quotaOf } from './decide-start.ts';
import { type Instant, millis } from './ids.ts';
import { ledgerKey, ledgerTime } from './ledger.ts';
import type { MessageRecord } from './message.ts';
import type { OwedReply } from './owed-reply.ts';
import type { Situation } from './situation.ts';
import { type StopTargets, stopTargets } from './stop-targets.ts';
import { isStopped, rankOf, type Register, type RegisterName, registersOf, type SuppressionImage } from './suppression.ts';
import { startOfDay } from './write-set.ts';

const hour = 3_600_000;

/** A STOP. Without a read it is taken for the first one; the condition of the write proves it. */
export const decideStop = (situation: Situation, stored: Stored): Decision => {
  const targets = stopTargets(situation);
  return stored === 'unread' ? firstStop(situation, targets) : stopAfter(situation, targets, stored.image);
};

const firstStop = (situation: Situation, targets: StopTargets): Decision => {
  const rank = rankOf(situation.at, 'stopped');
  const midnight = startOfDay(situation.receivedAt);
  const watched = new Set([...situation.programmes.flatMap(registersOf), ...targets.registers]);
  const rights = rightsPart(situation);
  const owed = confirmation(situation, targets, rights);
  return finish(situation, targets, owed, 'stopped', {
    set: fresh(situation, targets.registers),
    when: { kind: 'open', registers: [...watched], cap: rank < midnight ? rank : midnight },
  });
};

const stopAfter = (situation: Situation, targets: StopTargets, image: SuppressionImage | undefined): Decision => {
  const rank = rankOf(situation.at, 'stopped');
  const raised = targets.registers.filter((name) => (image?.registers[name]?.rank ?? '') < rank);
  const after = { version: 0, registers: { ...image?.registers, ...fresh(situation, raised) } };
  const main = targets.scope.filter((p) => situation.programmes.some((q) => q.id === p.id));
  const superseded = (main.length > 0 ? main : targets.scope).every((p) => !isStopped(after, p));
  const changed = targets.scope.some((p) => !isStopped(image, p) && isStopped(after, p));
  const breach = breached(situation, targets, image);
  const answered = !superseded && (changed || breach || answersAgain(situation, targets, image));
  const rights = rightsPart(situation);
  const owed = answered ? confirmation(situation, targets, rights) : receiptOf(situation, rights);
  const confirmedNow = answered || confirmer(situation, owed) === 'carrier';
  const set = Object.fromEntries(raised.map((name) => [name, raise(situation, image?.registers[name], confirmedNow)]));
  const kind = superseded ? 'stop-superseded' : changed ? 'stopped' : 'stop-repeated';
  const write = raised.length > 0 ? { set, when: { kind: 'version' as const, version: image?.version } } : undefined;
  return { ...finish(situation, targets, owed, kind, write), ...(breach ? { breach: situation.programmes[0].id } : {}) };
};

/** A register raised by a second STOP keeps the event that was confirmed, unless this one is confirmed too. */
const raise = (situation: Situation, before: Register | undefined, confirmedNow: boolean): Register => {
  const now = register(situation);
  if (before?.state !== 'stopped') return now;
  const how = before.how === 'texted' ? before.how : now.how;
  return confirmedNow ? { ...now, how } : { ...before, rank: now.rank, how };
};

const register = (situation: Situation): Register => ({
  state: 'stopped',
  rank: rankOf(situation.at, 'stopped'),
  event: eventKey(situation),
  how: howRead(situation),
});
const eventKey = (situation: Situation): string => ledgerKey(rankOf(situation.at, 'stopped'), situation.message, 0);
const fresh = (situation: Situation, names: readonly RegisterName[]): Record<RegisterName, Register> =>
  Object.fromEntries(names.map((name) => [name, register(situation)]));

/** Law 9: by the country's repeat policy; and when the first confirmation is known to have failed. */
const answersAgain = (situation: Situation, targets: StopTargets, image: SuppressionImage | undefined): boolean => {
  const standing = targets.registers.map((name) => image?.registers[name]).filter((r): r is Register => r?.state === 'stopped');
  if (standing.some((r) => r.unconfirmed)) return true;
  const policy = situation.rules.repeatStop.value;
  // AFMM's SMS+ charter: every message that holds the keyword is answered; only a short code of one's own can be such a code.
  if (policy.kind === 'always' || (situation.rules.country === 'FR' && situation.sender.type === 'short')) return true;
  const confirmed = lastConfirmed(standing);
  if (confirmed === undefined || policy.kind !== 'after') return false;
  return millis(situation.at) - millis(confirmed) >= policy.hours * hour;
};

/** Something was sent after the STOP that stands, and this STOP answers it. */
const breached = (situation: Situation, targets: StopTargets, image: SuppressionImage | undefined): boolean => {
  const sent = image?.sentAfterStop;
  if (sent === undefined || sent > situation.at) return false;
  const standing = targets.registers.map((name) => image?.registers[name]).filter((r): r is Register => r?.state === 'stopped');
  const confirmed = lastConfirmed(standing);
  return confirmed !== undefined && confirmed < sent;
};

const lastConfirmed = (standing: readonly Register[]): Instant | undefined =>
  standing
    .map((r) => ledgerTime(r.event))
    .toSorted()
    .at(-1);

/** The STOP needs no answer any more, or the carrier gives it; the right asked for in the same text has its own all the same. */
const receiptOf = (situation: Situation, rights: RightsPart | undefined): OwedReply | undefined =>
  rights &&
  reply(situation, {
    template: receipts[rights.about.type],
    named: situation.programmes,
    about: rights.about,
    ...(!rights.isNew && situation.quotaReached ? { withheld: 'daily-quota' } : {}),
  });

/** One confirmation, true of the scope that was stopped; where the words left a doubt, it says so. */
const confirmation = (situation: Situation, targets: StopTargets, rights: RightsPart | undefined): OwedReply | undefined => {
  if (situation.reportedByCarrier) return undefined;
  const confirms = { registers: targets.registers, event: eventKey(situation) };
  if (rights) {
    // The carrier's own answer confirms the STOP; ours then speaks of the right alone.
    if (situation.carrierAnswers) return receiptOf(situation, rights);
    const template = rights.about.type === 'erase' ? 'stop_erase' : 'stop_rights';
    return reply(situation, { template, named: targets.named, confirms, about: rights.about });
  }
  const doubtful = situation.reading.act === 'ask';
  return reply(situation, {
    template: doubtful ? 'doubt_stop' : targets.template,
    named: targets.named,
    confirms,
    // No machine talks to somebody who writes of a death, of the police or as a child: the STOP stands, and a person answers.
    ...(situation.reading.concern ? { withheld: 'for-a-person' } : {}),
  });
};

/** A STOP on a call that proves nothing of its sender counts at once, and is looked up in the carrier's records afterwards. */
const provable = (situation: Situation, record: MessageRecord): MessageRecord =>
  situation.trusted || situation.reportedByCarrier || !situation.replyTo
    ? record
    : { ...record, verification: { state: 'owed', attempt: 0, from: situation.replyTo, due: situation.receivedAt } };

/** What is asked for, and what the former holder of a line had asked for and can no longer be answered here. */
const rightsOf = (situation: Situation, rights: RightsPart | undefined): Pick<Decision['write'], 'rights'> => {
  const former = orphaned(situation);
  if (!rights) return former.length > 0 ? { rights: { open: [], change: former } } : {};
  return { rights: { ...rights.write, change: [...rights.write.change, ...former] } };
};

const outcomes = { stopped: 'stopped', 'stop-repeated': 'repeated', 'stop-superseded': 'superseded' } as const;

const finish = (
  situation: Situation,
  targets: StopTargets,
  owed: OwedReply | undefined,
  kind: keyof typeof outcomes,
  suppression: Decision['write']['suppression'],
): Decision => {
  const rights = rightsPart(situation);
  const events = [ledgerEvent(situation, kind, 0, targets.registers, owed), ...requestEvents(situation, 1)];
  return {
    write: {
      mode: 'new',
      message: provable(situation, messageRecord(situation, outcomes[kind], owed)),
      ...(suppression ? { suppression: saysWrongNumber(situation.reading) ? { ...suppression, tenure: situation.at } : suppression } : {}),
      ledger: events,
      ...rightsOf(situation, rights),
      ...(rights && !rights.isNew && kind !== 'stopped' ? quotaOf(situation, owed) : {}),
    },
  };
};
