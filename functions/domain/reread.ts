import { asksToStop, howRead } from './decision.ts';
import type { Instant } from './ids.ts';
import type { IntentReading } from './intent.ts';
import { evidenceEnds, type LedgerEvent, type LedgerKind, ledgerKey } from './ledger.ts';
import type { MessageRecord, Outcome } from './message.ts';
import type { Situation } from './situation.ts';
import { stopTargets } from './stop-targets.ts';
import { isStopped, rankOf, type Register, type RegisterName, type SuppressionImage } from './suppression.ts';

/** A stored message with what the present rules make of it. */
export type Reread = { readonly record: MessageRecord; readonly reading: IntentReading; readonly rulesVersion: string };

/** `stop`: texts would end now. `no-stop`: they would not any more. `other`: it asks for something else, or more or less surely. */
export type RereadChange = 'stop' | 'no-stop' | 'other';

const effect = ({ intent, also, act, scope, argument }: IntentReading): string =>
  act === 'leave' ? 'nothing' : JSON.stringify([intent, also, act, ...(intent === 'stop' ? [scope, argument] : [])]);

/** How the outcome differs; undefined where only the rule or its certainty does. */
export const rereadChange = ({ record, reading }: Pick<Reread, 'record' | 'reading'>): RereadChange | undefined => {
  const [before, now] = [asksToStop(record.reading), asksToStop(reading)];
  if (before !== now) return now ? 'stop' : 'no-stop';
  return effect(record.reading) === effect(reading) ? undefined : 'other';
};

/** All that a STOP found afterwards changes. No reply: the moment for one is over. */
export type RereadWrite = {
  readonly before: MessageRecord;
  readonly message: Pick<MessageRecord, 'reading' | 'rulesVersion' | 'outcome'>;
  readonly set: Readonly<Record<RegisterName, Register>>;
  /** Of the suppression that this was decided from; undefined where there was none. */
  readonly version: number | undefined;
  readonly event: LedgerEvent;
};

/** `moved`: the suppression is not what was supposed. `gone`: the message was erased, ended, or was read again by somebody else. */
export type RereadResult = 'written' | 'moved' | 'gone';

/** Apart from the events that a message writes when it comes, and from its confirmation's. */
const rereadEvent = 8;

const outcomes = { stopped: 'stopped', 'stop-repeated': 'repeated', 'stop-superseded': 'superseded' } as const satisfies Partial<
  Record<LedgerKind, Outcome>
>;

/** A register of the message's own time. Nobody told the person, so that the next STOP is answered, whatever the repeat policy. */
const raised = (before: Register | undefined, now: Register): Register =>
  before?.state === 'stopped' ? { ...before, rank: now.rank, how: before.how === 'texted' ? before.how : now.how } : now;

/**
 * A stored message that the present rules read as a STOP, decided as of when it came: a newer START stands. Never lifts anything.
 * @param around programmes, rules and siblings of the sender that was texted
 * @param image what is stored of the person now
 */
export const decideReread = (
  { record, reading, rulesVersion }: Reread,
  around: Pick<Situation, 'programmes' | 'siblings' | 'rules'>,
  image: SuppressionImage | undefined,
  term: { readonly now: Instant; readonly evidenceDays: number },
): RereadWrite => {
  const { registers, scope } = stopTargets({ ...around, reading });
  const how = howRead({ reading, reportedByCarrier: false });
  const rank = rankOf(record.at, 'stopped');
  const key = ledgerKey(rank, record.message, rereadEvent);
  const now: Register = { state: 'stopped', rank, event: key, how, unconfirmed: true };
  const wanted = registers.filter((name) => (image?.registers[name]?.rank ?? '') < rank);
  const set = Object.fromEntries(wanted.map((name) => [name, raised(image?.registers[name], now)])) as Record<RegisterName, Register>;
  const after = { version: 0, registers: { ...image?.registers, ...set } };
  const main = scope.filter((programme) => around.programmes.some(({ id }) => id === programme.id));
  const superseded = (main.length > 0 ? main : scope).every((programme) => !isStopped(after, programme));
  const changed = scope.some((programme) => !isStopped(image, programme) && isStopped(after, programme));
  const kind = superseded ? 'stop-superseded' : changed ? 'stopped' : 'stop-repeated';
  return {
    before: record,
    message: { reading, rulesVersion, outcome: outcomes[kind] },
    set,
    version: image?.version,
    event: {
      subject: record.subject,
      at: key,
      kind,
      recordedAt: term.now,
      programme: around.programmes[0].id,
      controller: around.programmes[0].controller,
      sender: record.sender,
      message: record.message,
      registers,
      ttl: evidenceEnds(term.now, term.evidenceDays),
      asked: askedIn({ record, reading, rulesVersion }, how),
    },
  };
};

const askedIn = ({ record, reading, rulesVersion }: Reread, how: Register['how']): NonNullable<LedgerEvent['asked']> => ({
  intent: reading.intent,
  ...(reading.also ? { also: reading.also } : {}),
  language: reading.language,
  certainty: reading.certainty,
  rule: reading.rule,
  rulesVersion,
  before: { intent: record.reading.intent, rule: record.reading.rule, rulesVersion: record.rulesVersion },
  how,
  ...(record.text === undefined ? {} : { words: record.text }),
  carrier: record.carrier,
  ...(record.carrierMessageId === undefined ? {} : { carrierMessageId: record.carrierMessageId }),
  authenticatedBy: record.authenticatedBy,
  confirmedBy: 'nobody',
});
