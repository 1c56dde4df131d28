import { type Command, Option } from 'commander';
import type { ExitCode, Report } from './outcome.ts';
import type { Place, PlaceOptions } from './place.ts';
import type { Terminal } from './terminal.ts';

/** What the commands need besides their arguments; tests give their own. */
export type World = { readonly terminal: Terminal; readonly openPlace: (options: PlaceOptions) => Promise<Place> };

/** Options of every command that asks a place. */
export type Common = PlaceOptions & { readonly json?: boolean; readonly config?: string };

/** Hears the exit code of the command that ran. */
export type SetExitCode = (code: ExitCode) => void;

const run = 'npm run -s halte --';
/** The end of a command's help. */
export const examples = (...lines: readonly string[]): string => `\nExamples:\n${lines.map((line) => `  ${run} ${line}`).join('\n')}\n`;

export const configOption = (): Option =>
  new Option('--config <file>', 'configuration file').default(undefined, 'halte.config.ts of this repository');
export const jsonOption = (): Option => new Option('--json', 'print one JSON document');

export const withPlace = (command: Command): Command =>
  command
    .addOption(new Option('--data-dir <folder>', 'data of the local server').default('.halte'))
    .addOption(new Option('--aws', 'ask the stack on AWS instead of this machine'))
    .addOption(new Option('--stack <name>', 'name of the stack on AWS').default('Halte'))
    .addOption(new Option('--region <region>', 'region of the stack; without it, what the AWS settings say'))
    .addOption(configOption())
    .addOption(jsonOption());

export const print = ({ terminal }: World, report: Report, json: boolean | undefined): ExitCode => {
  terminal.out(json ? `${JSON.stringify(report.data, undefined, 2)}\n` : report.lines.map((line) => `${line}\n`).join(''));
  return report.exitCode;
};

/** Opens the place, carries the command out, prints, and closes the place whatever happened. */
export type Act = (options: Common, act: (place: Place) => Promise<Report>) => Promise<void>;
export const inPlace =
  (world: World, set: SetExitCode): Act =>
  async (options, act) => {
    const place = await world.openPlace(options);
    try {
      set(print(world, await act(place), options.json));
    } finally {
      await place.close();
    }
  };
