import { setTimeout as sleep } from 'node:timers/promises';
import { FunctionError } from '../functions/messages.ts';
import type { StreamRecord } from './stream-reader.ts';

export type Discarded = {
  readonly records: readonly StreamRecord[];
  readonly condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded';
  readonly invokes: number;
};

export type BatchRules = {
  readonly invoke: (records: readonly StreamRecord[]) => Promise<unknown>;
  readonly reportsItems: boolean;
  readonly bisects: boolean;
  /** -1: for ever. */
  readonly mostRetries: number;
  /** Seconds; -1: any age. */
  readonly oldestSeconds: number;
  readonly discard: (what: Discarded) => void;
  readonly onError: (cause: FunctionError) => void;
  readonly now: () => number;
  /** The first pause between tries, doubled each time, up to a hundred times that. */
  readonly pauseMs: number;
  readonly signal: AbortSignal;
};

type Outcome =
  /** The first so many are done with. */
  { readonly kind: 'reported'; readonly done: number } | { readonly kind: 'failed' };

const outcomeOf = (answer: unknown, records: readonly StreamRecord[]): Outcome => {
  const failures = (answer as { batchItemFailures?: unknown } | null)?.batchItemFailures;
  if (!Array.isArray(failures) || failures.length === 0) return { kind: 'reported', done: records.length };
  const positions = failures.map((failure: { itemIdentifier?: unknown }) =>
    records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === failure?.itemIdentifier),
  );
  // An id that is not in the batch fails it whole.
  return positions.includes(-1) ? { kind: 'failed' } : { kind: 'reported', done: Math.min(...positions) };
};

const attempt = async (records: readonly StreamRecord[], rules: BatchRules): Promise<Outcome> => {
  try {
    const answer = await rules.invoke(records);
    return rules.reportsItems ? outcomeOf(answer, records) : { kind: 'reported', done: records.length };
  } catch (cause) {
    if (!(cause instanceof FunctionError)) throw cause;
    rules.onError(cause);
    return { kind: 'failed' };
  }
};

const tooOld = ({ dynamodb }: StreamRecord, { oldestSeconds, now }: BatchRules): boolean =>
  oldestSeconds >= 0 && now() / 1000 - dynamodb.ApproximateCreationDateTime > oldestSeconds;

/**
 * Hands records to a function until all are done with, as Lambda's stream mapping does: from the first one that failed on; in halves where the whole
 * invocation failed (which does not count as a try); given up when tries or age are over.
 *
 * @param tries how often this batch has failed so far.
 * @throws AbortError when the signal comes first: then nothing more is known of the records.
 */
export const handleBatch = async (records: readonly StreamRecord[], rules: BatchRules, tries = 0): Promise<void> => {
  const old = records.filter((record) => tooOld(record, rules));
  if (old.length > 0) {
    rules.discard({ records: old, condition: 'RecordAgeExceeded', invokes: tries });
    return handleBatch(
      records.filter((record) => !old.includes(record)),
      rules,
    );
  }
  if (records.length === 0) return;
  rules.signal.throwIfAborted();
  const outcome = await attempt(records, rules);
  const done = outcome.kind === 'reported' ? outcome.done : 0;
  if (done === records.length) return;
  const rest = records.slice(done);
  const failures = done > 0 ? 1 : tries + 1;
  if (outcome.kind === 'failed' && rules.bisects && rest.length > 1) {
    const half = Math.ceil(rest.length / 2);
    await handleBatch(rest.slice(0, half), rules);
    return handleBatch(rest.slice(half), rules);
  }
  if (rules.mostRetries >= 0 && failures > rules.mostRetries)
    return rules.discard({ records: rest, condition: 'RetryAttemptsExhausted', invokes: failures });
  await sleep(Math.min(rules.pauseMs * 2 ** (failures - 1), rules.pauseMs * 100), undefined, { signal: rules.signal });
  return handleBatch(rest, rules, failures);
};
