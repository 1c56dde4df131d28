import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Command, Option } from 'commander';
import type { Deployment } from '../../domain/deployment.ts';
import { type Instant, instant } from '../../domain/ids.ts';
import { type Purpose, purposes } from '../../domain/sending/reasons.ts';
import { type Act, type Common, examples, withPlace } from '../command-line.ts';
import { configured } from '../configuration.ts';
import { fine, problem, type Report, WrongUsage } from '../outcome.ts';
import type { Place } from '../place.ts';
import type { Terminal } from '../terminal.ts';
import { type ListOptions, programmeNamed, withNumbers } from './list-options.ts';
import { interruptible, withStores } from './list-place.ts';
import { openList } from './open-list.ts';
import { outputTo } from './output.ts';
import { progressTo } from './progress.ts';
import { type Scrubbed, scrubList } from './scrub-list.ts';

export type ScrubOptions = Common &
  ListOptions & {
    readonly programme: string;
    readonly purpose: Purpose;
    readonly at?: string;
    readonly carriesNotice?: boolean;
    readonly allowed?: string;
    readonly force?: boolean;
  };

/** `campaign.allowed.csv` beside `campaign.csv.gz`. */
const beside = (file: string, what: string): string => {
  const plain = file.replace(/\.gz$/i, '');
  const { dir, name, ext } = path.parse(plain);
  return path.join(dir, `${name}.${what}${ext || '.csv'}`);
};

/** When it is sent. Throws WrongUsage. */
const momentOf = (given: string | undefined, now: number): Instant => {
  if (given === undefined) return instant(now);
  const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(ms)) throw new WrongUsage('--at takes a time with its zone: 2026-11-28T10:00:00+01:00.');
  return instant(ms);
};

const counted = (number: number, what: string): string => `${number.toLocaleString('en-US').padStart(11)}  ${what}`;

const reportOf = (done: Scrubbed, files: { readonly allowed: string; readonly refused: string }, at: Instant): Report => {
  const lines = [
    counted(done.rows, `rows, for a text at ${at}`),
    counted(done.allowed, `allowed: ${files.allowed}`),
    counted(done.rows - done.allowed, `refused: ${files.refused}`),
    ...Object.entries(done.reasons).map(([reason, count]) => counted(count, `  ${reason}`)),
    ...Object.entries(done.reported).map(([reason, count]) => counted(count, `allowed while the programme only reports it: ${reason}`)),
    'A STOP may come at any time: ask again when you hand a text over, POST /v1/check with token.',
  ];
  return (done.unreadable > 0 ? problem : fine)({ ...done, at, files }, lines);
};

/** Parts a campaign's list. Throws WrongUsage, CannotDo, StoreUnavailable. */
export const scrub = async (
  place: Place,
  deployment: Deployment,
  file: string,
  options: ScrubOptions,
  terminal: Pick<Terminal, 'err' | 'interactive'>,
): Promise<Report> => {
  const programme = programmeNamed(deployment, options.programme);
  const files = { allowed: options.allowed ?? beside(file, 'allowed'), refused: options.refused ?? beside(file, 'refused') };
  const there = Object.values(files).find((one) => existsSync(one));
  if (there !== undefined && !options.force) throw new WrongUsage(`${there} is there already: --force writes it anew.`);
  const list = await openList(file, 'campaign', options);
  const outputs = { allowed: await outputTo(files.allowed), refused: await outputTo(files.refused) };
  const progress = progressTo(terminal, 'scrub', () => performance.now());
  try {
    const { done, at } = await withStores(place, deployment, async ({ deps, subjects }) => {
      const moment = momentOf(options.at, deps.clock());
      const work = scrubList(
        { states: deps.states, subjects },
        {
          list,
          programme,
          purpose: options.purpose,
          at: moment,
          carriesNotice: options.carriesNotice === true,
          parallel: options.parallel,
          ...(options.country === undefined ? {} : { country: options.country }),
          allowed: outputs.allowed.write,
          refused: outputs.refused.write,
          onProgress: progress.tell,
        },
      );
      return { at: moment, done: await interruptible(work, 'Nothing was written: half a list would be taken for a whole one. Run it again.') };
    });
    await outputs.allowed.finish();
    await outputs.refused.finish();
    return reportOf(done, files, at);
  } catch (error) {
    await outputs.allowed.abandon();
    await outputs.refused.abandon();
    throw error;
  } finally {
    progress.end();
  }
};

/** `scrub <campaign>`: who of a list may be texted. */
export const addScrub = (program: Command, act: Act, terminal: Terminal): void => {
  withNumbers(withPlace(program.command('scrub <file>')))
    .description('who of a campaign’s list may be texted: writes the allowed rows, and the refused ones with their reasons')
    .requiredOption('--programme <id>', 'whose campaign it is')
    .addOption(new Option('--purpose <purpose>', 'what the text is for').choices(purposes).default('marketing'))
    .option('--at <time>', 'when it is sent, 2026-11-28T10:00:00+01:00: hours and caps are judged for then; without it, now')
    .option('--carries-notice', 'the text tells whose data is held and from whom, as the first one to a partner’s number must')
    .option('--allowed <file>', 'in place of <name>.allowed.csv beside the list')
    .option('--refused <file>', 'in place of <name>.refused.csv beside the list')
    .option('--force', 'writes over files that are there')
    .addHelpText(
      'after',
      examples(
        'scrub campaign.csv --programme boutique --country FR --at 2026-11-28T10:00:00+01:00',
        'scrub campaign.csv --programme boutique --columns number=mobile --aws',
      ),
    )
    .action((file: string, options: ScrubOptions) =>
      act(options, async (place) => scrub(place, (await configured(options.config)).deployment, file, options, terminal)),
    );
};
