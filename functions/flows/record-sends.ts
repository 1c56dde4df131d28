import type { Deployment } from '../domain/deployment.ts';
import { type Instant, instant, type MessageId, type Subject } from '../domain/ids.ts';
import { evidenceEnds, type LedgerEvent, ledgerKey } from '../domain/ledger.ts';
import type { Programme } from '../domain/programme.ts';
import { lawOf, type Line } from '../domain/sending/check-send.ts';
import { isPromotional, type Purpose } from '../domain/sending/reasons.ts';
import type { Answers } from '../domain/sending/sends.ts';
import { standingStop } from '../domain/sending/standing-stop.ts';
import { rankOf, type RegisterName } from '../domain/suppression.ts';
import type { Clock, Hash, Log, SendLog } from './ports.ts';

export type SendDeps = {
  readonly sends: SendLog;
  readonly deployment: Deployment;
  readonly hash: Hash;
  readonly clock: Clock;
  readonly log: Log;
};

/** One text that went out. `id` is the sender's own: told twice it counts once. */
export type Sent = {
  readonly subject: Subject;
  readonly line: Line;
  readonly programme: Programme;
  readonly purpose: Purpose;
  readonly id: string;
  readonly at: Instant;
  readonly carriedNotice: boolean;
  /** What the text offers as an answer. */
  readonly answers?: Answers;
};

export type SendRecorded = { readonly breach?: { readonly since: Instant; readonly register: string } };

/**
 * Remembers a text that was sent: it finds the brand behind a shared STOP code, and counts against a cap. One that went out after a STOP that forbids it is a
 * breach, which is evidence and an alarm. Throws StoreUnavailable.
 */
export const recordSend = async (deps: SendDeps, sent: Sent, caller: string): Promise<SendRecorded> => {
  const { subject, programme, purpose, id, at, carriedNotice, answers } = sent;
  const law = lawOf(sent.line, programme);
  const marks = isPromotional(purpose) || law.blocks.value[programme.kind].includes(purpose);
  const image = await deps.sends.sent(subject, programme, {
    id: deps.hash.digest(id).slice(0, 12),
    at,
    marks,
    carriedNotice,
    ...(answers === undefined ? {} : { answers }),
  });
  const stop = standingStop(image, programme, purpose, law);
  // A START may have come since, and another STOP: what stands now and is older than the text was broken by it.
  if (!stop || stop.register.rank >= rankOf(at, 'stopped')) return {};
  const since = stop.register.rank.slice(0, 24) as Instant;
  await tell(deps, sent, caller, stop.name);
  return { breach: { since, register: stop.name } };
};

const tell = async (deps: SendDeps, { subject, programme, id, at }: Sent, caller: string, register: RegisterName): Promise<void> => {
  const message = deps.hash.digest(`breach|${programme.id}|${id}`).slice(0, 16) as MessageId;
  const recordedAt = instant(deps.clock());
  const event: LedgerEvent = {
    subject,
    at: ledgerKey(rankOf(at, 'stopped'), message, 0),
    kind: 'breach',
    recordedAt,
    programme: programme.id,
    controller: programme.controller,
    message,
    registers: [register],
    told: { by: caller },
    ttl: evidenceEnds(recordedAt, deps.deployment.retention.evidenceDays),
  };
  if ((await deps.sends.breach(event)) === 'recorded') deps.log({ is: 'breach-suspected', subject, message, programme: programme.id });
};
