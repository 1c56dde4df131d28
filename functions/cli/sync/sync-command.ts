import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { type Act, type Common, examples, withPlace } from '../command-line.ts';
import { configuredIn } from '../configuration.ts';
import { withNumbers } from '../lists/list-options.ts';
import { WrongUsage } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { comparable, sync, type SyncOptions } from './sync.ts';

/** `sync [carrier]`: what a carrier blocks, and what is stopped here. */
export const addSync = (program: Command, act: Act, terminal: Terminal): void => {
  withNumbers(withPlace(program.command('sync [carrier]')))
    .description('compare a carrier’s own opt-out list with what is stopped here, both ways; without a carrier, which can be compared')
    .option('--repair', 'records here what is blocked there, and blocks there what is stopped here; without it nothing is changed')
    .option('--unblock', 'takes off the carrier’s list whom a START let in after the block')
    .option('--numbers <file>', 'people whom you know by number, CSV or JSON lines: only of them can be told who is missing on the carrier’s list')
    .option('--drift <file>', 'writes each number that differs there, with how')
    .option('--restart', 'begins anew where an earlier run was broken off')
    .option('--by <name>', 'who compares, for the evidence', userInfo().username)
    .addHelpText(
      'after',
      examples(
        'sync',
        'sync telnyx',
        'sync aws --aws --repair',
        'sync infobip --aws --numbers customers.csv --columns number=mobile --country FR --repair',
      ),
    )
    .action((carrier: string | undefined, options: Common & SyncOptions) => {
      if (carrier === undefined && (options.repair || options.unblock || options.numbers))
        throw new WrongUsage('Name a carrier: halte sync <carrier>.');
      return act(options, async (place) => {
        const deployment = await configuredIn(place, options.config);
        return carrier === undefined ? comparable(deployment) : sync(place, deployment, carrier, options, terminal);
      });
    });
};
