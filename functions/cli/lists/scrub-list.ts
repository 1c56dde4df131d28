import type { Instant } from '../../domain/ids.ts';
import { readNumber } from '../../domain/lists/read-entry.ts';
import type { Programme } from '../../domain/programme.ts';
import { isZone } from '../../domain/sending/quiet-hours.ts';
import type { Purpose } from '../../domain/sending/reasons.ts';
import { answerSends, type Check, type CheckDeps } from '../../flows/check-sends.ts';
import { csvLine } from './csv-writer.ts';
import { readSize } from './import-list.ts';
import { inBatches, inOrder } from './in-parallel.ts';
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
  const number = readNumber(read.values, work.country);
  const { programme, purpose, at, carriesNotice } = work;
  return { programme, purpose, at, carriesNotice, ...(number === undefined ? {} : { number }), ...(timeZone === '' ? {} : { timeZone }) };
};

type Judged = { readonly read: ListRowRead; readonly verdict: Verdict };
const judged = async (deps: Pick<CheckDeps, 'states' | 'subjects'>, group: readonly ListRowRead[], work: ScrubWork): Promise<readonly Judged[]> => {
  const checks = group.map((read) => checkOf(read, work));
  const asked = checks.filter((check): check is Check => !('refused' in check));
  const answers = await answerSends(deps, asked);
  let next = 0;
  const verdictOn = (check: (typeof checks)[number]): Verdict => {
    if ('refused' in check) return { reasons: [check.refused], reported: [], isReadable: false };
    const answer = answers[next++]?.answer;
    // Without an answer nothing is sent.
    return { reasons: answer?.reasons ?? ['number_invalid'], reported: answer?.reported ?? [], isReadable: true };
  };
  const verdicts = checks.map(verdictOn);
  return group.flatMap((read, index) => (verdicts[index] ? [{ read, verdict: verdicts[index] }] : []));
};

const bareOf = (read: ListRowRead): readonly string[] | string | undefined => ('bad' in read ? read.bad.original : read.row.original);
const lineOf = (read: ListRowRead): string => `line ${'bad' in read ? read.bad.line : read.row.line}`;

/** A refused row with why: one column more, or one name more in its JSON. Of what could not be read its line is told. */
const withReasons = (read: ListRowRead, reasons: readonly string[], { kind, columns, delimiter }: Head): string => {
  const original = bareOf(read) ?? [lineOf(read)];
  if (typeof original === 'string') return `${JSON.stringify({ ...(JSON.parse(original) as object), [reasonsColumn]: reasons })}\n`;
  if (kind === 'jsonl') return `${JSON.stringify({ unreadable: lineOf(read), [reasonsColumn]: reasons })}\n`;
  const padded = [...original, ...Array.from({ length: Math.max(0, columns.length - original.length) }, () => '')];
  return csvLine([...padded, reasons.join(' ')], delimiter);
};
const asItWas = (read: ListRowRead, { delimiter }: Head): string => {
  const original = bareOf(read) ?? [];
  return typeof original === 'string' ? `${original}\n` : csvLine(original, delimiter);
};

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
  for await (const group of inOrder(inBatches(list.pieces, readSize), parallel, (rows) => judged(deps, rows, work))) {
    const now = list.head();
    if (now === undefined) continue;
    if (head === undefined) await writeHead(now, work);
    head = now;
    const texts = { allowed: '', refused: '' };
    for (const { read, verdict } of group) {
      const isAllowed = verdict.reasons.length === 0;
      if (isAllowed) texts.allowed += asItWas(read, head);
      else texts.refused += withReasons(read, verdict.reasons, head);
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
