import { type Command, Option } from 'commander';
import type { Deployment } from '../domain/deployment.ts';
import type { ProgrammeId } from '../domain/ids.ts';
import { lintMessage } from '../domain/sending/lint-message.ts';
import { type Purpose, purposes } from '../domain/sending/reasons.ts';
import { configOption, examples, jsonOption, print, type SetExitCode, type World } from './command-line.ts';
import { configured } from './configuration.ts';
import { fine, problem, type Report, WrongUsage } from './outcome.ts';
import { textOf } from './terminal.ts';

type Options = {
  readonly programme?: string;
  readonly purpose: Purpose;
  readonly partner?: string;
  readonly config?: string;
  readonly json?: boolean;
};

/** What a text lacks. Throws WrongUsage. */
export const lintReport = (deployment: Deployment, text: string, { programme: id, purpose, partner }: Options): Report => {
  const programme = deployment.programmes[(id ?? '') as ProgrammeId];
  if (!programme) throw new WrongUsage(`--programme names one of ${Object.keys(deployment.programmes).join(', ')}.`);
  const { findings, length } = lintMessage({ text, programme, purpose, ...(partner === undefined ? {} : { partner }) }, deployment);
  const { encoding, units, segments, limit, firstOther } = length;
  const why = firstOther === undefined ? '' : `; “${firstOther.character}” makes it so`;
  const size = `${units} units of ${encoding}, ${segments} segment(s) of ${limit}${why}`;
  const lines = findings.flatMap(({ code, wanted, source }) => [code, `  wanted: ${wanted}`, `  source: ${source}`]);
  const data = { ok: findings.length === 0, findings, length };
  return findings.length === 0 ? fine(data, [`Nothing is missing. ${size}.`]) : problem(data, [...lines, size]);
};

/** `lint-message`: looks at a text before it is sent; stores and sends nothing. */
export const addLintMessage = (program: Command, world: World, set: SetExitCode): void => {
  program
    .command('lint-message [text]')
    .description('does a text name its sender, offer a free STOP that exists, hide nothing, and give the notice that is due?')
    .option('--programme <id>', 'of which programme it is')
    .addOption(new Option('--purpose <purpose>', 'what it is for').choices(purposes).default('marketing'))
    .option('--partner <name>', 'who gave the number, where this is the first text to it')
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('lint-message "Lavande: -20 % ce samedi. STOP au 36180" --programme boutique', 'lint-message --programme boutique < text.txt'),
    )
    .action(async (given: string | undefined, options: Options) => {
      const text = given ?? (await textOf(world.terminal.input)).trimEnd();
      if (text === '') throw new WrongUsage('Give the text as an argument, or on standard input.');
      const { deployment } = await configured(options.config);
      set(print(world, lintReport(deployment, text, options), options.json));
    });
};
