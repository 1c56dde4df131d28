import type { LedgerEvent } from '../domain/ledger.ts';
import type { How } from '../domain/suppression.ts';
import type { ProgrammeState } from '../domain/programme-state.ts';
import type { Lookup, ShownMessage } from './lookup.ts';
import { printable } from './outcome.ts';

/** `2026-11-24T08:00:00.000Z` as a person reads it; always UTC, as it is stored. */
const time = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;

const howWords: Readonly<Record<How, string>> = {
  texted: 'texted',
  read: 'read from free text',
  carrier: 'told by the carrier',
  told: 'told by another way than a text',
  consented: 'lifted by a newer consent',
  repaired: 'undone by two of the staff',
};

const programmeLine = ({ name, programme, state, since, register, how, unconfirmed }: ProgrammeState): string => {
  const what = state === 'stopped' ? 'STOPPED' : state;
  const when = since === undefined ? '' : ` since ${time(since)}`;
  const why = register === undefined ? '' : ` (${how === undefined ? '' : howWords[how]}, ${register})`;
  return `  ${printable(name)} [${programme}]: ${what}${when}${why}${unconfirmed ? '; the confirmation failed' : ''}`;
};

const words = (text: string | undefined): string => (text === undefined ? 'words gone' : `“${printable(text)}”`);

const toldWords = ({ consent, told, task }: LedgerEvent): string => {
  const what = consent
    ? ` for ${consent.programme}: ${consent.basis} from ${consent.source.kind}, given ${time(consent.at)}, ${consent.proven ? 'proven' : 'NOT proven'}`
    : '';
  const who = [told?.channel, told?.staff, told?.by].filter((one) => one !== undefined).map(printable);
  const why = told?.note === undefined ? '' : `: ${printable(told.note)}`;
  const done = task ? ` ${task.kind} (${printable(task.reason)}) as ${task.outcome}` : '';
  return `${what}${done}${who.length > 0 ? `; told by ${who.join(', ')}${why}` : ''}`;
};

const ledgerLine = (event: LedgerEvent): string => {
  const { kind, sender, registers, asked, confirmation } = event;
  const about = registers.length > 0 ? ` ${registers.join(', ')}` : '';
  if (confirmation) return `ledger   ${kind}${about}: ${confirmation.state}${confirmation.code === undefined ? '' : ` (${confirmation.code})`}`;
  const read = asked
    ? ` by ${words(asked.words)} to ${sender ?? 'no sender'}; rule ${asked.rule} (${asked.rulesVersion}${asked.before ? `; before, as ${asked.before.intent} by ${asked.before.rulesVersion}` : ''}), ${asked.certainty}, proven by ${asked.authenticatedBy}, confirmed by ${asked.confirmedBy}`
    : toldWords(event);
  return `ledger   ${kind}${about}${read}`;
};

const replyText = (reply: ShownMessage['reply']): string => {
  if (!reply) return 'no reply owed';
  const code = reply.code === undefined ? '' : ` (${printable(reply.code)})`;
  const task = reply.staffTask === undefined ? '' : `; a person must act: ${printable(reply.staffTask)}`;
  return `reply ${reply.template} in ${reply.language}: ${reply.state}${code}, handed over ${reply.attempt} time(s)${task}`;
};

const messageLine = ({ sender, carrier, text, outcome, reading, reply, verification }: ShownMessage): string =>
  `message  ${words(text)} to ${sender} (${carrier}): ${outcome}; read as ${reading.intent}, ${reading.rule}; ${replyText(reply)}${verification ? `; read-back ${verification.state}` : ''}`;

/** Messages and ledger in one order, newest first; what happened at one instant keeps its order. */
const timeline = ({ ledger, messages }: Lookup): readonly string[] => {
  const entries = [
    ...messages.map((message) => ({ at: message.receivedAt as string, line: messageLine(message) })),
    ...ledger.map((event) => ({ at: event.recordedAt as string, line: ledgerLine(event) })),
  ];
  return entries.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0)).map(({ at, line }) => `  ${time(at)}  ${line}`);
};

export const lookupLines = (found: Lookup): readonly string[] => {
  const history = timeline(found);
  return [
    `${found.number}  subject ${found.subject}`,
    '',
    'Programmes',
    ...found.programmes.map(programmeLine),
    '',
    'Timeline, newest first',
    ...(history.length > 0 ? history : ['  nothing is stored of this number']),
    ...(found.forwards > 0 ? ['', `${found.forwards} message(s) still wait to be passed on.`] : []),
  ];
};
