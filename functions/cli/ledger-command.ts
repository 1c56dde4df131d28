import type { Command } from 'commander';
import { type Act, type Common, examples, withPlace } from './command-line.ts';
import { configured } from './configuration.ts';
import { compareLedger, headsIn, verifyLedger } from './ledger.ts';
import { numberOf } from './lookup.ts';
import type { Terminal } from './terminal.ts';

/** `ledger verify`: whether the archive of the ledger is whole. */
export const addLedger = (program: Command, act: Act, terminal: Terminal): void => {
  const command = program.command('ledger').description('the sealed copies of the ledger’s events');
  withPlace(command.command('verify'))
    .description('find what was changed, taken away or put into another order; no person’s key is needed')
    .option('--expect <file>', 'what an earlier `ledger verify --json` printed: nothing up to there may be gone')
    .addHelpText(
      'after',
      examples('ledger verify', 'ledger verify --aws --json > ledger-2026-11-25.json', 'ledger verify --aws --expect ledger-2026-11-25.json'),
    )
    .action((options: Common & { readonly expect?: string }) => {
      const expected = options.expect === undefined ? undefined : headsIn(options.expect);
      return act(options, (place) => verifyLedger(place, expected, terminal));
    });
  withPlace(command.command('compare <number>'))
    .description('lay the copies of one person’s events beside the ledger: what was deleted or changed there?')
    .option('--country <code>', 'for a number written as at home: ISO 3166, such as FR')
    .addHelpText('after', examples('ledger compare +33639980001', 'ledger compare "06 39 98 00 01" --country FR --aws'))
    .action((given: string, options: Common & { readonly country?: string }) => {
      const number = numberOf(given, options.country);
      return act(options, async (place) => compareLedger(place, (await configured(options.config)).deployment, number, terminal));
    });
};
