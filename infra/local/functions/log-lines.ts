/** A line that a function, or the runner in its name, has written. */
export type LogLine = {
  /** Logical id. */
  readonly function: string;
  readonly text: string;
  /** Metrics, where the line carries them in CloudWatch's embedded metric format: name to value. */
  readonly metrics?: Readonly<Record<string, number>>;
};
export type LogListener = (line: LogLine) => void;

type Embedded = { readonly _aws?: { readonly CloudWatchMetrics?: readonly { readonly Metrics?: readonly { readonly Name: string }[] }[] } };

const metricsIn = (text: string): LogLine['metrics'] => {
  if (!text.startsWith('{') || !text.includes('CloudWatchMetrics')) return undefined;
  try {
    const line = JSON.parse(text) as Embedded & Readonly<Record<string, unknown>>;
    const names = (line._aws?.CloudWatchMetrics ?? []).flatMap(({ Metrics = [] }) => Metrics.map(({ Name }) => Name));
    return Object.fromEntries(names.map((name) => [name, Number(line[name])]));
  } catch {
    return undefined;
  }
};

export const readLine = (id: string, text: string): LogLine => {
  const metrics = metricsIn(text);
  return { function: id, text, ...(metrics && { metrics }) };
};
