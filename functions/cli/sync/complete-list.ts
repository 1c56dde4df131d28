import type { ListChanged } from '../../carriers/carrier.ts';
import type { PhoneNumber, Subject } from '../../domain/ids.ts';
import { readNumber } from '../../domain/lists/read-entry.ts';
import { mayBlock } from '../../domain/opt-out-lists/list-reach.ts';
import { changeList, type SharedList } from '../../flows/opt-out-lists.ts';
import { groupsOf, inBatches, inParallel } from '../lists/in-parallel.ts';
import { readSize } from '../lists/import-list.ts';
import type { OpenList } from '../lists/open-list.ts';
import { type Counts, counted, type SyncDeps } from './compare-list.ts';
import type { SeenNumbers } from './seen-numbers.ts';

export type CompleteWork = {
  /** Whom the operator knows by number: Halte keeps none. */
  readonly numbers: OpenList;
  readonly country?: string;
  readonly repair: boolean;
  readonly parallel: number;
  /** What stands on the list. */
  readonly seen: SeenNumbers;
  readonly onDrift: (number: string, outcome: 'missing-there' | 'added' | 'not-added') => Promise<void>;
  readonly onProgress: (rows: number, share: number) => void;
};
export type Completed = {
  readonly rows: number;
  readonly unreadable: number;
  readonly counts: Counts;
  /** Why the carrier took one not. */ readonly codes: readonly string[];
};

const batchSize = 1_000;
const backoffMs = [1_000, 5_000, 20_000] as const;
const longestWaitMs = 60_000;

const add = async (deps: SyncDeps, list: SharedList, number: PhoneNumber): Promise<ListChanged> => {
  for (let attempt = 0; ; attempt += 1) {
    const changed = await changeList(deps, list, { what: 'add', number });
    const wait = backoffMs[attempt];
    if (changed.kind !== 'retry' || changed.credentials || wait === undefined) return changed;
    await deps.wait(Math.min(longestWaitMs, changed.afterMs ?? wait));
  }
};

type Known = { readonly number: PhoneNumber; readonly subject: Subject };

/** Those of a group who have stopped all that the list stops, and do not stand on it. */
const missing = async (deps: SyncDeps, { programmes }: SharedList, seen: SeenNumbers, group: readonly Known[]): Promise<readonly Known[]> => {
  if (programmes.length === 0) return [];
  const states = await deps.states.read(group.map(({ subject }) => ({ subject })));
  return group.filter(({ number }, index) => !seen.has(number) && mayBlock(states[index]?.image, programmes));
};

/**
 * The other way round: of the numbers that the operator names, those stopped here that the carrier would still text. With `repair` they are put on its list. A list that would
 * stop more than they have stopped gets none of them. Throws what reading throws, and StoreUnavailable.
 */
export const completeList = async (deps: SyncDeps, list: SharedList, work: CompleteWork): Promise<Completed> => {
  let done: Completed = { rows: 0, unreadable: 0, counts: {}, codes: [] };
  for await (const batch of inBatches(work.numbers.pieces, batchSize)) {
    const known = batch.flatMap((read): readonly Known[] => {
      const number = 'bad' in read ? undefined : readNumber(read.values, work.country);
      return number === undefined ? [] : [{ number, subject: deps.subjects.of(number) }];
    });
    const groups = groupsOf([...new Map(known.map((one) => [one.number, one])).values()], readSize);
    const lacking = (await inParallel(groups, work.parallel, (group) => missing(deps, list, work.seen, group))).flat();
    const outcomes = await inParallel(lacking, work.parallel, async ({ number }) => {
      const changed = work.repair ? await add(deps, list, number) : undefined;
      const outcome = changed === undefined ? 'missing-there' : changed.kind === 'done' ? 'added' : 'not-added';
      if (outcome === 'added') work.seen.add(number);
      await work.onDrift(number, outcome);
      return { outcome, code: changed && 'code' in changed ? changed.code : undefined } as const;
    });
    done = {
      rows: done.rows + batch.length,
      unreadable: done.unreadable + batch.length - known.length,
      counts: counted(
        done.counts,
        outcomes.map(({ outcome }) => outcome),
      ),
      codes: [...new Set([...done.codes, ...outcomes.flatMap(({ code }) => code ?? [])])],
    };
    work.onProgress(done.rows, work.numbers.share());
  }
  return done;
};
