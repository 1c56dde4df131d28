import type { Clock, Log } from '../flows/ports.ts';
import type { MetricName } from '../config/metric-names.ts';
import { catalogue, type Entry, type FieldKind } from './log-catalogue.ts';

type Write = (line: string) => void;

const withheld = '(withheld)';

const patterns: Readonly<Record<Exclude<FieldKind, 'count'>, RegExp>> = {
  subject: /^[A-Za-z0-9_-]{22}$/,
  message: /^[A-Za-z0-9_-]{15,16}$/,
  id: /^(?!.*\d{7})[a-z0-9-]{0,32}$/,
  word: /^(?!.*\d{7})[A-Za-z0-9 _.:#-]{0,80}$/,
};

const fieldValue = (kind: FieldKind, value: unknown): string | number => {
  if (kind === 'count') return typeof value === 'number' && Number.isSafeInteger(value) && value < 1_000_000 ? value : withheld;
  return typeof value === 'string' && patterns[kind].test(value) ? value : withheld;
};

/** Only what the catalogue lists, and only in the form that it lists: no number and no text gets into a line. */
const fieldsOf = (entry: Entry, given: Readonly<Record<string, unknown>>): Record<string, string | number> => {
  const listed = Object.entries(entry.fields).filter(([name]) => given[name] !== undefined);
  return Object.fromEntries(listed.map(([name, kind]) => [name, fieldValue(kind, given[name])]));
};

/**
 * CloudWatch's embedded metric format: the line is the metric. `[[]]` is "no dimensions".
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
const metricOf = (name: MetricName, value: number, now: number): object => ({
  _aws: { Timestamp: now, CloudWatchMetrics: [{ Namespace: 'Halte', Dimensions: [[]], Metrics: [{ Name: name, Unit: 'Count' }] }] },
  [name]: value,
});

/** One JSON line an event. @param write gets the line with its end; not console, which Lambda would wrap into a line of its own. */
export const createLog =
  (write: Write, clock: Clock): Log =>
  (event) => {
    const entry: Entry = catalogue[event.is];
    const now = clock();
    const metric = entry.metric === undefined ? {} : metricOf(entry.metric.name, entry.metric.value({ ...event }), now);
    const line = { timestamp: new Date(now).toISOString(), level: entry.level, event: event.is, ...fieldsOf(entry, { ...event }), ...metric };
    write(`${JSON.stringify(line)}\n`);
  };

/** To standard output, where Lambda takes it up as it is. */
export const stdoutLog = (clock: Clock): Log => createLog((line) => void process.stdout.write(line), clock);
