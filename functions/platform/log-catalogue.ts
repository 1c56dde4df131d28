import type { MetricName } from '../config/metric-names.ts';
import type { LogEvent } from '../flows/log-events.ts';

/**
 * What a field may look like: our keyed hash, our id of a message, an id of the configuration or of a carrier, a code or a reason of our
 * own, a small number. Nothing with a run of seven digits passes as an id or a word, so that no phone number does.
 */
export type FieldKind = 'subject' | 'message' | 'id' | 'word' | 'count';

type Fields = Readonly<Record<string, unknown>>;
export type Entry<Name extends string = string> = {
  readonly level: 'INFO' | 'WARN' | 'ERROR';
  readonly fields: Readonly<Record<Name, FieldKind>>;
  readonly metric?: { readonly name: MetricName; /** Of the event's fields. */ readonly value: (fields: Fields) => number };
};
/** Made from the events' own types: an event or a field that is missing here does not compile. */
type Catalogue = { readonly [Is in LogEvent['is']]: Entry<Extract<Exclude<keyof Extract<LogEvent, { readonly is: Is }>, 'is'>, string>> };

const once = () => 1;
const person = { subject: 'subject', message: 'message' } as const;
const origin = { carrier: 'id', sender: 'id' } as const;

/** Every line that Halte can write. A field that does not stand here is dropped, whatever it holds (law 10). */
export const catalogue: Catalogue = {
  'call-refused': {
    level: 'WARN',
    fields: { ...origin, reason: 'word' },
    // What cannot be read is noise from anybody; what is signed wrongly may be a carrier whose credentials we do not know.
    metric: { name: 'RefusedSignature', value: ({ reason }) => (reason === 'malformed' ? 0 : 1) },
  },
  'call-unroutable': { level: 'WARN', fields: { reason: 'word' } },
  'call-from-elsewhere': { level: 'WARN', fields: origin, metric: { name: 'CallFromElsewhere', value: once } },
  'call-spooled': { level: 'ERROR', fields: { ...origin, code: 'word' }, metric: { name: 'Spooled', value: once } },
  'spool-failed': { level: 'ERROR', fields: { ...origin, code: 'word' }, metric: { name: 'SpoolFailed', value: once } },
  'call-quarantined': {
    level: 'ERROR',
    fields: { ...origin, elements: 'count' },
    metric: { name: 'Quarantined', value: ({ elements }) => Number(elements) },
  },
  'message-stored': { level: 'INFO', fields: { ...person, sender: 'id', outcome: 'word', intent: 'word', trips: 'count' } },
  'message-duplicate': { level: 'INFO', fields: person },
  'number-unusable': { level: 'WARN', fields: { ...origin, party: 'word' } },
  'breach-suspected': { level: 'ERROR', fields: { ...person, programme: 'id' }, metric: { name: 'Breach', value: once } },
  'reply-changed': { level: 'INFO', fields: { ...person, state: 'word', code: 'word' } },
  'reply-uncertain': { level: 'WARN', fields: { ...person, code: 'word' }, metric: { name: 'UncertainReply', value: once } },
  'credentials-refused': { level: 'ERROR', fields: { ...origin, code: 'word' }, metric: { name: 'CredentialsRefused', value: once } },
  'staff-task': { level: 'ERROR', fields: { ...person, reason: 'word' }, metric: { name: 'StaffTask', value: once } },
  // Told every ten minutes as long as it is so.
  'tasks-overdue': { level: 'ERROR', fields: { tasks: 'count' }, metric: { name: 'TasksOverdue', value: ({ tasks }) => Number(tasks) } },
  'task-settled': { level: 'INFO', fields: { ...person, kind: 'word', outcome: 'word' } },
  verification: { level: 'INFO', fields: { ...person, state: 'word' } },
  'carrier-holds-opt-out': { level: 'WARN', fields: { ...person, ...origin, code: 'word' }, metric: { name: 'CarrierHoldsOptOut', value: once } },
  'carrier-answers-instead': { level: 'WARN', fields: { ...person, ...origin }, metric: { name: 'CarrierAnswersInstead', value: once } },
  'request-changed': { level: 'INFO', fields: { subject: 'subject', request: 'message', what: 'word' } },
  'request-warning': {
    level: 'WARN',
    fields: { subject: 'subject', request: 'message', daysLeft: 'count' },
    metric: { name: 'RequestDueSoon', value: once },
  },
  'request-overdue': {
    level: 'ERROR',
    fields: { subject: 'subject', request: 'message', daysLeft: 'count' },
    metric: { name: 'RequestOverdue', value: once },
  },
  'request-task': {
    level: 'ERROR',
    fields: { subject: 'subject', request: 'message', reason: 'word' },
    metric: { name: 'StaffTask', value: once },
  },
  'system-asked': { level: 'INFO', fields: { subject: 'subject', request: 'message', system: 'id', result: 'word' } },
  'list-followed': { level: 'INFO', fields: { ...person, carrier: 'id', code: 'word' } },
  forwarded: { level: 'INFO', fields: { ...person, result: 'word' } },
  sweep: {
    level: 'INFO',
    fields: { due: 'count', overdue: 'count', handled: 'count', failed: 'count' },
    // Written at zero too: an alarm watches that the sweep runs at all.
    metric: { name: 'OwedOverdue', value: ({ overdue }) => Number(overdue) },
  },
  archived: { level: 'INFO', fields: { events: 'count' } },
  published: { level: 'INFO', fields: { events: 'count', failed: 'count' } },
  'api-answered': { level: 'INFO', fields: { route: 'id', caller: 'id', status: 'count' } },
  'api-refused': {
    level: 'WARN',
    fields: { route: 'id', caller: 'id', reason: 'word' },
    // No key is anybody's; a key that we made and that may not do this, or no longer, is a system of the operator's that is not heard.
    metric: { name: 'ApiRefused', value: ({ reason }) => (reason === 'no-key' ? 0 : 1) },
  },
  'console-answered': { level: 'INFO', fields: { route: 'id', role: 'id', status: 'count' } },
  'sign-in': { level: 'INFO', fields: { result: 'word' } },
  'canary-mismatch': { level: 'ERROR', fields: {}, metric: { name: 'CanaryMismatch', value: once } },
  fault: { level: 'ERROR', fields: { where: 'word', name: 'word' } },
};
