import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { type Act, type Common, examples, jsonOption, print, type SetExitCode, withPlace, type World } from './command-line.ts';
import { configured } from './configuration.ts';
import { makeEvidence, showPublicKey, verifyEvidence } from './evidence.ts';
import { numberOf } from './lookup.ts';
import { endOf, momentOf } from './moment.ts';
import { WrongUsage } from './outcome.ts';
import type { Terminal } from './terminal.ts';

type Options = Common & {
  readonly country?: string;
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  readonly reason?: string;
  readonly by: string;
  readonly consentReceipts?: boolean;
};

/** It stands in what is signed: whoever reads the evidence sees why a person's data was looked at. Throws WrongUsage. */
const reasonOf = async ({ reason }: Options, terminal: Terminal): Promise<string> => {
  const given = reason ?? (terminal.interactive ? await terminal.ask('Why is this needed? It stands in the evidence: ', false) : '');
  if (given.trim() === '') throw new WrongUsage('--reason says why this person’s data is looked at: --reason "complaint 2026-118".');
  return given.trim();
};

/** `evidence …`: what can be proven of a number, signed. */
export const addEvidence = (program: Command, act: Act, world: World, set: SetExitCode): void => {
  const command = withPlace(program.command('evidence'))
    .description('what can be proven of a number: signed JSON, and a page that prints')
    // Else it would take the options of its subcommands for its own.
    .enablePositionalOptions()
    .argument('<number>', 'the telephone number')
    .option('--country <code>', 'for a number written as at home: ISO 3166, such as FR')
    .option('--from <date>', 'not what is older: 2026-11-01, or 2026-11-01T08:00:00Z')
    .option('--to <date>', 'not what is newer; a day is meant to its end')
    .option('--consent-receipts', 'the consents in the shape of ISO/IEC TS 27560 too')
    .option('--out <file>', 'where to write the JSON; the page is written beside it as .html')
    .option('--reason <text>', 'why it is needed; stands in the evidence')
    .option('--by <name>', 'who asks; stands in the evidence', userInfo().username)
    .addHelpText(
      'after',
      examples(
        'evidence +33639980001 --reason "complaint 2026-118"',
        'evidence "06 39 98 00 01" --country FR --from 2026-01-01 --to 2026-06-30 --out case-118.json --reason "court order" --aws',
        'evidence verify case-118.json',
        'evidence key --aws',
      ),
    )
    .action(async (given: string, options: Options) => {
      const number = numberOf(given, options.country);
      const period = {
        ...(options.from === undefined ? {} : { from: momentOf('--from', options.from) }),
        ...(options.to === undefined ? {} : { until: endOf('--to', options.to) }),
      };
      const reason = await reasonOf(options, world.terminal);
      const wish = { number, ...period, reason, by: options.by, ...(options.out === undefined ? {} : { out: options.out }) };
      return act(options, async (place) => {
        const records = options.consentReceipts ? { recordsStoredIn: place.kind === 'aws' ? `AWS ${place.region}` : place.name } : {};
        return makeEvidence(place, (await configured(options.config)).deployment, { ...wish, ...records });
      });
    });
  addVerify(command, world, set);
  withPlace(command.command('key'))
    .description('the public key: to be published or deposited before it is needed')
    .addHelpText('after', examples('evidence key', 'evidence key --aws > halte-evidence-key.txt'))
    .action((options: Common) => act(options, showPublicKey));
};

const addVerify = (command: Command, world: World, set: SetExitCode): void => {
  command
    .command('verify <file>')
    .description('whether a file is as it was signed, to the byte; needs no network')
    .option('--public-key <key>', 'as `evidence key` printed it; without it, the one in the file')
    .addOption(jsonOption())
    .addHelpText('after', examples('evidence verify case-118.json', 'evidence verify case-118.json --public-key "$(cat halte-evidence-key.txt)"'))
    .action((file: string, options: { readonly publicKey?: string; readonly json?: boolean }) => {
      let text: string;
      try {
        text = readFileSync(file, 'utf8');
      } catch {
        throw new WrongUsage(`${file} cannot be read.`);
      }
      set(print(world, verifyEvidence(text, options.publicKey?.trim()), options.json));
    });
};
