import type { Command } from 'commander';
import { type Act, type Common, examples, withPlace } from './command-line.ts';
import { headsIn, verifyLedger } from './ledger.ts';
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
};
