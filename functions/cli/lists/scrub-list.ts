import type { Instant } from '../../domain/ids.ts';
import { canonical } from '../../domain/phone-number.ts';
import type { Programme } from '../../domain/programme.ts';
import { isZone } from '../../domain/sending/quiet-hours.ts';
import type { Purpose } from '../../domain/sending/reasons.ts';
import { answerSends, type Check, type CheckDeps } from '../../flows/check-sends.ts';
import { csvLine } from './csv-writer.ts';
import { readSize } from './import-list.ts';
import { groupsOf, inBatches, inParallel } from './in-parallel.ts';
import type { ListRowRead, OpenList } from './open-list.ts';
import type { Progress } from './progress.ts';
import type { Head } from './rows.ts';

export type ScrubWork = {
  readonly list: OpenList;
  readonly programme: Programme;
  readonly purpose: Purpose;
  /** When the campaign is sent. */
  readonly at: Instant;
  readonly carriesNotice: boolean;
  readonly country?: string;
  readonly parallel: number;
  readonly allowed: (text: string) => Promise<void>;
  readonly refused: (text: string) => Promise<void>;
  readonly onProgress: (progress: Progress) => void;
};

/** `reported`: allowed for now, in a programme that reports what consents lack. `unreadable`: lines of which nobody knows whom they mean. */
export type Scrubbed = {
  readonly rows: number;
  readonly allowed: number;
  readonly reasons: Readonly<Record<string, number>>;
  readonly reported: Readonly<Record<string, number>>;
  readonly unreadable: number;
};

const reasonsColumn = 'halte_reasons';

type Verdict = { readonly reasons: readonly string[]; readonly reported: readonly string[]; readonly isReadable: boolean };

const checkOf = (read: ListRowRead, work: ScrubWork): Check | { readonly refused: string } => {
  if ('bad' in read) return read.bad;
  const timeZone = read.values('timezone');
  if (timeZone !== '' && !isZone(timeZone)) return { refused: 'zone_unknown' };
  const number = canonical(read.values('number'), read.values('country') || work.country);
  const { programme, purpose, at, carriesNotice } = work;
  return { programme, purpose, at, carriesNotice, ...(number === undefined ? {} : { number }), ...(timeZone === '' ? {} : { timeZone }) };
};

const verdictsOn = async (
  deps: Pick<CheckDeps, 'states' | 'subjects'>,
  group: readonly ListRowRead[],
  work: ScrubWork,
): Promise<readonly Verdict[]> => {
  const checks = group.map((read) => checkOf(read, work));
  const asked = checks.filter((check): check is Check => !('refused' in check));
  const answers = await answerSends(deps, asked);
  let next = 0;
  return checks.map((check): Verdict => {
    if ('refused' in check) return { reasons: [check.refused], reported: [], isReadable: false };
    const answer = answers[next++]?.answer;
    // Without an answer nothing is sent.
    return { reasons: answer?.reasons ?? ['number_invalid'], reported: answer?.reported ?? [], isReadable: true };
  });
};

const originalOf = (read: ListRowRead): readonly string[] | string =>
  'bad' in read ? (read.bad.original ?? [`line ${read.bad.line}`]) : read.row.original;

/** A refused row with why: one column more, or one name more in its JSON. */
const withReasons = (original: readonly string[] | string, reasons: readonly string[], { columns, delimiter }: Head): string => {
  if (typeof original === 'string') return `${JSON.stringify({ ...(JSON.parse(original) as object), [reasonsColumn]: reasons })}\n`;
  const padded = [...original, ...Array.from({ length: Math.max(0, columns.length - original.length) }, () => '')];
  return csvLine([...padded, reasons.join(' ')], delimiter);
};
const asItWas = (original: readonly string[] | string, { delimiter }: Head): string =>
  typeof original === 'string' ? `${original}\n` : csvLine(original, delimiter);

const writeHead = async ({ kind, columns, delimiter }: Head, { allowed, refused }: ScrubWork): Promise<void> => {
  if (kind !== 'csv' || columns.length === 0) return;
  await allowed(csvLine(columns, delimiter));
  await refused(csvLine([...columns, reasonsColumn], delimiter));
};

const count = (counts: Record<string, number>, names: readonly string[]): void => {
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
};

/**
 * Parts a campaign's list by the send check's own decision, fifty numbers in a read and no scan: rows that may be sent to as they were, the others with their reasons, both in the
 * order of the list. Memory is bounded by a batch. Throws what reading throws, and StoreUnavailable.
 */
export const scrubList = async (deps: Pick<CheckDeps, 'states' | 'subjects'>, work: ScrubWork): Promise<Scrubbed> => {
  const { list, parallel } = work;
  const done = { rows: 0, allowed: 0, unreadable: 0 };
  const [reasons, reported]: [Record<string, number>, Record<string, number>] = [{}, {}];
  let head: Head | undefined;
  for await (const batch of inBatches(list.pieces, readSize * parallel)) {
    const now = list.head();
    if (now === undefined) continue;
    if (head === undefined) await writeHead(now, work);
    head = now;
    const verdicts = (await inParallel(groupsOf(batch, readSize), parallel, (group) => verdictsOn(deps, group, work))).flat();
    const texts = { allowed: '', refused: '' };
    for (const [index, read] of batch.entries()) {
      const verdict = verdicts[index];
      if (verdict === undefined) continue;
      const isAllowed = verdict.reasons.length === 0;
      if (isAllowed) texts.allowed += asItWas(originalOf(read), head);
      else texts.refused += withReasons(originalOf(read), verdict.reasons, head);
      done.rows += 1;
      done.allowed += isAllowed ? 1 : 0;
      done.unreadable += verdict.isReadable ? 0 : 1;
      count(reasons, verdict.reasons);
      count(reported, isAllowed ? verdict.reported : []);
    }
    await work.allowed(texts.allowed);
    await work.refused(texts.refused);
    work.onProgress({ rows: done.rows, share: list.share(), refused: done.rows - done.allowed });
  }
  return { ...done, reasons, reported };
};
