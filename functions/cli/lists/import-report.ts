import { refusals } from '../../domain/lists/refusals.ts';
import type { ListKind } from '../../domain/lists/entry.ts';
import type { Effect } from '../../flows/import-entry.ts';
import { fine, problem, type Report } from '../outcome.ts';
import type { Reached } from './checkpoint.ts';
import type { RefusedSummary } from './refused-lines.ts';

const about: Readonly<Record<Effect, string>> = {
  stopped: 'stopped',
  'stood-already': 'stopped already; the evidence is added',
  superseded: 'not stopped: a newer START or consent stands',
  consented: 'consents, proven',
  unproven: 'consents that lack proof: a programme that enforces consent does not send on them',
  older: 'something newer is known; the evidence is added',
  listed: 'listed',
  reassigned: 'lines with another holder',
  repeated: 'imported before; nothing changed',
  erased: 'not taken: erased since',
};

export type Imported = {
  readonly kind: ListKind;
  readonly file: string;
  readonly digest: string;
  readonly isDryRun: boolean;
  readonly reached: Reached;
  readonly refused: Readonly<Record<string, RefusedSummary>>;
  readonly refusedFile?: string;
};

const counted = (number: number, what: string): string => `${number.toLocaleString('en-US').padStart(11)}  ${what}`;
const isRefusal = (reason: string): reason is keyof typeof refusals => reason in refusals;

const refusedLine = ([reason, { count, lines }]: readonly [string, RefusedSummary]): string => {
  const which = `line ${lines.join(', ')}${count > lines.length ? ' …' : ''}`;
  return counted(count, `refused: ${isRefusal(reason) ? refusals[reason] : reason} (${which})`);
};

const next = ({ kind, isDryRun, refusedFile }: Imported, refusedCount: number): readonly string[] => [
  ...(refusedCount > 0 && refusedFile === undefined ? ['Every refused line stands in the file that --refused names.'] : []),
  ...(isDryRun ? ['Nothing was written. Without --dry-run it is.'] : []),
  ...(!isDryRun && refusedCount === 0 && kind === 'suppressions'
    ? ['Once all lists of a programme are in, declare it: sending.ready in the configuration; docs/switching.md.']
    : []),
];

/** What became of a list. 1 where a line was refused. No number stands in it. */
export const importReport = (imported: Imported): Report => {
  const { reached, refused, file, digest, isDryRun, kind } = imported;
  const refusedCount = Object.values(refused).reduce((sum, { count }) => sum + count, 0);
  const data = {
    kind,
    file,
    digest: `sha256:${digest}`,
    dryRun: isDryRun,
    rows: reached.rows,
    effects: reached.effects,
    leftOut: reached.leftOut,
    refused,
  };
  const lines = [
    `${isDryRun ? 'Dry run of' : 'Imported'} ${kind} from ${file} (sha256 ${digest})`,
    counted(reached.rows, 'rows'),
    ...Object.entries(reached.effects).map(([effect, count]) => counted(count, about[effect as Effect])),
    ...(reached.leftOut > 0 ? [counted(reached.leftOut, 'left out: their status says that they are not meant')] : []),
    ...Object.entries(refused).map(refusedLine),
    ...next(imported, refusedCount),
  ];
  return refusedCount > 0 ? problem(data, lines) : fine(data, lines);
};
