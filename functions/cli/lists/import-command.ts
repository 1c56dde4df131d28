import { userInfo } from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import type { Deployment } from '../../domain/deployment.ts';
import { type ListKind, listKinds } from '../../domain/lists/entry.ts';
import { type Act, type Common, examples, withPlace } from '../command-line.ts';
import { configured } from '../configuration.ts';
import type { Report } from '../outcome.ts';
import { outputOf, type Place } from '../place.ts';
import type { Terminal } from '../terminal.ts';
import { checkpointIn } from './checkpoint.ts';
import { importList } from './import-list.ts';
import { importReport } from './import-report.ts';
import { type ListOptions, programmeNamed, timesOf, withTimes } from './list-options.ts';
import { interruptible, withStores } from './list-place.ts';
import { openList } from './open-list.ts';
import { outputTo } from './output.ts';
import { progressTo } from './progress.ts';
import { refusedLines } from './refused-lines.ts';

export type ImportOptions = Common &
  ListOptions & { readonly programme?: string; readonly dryRun?: boolean; readonly by: string; readonly restart?: boolean };

const about: Readonly<Record<ListKind, string>> = {
  suppressions: 'people who stopped: the opt-out list of the system before',
  consents: 'consents with what proves them',
  exclusions: 'lines on a list of people who want no advertising, such as Lista Robinson',
  reassigned: 'lines that have another holder',
};

/** What makes two runs the same work, so that the second goes on where the first was broken off. */
const workOf = (place: Place, kind: ListKind, digest: string, options: ImportOptions): readonly unknown[] => {
  const { columns, value, from, status, everyLine, country, encoding, timezone, dates, dated, programme } = options;
  const told = { columns, value, from, status, everyLine, country, encoding, timezone, dates, dated, programme };
  // By its tables: the addresses of a local server are others at each start.
  return [place.kind, place.region, outputOf(place, 'TableSuppressions'), kind, digest, told];
};

/** Imports one file into a place. Throws WrongUsage, CannotDo, StoreUnavailable. */
export const importInto = async (
  place: Place,
  deployment: Deployment,
  kind: ListKind,
  file: string,
  options: ImportOptions,
  terminal: Pick<Terminal, 'err' | 'interactive'>,
): Promise<Report> => {
  if (options.programme !== undefined) programmeNamed(deployment, options.programme);
  const shared = options.programme === undefined ? [] : [`programme=${options.programme}`];
  const list = await openList(file, kind, { ...options, value: [...shared, ...(options.value ?? [])] });
  const output = options.refused === undefined ? undefined : await outputTo(options.refused);
  const refused = refusedLines(output);
  await refused.begin();
  const isDryRun = options.dryRun === true;
  const checkpoint = isDryRun ? undefined : checkpointIn(path.join(options.dataDir, 'imports'), workOf(place, kind, list.digest, options));
  if (options.restart) checkpoint?.remove();
  const before = checkpoint?.read();
  if (before) terminal.err(`Goes on behind line ${before.line}, where it was broken off; --restart begins anew.\n`);
  const progress = progressTo(terminal, isDryRun ? 'dry run' : 'import', () => performance.now());
  try {
    const reached = await withStores(place, deployment, ({ deps, subjects }) => {
      const times = timesOf(options, list.zone, deps.clock());
      const statuses = list.statuses ? { statuses: list.statuses } : {};
      const reading = { deployment, subjectOf: subjects.of, file: list.digest, now: deps.clock(), ...times, ...statuses };
      const told = { by: 'import', staff: options.by, file: list.digest };
      const hooks = { onRefused: refused.add, onProgress: progress.tell, ...(checkpoint ? { checkpoint } : {}) };
      const work = importList(deps, { kind, list, reading, told, isDryRun, parallel: options.parallel, ...hooks });
      return interruptible(work, 'What was imported stays. Run the same again, and it goes on from there.');
    });
    await output?.finish();
    const refusedFile = options.refused === undefined ? {} : { refusedFile: options.refused };
    return importReport({ kind, file: path.basename(file), digest: list.digest, isDryRun, reached, refused: refused.summary(), ...refusedFile });
  } catch (error) {
    await output?.abandon();
    throw error;
  } finally {
    progress.end();
  }
};

/** `import …`: lists of the system before, with their own times. */
export const addImport = (program: Command, act: Act, terminal: Terminal): void => {
  const command = program.command('import').description('lists of the system before: opt-outs, consents, exclusion lists, lines with another holder');
  for (const kind of listKinds) {
    withTimes(withPlace(command.command(`${kind} <file>`)))
      .description(`${about[kind]}; CSV or JSON lines, also packed with gzip`)
      .option('--programme <id>', 'the programme that the list is of, where its lines do not say')
      .option('--refused <file>', 'writes every refused line there, with its number')
      .option('--dry-run', 'writes nothing, and says what would change and which lines would be refused')
      .option('--restart', 'begins anew where an earlier run was broken off')
      .option('--by <name>', 'who imports, for the evidence', userInfo().username)
      .addHelpText(
        'after',
        examples(
          `import ${kind} list.csv --programme boutique --dry-run`,
          `import ${kind} list.csv.gz --programme boutique --country FR --columns number=phone,time=unsubscribed_at`,
          ...(kind === 'suppressions' ? ['import suppressions opted-out.jsonl --from aws --programme boutique --aws'] : []),
        ),
      )
      .action((file: string, options: ImportOptions) =>
        act(options, async (place) => importInto(place, (await configured(options.config)).deployment, kind, file, options, terminal)),
      );
  }
};
