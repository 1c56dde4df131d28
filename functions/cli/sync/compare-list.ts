import type { ListedNumber } from '../../carriers/carrier.ts';
import type { PhoneNumber, Subject } from '../../domain/ids.ts';
import { type Standing, standingOf } from '../../domain/opt-out-lists/drift.ts';
import { meantBy } from '../../domain/opt-out-lists/list-reach.ts';
import { canonical } from '../../domain/phone-number.ts';
import type { Programme } from '../../domain/programme.ts';
import { adoptBlock } from '../../flows/adopt-block.ts';
import { changeList, type SharedList } from '../../flows/opt-out-lists.ts';
import type { Subjects } from '../../flows/ports.ts';
import { groupsOf, inParallel } from '../lists/in-parallel.ts';
import { type ImportDeps, readSize } from '../lists/import-list.ts';
import { type PageDeps, pagesOf } from './list-pages.ts';
import type { SeenNumbers } from './seen-numbers.ts';

/** What was done about a drift; without repair it is only told. */
export type Outcome = Standing | 'stopped' | 'unblocked' | 'not-unblocked';
export type Counts = Readonly<Partial<Record<Outcome | 'missing-there' | 'added' | 'not-added', number>>>;
export type Compared = {
  readonly numbers: number;
  readonly counts: Counts;
  /** Of the next page; none: the list was read to its end. */ readonly cursor?: string;
};

export type SyncDeps = ImportDeps & PageDeps & { readonly subjects: Subjects };
export type CompareWork = {
  readonly repair: boolean;
  /** Takes off the carrier's list whom a newer START let in. */
  readonly unblock: boolean;
  readonly staff: string;
  readonly parallel: number;
  readonly before?: Compared;
  readonly onPage: (reached: Compared) => void;
  /** Hears of each number that differs. */
  readonly onDrift: (number: string, outcome: Outcome) => Promise<void>;
  readonly seen?: SeenNumbers;
};

type Entry = { readonly number: PhoneNumber; readonly subject: Subject; readonly listed: ListedNumber };
type Judged = { readonly number: string; readonly outcome: Outcome };

export const counted = (counts: Counts, names: readonly (keyof Counts)[]): Counts => {
  const sum: Record<string, number> = { ...counts };
  for (const name of names) sum[name] = (sum[name] ?? 0) + 1;
  return sum;
};

/** One line may stand there several times: what the person did counts before a rule, and the newest before the older. */
const rank = ({ by, at }: ListedNumber): string => `${by === 'rule' ? 0 : 1}${at ?? ''}`;
const strongest = (listed: readonly ListedNumber[]): readonly ListedNumber[] =>
  [...Map.groupBy(listed, ({ number }) => canonical(number) ?? number).values()].flatMap((same) =>
    same.toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1)).slice(0, 1),
  );

const isStrange = (entry: Entry | Judged): entry is Judged => 'outcome' in entry;

/**
 * Compares what stands on a carrier's list with what is stored here, a page at a time: no table is scanned, and memory is that of a page. With `repair`, what is blocked there and not
 * stopped here is recorded. Throws CannotDo, StoreUnavailable.
 */
export const compareList = async (deps: SyncDeps, list: SharedList, work: CompareWork): Promise<Compared> => {
  let reached: Compared = work.before ?? { numbers: 0, counts: {} };
  for await (const page of pagesOf(deps, list, work.before?.cursor)) {
    if (page.anew) reached = { numbers: 0, counts: {} };
    const listed = strongest(page.numbers);
    const judged = await judge(deps, list, listed, work);
    for (const { number, outcome } of judged) if (outcome !== 'agrees') await work.onDrift(number, outcome);
    const counts = counted(
      reached.counts,
      judged.map(({ outcome }) => outcome),
    );
    reached = { numbers: reached.numbers + listed.length, counts, ...(page.next === undefined ? {} : { cursor: page.next }) };
    work.onPage(reached);
  }
  return reached;
};

const judge = async (deps: SyncDeps, list: SharedList, listed: readonly ListedNumber[], work: CompareWork): Promise<readonly Judged[]> => {
  const read = listed.map((one): Entry | Judged => {
    const number = canonical(one.number);
    return number === undefined ? { number: one.number, outcome: 'unreadable' } : { number, subject: deps.subjects.of(number), listed: one };
  });
  const strange = read.filter(isStrange);
  const entries = read.filter((one): one is Entry => !isStrange(one));
  for (const { number } of entries) work.seen?.add(number);
  const judged = await inParallel(groupsOf(entries, readSize), work.parallel, (group) => judgeGroup(deps, list, group, work));
  return [...strange, ...judged.flat()];
};

const judgeGroup = async (deps: SyncDeps, list: SharedList, group: readonly Entry[], work: CompareWork): Promise<readonly Judged[]> => {
  const meant = meantBy(list.programmes);
  if (meant.length === 0) return [];
  const known = await deps.states.read(group.map(({ subject }) => ({ subject })));
  const judged: Judged[] = [];
  for (const [index, entry] of group.entries()) {
    const standing = entry.listed.by === 'rule' ? 'rule' : standingOf(known[index]?.image, meant, entry.listed.at);
    judged.push({ number: entry.number, outcome: await settle(deps, list, entry, { standing, meant, work }) });
  }
  return judged;
};

type Found = { readonly standing: Standing; readonly meant: readonly Programme[]; readonly work: CompareWork };

const settle = async (deps: SyncDeps, list: SharedList, entry: Entry, { standing, meant, work }: Found): Promise<Outcome> => {
  if (standing === 'not-stopped-here' && work.repair) return adopt(deps, list, entry, { standing, meant, work });
  // Of a block without a time nobody knows whether it is older than the START.
  if (standing === 'let-in-here' && work.unblock && entry.listed.at !== undefined) {
    const { kind } = await changeList(deps, list, { what: 'remove', number: entry.number });
    return kind === 'done' ? 'unblocked' : 'not-unblocked';
  }
  return standing;
};

/** A programme of each controller stands for all of that one's marketing. */
const adopt = async (deps: SyncDeps, list: SharedList, { subject, listed }: Entry, { meant, work }: Found): Promise<Outcome> => {
  const { id, name } = list.carrier.metadata;
  const named = `${name}: ${list.senders.map((sender) => sender.id).join(', ')}`;
  const each = [...new Map(meant.map((one) => [one.kind === 'marketing' ? one.controller : one.id, one])).values()];
  const by = listed.by === 'rule' ? undefined : listed.by;
  const effects = [];
  for (const programme of each) {
    const block = { subject, programme, list: `${id}, ${named}`, staff: work.staff };
    effects.push(await adoptBlock(deps, { ...block, ...(listed.at === undefined ? {} : { at: listed.at }), ...(by === undefined ? {} : { by }) }));
  }
  if (effects.includes('stopped')) return 'stopped';
  return effects.includes('let-in') ? 'let-in-here' : 'agrees';
};
