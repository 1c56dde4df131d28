import type { LedgerEvent, LedgerKind } from '../domain/ledger.ts';
import { milestonesOf } from '../domain/rights/milestones.ts';
import type { RightsRequest } from '../domain/rights/request.ts';
import type { Bus, BusEntry, Log } from './ports.ts';

const types: Readonly<Record<LedgerKind, string>> = {
  stopped: 'SuppressionChanged',
  'stop-repeated': 'StopRepeated',
  'stop-superseded': 'StopSuperseded',
  lifted: 'SuppressionChanged',
  'start-superseded': 'StartSuperseded',
  'start-unproven': 'StartUnproven',
  request: 'RightsRequestReceived',
  confirmation: 'ConfirmationEnded',
  consented: 'ConsentRecorded',
  'repair-asked': 'RepairAsked',
  repaired: 'SuppressionChanged',
  reassigned: 'NumberReassigned',
  listed: 'NumberListed',
  held: 'HoldSet',
  released: 'HoldReleased',
  'task-settled': 'TaskSettled',
  breach: 'BreachSuspected',
  'join-asked': 'JoinAsked',
  'join-refused': 'JoinRefused',
};

/** What other systems learn of a ledger event: who (as a key), what and when; neither the number nor the words. */
export const ledgerEntry = (event: LedgerEvent): BusEntry => ({
  type: types[event.kind],
  time: event.recordedAt,
  detail: {
    id: `${event.subject}.${event.at}`,
    subject: event.subject,
    change: event.kind,
    at: event.at.slice(0, 24),
    registers: event.registers,
    programme: event.programme,
    controller: event.controller,
    ...(event.sender === undefined ? {} : { sender: event.sender }),
    ...(event.asked ? { intent: event.asked.intent, how: event.asked.how, rule: event.asked.rule, confirmedBy: event.asked.confirmedBy } : {}),
    ...(event.asked?.also ? { also: event.asked.also } : {}),
    ...(event.asked?.concern ? { concern: event.asked.concern } : {}),
    ...(event.told?.channel === undefined ? {} : { channel: event.told.channel }),
    ...(event.consent ? { basis: event.consent.basis, source: event.consent.source.kind, proven: event.consent.proven } : {}),
    ...(event.request ? { request: event.request.id, right: event.request.type } : {}),
    ...(event.task ? { task: `${event.task.kind}.${event.subject}.${event.message}`, outcome: event.task.outcome } : {}),
    ...(event.confirmation ? { confirmation: event.confirmation.state } : {}),
  },
});

/** What other systems learn of a request: which, of whom (as a key), and how far it is. */
export const requestEntries = (before: RightsRequest | undefined, after: RightsRequest): readonly BusEntry[] =>
  milestonesOf(before, after).map(({ type, at }) => ({
    type,
    time: at,
    detail: {
      id: `${after.id}.${type}`,
      request: after.id,
      ref: after.ref,
      right: after.type,
      state: after.state,
      subject: after.subject,
      controller: after.controller,
      programme: after.programme,
      channel: after.channel,
      openedAt: after.openedAt,
      answerBy: after.answerBy,
    },
  }));

/**
 * Publishes what each record says, in their order.
 * @param records the entries of each; a record may say nothing
 * @returns the index of the first record that the bus did not take whole, or their number: from there on they are tried again
 */
export const publishEntries = async (deps: { readonly bus: Bus; readonly log: Log }, records: readonly (readonly BusEntry[])[]): Promise<number> => {
  const entries = records.flatMap((of, record) => of.map((entry) => ({ entry, record })));
  const taken = entries.length === 0 ? [] : await deps.bus.put(entries.map(({ entry }) => entry));
  const firstFailed = taken.indexOf(false);
  deps.log({ is: 'published', events: entries.length, failed: taken.filter((ok) => !ok).length });
  return entries[firstFailed]?.record ?? records.length;
};
