import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { type Channel, channels } from '../domain/ledger.ts';
import { type Act, type Common, examples, withPlace } from './command-line.ts';
import { configured } from './configuration.ts';
import { numberOf } from './lookup.ts';
import { momentOf } from './moment.ts';
import { stop } from './stop.ts';

type Options = Common & {
  readonly programme: string;
  readonly channel: Channel;
  readonly only?: boolean;
  readonly at?: string;
  readonly note?: string;
  readonly country?: string;
  readonly by: string;
};

/** `stop`: what the telephone, a letter or a visitor said. */
export const addStop = (program: Command, act: Act): void => {
  withPlace(program.command('stop <number>'))
    .description('a STOP that came by another way than a text: at once, and for all marketing of the controller')
    .requiredOption('--programme <id>', 'the brand that it was about')
    .addOption(new Option('--channel <channel>', 'how it came').choices([...channels]).makeOptionMandatory())
    .option('--only', 'this programme alone, where the person said so')
    .option('--at <time>', 'when the person said so; without it, now')
    .option('--note <text>', 'what was said, or where it is kept')
    .option('--country <code>', 'for a number written as at home: ISO 3166, such as FR')
    .option('--by <name>', 'who took it down, for the ledger', userInfo().username)
    .addHelpText(
      'after',
      examples(
        'stop +33639980001 --programme boutique --channel phone',
        'stop "06 39 98 00 01" --country FR --programme boutique --channel letter --at 2026-11-20 --note "post 118" --aws',
      ),
    )
    .action((given: string, { programme, channel, only, at, note, country, by, ...common }: Options) => {
      const number = numberOf(given, country);
      const when = at === undefined ? {} : { at: momentOf('--at', at) };
      const more = { ...when, ...(note === undefined ? {} : { note }) };
      return act(common, async (place) =>
        stop(place, (await configured(common.config)).deployment, { number, programme, channel, scope: only ? 'programme' : 'all', by, ...more }),
      );
    });
};
