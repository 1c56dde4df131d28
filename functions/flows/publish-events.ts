import type { LedgerEvent, LedgerKind } from '../domain/ledger.ts';
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
  held: 'HoldSet',
  released: 'HoldReleased',
  breach: 'BreachSuspected',
};

/** What other systems learn of a ledger event: who (as a key), what and when; neither the number nor the words. */
const entryOf = (event: LedgerEvent): BusEntry => ({
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
    ...(event.told?.channel === undefined ? {} : { channel: event.told.channel }),
    ...(event.consent ? { basis: event.consent.basis, source: event.consent.source.kind, proven: event.consent.proven } : {}),
    ...(event.request ? { request: event.request.id, right: event.request.type } : {}),
    ...(event.confirmation ? { confirmation: event.confirmation.state } : {}),
  },
});

/**
 * Publishes ledger events in their order.
 * @returns the index of the first that the bus did not take, or their number: from there on they are tried again
 */
export const publishEvents = async (deps: { readonly bus: Bus; readonly log: Log }, events: readonly LedgerEvent[]): Promise<number> => {
  const taken = await deps.bus.put(events.map(entryOf));
  const firstFailed = taken.indexOf(false);
  deps.log({ is: 'published', events: events.length, failed: taken.filter((ok) => !ok).length });
  return firstFailed === -1 ? events.length : firstFailed;
};
