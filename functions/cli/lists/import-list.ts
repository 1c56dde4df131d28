import type { Told } from '../../domain/ledger.ts';
import type { Entry, ListKind } from '../../domain/lists/entry.ts';
import { readEntry, type Reading } from '../../domain/lists/read-entry.ts';
import { isRefused } from '../../domain/lists/refusals.ts';
import { type Effect, importEntry, previewEntry } from '../../flows/import-entry.ts';
import type { SendStates } from '../../flows/ports.ts';
import type { RecordDeps } from '../../flows/record-consent.ts';
import type { Checkpoint, Reached } from './checkpoint.ts';
import { groupsOf, inBatches, inParallel } from './in-parallel.ts';
import type { ListRowRead, OpenList } from './open-list.ts';
import type { Progress } from './progress.ts';
import type { RefusedLine } from './refused-lines.ts';

export type ImportDeps = RecordDeps & { readonly states: SendStates };
export type ImportWork = {
  readonly kind: ListKind;
  readonly list: OpenList;
  readonly reading: Reading;
  readonly told: Told;
  /** Nothing is written; what would change is told from what is stored. */
  readonly isDryRun: boolean;
  /** How many are written at a time. */
  readonly parallel: number;
  readonly checkpoint?: Checkpoint;
  /** Rows between two checkpoints; a thousand without it. */
  readonly batch?: number;
  readonly onRefused: (line: RefusedLine) => Promise<void>;
  readonly onProgress: (progress: Progress) => void;
};

/** Rows between two checkpoints: what is done again, without effect, after a crash. */
const batchSize = 1_000;
/** As many as one read takes. */
export const readSize = 50;

const nothing: Reached = { line: 0, rows: 0, effects: {}, refused: {}, leftOut: 0 };
const lastLineOf = (read: ListRowRead): number => ('bad' in read ? read.bad.last : read.row.last);
const more = (counts: Readonly<Record<string, number>>, names: readonly string[]): Record<string, number> => {
  const sum = { ...counts };
  for (const name of names) sum[name] = (sum[name] ?? 0) + 1;
  return sum;
};

/** The rows of a batch that can be taken, those that cannot, and how many are not meant. */
const sort = (batch: readonly ListRowRead[], { kind, reading }: ImportWork) => {
  const entries: Entry[] = [];
  const refused: RefusedLine[] = [];
  let leftOut = 0;
  for (const read of batch) {
    if ('bad' in read) {
      refused.push(read.bad);
      continue;
    }
    const entry = readEntry(kind, read.values, reading);
    if (entry === 'left-out') leftOut += 1;
    else if (isRefused(entry)) refused.push({ ...entry, line: read.row.line, last: read.row.last, value: read.values('number') });
    else entries.push(entry);
  }
  return { entries, refused, leftOut };
};

/** Those of one person one after the other, so that they do not stand in each other's way. */
const written = async (deps: ImportDeps, entries: readonly Entry[], { told, parallel }: ImportWork): Promise<readonly Effect[]> => {
  const people = [...Map.groupBy(entries, ({ subject }) => subject).values()];
  const effects = await inParallel(people, parallel, async (own) => {
    const found: Effect[] = [];
    for (const entry of own) found.push(await importEntry(deps, entry, told));
    return found;
  });
  return effects.flat();
};

const previewed = async (deps: ImportDeps, entries: readonly Entry[], { told, parallel }: ImportWork): Promise<readonly Effect[]> => {
  const effects = await inParallel(groupsOf(entries, readSize), parallel, async (group) => {
    const known = await deps.states.read(group.map(({ subject }) => ({ subject })));
    return group.map((entry, index) => previewEntry(deps, entry, told, known[index]?.image));
  });
  return effects.flat();
};

/**
 * Imports a list: every row is read, decided and written by conditions, so that nothing newer is undone and nothing is there twice. Memory is bounded by a batch.
 * Goes on behind the checkpoint of a run that was broken off. Throws what reading throws, and StoreUnavailable.
 */
export const importList = async (deps: ImportDeps, work: ImportWork): Promise<Reached> => {
  const { list, checkpoint } = work;
  let reached = checkpoint?.read() ?? nothing;
  const begin = reached.line;
  for await (const whole of inBatches(list.pieces, work.batch ?? batchSize)) {
    // What was done before a crash is only told again: why its lines were refused belongs in the report of the whole.
    for (const line of sort(
      whole.filter((read) => lastLineOf(read) <= begin),
      work,
    ).refused)
      await work.onRefused(line);
    const batch = whole.filter((read) => lastLineOf(read) > begin);
    const last = whole.at(-1);
    if (batch.length === 0 || last === undefined) continue;
    const { entries, refused, leftOut } = sort(batch, work);
    for (const line of refused) await work.onRefused(line);
    const effects = await (work.isDryRun ? previewed : written)(deps, entries, work);
    reached = {
      line: lastLineOf(last),
      rows: reached.rows + batch.length,
      effects: more(reached.effects, effects),
      refused: more(
        reached.refused,
        refused.map((line) => line.refused),
      ),
      leftOut: reached.leftOut + leftOut,
    };
    checkpoint?.write(reached);
    work.onProgress({ rows: reached.rows, share: list.share(), refused: Object.values(reached.refused).reduce((sum, n) => sum + n, 0) });
  }
  checkpoint?.remove();
  return reached;
};
