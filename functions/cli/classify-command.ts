import type { Command } from 'commander';
import type { IntentReading, ReadingContext } from '../domain/intent.ts';
import type { Programme } from '../domain/programme.ts';
import { understand } from '../flows/reading-context.ts';
import { readIntent, rulesVersion } from '../keywords/read-intent.ts';
import { classifyLines, readingLines } from './classify.ts';
import { examples, configOption, type SetExitCode } from './command-line.ts';
import { type ExitCode, WrongUsage } from './outcome.ts';
import type { Terminal } from './terminal.ts';

type Options = {
  readonly json?: boolean;
  readonly languages?: string;
  readonly country?: string;
  readonly programme?: string;
  readonly config?: string;
};

/** As the flow would know it. The configuration is only loaded where it is asked for. */
const programmeOf = async (id: string, config: string | undefined): Promise<Programme> => {
  const { configured } = await import('./configuration.ts');
  const { deployment } = await configured(config);
  const found = Object.values(deployment.programmes).find((programme) => programme.id === id);
  if (!found) throw new WrongUsage(`There is no programme ${id}. Those are: ${Object.keys(deployment.programmes).join(', ')}.`);
  return found;
};

const read = async (text: string, { languages, country, programme, config }: Options): Promise<IntentReading> => {
  const known: ReadingContext = {
    ...(languages === undefined ? {} : { languages: languages.split(/[\s,]+/).filter((code) => code !== '') }),
    ...(country === undefined ? {} : { country: country.toUpperCase() }),
  };
  return programme === undefined ? readIntent(text, known) : understand(text, await programmeOf(programme, config), known);
};

const classify = async (terminal: Terminal, text: string | undefined, options: Options): Promise<ExitCode> => {
  if (text === undefined && !options.json) throw new WrongUsage('Give the text of a message, or --json and JSON lines on standard input.');
  if (text === undefined) {
    return classifyLines(terminal.input, (out) => {
      terminal.out(out);
      return terminal.drained?.();
    });
  }
  const reading = await read(text.toWellFormed(), options);
  terminal.out(options.json ? `${JSON.stringify(reading)}\n` : `${readingLines(text, reading, rulesVersion()).join('\n')}\n`);
  return 0;
};

/** `classify`: what does a text ask for, and why? Needs no data, no configuration and no network. */
export const addClassify = (program: Command, terminal: Terminal, set: SetExitCode): void => {
  program
    .command('classify [text]')
    .description('what does a message ask for, and why? One text, or with --json many as JSON lines. Stores and sends nothing')
    .option('--json', 'without a text: read JSON lines, write one JSON line for each, in order; with a text: write one JSON line')
    .option('--languages <codes>', 'of one text: languages of the programme, most used first: fr,en')
    .option('--country <code>', 'of one text: country of the programme: FR')
    .option('--programme <id>', 'of one text: languages, country and words of a programme of the configuration')
    .addOption(configOption())
    .addHelpText(
      'after',
      `
A line: {"text","languages"?,"country"?,"context"?}; context: {"openQuestion"?,"offered"?,"lastText"?,"extraWords"?,"askWords"?}. Other fields are left alone.
Its answer: {"intent","also"?,"language","certainty","act","scope"?,"argument"?,"rule","span"}, or {"error"}; then the exit code is 1 at the end.
${examples('classify "arrêt svp"', 'classify "RET" --languages da', 'classify --json < messages.jsonl > readings.jsonl', `classify "PAIX" --programme boutique`)}`,
    )
    .action(async (text: string | undefined, options: Options) => set(await classify(terminal, text, options)));
};
