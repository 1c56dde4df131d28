import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import type { Deployment } from '../../domain/deployment.ts';
import { type Act, type Common, examples, withPlace } from '../command-line.ts';
import { configured } from '../configuration.ts';
import { fine, problem, type Report, WrongUsage } from '../outcome.ts';
import type { Place } from '../place.ts';
import type { Terminal } from '../terminal.ts';
import { csvLine } from './csv-writer.ts';
import { type Export, exportHashed, type ExportKind, exportKinds, exportNamed } from './export-list.ts';
import { type ListOptions, withNumbers } from './list-options.ts';
import { interruptible, type ListPlace, withStores } from './list-place.ts';
import { openList } from './open-list.ts';
import { type Output, outputTo } from './output.ts';
import { progressTo } from './progress.ts';

export type ExportOptions = Common & ListOptions & { readonly hashed?: boolean; readonly numbers?: string; readonly force?: boolean };
export type Exported = { readonly lines: number; readonly looked: number; readonly unreadable: number };

/** JSON lines where the name says so, CSV else. */
const writerFor = (file: string, columns: readonly string[]) => {
  const isJson = /\.(?:jsonl|ndjson)$/i.test(file);
  const line = (values: Readonly<Record<string, string>>): string =>
    isJson
      ? `${JSON.stringify(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')))}\n`
      : csvLine(columns.map((column) => values[column] ?? ''));
  return { head: isJson ? '' : csvLine(columns), line };
};

const everyItems = 20_000;

/** Writes an export as it comes. @param say hears how far a reading of the whole table is */
export const writeExport = async (
  { columns, pieces }: Export,
  file: string,
  output: Pick<Output, 'write'>,
  say: (text: string) => void,
): Promise<Exported> => {
  const writer = writerFor(file, columns);
  const done = { lines: 0, looked: 0, unreadable: 0 };
  await output.write(writer.head);
  for await (const piece of pieces) {
    await output.write(piece.lines.map((line) => writer.line(line)).join(''));
    const before = Math.floor(done.looked / everyItems);
    done.lines += piece.lines.length;
    done.looked += piece.looked;
    done.unreadable += piece.unreadable;
    if (Math.floor(done.looked / everyItems) > before) say(`… ${done.looked} looked at, ${done.lines} lines\n`);
  }
  return done;
};

const reportOf = (kind: ExportKind, file: string, done: Exported, isNamed: boolean): Report => {
  const strange = isNamed
    ? 'rows of your list have no telephone number that can be read'
    : 'items were written by another version of Halte and are not in it';
  const lines = [
    `${done.lines} lines of ${kind} in ${file}, ${done.looked} ${isNamed ? 'rows' : 'items'} looked at`,
    ...(done.unreadable > 0 ? [`${done.unreadable} ${strange}.`] : []),
  ];
  return (done.unreadable > 0 ? problem : fine)({ kind, file, ...done }, lines);
};

/** Writes a list out. Throws WrongUsage, StoreUnavailable. */
export const exportTo = async (
  place: Place,
  deployment: Deployment,
  kind: ExportKind,
  file: string,
  options: ExportOptions,
  terminal: Pick<Terminal, 'err' | 'interactive'>,
): Promise<Report> => {
  const { hashed = false, numbers, country } = options;
  if (hashed === (numbers !== undefined)) {
    throw new WrongUsage(
      'Halte keeps no numbers. --hashed writes everybody by keyed hash; --numbers <list> writes those of a list of yours, by number.',
    );
  }
  if (existsSync(file) && !options.force) throw new WrongUsage(`${file} is there already: --force writes it anew.`);
  const list = numbers === undefined ? undefined : await openList(numbers, 'campaign', options);
  const progress = progressTo(terminal, 'export', () => performance.now());
  const made = ({ deps, subjects, context }: ListPlace): Export => {
    if (list === undefined) return exportHashed(kind, context, deployment);
    const work = { kind, list, parallel: options.parallel, onProgress: progress.tell };
    return exportNamed({ states: deps.states, subjects, deployment }, { ...work, ...(country === undefined ? {} : { country }) });
  };
  const output = await outputTo(file);
  try {
    const say = list === undefined ? terminal.err : () => undefined;
    const done = await withStores(place, deployment, (of) =>
      interruptible(writeExport(made(of), file, output, say), 'Nothing was written: half a list would be taken for a whole one. Run it again.'),
    );
    await output.finish();
    return reportOf(kind, path.basename(file), done, list !== undefined);
  } catch (error) {
    await output.abandon();
    throw error;
  } finally {
    progress.end();
  }
};

const about: Readonly<Record<ExportKind, string>> = {
  suppressions: 'who is stopped, for which programme and since when',
  consents: 'consents: with --hashed each of the ledger with what proves it, with --numbers the newest of each programme',
};

/** `export …`: what `import` reads again. */
export const addExport = (program: Command, act: Act, terminal: Terminal): void => {
  const command = program.command('export').description('opt-outs and consents as a list, by keyed hash or by the numbers of a list of yours');
  for (const kind of exportKinds) {
    withNumbers(withPlace(command.command(`${kind} <file>`)))
      .description(`${about[kind]}; CSV, or JSON lines where the file ends so`)
      .option('--hashed', 'everybody, by keyed hash: reads the whole table')
      .option('--numbers <list>', 'those of this list, by number: CSV or JSON lines')
      .option('--force', 'writes over a file that is there')
      .addHelpText(
        'after',
        examples(
          `export ${kind} ${kind}.csv --hashed`,
          `export ${kind} ${kind}.csv --numbers customers.csv --columns number=mobile --country FR --aws`,
        ),
      )
      .action((file: string, options: ExportOptions) =>
        act(options, async (place) => exportTo(place, (await configured(options.config)).deployment, kind, file, options, terminal)),
      );
  }
};
